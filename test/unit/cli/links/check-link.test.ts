import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { LinkChecker, type CheckerOptions } from '../../../../src/cli/links/check-link.js';
import type { LinkCode } from '../../../../src/cli/links/link-rules.js';
import { fine, only, startLinkServer, to } from './support/link-server.js';

/** Every name is this machine, which is open to these tests. */
const OPTIONS: CheckerOptions = {
  gap: 0,
  timeout: 20_000,
  isPrivate: (address) => address !== '127.0.0.1',
  lookup: (host, done) => {
    const isThere = host.endsWith('.example');
    if (!isThere) done(Object.assign(new Error(host), { code: 'ENOTFOUND' }), []);
    else done(null, [{ address: '127.0.0.1', family: 4 }]);
  },
};

const checker = (options: Partial<CheckerOptions> = {}) =>
  new LinkChecker({ ...OPTIONS, ...options });

async function serve(context: TestContext, more = {}) {
  const server = await startLinkServer(more);
  context.after(() => server.close());
  return server;
}

/** What is said of each path: its code, and the last address or the new one where there is one. */
const EXPECTED: readonly (readonly [path: string, code: LinkCode, suggestion?: string])[] = [
  ['/', 'fine'],
  ['/fine', 'fine'],
  ['/paper.pdf', 'fine'],
  ['/head-405', 'fine'],
  ['/head-404', 'fine'],
  ['/head-500', 'fine'],
  ['/head-reset', 'fine'],
  ['/head-odd', 'fine'],
  ['/no-type', 'fine'],
  ['/no-content', 'fine'],
  ['/gone', 'gone'],
  ['/gone-410', 'gone'],
  ['/unknown', 'gone'],
  ['/moved', 'moved', '/fine'],
  ['/moved-308', 'moved', '/fine'],
  ['/elsewhere-now', 'fine'],
  ['/see-other', 'fine'],
  ['/moved-then-now', 'moved', '/elsewhere-now'],
  ['/now-then-moved', 'fine'],
  ['/moved-gone', 'gone'],
  ['/section/page', 'to-home-page'],
  ['/section/welsh', 'to-home-page'],
  ['/?page=7', 'fine'],
  ['/index.html', 'moved', '/'],
  ['/round', 'round-in-circles'],
  ['/far', 'round-in-circles'],
  ['/script', 'odd-answer'],
  ['/password', 'odd-answer'],
  ['/nowhere', 'odd-answer'],
  ['/teapot', 'odd-answer'],
  ['/garbage', 'odd-answer'],
  ['/login', 'refused'],
  ['/forbidden', 'refused'],
  ['/legal', 'refused'],
  ['/busy-once', 'fine'],
  ['/closed-once', 'fine'],
  ['/fault', 'server-error'],
  ['/closed', 'server-error'],
  ['/reset', 'no-connection'],
  ['/not-found', 'not-found-page'],
  ['/not-found-heading', 'not-found-page'],
  ['/not-found-gzip', 'not-found-page'],
  ['/broken-gzip', 'fine'],
  ['/welsh', 'not-found-page'],
  ['/parked', 'parked'],
  ['/parked-frame', 'parked'],
  ['/suspended', 'parked'],
  ['/new-server', 'parked'],
  ['/empty', 'almost-empty'],
  ['/almost-empty', 'almost-empty'],
  ['/app', 'fine'],
  ['/404-squadron', 'fine'],
  ['/found', 'fine'],
  ['/endless', 'fine'],
  ['/cut-off', 'fine'],
  ['/hidden/page', 'robots'],
  ['/hidden/open', 'fine'],
];

test('each way of a website is called what it is', async (context) => {
  const server = await serve(context);
  const links = checker();
  for (const [path, code, suggestion] of EXPECTED) {
    const found = await links.check(server.base + path);
    assert.equal(found.code, code, `${path}: ${found.message}`);
    assert.equal(found.suggestion, suggestion && server.base + suggestion, path);
    assert.match(found.message, /^[A-Z0-9].*\.$/, path);
  }
  // Nobody is followed: cookies were offered, and none came back.
  for (const { headers, path } of server.asked) {
    assert.match(headers['user-agent'] ?? '', /^mecc-signpost\/\d/, path);
    assert.deepEqual(
      [headers.cookie, headers.referer, headers.authorization],
      [undefined, undefined, undefined],
    );
  }
  assert.deepEqual(
    server.asked.filter(({ path }) => path === '/hidden/page'),
    [],
  );
  assert.deepEqual(
    server.asked.filter(({ path }) => path === '/paper.pdf').map(({ method }) => method),
    ['HEAD'],
    'what has no title is not fetched',
  );
  assert.equal(server.asked.filter(({ path }) => path === '/robots.txt').length, 1);
});

