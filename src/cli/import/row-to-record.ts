import { contactsOf } from './row-contacts.js';
import type { Field } from './header-words.js';
import { linesOf, listOf, quoted, readAnswer } from './read-cells.js';
import { readHours } from './read-hours.js';
import { locationOf } from './row-location.js';
import type { Row } from './row.js';

/** A row as a feed would write it, so that it is read as a feed is. Without id and name. */
export function toRecord(row: Row): Record<string, unknown> {
  const { emails, phones, texts, websites } = contactsOf(row);
  const free = answer(row, 'free');
  const needs = answer(row, 'needsReferral');
  const self = answer(row, 'selfReferral');
  const lines = (field: Field) => row.texts(field).join('\n') || undefined;
  return {
    description: row.text('description') ?? row.text('summary'),
    organization: row.text('organization') && { name: row.text('organization') },
    url: websites[0],
    links: websites.slice(1).map((url) => ({ url })),
    contacts: emails.map((email) => ({ email })),
    phones: [
      ...phones.map((number) => ({ number })),
      ...texts.map((number) => ({ number, type: 'text' })),
    ],
    status: statusOf(row),
    alert: row.text('alert'),
    taxonomies: [...new Set(row.texts('topics').flatMap(listOf))],
    eligibility_description: lines('eligibility'),
    minimum_age: row.text('minimumAge'),
    maximum_age: row.text('maximumAge'),
    service_areas: row
      .texts('areas')
      .flatMap(listOf)
      .map((name) => ({ name })),
    languages: row.texts('languages').flatMap(languagesOf),
    schedules: hoursOf(row),
    fees_description: lines('cost'),
    free,
    application_process: lines('referral'),
    needs_referral: needs ?? (self === undefined ? undefined : !self),
    locations: locationOf(row),
  };
}

/**
 * Days and times where the words leave no doubt, so that people can look for what is open. What is
 * in two columns stays in words: one may be for holidays.
 */
function hoursOf(row: Row): object[] {
  const cells = row.all('hours');
  const found = cells.length === 1 ? readHours(cells[0]?.text ?? '') : undefined;
  if (found) return found;
  return cells.map(({ text, path }) => {
    if (/\d/.test(text)) {
      const message = `${quoted(text)} is shown as it is: no search for what is open can find it`;
      row.note('schedule-as-text', path, message);
    }
    return { description: linesOf(text).join('; ') };
  });
}

const languagesOf = (text: string): string[] =>
  text
    .split(/[\n;|,/&]+|\sand\s/)
    .map((part) => part.trim())
    .filter(Boolean);

function answer(row: Row, field: Field): boolean | undefined {
  const text = row.text(field);
  if (text === undefined) return undefined;
  const said = readAnswer(text);
  if (said === undefined) {
    row.note('value-unclear', row.pathOf(field), `${quoted(text)} is neither yes nor no`);
  }
  return said;
}

/** "Yes" in a column "Active" is a status too. */
function statusOf(row: Row): string | undefined {
  if (answer(row, 'closed') === true) return 'temporarily closed';
  const text = row.text('status')?.toLowerCase();
  if (text === undefined || /^(open|live|current|published|running)$/.test(text)) return undefined;
  const said = readAnswer(text);
  if (said !== undefined) return said ? 'active' : 'inactive';
  return /^temporar\w+ closed$|^closed temporar\w+$/.test(text) ? 'temporarily closed' : text;
}
