import { issue, type CheckIssue } from '../read/read-feed.js';
import type { ReadRow } from './read-row.js';

/** Headings that are named of those that differ. */
const NAMED = 3;

/** A row that is left out for an earlier one, and what is lost with it. */
export function sameAs({ row, label, id }: ReadRow, earlier: ReadRow): CheckIssue {
  const differing = row.differencesFrom(earlier.row);
  const [first] = differing;
  const say = (path: string, message: string) =>
    issue('duplicate-id', 'skipped', label, path, message);
  const start = label.charAt(0).toUpperCase() + label.slice(1);
  if (first === undefined)
    return say(row.pathOf('id'), `${start} is the same as ${earlier.label}.`);
  const named = differing
    .slice(0, NAMED)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ');
  const more = differing.length > NAMED ? ', and more,' : '';
  const what = `${named}${more} ${differing.length === 1 ? 'differs' : 'differ'}`;
  if (id !== undefined) {
    const advice = 'Put both in one row, or give each an id of its own.';
    return say(row.pathOf('id'), `${start} has the id of ${earlier.label}, but ${what}. ${advice}`);
  }
  const message = `${start} looks like ${earlier.label}, but ${what}. Put both in one row.`;
  return say(row.cellOf(first), message);
}
