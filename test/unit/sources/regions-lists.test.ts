import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { DataError, type ServiceQuery } from '../../../src/index.js';
import {
  packsOf,
  type ListEntry,
  type PartFile,
} from '../../../src/sources/static/regions/format.js';
import {
  ADDRESS,
  build,
  folderFetch,
  NOW,
  open,
  recordFiles,
  scan,
  services,
  TEXTS,
} from '../../support/region-directory.js';

const POINT = { lat: 53.4, lon: -2.7 };
const NEAR: ServiceQuery = { near: { point: POINT }, perPage: 1000 };

interface Manifest {
  readonly lists: Readonly<Record<string, ListEntry>>;
  readonly places: string;
}

const manifestOf = (out: string): Manifest =>
  JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')).regions;

type Change = (value: unknown) => unknown;

/** A folder some of whose files say something else; undefined: they are not there. */
function changedFetch(
  out: string,
  changes: Readonly<Record<string, Change>>,
  seen: string[] = [],
): typeof fetch {
  const good = folderFetch(out, seen);
  return (async (url: URL | string) => {
    const response = await good(url);
    const path = new URL(url).pathname.replace('/data/', '');
    const change = Object.hasOwn(changes, path) ? changes[path] : undefined;
    if (!change || !response.ok) return response;
    const value = change(await response.json());
    return value === undefined ? new Response('', { status: 404 }) : Response.json(value);
  }) as typeof fetch;
}

/** A catalogue that says something else of its regions. */
const regionsWith = (change: object) => (catalogue: unknown) => {
  const { regions, ...rest } = catalogue as { regions: object };
  return { ...rest, regions: { ...regions, ...change } };
};

const search = (query: ServiceQuery, fetch: typeof globalThis.fetch) =>
  open().search(query, { fetch, now: NOW });

const QUERIES: readonly ServiceQuery[] = [
  {},
  { topics: ['smoking'] },
  { place: 'halton' },
  NEAR,
  { near: { point: POINT, radius: 5_000 } },
  ...TEXTS.flatMap((text): ServiceQuery[] => [{ text }, { ...NEAR, text }]),
].map((query) => ({ ...query, perPage: 1000 }));

describe('regions: lists in the catalogue', () => {
  for (const [layout, options] of [
    ['one area', { regionSize: 128 }],
    ['several areas', { regionSize: 3 }],
  ] as const) {
    it(`answers are the same with and without them: ${layout}`, async () => {
      const out = await build(services, options);
      const { lists } = manifestOf(out);
      const bare = Object.fromEntries(
        Object.entries(lists).map(([name, [hash, shards]]) => [name, [hash, shards]]),
      );
      const files = Object.entries(lists).map(([name, [hash, , part]]) => {
        assert.ok(part, `${name} is short`);
        return `parts/${name}-${hash}.json`;
      });
      assert.equal(files.length, 2);
      const asked = { given: new Set<string>(), bare: new Set<string>() };
      for (const query of QUERIES) {
        const seen = { given: [] as string[], bare: [] as string[] };
        const given = await search(query, folderFetch(out, seen.given));
        const without = { 'index.json': regionsWith({ lists: bare }) };
        const other = await search(query, changedFetch(out, without, seen.bare));
        const ids = given.services.map(({ id }) => id);
        assert.ok(ids.length > 0);
        assert.deepEqual(
          other.services.map(({ id }) => id),
          ids,
        );
        // With so few regions all are opened, so that nothing is left out.
        if (options.regionSize === 128) {
          const all = scan(query);
          if (query.near || !query.text) assert.deepEqual(ids, all, JSON.stringify(query));
          else assert.deepEqual(ids.toSorted(), all.toSorted(), JSON.stringify(query));
        }
        for (const file of files) {
          for (const key of ['given', 'bare'] as const) {
            if (seen[key].includes(file)) asked[key].add(file);
          }
        }
      }
      assert.deepEqual([...asked.given], [], 'what is in the catalogue is not asked for');
      assert.deepEqual([...asked.bare].sort(), files.toSorted());
    });
  }
});

