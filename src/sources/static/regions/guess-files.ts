import type { ServiceQuery } from '../../../search/service-query.js';
import { cellsOf, distanceBounds } from './cells.js';
import { packName } from './format.js';
import type { PartRef } from './parts.js';

/** Files that the services of a page are in: so many, and one more for each so many services. */
const FILES = 2;
const SERVICES = 5;

/** More than this are not asked for on a guess. */
const MOST_FILES = 10;

/** Wishes that leave most of what is near. Words are looked at elsewhere. */
const MILD = /^(text|near|place|nation|includeNational|sort|page|perPage|facets)$/;

/**
 * Files of neighbours in regions that are nearest to a point: a guess at what the regions will say,
 * so that nobody waits for them to say it. One that is wrong costs a file, and changes no answer.
 */
export function guessFiles(
  refs: readonly PartRef[],
  { near, sort = 'relevance', ...query }: ServiceQuery,
  want: number,
): { readonly ref: PartRef; readonly pack: string }[] {
  const hasWishes = Object.entries(query).some(
    ([key, value]) => !MILD.test(key) && [value].flat().some(Boolean),
  );
  if (!near || hasWishes || !/^(relevance|distance)$/.test(sort)) return [];
  return refs
    .flatMap((ref) => {
      const { name, hash, box, packs = '' } = ref;
      const cells = (box && cellsOf(packs, { name, box })) ?? [];
      return cells.map((cell, number) => {
        const [least] = distanceBounds(near.point, cell.box);
        return { ref, pack: packName(number, hash), least };
      });
    })
    .filter(({ least }) => least <= (near.radius ?? Infinity))
    .sort((a, b) => a.least - b.least)
    .slice(0, Math.min(MOST_FILES, FILES + Math.ceil(want / SERVICES)));
}
