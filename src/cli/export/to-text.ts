import type { CheckIssue } from '../read/read-feed.js';
import { counted } from '../support/words.js';
import type { CountedLoss } from './count-losses.js';
import { FIELD_WORDS } from './fields.js';
import type { Format, FormatName } from './formats.js';
import type { Loss } from './losses.js';

/** What an export came to. */
export interface ExportReport {
  /** File, folder or address, as it was given. */
  readonly source: string;
  readonly format: FormatName;
  /** Files. None: it went to stdout. */
  readonly written: readonly string[];
  readonly services: number;
  /** Records that were left out. */
  readonly skipped: number;
  /** False: there is more than could be read. */
  readonly complete: boolean;
  /** What does not come back as it was, of what the services have. */
  readonly losses: readonly CountedLoss[];
  /** Why records were left out. The first of each kind. */
  readonly issues: readonly CheckIssue[];
}

const GROUPS: readonly (readonly [how: Loss['how'], title: string])[] = [
  ['lost', 'Not in it, because the format has no place for it'],
  ['changed', 'In it, in another form'],
  ['extension', 'Also in an extension, as its place in the format does not say all of it'],
];

/** The report in lines, for people. */
export function exportAsText(report: ExportReport, { title }: Format): string[] {
  const { written, services, skipped, complete, losses, issues } = report;
  const to = written.length === 0 ? '' : ` to ${written.join(', ')}`;
  const lines = [`Wrote ${counted(services, 'service')} as ${title}${to}`];
  if (!complete) lines.push('There is more in the source than could be read.');
  if (skipped > 0) {
    lines.push(`${counted(skipped, 'record')} left out:`);
    for (const { record, message } of issues) lines.push(`  ${record}: ${message}`);
  }
  for (const [how, heading] of GROUPS) {
    const those = losses.filter((loss) => loss.how === how);
    if (those.length > 0) lines.push('', heading);
    for (const { field, note, services: count } of those) {
      lines.push(`  ${FIELD_WORDS[field]} (${field}, ${counted(count, 'service')}): ${note}`);
    }
  }
  return lines;
}
