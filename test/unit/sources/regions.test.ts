import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  DataError,
  distanceMetres,
  type DirectorySource,
  type Service,
  type ServiceQuery,
} from '../../../src/index.js';
import { cellsOf, contains } from '../../../src/sources/static/regions/cells.js';
import {
  ADDRESS,
  build,
  folderFetch,
  NOW,
  open,
  PLACES,
  point,
  recordFiles,
  scan,
  scoreOf,
  services,
  TEXTS,
} from '../../support/region-directory.js';

const nearArbitrary = fc.record(
  {
    point,
    radius: fc.constantFrom(undefined, 3_000, 12_000),
    places: fc.constantFrom(undefined, ['halton'], PLACES),
  },
  { requiredKeys: ['point'] },
);

const filtersArbitrary = fc.record({
  topics: fc.constantFrom(undefined, ['smoking'], ['money-debt', 'loneliness']),
  place: fc.constantFrom(undefined, undefined, 'halton', 'St Helens'),
  free: fc.constantFrom(undefined, true),
  modes: fc.constantFrom(undefined, undefined, ['phone' as const]),
  noPhone: fc.constantFrom(undefined, undefined, true),
  urgency: fc.constantFrom(undefined, undefined, ['urgent' as const]),
  includeNational: fc.constantFrom(undefined, false),
  nation: fc.constantFrom(undefined, 'england' as const),
  perPage: fc.constantFrom(1, 5, 20),
  page: fc.constantFrom(1, 1, 2),
});

