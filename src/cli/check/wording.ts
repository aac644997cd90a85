import type { CheckIssue, CheckSeverity, FeedFormat } from '../read/read-feed.js';
import { counted, number } from '../support/words.js';
import type { CheckReport, RuleCount } from './report.js';

/** What each severity means, as headings of the reports. */
export const SEVERITY_TITLES: Readonly<Record<CheckSeverity, string>> = {
  skipped: 'Left out',
  warning: 'To put right',
  repaired: 'Put right by the reader',
  notice: 'Good to know',
};

/** The ages of a check, in the order and the words of the reports. */
export const AGES = [
  ['fresh', 'Checked in the last 10 months'],
  ['due', 'Checked 10 to 12 months ago'],
  ['overdue', 'Checked more than 12 months ago, or its review is past'],
  ['unknown', 'No check recorded'],
] as const;

const WRAPPINGS: Readonly<Record<FeedFormat['wrapping'], string>> = {
  page: 'one page of a list',
  list: 'a list',
  record: 'one record',
  files: 'several files',
  feed: 'a feed',
};

/** `Open Referral UK 1.0, Placecube, a list`. */
export function formatInWords({ standard, dialect, wrapping }: FeedFormat): string {
  return [standard, dialect, WRAPPINGS[wrapping]].filter((part) => part !== undefined).join(', ');
}

/** `819 records: 817 accepted (802 of them repaired), 2 left out`. */
export function totalsInWords({ records, accepted, repaired, skipped }: CheckReport): string {
  return `${counted(records, 'record')}: ${accepted} accepted (${repaired} of them repaired), ${skipped} left out`;
}

/** `12 records`, or how often where an issue is about no record. */
export function ruleInWords({ records, issues }: RuleCount): string {
  return records > 0 ? counted(records, 'record') : counted(issues, 'time');
}

/** `12 › contacts: has no way to contact the service`. */
export function issueInWords({ code, record, path, message, count }: CheckIssue): string {
  const where = [record, path].filter((part) => part !== '').join(' › ');
  const what = where === '' ? message : `${where}: ${message}`;
  // This one counts services, which its message says.
  return count > 1 && code !== 'details-missing' ? `${what} (${number(count)} times)` : what;
}
