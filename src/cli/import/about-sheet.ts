import { issue, type CheckIssue } from '../read/read-feed.js';
import { CliError } from '../support/cli-error.js';
import type { Header } from './find-header.js';
import { HEADER_WORDS } from './header-words.js';
import { quoted } from './read-cells.js';
import type { Sheet } from './sheet.js';

/** What is to be said of the file as a whole. */
export function aboutSheet({ notes, complete, rows }: Sheet): CheckIssue[] {
  const found = notes.map(([code, message]) => issue(code, 'notice', '', '', message));
  if (complete) return found;
  const message = `Only the first ${rows.length} rows were read.`;
  return [issue('feed-incomplete', 'warning', '', '', message), ...found];
}

/** Columns that are not used, and what is done to some. */
export function aboutColumns(sheet: Sheet, { row, columns }: Header): CheckIssue[] {
  const known = columns.flatMap(({ index, header, field, repeated, like, hidden }) => {
    const path = sheet.addressOf(row, index);
    if (field === 'easting') {
      const message = 'and the northing were turned into latitude and longitude';
      return [issue('coordinates-converted', 'notice', '', path, message)];
    }
    if (field) return [];
    if (hidden) {
      const message = `${quoted(header)} is hidden, and was not used`;
      return [issue('column-hidden', 'warning', '', path, message)];
    }
    if (repeated) {
      const message = `${quoted(header)} is about the same as a column before it`;
      return [issue('column-repeated', 'warning', '', path, message)];
    }
    const message = `${quoted(header)} is not used`;
    return like === undefined
      ? [issue('column-unused', 'notice', '', path, message)]
      : [issue('column-unclear', 'warning', '', path, `${message}. Did you mean "${like}"?`)];
  });
  return [...known, ...aboutNameless(sheet, row, columns)];
}

/** Columns with something in them and no heading. */
function aboutNameless(sheet: Sheet, row: number, columns: Header['columns']): CheckIssue[] {
  const named = new Set(columns.map(({ index }) => index));
  const found = new Set<number>();
  for (const cells of sheet.rows.slice(row + 1)) {
    cells.forEach(({ text }, index) => {
      if (text !== '' && !named.has(index)) found.add(index);
    });
  }
  return [...found]
    .sort((one, other) => one - other)
    .map((index) => {
      const message = 'has no heading, so that it is not used';
      return issue('column-unused', 'notice', '', sheet.addressOf(row, index), message);
    });
}

/** Nobody has filled it in. It is not taken for a list without services. */
export function noRows({ notes }: Sheet, file: string): CliError {
  const others = notes.flatMap(([code, message]) => (code === 'sheet-unread' ? [message] : []));
  return new CliError('There is no row below the headings.', {
    file,
    advice: ['Write each service in a row of its own.', ...others].join(' '),
  });
}

/** Nobody can tell what the columns are. */
export function noHeader(sheet: Sheet, file: string): CliError {
  const first = sheet.rows.find((cells) => cells.some(({ text }) => text !== '')) ?? [];
  const seen = first.map(({ text }) => text).filter(Boolean);
  const found = seen.slice(0, 8).map(quoted).join(', ');
  const names = HEADER_WORDS.name.slice(0, 3).map(quoted).join(', ');
  return new CliError(
    seen.length === 0 ? 'There is nothing in it.' : 'There is no column with the name of services.',
    {
      file,
      advice: `Give one column the heading ${names}.${found === '' ? '' : ` The first row has ${found}.`}`,
    },
  );
}
