import { toCsv } from '../../models/csv.js';
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
