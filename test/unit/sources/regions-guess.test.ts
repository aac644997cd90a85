import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { ServiceQuery } from '../../../src/index.js';
import { build, folderFetch, NOW, open, scan, services } from '../../support/region-directory.js';

const NEAR = { point: { lat: 53.4, lon: -2.7 } };
const QUERY: ServiceQuery = { near: NEAR, perPage: 5 };

const isRecords = (path: string) => path.startsWith('records/');

describe('regions: files that are asked for before it is known that they are needed', () => {
  let out = '';
  before(async () => {
    out = await build(services, { regionSize: 128, packSize: 6 });
  });

  /** What is asked for while no region has answered, and what in all. */
  async function asked(query: ServiceQuery, fetch = folderFetch(out)) {
    const all: string[] = [];
    const early: string[] = [];
    let hasRegion = false;
    const slow = (async (url: URL) => {
      const path = url.pathname.replace('/data/', '');
      all.push(path);
      if (!hasRegion) early.push(path);
      const isRegion = /^parts\/\w+-/.test(path);
      if (isRegion) await new Promise((resolve) => setTimeout(resolve, 20));
      hasRegion ||= isRegion;
      return fetch(url);
    }) as typeof globalThis.fetch;
    const page = await open().search(query, { fetch: slow, now: NOW });
    return { page, all: all.filter(isRecords), early: early.filter(isRecords) };
  }

  const idsOf = ({ services: found }: { services: readonly { id: string }[] }) =>
    found.map(({ id }) => id);

  it('near a point: the nearest, with the region', async () => {
    const { page, early } = await asked(QUERY);
    assert.deepEqual(idsOf(page), scan(QUERY));
    assert.equal(page.state, 'ok');
    assert.equal(early.length, 3);
    assert.equal(new Set(early).size, 3);
    const far = await asked({ ...QUERY, near: { ...NEAR, radius: 1 } });
    assert.equal(far.early.length, 1, 'no further than anybody looks');
  });

  it('the region itself while it is not known which lists a place has', async () => {
    const good = folderFetch(out);
    for (const more of [{}, { text: 'debt' }]) {
      let hasRegion = false;
      let hadRegion: boolean | undefined;
      const fetch = (async (url: URL) => {
        const path = url.pathname.replace('/data/', '');
        hasRegion ||= /^parts\/\w+-/.test(path);
        if (path.startsWith('places-')) {
          await new Promise((resolve) => setTimeout(resolve, 50));
          hadRegion = hasRegion;
        }
        return good(url);
      }) as typeof globalThis.fetch;
      const query = { ...QUERY, place: 'halton', ...more };
      const page = await open().search(query, { fetch, now: NOW });
      assert.equal(page.state, 'ok');
      assert.equal(hadRegion, true, JSON.stringify(more));
    }
  });

  it('never with words, wishes or another order', async () => {
    for (const more of [
      { text: 'debt' },
      { topics: ['smoking'] },
      { free: true },
      { modes: ['phone' as const] },
      { age: 30 },
      { sort: 'name' as const },
    ]) {
      const { early } = await asked({ ...QUERY, ...more });
      assert.deepEqual(early, [], JSON.stringify(more));
    }
    const none = { text: '', topics: [], free: false, age: undefined, place: 'halton' };
    const { early } = await asked({ ...QUERY, ...none });
    assert.ok(early.length > 0, 'what is not wished is no wish');
  });

  it('nothing again for a region that is here', async () => {
    const directory = open();
    const seen: string[] = [];
    const options = { fetch: folderFetch(out, seen), now: NOW };
    await directory.search({ ...QUERY, perPage: 1 }, options);
    const before = seen.length;
    await directory.search({ ...QUERY, perPage: 1, sort: 'distance' }, options);
    assert.equal(seen.length, before);
  });

  it('one that is wrong and not needed is nobody’s failure; one that is needed is tried again', async () => {
    const good = folderFetch(out);
    const query = { near: NEAR, perPage: 1 };
    const { early } = await asked(query);
    let [harmless, needed] = [0, 0];
    for (const file of early) {
      let times = 0;
      const fetch = (async (url: URL) => {
        if (!url.pathname.endsWith(file)) return good(url);
        times += 1;
        return times === 1 ? new Response('[') : good(url);
      }) as typeof globalThis.fetch;
      const { page, all } = await asked(query, fetch);
      assert.deepEqual(idsOf(page), scan(query));
      assert.equal(page.state, 'ok');
      if (all.filter((path) => path === file).length > 1) needed += 1;
      else harmless += 1;
    }
    assert.ok(needed > 0 && harmless > 0, `${needed} needed, ${harmless} not`);
  });

  it('a catalogue that tells where they are wrongly, or not at all, changes no answer', async () => {
    const catalogue = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'));
    const good = folderFetch(out);
    for (const packs of [undefined, null, 7, {}, '', '1'.repeat(500), '2 '.repeat(99)]) {
      const text = JSON.stringify({ ...catalogue, regions: { ...catalogue.regions, packs } });
      const fetch = (async (url: URL) =>
        url.pathname.endsWith('index.json')
          ? new Response(text)
          : good(url)) as typeof globalThis.fetch;
      const { page, early } = await asked(QUERY, fetch);
      assert.deepEqual(idsOf(page), scan(QUERY));
      assert.equal(page.state, 'ok', String(packs));
      if (!packs) assert.deepEqual(early, []);
    }
  });
});