describe('regions: the same as a scan of everything', () => {
  let out = '';
  let directory: DirectorySource;

  before(async () => {
    out = await build(services);
    directory = open();
  });

  async function search(query: ServiceQuery): Promise<string[]> {
    const page = await directory.search(query, { fetch: folderFetch(out), now: NOW });
    assert.equal(page.state, 'ok');
    if (page.total !== undefined) {
      const all = { ...query, page: 1, perPage: 1000 };
      assert.equal(page.total, scan(all).length, 'the total');
    }
    return page.services.map(({ id }) => id);
  }

  it('near a point, with any filter, by distance too', async () => {
    await fc.assert(
      fc.asyncProperty(
        nearArbitrary,
        filtersArbitrary,
        fc.constantFrom(undefined, 'distance' as const),
        async (near, filters, sort) => {
          const query: ServiceQuery = { ...filters, near, sort };
          assert.deepEqual(await search(query), scan(query));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('by name or date within a few miles', async () => {
    await fc.assert(
      fc.asyncProperty(
        point,
        filtersArbitrary,
        fc.constantFrom('name' as const, 'lastChecked' as const),
        async (at, filters, sort) => {
          const query: ServiceQuery = { ...filters, near: { point: at, radius: 3_000 }, sort };
          assert.deepEqual(await search(query), scan(query));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('with words within a radius: the best of the regions that were looked into', async () => {
    const larger = await build(services, { regionSize: 100 });
    const manifest = JSON.parse(readFileSync(join(larger, 'index.json'), 'utf8')).regions;
    const cells = cellsOf(manifest.tree) ?? [];
    let partly = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TEXTS),
        point,
        fc.constantFrom(3_000, 12_000),
        filtersArbitrary,
        async (text, at, radius, filters) => {
          const query: ServiceQuery = { ...filters, text, near: { point: at, radius }, page: 1 };
          const seen: string[] = [];
          const page = await open().search(query, { fetch: folderFetch(larger, seen), now: NOW });
          const closed = cells.filter(
            ({ name }) => !seen.some((p) => p.startsWith(`parts/${name}-`)),
          );
          if (page.hasNext && closed.length > 0) partly += 1;
          // What is within the radius in other regions only is left out, and nothing else.
          const isClosed = ({ coverage, locations }: Service) => {
            const points = locations.flatMap(({ point: own, masked }) =>
              own && !(masked && own.precision === 'exact') && distanceMetres(at, own) <= radius
                ? own
                : [],
            );
            return (
              !coverage.national &&
              points.length > 0 &&
              points.every((own) => closed.some(({ box }) => contains(box, own)))
            );
          };
          const known = services.filter((service) => !isClosed(service));
          assert.deepEqual(
            page.matches.map(({ service, score }) => [service.id, score]),
            scan(query, known).map((id) => [id, scoreOf(query, id, known)]),
          );
        },
      ),
      { numRuns: 100 },
    );
    assert.ok(partly > 0, 'some were not opened');
  });

  it('page after page, until there are no more', async () => {
    const query: ServiceQuery = { near: { point: { lat: 53.4, lon: -2.7 } }, perPage: 7 };
    const found: string[] = [];
    const options = { fetch: folderFetch(out), now: NOW };
    for await (const { id } of await directory.search(query, options)) found.push(id);
    assert.deepEqual(found, scan({ ...query, perPage: 1000 }));
  });

  it('without a point: everything in the end, each once', async () => {
    for (const query of [{}, { text: 'debt' }, { topics: ['smoking'] }, { place: 'halton' }]) {
      const found: string[] = [];
      const options = { fetch: folderFetch(out), now: NOW };
      for await (const { id } of await directory.search(query, options)) found.push(id);
      assert.deepEqual(found.toSorted(), scan({ ...query, perPage: 1000 }).toSorted());
    }
  });

  it('finds each by its id, also what is not listed, and nothing by another', async () => {
    const options = { fetch: folderFetch(out) };
    for (const service of services) {
      const { provenance, ...found } = await directory.get(service.id, options);
      assert.equal(provenance?.licence, 'OGL-UK-3.0');
      assert.deepEqual(found, service);
    }
    await assert.rejects(directory.get('nobody', options), { code: 'not-found' });
    await assert.rejects(directory.get('__proto__', options), { code: 'not-found' });
  });
});

describe('regions: what is read', () => {
  it('a word that few have is found without a point, wherever it is', async () => {
    const isPlaced = ({ status, coverage, locations }: Service) =>
      status === 'active' &&
      !coverage.national &&
      locations.some(({ masked, point }) => point && !masked);
    const one = services.findLast(isPlaced);
    const others = services.filter((service) => service !== one);
    assert.ok(one);
    const out = await build([...others, { ...one, name: 'Test xylophones' }], { regionSize: 6 });
    for (const text of ['xylophones', 'xylophone']) {
      const page = await open().search({ text }, { fetch: folderFetch(out), now: NOW });
      assert.deepEqual(
        page.services.map(({ id }) => id),
        [one.id],
      );
    }
  });

  it('the catalogue, then a region, then services: not the directory', async () => {
    const seen: string[] = [];
    const out = await build(services);
    const directory = open();
    const near = { point: { lat: 53.4, lon: -2.7 } };
    const page = await directory.search(
      { near, perPage: 2 },
      { fetch: folderFetch(out, seen), now: NOW },
    );
    assert.equal(page.matches.length, 2);
    assert.equal(page.total, undefined);
    assert.ok(page.hasNext);
    assert.equal(seen[0], 'index.json');
    assert.ok(seen.length < 9, seen.join(' '));
    assert.ok(!seen.some((path) => path.startsWith('words/')));
    assert.equal(directory.capabilities.totals, false);

    const again: string[] = [];
    await directory.search({ near, perPage: 2 }, { fetch: folderFetch(out, again), now: NOW });
    assert.deepEqual(again, [], 'files that were read are not asked for again');
    const status = await directory.status({ fetch: folderFetch(out) });
    assert.deepEqual([status.state, status.services], ['ok', services.length]);
  });

  it('a missing or broken file costs its part, and is named', async () => {
    const near = { point: { lat: 53.4, lon: -2.7 } };
    const all = scan({ near, perPage: 1000 });
    for (const content of ['[', '{}', '"text"', undefined]) {
      const out = await build(services);
      // One that is in one region only, there in two files.
      const files = recordFiles(out);
      const lost = all.find((id) => {
        const own = files.filter(({ ids }) => ids.includes(id));
        return own.length === 2 && own[0]?.folder === own[1]?.folder;
      });
      const broken = files.filter(({ ids }) => ids.includes(lost ?? ''));
      assert.equal(broken.length, 2);
      for (const { folder, name } of broken) {
        const file = join(out, 'records', folder, name);
        if (content === undefined) rmSync(file);
        else writeFileSync(file, content);
      }
      const fetch = folderFetch(out);
      const page = await open().search({ near, perPage: 1000 }, { fetch, now: NOW });
      assert.equal(page.state, 'partial');
      assert.equal(page.total, undefined);
      const [answer] = page.sources;
      assert.ok(answer?.error instanceof DataError);
      const addresses = broken.map(
        ({ folder, name }) => new URL(`records/${folder}/${name}`, ADDRESS).href,
      );
      assert.ok(addresses.includes(answer.error.file ?? ''));
      assert.ok(page.matches.length > 0 && page.matches.length < all.length);
      assert.ok(page.services.every(({ id }) => all.includes(id)));
      assert.ok(!page.services.some(({ id }) => id === lost));
    }
  });

  it('one broken file of services that are in another as well costs nothing', async () => {
    const near = { point: { lat: 53.4, lon: -2.7 } };
    const all = scan({ near, perPage: 1000 });
    const out = await build(services);
    const seen: string[] = [];
    const query = { near, perPage: 1000 };
    await open().search(query, { fetch: folderFetch(out, seen), now: NOW });
    const written = recordFiles(out);
    const files = seen.filter((path) => {
      const [, folder = '', name = ''] = path.split('/');
      const own = written.find((one) => one.folder === folder && one.name === name);
      const others = written.filter((one) => one.folder === folder && one.name !== name);
      return own?.ids.every((id) => others.some(({ ids }) => ids.includes(id)));
    });
    assert.ok(files.length > 1);
    for (const file of files) {
      const good = folderFetch(out);
      const fetch = (async (url: URL) =>
        String(url).endsWith(file) ? new Response('[') : good(url)) as typeof globalThis.fetch;
      const page = await open().search(query, { fetch, now: NOW });
      assert.deepEqual(
        page.services.map(({ id }) => id),
        all,
        file,
      );
      assert.equal(page.state, 'partial', 'it is told all the same');
    }
  });

  it('is no empty answer when nothing but the catalogue can be read', async () => {
    const out = await build(services);
    for (const folder of ['parts', 'records', 'words']) {
      rmSync(join(out, folder), { recursive: true, force: true });
    }
    const near = { point: { lat: 53.4, lon: -2.7 } };
    await assert.rejects(
      open().search({ near }, { fetch: folderFetch(out) }),
      (error) => error instanceof DataError && /parts/.test(error.file ?? ''),
    );
  });

  it('tries a file again that could not be read', async () => {
    const out = await build(services);
    const directory = open();
    const near = { point: { lat: 53.4, lon: -2.7 } };
    let isDown = true;
    const good = folderFetch(out);
    const fetch = (async (url: URL) =>
      isDown && /records/.test(String(url))
        ? new Response('', { status: 404 })
        : good(url)) as typeof globalThis.fetch;
    await assert.rejects(directory.search({ near, perPage: 5 }, { fetch, now: NOW }), DataError);
    isDown = false;
    const second = await directory.search({ near, perPage: 5 }, { fetch, now: NOW });
    assert.deepEqual([second.state, second.matches.length], ['ok', 5]);
  });

  it('a catalogue whose regions are wrong or of a version to come is a data error', async () => {
    const out = await build(services.slice(0, 30));
    const file = join(out, 'index.json');
    const catalogue = JSON.parse(readFileSync(file, 'utf8'));
    for (const change of [
      { version: 1 },
      { tree: '110' },
      { files: 'abc' },
      { lists: [] },
      { ids: 1 },
    ]) {
      writeFileSync(
        file,
        JSON.stringify({ ...catalogue, regions: { ...catalogue.regions, ...change } }),
      );
      await assert.rejects(open().search({}, { fetch: folderFetch(out) }), (error) => {
        assert.ok(error instanceof DataError);
        assert.match(error.message, /regions/);
        return true;
      });
    }
  });

  it('giving up is nobody else’s failure', async () => {
    const out = await build(services);
    const directory = open();
    const near = { point: { lat: 53.4, lon: -2.7 } };
    const giveUp = new AbortController();
    const good = folderFetch(out);
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const fetch = (async (url: URL) => {
      if (/records/.test(String(url))) {
        giveUp.abort();
        await gate;
      }
      return good(url);
    }) as typeof globalThis.fetch;
    const first = directory.search(
      { near, perPage: 3 },
      { fetch, now: NOW, signal: giveUp.signal },
    );
    await assert.rejects(first, { code: 'abort' });
    const second = directory.search({ near, perPage: 3 }, { fetch, now: NOW });
    release();
    assert.deepEqual(
      (await second).services.map(({ id }) => id),
      scan({ near, perPage: 3 }),
    );
  });
});
