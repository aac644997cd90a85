import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  requestJson,
  requestJsonWithin,
  type JsonRequestOptions,
} from '../../../../src/sources/http/request-json.js';
import { isMeccError, type MeccError } from '../../../../src/errors/index.js';
import { startFaultServer, type FaultServer } from '../../../support/fault-server.js';

const POSTCODE = 'CH1 2AB';
const TIMINGS = { perTry: 300, backoff: 10, maxRetryAfter: 2_000 };
const OK = [{ id: 'a', name: 'A' }];

let server: FaultServer;
const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => unhandled.push(reason);

before(async () => {
  process.on('unhandledRejection', onUnhandled);
  server = await startFaultServer();
});
after(async () => {
  await server.close();
  process.off('unhandledRejection', onUnhandled);
  assert.deepEqual(unhandled, [], 'no rejection goes unhandled');
});

/** Asks for a path with a postcode in its query and its hash, as quickly as a test needs it. */
function ask(path: string, options: Partial<JsonRequestOptions> = {}): Promise<unknown> {
  const address = `${server.origin}/${path}?postcode=${encodeURIComponent(POSTCODE)}#${POSTCODE}`;
  return requestJsonWithin(TIMINGS, address, { source: 'test', timeout: 5_000, ...options });
}

async function failure(promise: Promise<unknown>): Promise<MeccError> {
  try {
    await promise;
  } catch (error) {
    assert.ok(isMeccError(error), `is one of ours: ${String(error)}`);
    return error;
  }
  assert.fail('did not fail');
}

/** Everything of an error that a log may show. */
function shown(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const own = Object.getOwnPropertyNames(error)
    .filter((key) => key !== 'cause')
    .map((key) => JSON.stringify(Reflect.get(error, key)));
  return [error.message, ...own, JSON.stringify(error), cause ? shown(cause) : ''].join('\n');
}

interface Fault {
  readonly path: string;
  readonly code: MeccError['code'];
  readonly tries: number;
  /** Milliseconds that it may take. */
  readonly within: number;
  readonly message?: RegExp;
  readonly options?: Partial<JsonRequestOptions>;
}

const faults: readonly Fault[] = [
  {
    path: 'status/400',
    code: 'http',
    tries: 1,
    within: 500,
    message: /status 400 for \/status\/400\.$/,
  },
  { path: 'status/401', code: 'http', tries: 1, within: 500 },
  { path: 'status/403', code: 'http', tries: 1, within: 500 },
  { path: 'status/404', code: 'http', tries: 1, within: 500 },
  { path: 'status/410', code: 'http', tries: 1, within: 500 },
  { path: 'status/413', code: 'http', tries: 1, within: 500 },
  { path: 'status/408', code: 'http', tries: 3, within: 1_000 },
  { path: 'status/500', code: 'http', tries: 3, within: 1_000, message: /status 500/ },
  { path: 'status/501', code: 'http', tries: 1, within: 500 },
  { path: 'status/502', code: 'http', tries: 3, within: 1_000 },
  { path: 'status/503', code: 'http', tries: 3, within: 1_000 },
  { path: 'status/504', code: 'http', tries: 3, within: 1_000 },
  { path: '429', code: 'http', tries: 3, within: 1_000 },
  { path: '503-short', code: 'http', tries: 3, within: 3_500 },
  { path: '503-long', code: 'http', tries: 1, within: 500 },
  { path: '503-date', code: 'http', tries: 1, within: 500 },
  { path: '503-nonsense', code: 'http', tries: 3, within: 1_000 },
  { path: 'hang', code: 'timeout', tries: 3, within: 2_000 },
  { path: 'slow-body', code: 'timeout', tries: 1, within: 1_000, options: { timeout: 500 } },
  { path: 'reset', code: 'network', tries: 3, within: 1_000, message: /CORS/ },
  { path: 'reset-body', code: 'network', tries: 3, within: 1_000 },
  { path: 'redirect-loop', code: 'network', tries: 3 * 21, within: 2_000 },
  { path: 'truncated', code: 'data', tries: 1, within: 500, message: /ends too early/ },
  { path: 'html', code: 'data', tries: 1, within: 500, message: /web page/ },
  { path: '204', code: 'data', tries: 1, within: 500, message: /empty/ },
  { path: 'empty', code: 'data', tries: 1, within: 500, message: /empty/ },
  { path: 'utf16', code: 'data', tries: 1, within: 500, message: /not JSON/ },
  { path: 'huge', code: 'data', tries: 1, within: 1_000, message: /larger than 5000000 bytes/ },
  { path: 'huge-chunked', code: 'data', tries: 1, within: 1_000, message: /larger than/ },
  { path: 'bomb', code: 'data', tries: 1, within: 1_000, message: /larger than/ },
  { path: 'deep', code: 'data', tries: 1, within: 500, message: /nested/ },
  { path: 'deep-object', code: 'data', tries: 1, within: 500, message: /nested/ },
];