test('the way that an address led is told, step by step', async (context) => {
  const { base } = await serve(context);
  const found = await checker().check(`${base}/moved-then-now`);
  assert.deepEqual(found.redirects, [
    { status: 301, to: `${base}/elsewhere-now` },
    { status: 302, to: `${base}/fine` },
  ]);
  assert.equal(found.status, 200);
  assert.equal((await checker().check(`${base}/gone`)).status, 404);
});

test('another website is named as such', async (context) => {
  const { port } = await serve(context, {
    '/other': (...all: Parameters<typeof fine>) => to(`http://b.example:${port}/fine`, 301)(...all),
  });
  const found = await checker().check(`http://a.example:${port}/other`);
  assert.equal(found.code, 'moved');
  assert.match(found.message, /to another website, http:\/\/b\.example/);
});

test('what cannot be reached is told apart, and only a name that is nobody’s is broken', async (context) => {
  const { base, close } = await startLinkServer();
  await close();
  const links = checker({ timeout: 200 });
  const { base: silent } = await serve(context);
  const codes = [
    (await links.check(base)).code,
    (await links.check('http://nobody.invalid/')).code,
    (await links.check(`${silent}/hang`)).code,
  ];
  assert.deepEqual(codes, ['no-connection', 'no-website', 'no-answer']);
  const failing = checker({
    lookup: (_, done) => done(Object.assign(new Error('later'), { code: 'EAI_AGAIN' }), []),
  });
  assert.equal((await failing.check('http://a.example/')).code, 'name-unknown-now');
});

test('offline, it stops asking for names; online, it does not', async (context) => {
  const { base } = await serve(context);
  const asked: string[] = [];
  const lookup: CheckerOptions['lookup'] = (host, done) => {
    asked.push(host);
    done(Object.assign(new Error(host), { code: 'ENOTFOUND' }), []);
  };
  const url = (index: number) => `http://name${index}.example/`;
  const offline = checker({ lookup });
  for (let index = 0; index < 20; index += 1) {
    assert.equal((await offline.check(url(index))).code, 'no-website');
  }
  assert.equal((await offline.check(url(20))).code, 'name-unknown-now');
  assert.equal(asked.length, 20, 'each name is asked for once');
  const online = checker({ lookup });
  await online.check(`${base}/fine`);
  for (let index = 0; index < 25; index += 1) {
    assert.equal((await online.check(url(index))).code, 'no-website');
  }
});

