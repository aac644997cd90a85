import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Service, ServiceQuery } from '../../../src/index.js';
import { cellsOf } from '../../../src/sources/static/regions/cells.js';
import { AREA_REGIONS } from '../../../src/sources/static/regions/format.js';
import {
  build,
  folderFetch,
  NOW,
  open,
  point,
  recordFiles,
  scan,
  scoreOf,
  services,
  TEXTS,
} from '../../support/region-directory.js';

/** Each in one place, so that it is in one region. */
const single = services.map((service): Service => {
  return { ...service, locations: service.locations.slice(0, 1) };
});

/** Regions that a page opens at most, without words. */
const MOST = 12;

const filters = fc.record({
  topics: fc.constantFrom(undefined, ['smoking'], ['money-debt', 'loneliness']),
  place: fc.constantFrom(undefined, undefined, 'halton', 'St Helens'),
  perPage: fc.constantFrom(1, 5),
});
const near = fc.record(
  { point, radius: fc.constantFrom(undefined, 4_000, 9_000) },
  { requiredKeys: ['point'] },
);
const text = fc.constantFrom(...TEXTS);

for (const [title, options] of [
  ['short lists in the catalogue', {}],
  ['lists in files', { listSize: 0 }],
] as const)
  describe(`regions: several areas, ${title}`, () => {
    let out = '';
    /** Folders of files that a service is in: regions and lists. */
    const folders = new Map<string, Set<string>>();
    const regions = new Set<string>();

    before(async () => {
      out = await build(single, { regionSize: 3, ...options });
      const { tree } = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')).regions;
      const cells = cellsOf(tree) ?? [];
      assert.ok(cells.length > AREA_REGIONS, `${cells.length} regions`);
      assert.ok(new Set(cells.map(({ area }) => area)).size > 2);
      for (const { name } of cells) regions.add(name);
      for (const { folder, ids } of recordFiles(out)) {
        for (const id of ids) folders.set(id, (folders.get(id) ?? new Set()).add(folder));
      }
    });

    /** The first page, and what it could have had without the regions that were left closed. */
    async function search(query: ServiceQuery) {
      const seen: string[] = [];
      const page = await open().search(query, { fetch: folderFetch(out, seen), now: NOW });
      assert.equal(page.state, 'ok');
      const isOpen = (folder: string) => seen.some((path) => path.startsWith(`parts/${folder}-`));
      const opened = [...regions].filter(isOpen).length;
      const found = page.matches.map(({ service, score }) => [service.id, score] as const);
      // What has a point is in a list as well, which does not say how far away it is.
      const isKnown = (folder: string) =>
        folder.startsWith('place-')
          ? query.place !== undefined && !query.near
          : !regions.has(folder) || isOpen(folder);
      const known = single.filter(({ id, coverage }) => {
        const own = [...(folders.get(id) ?? [])];
        const inRegions = own.filter((folder) => regions.has(folder));
        const isMeasured = query.near && inRegions.length > 0 && !(query.text && coverage.national);
        return (isMeasured ? inRegions : own).some(isKnown);
      });
      return { page, opened, known, found };
    }

    const withScores = (query: ServiceQuery, all: readonly Service[]) =>
      scan(query, all).map((id) => [id, scoreOf(query, id, all) ?? NaN] as const);

    it('near a point, without words: a scan of everything', async () => {
      let whole = 0;
      await fc.assert(
        fc.asyncProperty(near, filters, async (at, rest) => {
          const query: ServiceQuery = { ...rest, near: at };
          const { opened, known, found } = await search(query);
          const isWhole = opened < MOST;
          whole += Number(isWhole);
          const ids = found.map(([id]) => id);
          const fit = single.filter(
            (one) => isWhole || known.includes(one) || ids.includes(one.id),
          );
          assert.deepEqual(ids, scan(query, fit));
        }),
        { numRuns: 60, seed: 3 },
      );
      assert.ok(whole > 40, `${whole} were not cut short`);
    });

    const scores = (matches: readonly (readonly [string, number])[]) =>
      matches.map(([, score]) => score);

    /** Which come first among equals depends on how far they are, which a list does not say. */
    async function hasTheBest(query: ServiceQuery): Promise<boolean> {
      const { known, found } = await search(query);
      assert.deepEqual(scores(found), scores(withScores(query, known)));
      for (const [id, score] of found) assert.equal(score, scoreOf(query, id, known));
      assert.equal(new Set(found.map(([id]) => id)).size, found.length);
      return scores(found).join() === scores(withScores(query, single)).join();
    }

    it('words near a point: nothing of what was opened scores more', async () => {
      let whole = 0;
      await fc.assert(
        fc.asyncProperty(text, near, filters, async (words, at, rest) => {
          whole += Number(await hasTheBest({ ...rest, text: words, near: at }));
        }),
        { numRuns: 50, seed: 4 },
      );
      assert.ok(whole > 10, `${whole} are as good as a scan of everything`);
    });

    it('words without a point: nothing of what was opened scores more', async () => {
      await fc.assert(
        fc.asyncProperty(text, filters, async (words, rest) => {
          await hasTheBest({ ...rest, text: words });
        }),
        { numRuns: 30, seed: 5 },
      );
    });

    it('neither words nor a point: what fits, each once', async () => {
      await fc.assert(
        fc.asyncProperty(filters, async (query) => {
          const { known, found } = await search(query);
          const all = new Set(scan({ ...query, perPage: 1000 }, known));
          const ids = new Set(found.map(([id]) => id));
          assert.equal(ids.size, Math.min(query.perPage, all.size));
          assert.ok([...ids].every((id) => all.has(id)));
        }),
        { numRuns: 20, seed: 6 },
      );
    });
  });