describe('requestJson: every fault has its error', () => {
  for (const { path, code, tries, within, message, options } of faults) {
    it(`${path}: ${code} after ${tries} requests within ${within} ms`, async () => {
      const start = performance.now();
      const counted = () => server.count(`/${path}`);
      const earlier = counted();
      const error = await failure(ask(path, options));
      assert.equal(error.code, code);
      assert.equal(error.source, 'test');
      if (message) assert.match(error.message, message);
      assert.ok(performance.now() - start < within, `took ${performance.now() - start} ms`);
      assert.equal(counted() - earlier, tries);
    });
  }

  it('a refused connection is a network error that names the host alone', async () => {
    const closed = await startFaultServer();
    await closed.close();
    const error = await failure(
      requestJsonWithin(TIMINGS, `${closed.origin}/ok?near=${POSTCODE}`, { source: 'test' }),
    );
    assert.equal(error.code, 'network');
    assert.ok(error.message.includes(closed.origin));
    assert.ok(error.cause instanceof Error, 'says why, where the platform tells');
  });

  it('never says the postcode or the query', async () => {
    for (const { path, options } of faults) {
      const text = shown(await failure(ask(path, { timeout: 400, ...options })));
      assert.doesNotMatch(text, /CH1|2AB|postcode=|\?/, path);
    }
  });

  it('a data error names the file without its query', async () => {
    const error = await failure(ask('html'));
    assert.equal(error.toJSON().file, `${server.origin}/html`);
  });

  it('an HTTP error carries what the server asked for', async () => {
    assert.equal(Reflect.get(await failure(ask('503-long')), 'retryAfter'), 3_600_000);
    assert.equal(Reflect.get(await failure(ask('status/500')), 'retryAfter'), undefined);
    const dated = Reflect.get(await failure(ask('503-date')), 'retryAfter') as number;
    assert.ok(dated > 3_590_000 && dated <= 3_600_000);
  });

  it('leaves no request open behind it', async () => {
    for (const path of ['hang', 'slow-body', 'huge-chunked']) {
      await failure(ask(path, { timeout: 400 }));
    }
    await until(() => server.open === 0);
  });

  it('stops a huge answer near the cap', async () => {
    await failure(ask('huge-chunked', { maxBytes: 1_000_000 }));
    await until(() => server.open === 0);
    assert.ok(server.streamed < 20_000_000, `${server.streamed} bytes were sent`);
  });
});

