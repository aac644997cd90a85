import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  bundled,
  combine,
  ConfigError,
  HttpError,
  NotFoundError,
  staticDirectory,
  withFallback,
  type DirectorySource,
} from '../../../src/index.js';
import { startFaultServer, type FaultServer } from '../../support/fault-server.js';
import { makeServices } from '../../support/make-service.js';

let server: FaultServer;
before(async () => {
  server = await startFaultServer({
    '/live.json': makeServices(2),
    '/copy.json': {
      schemaVersion: '1.0',
      id: 'copy',
      title: 'Copy',
      publisher: { name: 'Council' },
      licence: { name: 'OGL' },
      generatedAt: '2026-10-01',
      services: makeServices(5),
    },
  });
});
after(() => server.close());

const source = (id: string, path: string) => staticDirectory(server.origin + path, { id });
const copy = () => source('copy', '/copy.json');

describe('withFallback', () => {
  it('leaves the answer of a directory that works as it is', async () => {
    const page = await withFallback(source('live', '/live.json'), copy()).search();
    assert.deepEqual([page.state, page.total, page.sources.length], ['ok', 2, 1]);
    assert.equal(server.count('/copy.json'), 0, 'the copy is not even fetched');
  });

  it('begins to fetch the directory, and no copy of it', async () => {
    const [lives, copies] = [server.count('/live.json'), server.count('/copy.json')];
    const directory = withFallback(source('live', '/live.json'), copy());
    directory.prepare?.();
    await directory.search();
    assert.equal(server.count('/live.json'), lives + 1, 'once, for both');
    assert.equal(server.count('/copy.json'), copies);
  });

  for (const [fault, code] of [
    ['/status/404', 'http'],
    ['/html', 'data'],
    ['/hang', 'timeout'],
    ['/reset', 'network'],
  ] as const) {
    it(`answers from the copy, stale and dated, after a ${code} error`, async () => {
      const directory = withFallback(source('live', fault), copy());
      const page = await directory.search({ perPage: 2, sort: 'name' }, { timeout: 1_500 });
      assert.deepEqual([page.state, page.total, page.asOf], ['stale', 5, '2026-10-01']);
      const [live, stand] = page.sources;
      assert.deepEqual([live?.id, live?.state], ['live', 'unavailable']);
      assert.equal(Reflect.get(live?.error ?? {}, 'code'), code);
      assert.deepEqual([stand?.id, stand?.state], ['copy', 'stale']);
      const next = await page.next();
      assert.deepEqual([next?.state, next?.page], ['stale', 2]);
      let count = 0;
      for await (const service of page) count += service.id === '' ? 0 : 1;
      assert.equal(count, 5);
    });
  }

  it('says that no directory could be read when the stand-in is national help', async () => {
    const page = await withFallback(source('live', '/status/410'), bundled()).search();
    assert.equal(page.state, 'unavailable');
    assert.equal(page.sources[1]?.state, 'ok');
  });

  it('keeps what a stand-in says of its own gaps', async () => {
    server.serve('/gap.json', {
      schemaVersion: '1.0',
      id: 'gap',
      title: 'Gap',
      publisher: { name: 'Council' },
      licence: { name: 'OGL' },
      generatedAt: '2026-10-01',
      files: [{ path: 'none.json', kind: 'services' }],
      services: makeServices(2),
    });
    const partly = withFallback(source('live', '/status/410'), source('gap', '/gap.json'));
    const page = await partly.search();
    assert.equal(page.state, 'partial');
    assert.deepEqual([page.sources[1]?.state, page.asOf], ['partial', '2026-10-01']);

    const several = combine([source('gone', '/status/404'), copy(), bundled()]);
    const mixed = await withFallback(source('live', '/status/410'), several).search();
    assert.equal(mixed.state, 'partial');
    assert.deepEqual(
      mixed.sources.map(({ id, state }) => [id, state]),
      [
        ['live', 'unavailable'],
        ['gone', 'unavailable'],
        ['copy', 'stale'],
        ['bundled', 'ok'],
      ],
    );
  });

  it('also stands in for a directory that has nothing but national help', async () => {
    const lonely = (path: string) =>
      withFallback(combine([source('live', '/status/410'), bundled()]), source('copy', path));
    const page = await lonely('/copy.json').search();
    assert.deepEqual([page.state, page.total, page.asOf], ['stale', 5, '2026-10-01']);
    assert.ok(page.sources[0]?.error instanceof HttpError);
    const neither = await lonely('/status/404').search();
    assert.equal(neither.state, 'unavailable');
    assert.ok(neither.matches.length > 0, 'national help is better than an error');
    const signal = AbortSignal.timeout(100);
    await assert.rejects(lonely('/hang').search({}, { signal }), { code: 'abort' });
  });

  it('fails with the error of the directory when neither can be read', async () => {
    const both = withFallback(source('live', '/status/410'), source('copy', '/html'));
    await assert.rejects(both.search(), (error) => {
      assert.ok(error instanceof HttpError);
      assert.deepEqual([error.source, error.status], ['live', 410]);
      return true;
    });
  });

  it('does not hide an abort or a mistake in the set-up', async () => {
    const directory = withFallback(source('live', '/hang'), copy());
    const signal = AbortSignal.timeout(50);
    await assert.rejects(directory.search({}, { signal }), { code: 'abort' });
    const wrong: DirectorySource = {
      ...copy(),
      search: () => Promise.reject(new ConfigError('Wrong.')),
    };
    await assert.rejects(withFallback(wrong, copy()).search(), ConfigError);
  });

  it('gives up in the middle of the copy when asked to', async () => {
    const directory = withFallback(source('live', '/status/410'), source('copy', '/hang'));
    await assert.rejects(directory.search({}, { signal: AbortSignal.timeout(100) }), {
      code: 'abort',
    });
  });

  it('looks one service up in the copy when the directory cannot be read', async () => {
    const down = withFallback(source('live', '/status/410'), copy());
    assert.equal((await down.get('a-5')).name, 'A 05');
    // The copy cannot know that it is nowhere.
    await assert.rejects(down.get('a-6'), HttpError);
    const up = withFallback(source('live', '/live.json'), copy());
    await assert.rejects(up.get('a-5'), NotFoundError);
  });

  it('tells its health', async () => {
    const up = await withFallback(source('live', '/live.json'), copy()).status();
    assert.deepEqual([up.id, up.state, up.services], ['live', 'ok', 2]);
    const down = await withFallback(source('live', '/status/410'), copy()).status();
    assert.deepEqual(
      [down.id, down.state, down.services, down.asOf],
      ['live', 'stale', 5, '2026-10-01'],
    );
    assert.ok(down.error instanceof HttpError);
    const none = withFallback(source('live', '/status/410'), source('copy', '/status/410'));
    assert.equal((await none.status()).state, 'unavailable');
    const national = withFallback(source('live', '/status/410'), bundled());
    assert.equal((await national.status()).state, 'unavailable');
  });

  it('is in everything else the directory that it stands in for', () => {
    const live = source('live', '/live.json');
    const directory = withFallback(live, bundled());
    assert.deepEqual([directory.id, directory.national], ['live', undefined]);
    assert.deepEqual(directory.capabilities, live.capabilities);
  });

  it('refuses what is no source, and a copy that is missing', () => {
    const message = /^withFallback\(\) needs sources/;
    for (const pair of [[bundled()], [], [bundled(), '/copy.json'], [undefined, bundled()]]) {
      assert.throws(() => Reflect.apply(withFallback, undefined, pair), {
        code: 'config',
        message,
      });
    }
  });
});
