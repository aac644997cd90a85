import { toCsv } from '../../share/csv.js';
import { beginsWith } from '../support/own-output.js';
import { tasksByOrganisation } from './group-links.js';
import { LINK_RULES } from './link-rules.js';
import type { LinksReport } from './links-report.js';

const HEADINGS = [
  'Organisation',
  'Record',
  'Id',
  'Fields',
  'Address or number',
  'State',
  'Reason',
  'What was found',
  'New address',
  'What to do',
  'Looked at',
  'So since',
];

/** A table that was written before. */
export const isLinksCsv = beginsWith(toCsv([HEADINGS]));

/** Everything to do as a table, a line a field. */
export function linksAsCsv(report: LinksReport): string {
  const tasks = [...tasksByOrganisation(report).values()].flat();
  return toCsv([
    HEADINGS,
    ...tasks.map((task) => [
      task.organisation,
      task.name,
      task.record,
      task.path,
      task.value,
      task.state,
      task.code,
      task.message,
      task.suggestion ?? '',
      LINK_RULES[task.code].advice,
      task.checked.slice(0, 10),
      task.since?.slice(0, 10) ?? '',
    ]),
  ]);
}
