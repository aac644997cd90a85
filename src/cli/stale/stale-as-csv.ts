import { toCsv } from '../../share/csv.js';
import type { IsEarlier } from '../support/own-output.js';
import type { StaleReport } from './review-queue.js';
import { STAGE_ADVICE, STAGE_TITLES } from './stages.js';

const HEADINGS = [
  'Organisation',
  'Service',
  'Id',
  'Last checked',
  'Check again by',
  'State',
  'What to do',
  'Phone',
  'E-mail',
  'Website',
  // To fill in.
  'Checked on',
  'Notes',
];

/** A table that was written before, and in whose columns to fill in nobody has written since. */
export const isBlankStaleCsv: IsEarlier = async ({ start, whole }) => {
  if (!start.startsWith(toCsv([HEADINGS]))) return false;
  const lines = (await whole()).replace(/"(?:[^"]|"")*"/g, '').split('\r\n');
  return lines.slice(1, -1).every((line) => line.endsWith(',,')) && lines.at(-1) === '';
};

/** The queue as a table, in its order, with room to write down what was found. */
export function staleAsCsv({ queue }: StaleReport): string {
  const rows = queue.flatMap(({ organisation, services }) =>
    services.map((item) => [
      organisation,
      item.name,
      item.id,
      item.lastChecked ?? '',
      item.reviewBy ?? '',
      STAGE_TITLES[item.stage],
      STAGE_ADVICE[item.stage],
      item.phone ?? '',
      item.email ?? '',
      item.web ?? '',
      '',
      '',
    ]),
  );
  return toCsv([HEADINGS, ...rows]);
}