describe('requestJson: what comes well', () => {
  for (const path of ['ok', 'bom', 'gzip', 'redirect', 'no-cors', 'flaky/2']) {
    it(`${path}: gives the value`, async () => {
      assert.deepEqual(await ask(path), OK);
    });
  }

  it('gives whatever the JSON stands for', async () => {
    assert.equal(await ask('number'), 42);
    assert.equal(await ask('string'), 'services');
    assert.equal(await ask('null'), null);
  });

  it('waits as long as the server asks', async () => {
    let first = true;
    server.serve('/busy-once', (_request, response) => {
      if (first) response.writeHead(503, { 'retry-after': '1' });
      first = false;
      response.end(JSON.stringify(OK));
    });
    assert.deepEqual(await ask('busy-once'), OK);
    const [one, two] = server.requests.filter(({ path }) => path === '/busy-once');
    assert.ok(one && two && two.at - one.at >= 990 && two.at - one.at < 1_900);
  });

  it('sends nothing that would identify the reader or need leave', async () => {
    await ask('ok');
    const { headers, method } = server.requests.at(-1) ?? assert.fail();
    assert.equal(method, 'GET');
    assert.equal(headers.accept, 'application/json');
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, undefined);
    assert.equal(headers.authorization, undefined);
    assert.equal(headers['content-type'], undefined);
  });

  it('reads a body at the cap and refuses one byte more', async () => {
    const body = JSON.stringify(OK).length;
    assert.deepEqual(await ask('ok', { maxBytes: body }), OK);
    assert.equal((await failure(ask('ok', { maxBytes: body - 1 }))).code, 'data');
  });

  it('counts brackets in text as text when it measures depth', async () => {
    const text = `\\"${'['.repeat(500)}{`;
    server.serve('/brackets', { text });
    assert.deepEqual(await ask('brackets'), { text });
  });
});

describe('requestJson: giving up', () => {
  it('throws an abort error at once for a signal that is aborted already', async () => {
    const before = server.requests.length;
    const error = await failure(ask('ok', { signal: AbortSignal.abort() }));
    assert.equal(error.code, 'abort');
    assert.equal(server.requests.length, before);
  });

  for (const path of ['hang', 'slow-body']) {
    it(`ends in mid-flight: ${path}`, async () => {
      const controller = new AbortController();
      const promise = failure(ask(path, { signal: controller.signal }));
      await until(() => server.open === 1);
      const start = performance.now();
      controller.abort();
      assert.equal((await promise).code, 'abort');
      assert.ok(performance.now() - start < 2_000);
      await until(() => server.open === 0);
    });
  }

  it('ends while it waits for another try', async () => {
    const controller = new AbortController();
    const promise = failure(ask('503-short', { signal: controller.signal }));
    const earlier = server.count('/503-short');
    await until(() => server.count('/503-short') > earlier);
    await new Promise((resolve) => setTimeout(resolve, 50));
    controller.abort('changed their mind');
    const error = await promise;
    assert.equal(error.code, 'abort');
    assert.equal(error.cause, 'changed their mind');
  });

  it('takes its listener off the signal of the caller', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const listening = new Set<unknown>();
    const add = signal.addEventListener.bind(signal);
    signal.addEventListener = ((
      type: string,
      listener: () => void,
      how: { signal: AbortSignal },
    ) => {
      listening.add(listener);
      how.signal.addEventListener('abort', () => listening.delete(listener));
      add(type, listener, how);
    }) as typeof signal.addEventListener;
    await ask('ok', { signal });
    await failure(ask('html', { signal }));
    assert.equal(listening.size, 0);
  });

  it('keeps its deadline with a fetch that knows nothing of signals', async () => {
    const start = performance.now();
    const deaf = () => new Promise<never>(() => undefined);
    const error = await failure(ask('ok', { fetch: deaf, timeout: 200 }));
    assert.equal(error.code, 'timeout');
    assert.ok(performance.now() - start < 1_000);
  });

  it('a timeout longer than a timer can be is not taken for none', async () => {
    assert.deepEqual(await ask('ok', { timeout: Infinity }), OK);
  });
});

