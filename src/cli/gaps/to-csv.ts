import { toCsv } from '../../share/csv.js';
import { beginsWith } from '../support/own-output.js';
import type { AgeCount, GapReport } from './gaps.js';
import { STATE_TITLES } from './wording.js';

/** Who a service may be for, in the order of the columns. */
const REACHES = [
  ['local', 'Of the place'],
  ['wide', 'For a wider area'],
  ['national', 'For the nation'],
] as const;

const AGES: readonly (readonly [keyof AgeCount, string])[] = [
  ['checked', 'checked in the last 12 months'],
  ['outOfDate', 'checked longer ago'],
  ['unknown', 'no check recorded'],
];

const HEAD = ['Place', 'Place id', 'Topic', 'Topic id', 'What there is'];

/** A table of gaps that was written before. */
export const isGapsCsv = beginsWith(`\uFEFF${HEAD.join(',')},"${REACHES[0][1]}, `);

/** The gaps as a table for spreadsheets: a row for each topic in each place. */
export function gapsAsCsv({ places, topics, matrix }: GapReport): string {
  const columns = REACHES.flatMap(([reach, who]) =>
    AGES.map(([age, how]) => ({ reach, age, title: `${who}, ${how}` })),
  );
  const rows = places.flatMap((place, row) =>
    topics.flatMap((topic, column) => {
      const cell = matrix[row]?.[column];
      if (!cell) return [];
      const names = [place.name, place.id, topic.title, topic.id, STATE_TITLES[cell.state]];
      return [[...names, ...columns.map(({ reach, age }) => cell[reach][age])]];
    }),
  );
  return toCsv([[...HEAD, ...columns.map(({ title }) => title)], ...rows]);
}
