import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  AbortError,
  DataError,
  MeccClient,
  NetworkError,
  NotFoundError,
  staticDirectory,
  type DirectorySource,
} from '../../../../src/index.js';
import { cacheStore, type CachesLike } from '../../../../src/sources/offline/cache-store.js';
import {
  gatherPack,
  packBytes,
  parsePack,
  readPack,
  savePack,
  type OfflinePack,
} from '../../../../src/sources/offline/offline-pack.js';
import { memoryStore } from '../../../../src/sources/offline/offline-store.js';
import { withOfflineCopy } from '../../../../src/sources/offline/with-offline-copy.js';
import { makeService } from '../../../support/make-service.js';

const ADDRESS = 'https://directory.example/halton.json';
const inPlace = (id: string, place: string) =>
  makeService({ id, name: `Test ${id}`, topics: ['smoking'], coverage: { places: [place] } });
const CATALOGUE = {
  schemaVersion: '1.0',
  id: 'test',
  title: 'Test',
  publisher: { name: 'Test' },
  licence: { name: 'Test' },
  generatedAt: '2026-08-06',
  services: [
    inPlace('a', 'halton'),
    inPlace('b', 'halton'),
    inPlace('c', 'knowsley'),
    makeService({ id: 'd', name: 'Test d' }),
  ],
};
const NOW = new Date('2026-11-22T23:30:00Z');

/** A directory whose server can be switched off. */
function switchable(body: unknown = CATALOGUE): { source: DirectorySource; cut: () => void } {
  let isCut = false;
  const answer: typeof fetch = async () => {
    if (isCut) throw new TypeError('no signal');
    return Response.json(body);
  };
  const make = () => staticDirectory(ADDRESS, { maxAge: 0 });
  let source = make();
  return {
    source: {
      id: source.id,
      capabilities: source.capabilities,
      search: (query, options) => source.search(query, { ...options, fetch: answer }),
      get: (id, options) => source.get(id, { ...options, fetch: answer }),
      status: (options) => source.status({ ...options, fetch: answer }),
    },
    cut() {
      isCut = true;
      // As on a page that is opened anew: nothing is in memory.
      source = make();
    },
  };
}

async function kept(place = 'Halton') {
  const { source, cut } = switchable();
  const store = memoryStore();
  await savePack(await gatherPack(source, place, place, { now: NOW }), store);
  return { source, cut, store };
}

describe('gatherPack', () => {
  it('takes all services of the place, with the date of the data and the day', async () => {
    const { source } = switchable();
    const pack = await gatherPack(source, ' Halton ', undefined, { now: NOW });
    assert.deepEqual(pack.services.map(({ id }) => id).sort(), ['a', 'b', 'd']);
    assert.deepEqual(
      [pack.source, pack.place, pack.asOf, pack.keptOn],
      [ADDRESS, { id: 'halton', name: 'Halton' }, '2026-08-06', '2026-11-22'],
    );
  });

  it('says the day as it is in London', async () => {
    const { source } = switchable();
    const now = new Date('2026-07-31T23:30:00Z');
    assert.equal((await gatherPack(source, 'halton', 'Halton', { now })).keptOn, '2026-08-01');
  });

  it('reads every page of a directory', async () => {
    const many = Array.from({ length: 1500 }, (_, index) => inPlace(`m${String(index)}`, 'halton'));
    const { source } = switchable({ services: many });
    const pack = await gatherPack(source, 'halton');
    assert.deepEqual([pack.services.length, pack.asOf], [1500, undefined]);
  });

  it('takes the directory of a client, without national services', async () => {
    const { source } = switchable();
    const pack = await gatherPack(new MeccClient({ directory: source }), 'halton');
    assert.deepEqual([pack.services.length, pack.source], [3, ADDRESS]);
  });

  it('refuses a place that the directory does not serve, such as a postcode', async () => {
    const { source } = switchable();
    for (const place of ['WA8 7QB', 'Sefton', '']) {
      await assert.rejects(gatherPack(source, place), NotFoundError);
    }
  });

  it('refuses when there is national help only', async () => {
    await assert.rejects(gatherPack(new MeccClient(), 'halton'), NotFoundError);
  });

  it('refuses a directory with holes, and one that is an old copy', async () => {
    const files = [
      { path: 'https://directory.example/1.json', kind: 'services' },
      { path: 'https://directory.example/2.json', kind: 'services' },
    ];
    const body = { ...CATALOGUE, services: undefined, files };
    const directory = staticDirectory(ADDRESS);
    const answer: typeof fetch = async (input) => {
      const url = String(input);
      if (url.endsWith('2.json')) return new Response('', { status: 404 });
      return Response.json(url.endsWith('1.json') ? CATALOGUE.services : body);
    };
    await assert.rejects(gatherPack(directory, 'halton', 'Halton', { fetch: answer }), DataError);

    const { source, cut, store } = await kept();
    cut();
    await assert.rejects(gatherPack(withOfflineCopy(source, store), 'halton'), NetworkError);
  });

  it('stops when it is told to', async () => {
    const { source } = switchable();
    await assert.rejects(
      gatherPack(source, 'halton', 'Halton', { signal: AbortSignal.abort() }),
      AbortError,
    );
  });
});