describe('requestJson: fetch', () => {
  it('uses the injected one, and not as a method of something', async () => {
    const seen: unknown[] = [];
    function injected(this: unknown, ...request: Parameters<typeof fetch>): Promise<Response> {
      const { credentials, referrerPolicy, method } = new Request(...request);
      seen.push(this, credentials, referrerPolicy, method);
      return Promise.resolve(new Response('{"a":1}'));
    }
    assert.deepEqual(await ask('ok', { fetch: injected }), { a: 1 });
    assert.deepEqual(seen, [undefined, 'omit', 'no-referrer', 'GET']);
  });

  it('wraps whatever it throws, and drops a cause that quotes the address', async () => {
    class SchemaValidationError extends Error {}
    const thrower = (error: unknown) => () => Promise.reject(error);
    const own = await failure(ask('ok', { fetch: thrower(new SchemaValidationError('wrong')) }));
    assert.equal(own.code, 'network');
    assert.ok(own.cause instanceof SchemaValidationError);
    const quoting = new Error(`request to ${server.origin}/ok?postcode=${POSTCODE} failed`);
    assert.equal((await failure(ask('ok', { fetch: thrower(quoting) }))).cause, undefined);
    assert.equal((await failure(ask('ok', { fetch: thrower('a word') }))).code, 'network');
  });

  it('waits a random time between tries: between none and the whole, evenly', async () => {
    const backoff = 200;
    const waits: number[] = [];
    await Promise.all(
      Array.from({ length: 100 }, async () => {
        const times: number[] = [];
        const failing = () => {
          times.push(performance.now());
          return Promise.reject(new TypeError('no'));
        };
        const timings = { ...TIMINGS, backoff };
        await failure(requestJsonWithin(timings, server.origin, { source: 't', fetch: failing }));
        const [one = 0, two = 0, three = 0] = times;
        waits.push((two - one) / backoff, (three - two) / (2 * backoff));
      }),
    );
    // Timers are coarse and the machine is shared: the shape is what counts.
    const share = (from: number, to: number) =>
      waits.filter((wait) => wait >= from && wait < to).length / waits.length;
    assert.ok(share(0, 0.5) > 0.3 && share(0, 0.5) < 0.7, `early: ${share(0, 0.5)}`);
    assert.ok(share(0.5, 1.2) > 0.3, `late: ${share(0.5, 1.2)}`);
  });
});

describe('requestJson: a body that is too large', () => {
  for (const headers of [{}, { 'content-length': '50' }]) {
    it(`is let go of, also by an injected fetch: ${JSON.stringify(headers)}`, async () => {
      let isCancelled = false;
      const body = new ReadableStream({
        pull: (stream) => stream.enqueue(new Uint8Array(20)),
        cancel: () => void (isCancelled = true),
      });
      const injected = () => Promise.resolve(new Response(body, { headers }));
      const error = await failure(ask('ok', { fetch: injected, maxBytes: 30 }));
      assert.equal(error.code, 'data');
      assert.ok(isCancelled);
    });
  }
});

describe('requestJson: addresses', () => {
  const bad = [
    'directory.json',
    '/directory.json',
    'ftp://example.org/x',
    'javascript:alert(1)',
    'data:application/json,[]',
    'file:///etc/passwd',
    'https://user:secret@example.org/',
    'https://user@example.org/',
    'http://',
    '',
  ];
  for (const address of bad) {
    it(`refuses ${JSON.stringify(address)}, without quoting it`, async () => {
      const error = await failure(requestJson(address, { source: 'test' }));
      assert.equal(error.code, 'config');
      assert.match(error.message, /full http\(s\) address, or one relative to a page/);
      assert.doesNotMatch(error.message, /secret|passwd|directory\.json/);
    });
  }

  it('takes an address relative to the page where there is one', async () => {
    Object.defineProperty(globalThis, 'document', {
      value: { baseURI: `${server.origin}/some/page.html` },
      configurable: true,
    });
    try {
      assert.deepEqual(await requestJson('../ok', { source: 'test' }), OK);
    } finally {
      Reflect.deleteProperty(globalThis, 'document');
    }
  });
});

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 10) {
    assert.ok(waited < 2_000, 'waited long enough');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