describe('a private network', () => {
  const INSIDE = [
    'http://127.0.0.2/',
    'http://2130706434/',
    'http://0x7f000002/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.2]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://inside.example/',
  ];

  test('is never asked, not by a redirect and not by a name', async (context) => {
    const asked: string[] = [];
    const server = await serve(context, {
      '/inside': (...all: Parameters<typeof fine>) =>
        to(new URL(all[0].url ?? '', 'http://x').searchParams.get('to') ?? '')(...all),
    });
    const links = checker({
      lookup: (host, done) => {
        asked.push(host);
        // One of its addresses is public: that makes it no better.
        done(null, [
          { address: '127.0.0.1', family: 4 },
          { address: '10.0.0.7', family: 4 },
        ]);
      },
    });
    for (const inside of INSIDE) {
      const direct = await links.check(inside);
      assert.equal(direct.code, 'private-address', inside);
      const led = await links.check(`${server.base}/inside?to=${encodeURIComponent(inside)}`);
      assert.equal(led.code, 'private-address', `redirect to ${inside}`);
      assert.equal(led.redirects.length, 1);
    }
    assert.ok(asked.includes('inside.example'));
  });

  test('is what this machine is, when nothing else is said', async (context) => {
    const server = await serve(context);
    const links = new LinkChecker({ gap: 0, timeout: 20_000 });
    assert.equal((await links.check(`${server.base}/fine`)).code, 'private-address');
    assert.deepEqual(server.asked, []);
  });

  test('is not asked by a name that is another address the second time', async (context) => {
    let times = 0;
    const server = await serve(context);
    const links = checker({
      lookup: (_, done) => {
        times += 1;
        done(null, [{ address: times === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]);
      },
    });
    const found = await links.check(`http://a.example:${server.port}/fine`);
    assert.equal(found.code, 'private-address');
    assert.deepEqual(
      server.asked.map(({ path }) => path),
      ['/robots.txt'],
    );
  });
});

describe('a host', () => {
  test('is asked one thing after the other, with the time between that is set', async (context) => {
    const server = await serve(context);
    const waits: number[] = [];
    const links = checker({
      gap: 50_000,
      pause: async (milliseconds) => void waits.push(milliseconds),
    });
    const urls = ['a', 'b'].flatMap((host) =>
      ['/fine', '/paper.pdf', '/gone'].map(
        (path) => `http://${host}.example:${server.port}${path}`,
      ),
    );
    await Promise.all(urls.map((url) => links.check(url)));
    assert.deepEqual([...server.busiest.values()], [1, 1]);
    // All but the first request of each host waited.
    assert.equal(waits.length, server.asked.length - 2);
    assert.ok(
      waits.every((wait) => wait > 40_000 && wait <= 50_000),
      `${waits}`,
    );
  });

  test('that is busy gets the time that it asks for', async (context) => {
    const waits: number[] = [];
    const server = await serve(context, {
      '/later': (...all: Parameters<typeof fine>) =>
        (all[2] === 1 ? only(429, { 'retry-after': '30' }) : fine)(...all),
    });
    const links = checker({ pause: async (milliseconds) => void waits.push(milliseconds) });
    assert.equal((await links.check(`${server.base}/later`)).code, 'fine');
    assert.ok(
      waits.some((wait) => wait > 29_000 && wait <= 30_000),
      `${waits}`,
    );
  });

  test('that asks for an hour is left alone, and others are not', async (context) => {
    const hour = only(429, { 'retry-after': '3600' });
    const server = await serve(context, { '/later': hour });
    const links = checker();
    const at = (host: string, path: string) =>
      links.check(`http://${host}.example:${server.port}${path}`);
    const codes = [
      (await at('a', '/later')).code,
      (await at('a', '/fine')).code,
      (await at('b', '/fine')).code,
    ];
    assert.deepEqual(codes, ['busy', 'busy', 'fine']);
    assert.equal(
      server.asked.filter(({ path, host }) => path === '/fine' && /^a/.test(host)).length,
      0,
    );
    assert.equal(server.asked.filter(({ path }) => path === '/later').length, 1);
  });

  test('that says nothing three times is left alone', async (context) => {
    const server = await serve(context);
    const links = checker({ timeout: 100 });
    for (let times = 0; times < 4; times += 1) {
      assert.equal((await links.check(`${server.base}/hang?${times}`)).code, 'no-answer');
    }
    const asked = server.asked.filter(({ path }) => path.startsWith('/hang'));
    assert.ok(asked.length <= 3, `${asked.length}`);
    assert.ok(!asked.some(({ path }) => path === '/hang?3'));
  });

  test('with a fault in its robots.txt is not opened, and one without the file is', async (context) => {
    const faulty = await serve(context, { '/robots.txt': only(500) });
    const without = await serve(context, { '/robots.txt': only(404) });
    const moved = await serve(context, { '/robots.txt': to('/gone', 301) });
    assert.equal((await checker().check(`${faulty.base}/fine`)).code, 'robots');
    assert.equal((await checker().check(`${without.base}/hidden/page`)).code, 'fine');
    assert.equal((await checker().check(`${moved.base}/hidden/page`)).code, 'fine');
  });
});

test('a run that is stopped stops at once, also while it waits', async (context) => {
  const server = await serve(context);
  const stopping = new AbortController();
  const links = checker({ signal: stopping.signal });
  const hanging = links.check(`${server.base}/hang`);
  const waiting = links.check(`${server.base}/fine`);
  while (!server.asked.some(({ path }) => path === '/hang')) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  stopping.abort();
  assert.deepEqual(
    (await Promise.all([hanging, waiting])).map(({ code }) => code),
    ['stopped', 'stopped'],
  );
});