describe('withOfflineCopy', () => {
  it('writes nothing by searching, and reads nothing while the directory answers', async () => {
    const { source } = switchable();
    const calls: string[] = [];
    const note = (name: string) => async () => void calls.push(name);
    const directory = withOfflineCopy(source, {
      read: note('read'),
      write: note('write'),
      remove: note('remove'),
    });
    assert.equal((await directory.search({ place: 'halton' })).state, 'ok');
    assert.equal((await directory.get('a')).id, 'a');
    assert.equal((await directory.status()).state, 'ok');
    assert.deepEqual(calls, []);
  });

  it('answers from the pack, stale, with its date and place, on every page', async () => {
    const { source, cut, store } = await kept();
    cut();
    const directory = withOfflineCopy(source, store);
    const page = await directory.search({ text: 'smoking', place: 'halton', perPage: 1 });
    assert.deepEqual([page.state, page.total, page.asOf], ['stale', 2, '2026-08-06']);
    assert.equal(page.sources.find(({ onDevice }) => onDevice)?.onDevice, 'Halton');
    const next = await page.next();
    assert.equal(next?.state, 'stale');
    assert.equal(next.sources.find(({ onDevice }) => onDevice)?.onDevice, 'Halton');
    assert.equal((await directory.get('a')).name, 'Test a');
    const status = await directory.status();
    assert.deepEqual([status.state, status.asOf, status.services], ['stale', '2026-08-06', 3]);
  });

  it('answers a search without a place, and one near the place', async () => {
    const { source, cut, store } = await kept();
    cut();
    const directory = withOfflineCopy(source, store);
    const near = { point: { lat: 53.37, lon: -2.73 }, places: ['halton', 'warrington'] };
    assert.equal((await directory.search()).total, 3);
    assert.equal((await directory.search({ near })).state, 'stale');
  });

  it('never answers for another place, as if there were nothing', async () => {
    const { source, cut, store } = await kept();
    cut();
    const directory = withOfflineCopy(source, store);
    await assert.rejects(directory.search({ place: 'knowsley' }), NetworkError);
    const near = { point: { lat: 53.4, lon: -2.9 }, places: ['liverpool'] };
    await assert.rejects(directory.search({ near }), NetworkError);
  });

  it('does not answer for another directory', async () => {
    const { source, cut, store } = await kept();
    cut();
    const other = withOfflineCopy({ ...source, id: 'https://other.example/' }, store);
    await assert.rejects(other.search({ place: 'halton' }), NetworkError);
    assert.equal((await other.status()).state, 'unavailable');
  });

  it('follows what is kept: a new pack counts at once, and a removed one is gone', async () => {
    const { source, cut, store } = await kept();
    cut();
    const directory = withOfflineCopy(source, store);
    assert.equal((await directory.search()).total, 3);
    const pack = await readPack(store);
    assert.ok(pack);
    await savePack({ ...pack, services: pack.services.slice(0, 1) }, store);
    assert.equal((await directory.search()).total, 1);
    await store.remove();
    await assert.rejects(directory.search(), NetworkError);
    assert.equal((await directory.status()).state, 'unavailable');
  });

  it('gives the error of the directory when what is kept is broken, or cannot be read', async () => {
    const { source, cut } = await kept();
    cut();
    for (const text of ['', '{', '{}', 'null', '{"format":"mecc-offline-pack","version":2}']) {
      await assert.rejects(withOfflineCopy(source, memoryStore(text)).search(), NetworkError);
    }
    const refused = {
      ...memoryStore(),
      read: async () => Promise.reject(new DOMException('', 'SecurityError')),
    };
    await assert.rejects(withOfflineCopy(source, refused).search(), NetworkError);
  });

  it('puts right what is wrong in a service that was kept', async () => {
    const { source, cut, store } = await kept();
    cut();
    const pack = (await readPack(store)) as OfflinePack;
    const broken = [{ ...pack.services[0], contacts: 'none' }, { id: 'x' }];
    await store.write(JSON.stringify({ ...pack, services: broken }));
    const page = await withOfflineCopy(source, store).search();
    assert.deepEqual([page.total, page.services[0]?.contacts], [1, []]);
  });
});