describe('regions: what is wrong is named, and costs no more than it has to', () => {
  let out = '';
  let manifest: Manifest;
  before(async () => {
    out = await build(services);
    manifest = manifestOf(out);
  });

  const rejectsWith = async (change: object, path: readonly string[], message = /regions/) =>
    assert.rejects(
      search({}, changedFetch(out, { 'index.json': regionsWith(change) })),
      (error) => {
        assert.ok(error instanceof DataError, String(error));
        assert.equal(error.file, ADDRESS);
        assert.deepEqual(error.issues[0]?.path, ['regions', ...path]);
        assert.match(error.message, message);
        return true;
      },
    );

  it('a list, an index or a number of files in the catalogue: a data error that says where', async () => {
    for (const entry of [5, null, 'abcdef', [], ['abcdef'], ['abcdef', 'x'], [1, 2]]) {
      const lists = { ...manifest.lists, elsewhere: entry };
      await rejectsWith({ lists }, ['lists', 'elsewhere']);
    }
    await rejectsWith({ lists: [] }, ['lists']);
    for (const ids of [1, {}, { file: 'abcdef' }, { file: 'abcdef', count: 0 }, { count: 1 }]) {
      await rejectsWith({ ids }, ['ids']);
    }
    for (const rare of [[], [1, 1], 'abcdef']) await rejectsWith({ rare }, ['rare']);
    for (const shards of [0, -1, '4', 1.5]) await rejectsWith({ shards }, ['shards']);
    await rejectsWith({ tree: '110' }, ['tree']);
    await rejectsWith({ files: 'abc' }, ['files']);
  });

  it('an older layout: to be built again; one to come: not to be read here', async () => {
    await rejectsWith(
      { version: 4 },
      ['version'],
      /regions\.version is 4 and has to be 5: build the directory again/,
    );
    for (const version of [6, '4', undefined]) {
      await rejectsWith({ version }, ['version'], /cannot be read here/);
    }
  });

  it('counts of topics that make no sense cost nothing', async () => {
    const query = { ...NEAR, topics: ['smoking'] };
    for (const topics of [null, 5, [], { smoking: 'many' }, { smoking: -3 }, { smoking: null }]) {
      const page = await search(
        query,
        changedFetch(out, { 'index.json': regionsWith({ topics }) }),
      );
      assert.equal(page.state, 'ok');
      assert.deepEqual(
        page.services.map(({ id }) => id),
        scan(query),
      );
    }
  });

  it('a list in the catalogue that is wrong is read from its file, and missed where that is gone', async () => {
    const [hash = '', shards, part] = manifest.lists['anywhere'] ?? [];
    assert.ok(part);
    const file = `parts/anywhere-${hash}.json`;
    const all = scan(NEAR);
    const folders = recordFiles(out);
    const isElsewhere = (id: string) =>
      folders.some(({ folder, ids }) => !/^(place-|anywhere)/.test(folder) && ids.includes(id));
    assert.ok(!all.every(isElsewhere), 'some are in no other');
    const cut = { ...part, topic: part.topic.slice(1) };
    for (const wrong of [5, {}, cut, { ...part, box: [1, 2] }]) {
      const lists = { ...manifest.lists, anywhere: [hash, shards, wrong] };
      const index = { 'index.json': regionsWith({ lists }) };
      const page = await search(NEAR, changedFetch(out, index));
      assert.equal(page.state, 'ok');
      assert.deepEqual(
        page.services.map(({ id }) => id),
        all,
      );
      const gone = changedFetch(out, { ...index, [file]: () => cut });
      await isPartial(gone, file, ['topic'], isElsewhere);
    }
  });

  /** All that is elsewhere is there, in order, and the error says what is wrong. */
  async function isPartial(
    fetch: typeof globalThis.fetch,
    file: string,
    path: readonly string[],
    isThere: (id: string) => boolean,
    query = NEAR,
  ) {
    const page = await search(query, fetch);
    assert.equal(page.state, 'partial');
    assert.equal(page.total, undefined);
    const error = page.sources[0]?.error;
    assert.ok(error instanceof DataError, String(error));
    assert.equal(error.file, new URL(file, ADDRESS).href);
    assert.deepEqual(error.issues[0]?.path, path);
    const expected = scan(query).filter(isThere);
    assert.ok(expected.length > 0);
    assert.deepEqual(
      page.services.map(({ id }) => id),
      expected,
    );
  }

  it('a box or a column that is wrong costs its region', async () => {
    const seen: string[] = [];
    await search(NEAR, folderFetch(out, seen));
    const file = seen.find((path) => /^parts\/[^-]+-[a-z2-7]{6}\.json$/.test(path)) ?? '';
    const region = /parts\/(.*)-/.exec(file)?.[1];
    const folders = recordFiles(out);
    const isThere = (id: string) =>
      folders.some(
        ({ folder, ids }) => folder !== region && !folder.startsWith('place-') && ids.includes(id),
      );
    const lost = scan(NEAR).filter((id) => !isThere(id));
    assert.ok(lost.length > 0);
    const part: PartFile = JSON.parse(readFileSync(join(out, file), 'utf8'));
    const [west, south, east, north] = part.box ?? [0, 0, 0, 0];
    const without = (list: readonly number[] = []) => list.slice(1);
    const instead = (value: unknown, list: readonly unknown[] = []) => [value, ...list.slice(1)];
    for (const [key, value] of [
      ['box', null],
      ['box', 'box'],
      ['box', [west, south, east]],
      ['box', [west, south, 'east', north]],
      ['box', [east, south, west, north]],
      ['box', [west, north, east, south]],
      ['x', without(part.x)],
      ['y', instead('north', part.y)],
      ['traits', instead(null, part.traits)],
      ['checked', without(part.checked)],
      ['topic', instead(99, part.topic)],
      ['topics', 1],
      ['place', instead('a', part.place)],
      ['packs', {}],
      ['sizes', instead('all', part.sizes)],
      ['group', without(part.checked)],
      ['group', instead({}, part.group)],
    ] as const) {
      const fetch = changedFetch(out, { [file]: () => ({ ...part, [key]: value }) });
      await isPartial(fetch, file, [key], isThere);
    }
    await isPartial(changedFetch(out, { [file]: () => [] }), file, [], isThere);
  });

  it('a file with more or fewer services than its part says is wrong: nobody knows which is which', async () => {
    const small = await build(services, { packSize: 4, groupSize: 1 });
    const shorter = (records: unknown) => (records as unknown[]).slice(1);
    const packs = recordFiles(small).map(({ folder, name }) => `records/${folder}/${name}`);
    const fetch = changedFetch(small, Object.fromEntries(packs.map((file) => [file, shorter])));
    await assert.rejects(search(NEAR, fetch), (error) => {
      assert.ok(error instanceof DataError);
      assert.match(error.file ?? '', /records\//);
      assert.match(error.issues[0]?.message ?? '', /^holds \d+ services and has to hold \d+$/);
      return true;
    });
  });

  it('words that are no lists, or of regions that are not named, cost the words of their file', async () => {
    const query: ServiceQuery = { ...NEAR, text: 'smoking' };
    const seen: string[] = [];
    const right = await search(query, folderFetch(out, seen));
    const file = seen.find((path) => path.startsWith('words/')) ?? '';
    for (const change of [
      { words: { smoking: [null] } },
      { words: { smoking: [5] } },
      { words: { smoking: 'all' } },
      { starts: [] },
      { starts: ['first'] },
    ]) {
      const fetch = changedFetch(out, { [file]: (value) => ({ ...(value as object), ...change }) });
      const page = await search(query, fetch);
      assert.equal(page.state, 'partial', JSON.stringify(change));
      const error = page.sources[0]?.error;
      assert.ok(error instanceof DataError);
      assert.equal(error.file, new URL(file, ADDRESS).href);
      assert.ok(page.services.length <= right.services.length);
    }
  });

  it('common words that are no words do not break a search', async () => {
    const path = `words-${JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')).regions.words}.json`;
    const fetch = changedFetch(out, { [path]: () => ({ names: [null], texts: [7] }) });
    const page = await search({ ...NEAR, text: 'smokng' }, fetch);
    assert.equal(page.state, 'partial');
  });

  it('a list of a place that is wrong is missed, and none is none', async () => {
    const query: ServiceQuery = { place: 'halton', perPage: 1000 };
    const path = `places-${manifest.places}.json`;
    // The same list serves those in no region; they are found in lists for everybody only.
    const isBounded = new Map(
      services.map(({ id, coverage: { areas, places, national } }) => {
        return [id, !national && (areas.length > 0 || places.length > 0)];
      }),
    );
    for (const entry of [5, null, [], 'abcdef', ['abcdef']]) {
      const fetch = changedFetch(out, {
        [path]: (value) => ({ ...(value as object), halton: entry }),
      });
      await isPartial(fetch, path, ['halton'], (id) => !isBounded.get(id), query);
    }
    const none = changedFetch(out, { [path]: () => ({}) });
    assert.equal((await search(query, none)).state, 'ok');
  });

  it('a list whose words are said to be in no file is read in full', async () => {
    const several = await build(services, { regionSize: 3, packSize: 4, listSize: 0 });
    const { lists } = manifestOf(several);
    const [hash, shards, part] = lists['anywhere'] ?? [];
    assert.ok(Number(shards) > 0);
    const changed = { ...lists, anywhere: [hash, 0, part] };
    const fetch = changedFetch(several, { 'index.json': regionsWith({ lists: changed }) });
    for (const text of TEXTS) {
      const query: ServiceQuery = { text, perPage: 5 };
      const [page, right] = [await search(query, fetch), await search(query, folderFetch(several))];
      assert.deepEqual(
        page.matches.map(({ score }) => score),
        right.matches.map(({ score }) => score),
      );
    }
  });
});

describe('regions: files by topic', () => {
  it('a service in several is there once, and one that is gone costs its part', async () => {
    const out = await build(services, { groupSize: 8, packSize: 6 });
    const query: ServiceQuery = { ...NEAR, topics: ['money-debt', 'loneliness'] };
    const all = scan(query);
    const page = await search(query, folderFetch(out));
    assert.deepEqual(
      page.services.map(({ id }) => id),
      all,
    );

    // Whatever region has a file by topic with services that are in another by topic, too.
    const written = recordFiles(out);
    const seen: string[] = [];
    await search(query, folderFetch(out, seen));
    const regions = seen.filter((path) => /^parts\/[^-]+-/.test(path));
    let [severalTimes, missed, tried] = [0, 0, 0];
    for (const path of regions) {
      const part: PartFile = JSON.parse(readFileSync(join(out, path), 'utf8'));
      const region = /parts\/(.*)-/.exec(path)?.[1] ?? '';
      const groups = part.groups ?? [];
      for (const group of part.group ?? []) severalTimes += Array.isArray(group) ? 1 : 0;
      const filesOf = (id: string) => written.filter(({ ids }) => ids.includes(id));
      const isOnly = ({ ids }: { ids: readonly string[] }) =>
        ids.some((id) => all.includes(id) && filesOf(id).length === 2);
      const gone = groups.find((hash) =>
        written.some((file) => file.name === `${hash}.json` && isOnly(file)),
      );
      if (!gone || tried === 3) continue;
      tried += 1;
      // The neighbours are gone, too: what is in no other file by topic is lost, and nothing else.
      const lost = new Set([gone, ...packsOf(part, path.slice(-11, -5))]);
      const isThere = (id: string) =>
        written.some(
          ({ folder, name, ids }) =>
            !folder.startsWith('place-') &&
            !(folder === region && lost.has(name.replace('.json', ''))) &&
            ids.includes(id),
        );
      const changes = Object.fromEntries(
        [...lost].map((hash) => [`records/${region}/${hash}.json`, () => undefined]),
      );
      const result = await search(query, changedFetch(out, changes));
      const expected = all.filter(isThere);
      missed += all.length - expected.length;
      assert.deepEqual(
        result.services.map(({ id }) => id),
        expected,
        path,
      );
      if (expected.length === all.length) continue;
      assert.equal(result.state, 'partial');
      const error = result.sources[0]?.error;
      assert.ok(error instanceof DataError);
      const files = Object.keys(changes).map((file) => new URL(file, ADDRESS).href);
      assert.ok(files.includes(error.file ?? ''), error.file);
    }
    assert.ok(severalTimes > 0, 'some are in several files by topic');
    assert.ok(missed > 0, 'some are lost');
  });
});
