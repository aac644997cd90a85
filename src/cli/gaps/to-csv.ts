import { toCsv } from '../../models/csv.js';
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

/** The gaps as a table for spreadsheets: a row for each topic in each place. */
export function gapsAsCsv({ places, topics, matrix }: GapReport): string {
  const columns = REACHES.flatMap(([reach, who]) =>
    AGES.map(([age, how]) => ({ reach, age, title: `${who}, ${how}` })),
  );
  const head = ['Place', 'Place id', 'Topic', 'Topic id', 'What there is'];
  const rows = places.flatMap((place, row) =>
    topics.flatMap((topic, column) => {
      const cell = matrix[row]?.[column];
      if (!cell) return [];
      const names = [place.name, place.id, topic.title, topic.id, STATE_TITLES[cell.state]];
      return [[...names, ...columns.map(({ reach, age }) => cell[reach][age])]];
    }),
  );
  return toCsv([[...head, ...columns.map(({ title }) => title)], ...rows]);
}