describe('parsePack', () => {
  it('names every field that is wrong', () => {
    const text = JSON.stringify({ format: 'mecc-offline-pack', version: 1, place: { id: 1 } });
    assert.throws(
      () => parsePack(text),
      (error) => {
        assert.ok(error instanceof DataError);
        assert.deepEqual(
          error.issues.map(({ path }) => path[0]),
          ['source', 'place', 'keptOn', 'services'],
        );
        assert.equal(error.file, 'mecc-offline-pack');
        return true;
      },
    );
  });

  it('reads what was saved, and its size counts the files of the page', async () => {
    const { store } = await kept();
    const pack = await readPack(store);
    assert.ok(pack);
    const bytes = packBytes(pack);
    assert.equal(bytes, new TextEncoder().encode((await store.read()) ?? '').length);
    const page = { files: 3, bytes: 1000 };
    const grown = packBytes({ ...pack, page });
    assert.equal(grown - bytes, 1000 + `"page":${JSON.stringify(page)},`.length);
  });
});

/** `caches` of a browser, as far as a store uses them. */
class TestCaches implements CachesLike {
  readonly all = new Map<string, Map<string, string>>();
  /** Address of the file that does not fit any more. */
  full: string | undefined;

  keys = async () => [...this.all.keys()];
  delete = async (name: string) => this.all.delete(name);
  open = async (name: string) => {
    const cache = this.all.get(name) ?? new Map<string, string>();
    this.all.set(name, cache);
    return {
      put: async (address: string, response: Response) => {
        if (address === this.full) throw new DOMException('', 'QuotaExceededError');
        cache.set(address, await response.text());
      },
    };
  };
  match = async (address: string, { cacheName }: { cacheName: string }) => {
    const found = this.all.get(cacheName)?.get(address);
    return found === undefined ? undefined : new Response(found);
  };
}

describe('cacheStore', () => {
  it('makes no cache by reading and removing', async () => {
    const caches = new TestCaches();
    const store = cacheStore(caches);
    assert.equal(await store.read(), undefined);
    await store.remove();
    assert.equal(caches.all.size, 0);
  });

  it('replaces all of it, and leaves the caches of others alone', async () => {
    const caches = new TestCaches();
    await caches.open('of-the-site');
    const store = cacheStore(caches);
    await store.write('one', new Map([['https://test.example/a.js', new Response('a')]]));
    await store.write('two');
    assert.equal(await store.read(), 'two');
    assert.deepEqual([...caches.all.keys()], ['of-the-site', 'mecc-offline-2']);
    assert.deepEqual(
      [...(caches.all.get('mecc-offline-2')?.keys() ?? [])],
      ['/mecc-offline-pack.json'],
    );
    await store.remove();
    assert.deepEqual([...caches.all.keys()], ['of-the-site']);
  });

  it('leaves the old pack when the device is full half-way', async () => {
    const caches = new TestCaches();
    const store = cacheStore(caches);
    await store.write('one');
    for (const full of ['https://test.example/b.js', '/mecc-offline-pack.json']) {
      caches.full = full;
      const files = new Map([
        ['https://test.example/a.js', new Response('a')],
        ['https://test.example/b.js', new Response('b')],
      ]);
      await assert.rejects(store.write('two', files), { name: 'QuotaExceededError' });
      assert.equal(await store.read(), 'one');
      assert.deepEqual([...caches.all.keys()], ['mecc-offline-1']);
    }
  });

  it('does not take a cache that was never completed for a pack', async () => {
    const caches = new TestCaches();
    const store = cacheStore(caches);
    await store.write('one');
    const half = await caches.open('mecc-offline-10');
    await half.put('https://test.example/a.js', new Response('a'));
    assert.equal(await store.read(), 'one');
    await store.write('two');
    assert.deepEqual([await store.read(), [...caches.all.keys()]], ['two', ['mecc-offline-11']]);
  });
});
