import { DataError } from '../../errors/index.js';
import { Fields, isRecord } from './keys.js';
import { toBoolean, toNumber, toText } from './values.js';

/** Dialects that differ in what a client has to send. What they answer is read alike. */
export type Dialect = '1.0' | '3' | 'outpost';

/** One page of a feed, whatever it was wrapped in. */
export interface Envelope {
  readonly rows: readonly unknown[];
  /** Records in all, as the publisher says. */
  readonly total?: number | undefined;
  readonly totalPages?: number | undefined;
  /** Records a page can hold, or that are on this one: publishers differ. */
  readonly size?: number | undefined;
  readonly last?: boolean | undefined;
  /** Undefined: the envelope does not tell. */
  readonly dialect?: Dialect | undefined;
}

/** Where the records are, the names of the standards first. */
const ROWS = ['contents', 'data', 'items', 'results', 'services', 'records'];

/**
 * Reads the answer to a request for a list.
 *
 * @throws DataError when there is no list in it.
 */
export function readEnvelope(body: unknown, source: string, file: string): Envelope {
  const envelope = openEnvelope(body);
  if (envelope) return envelope;
  throw new DataError('The answer has no list of services in it.', { source, file });
}

function openEnvelope(body: unknown): Envelope | undefined {
  if (Array.isArray(body)) return { rows: body, dialect: dialectOf(body) };
  if (!isRecord(body)) return undefined;
  const fields = new Fields(body);
  const nested = new Fields(fields.get('pagination', 'meta', 'paging'));
  const get = (...names: string[]) => fields.get(...names) ?? nested.get(...names);
  const stated = toNumber(get('total_items', 'total_elements', 'total', 'total_count'));
  const totalPages = toNumber(get('total_pages', 'page_count'));
  const rows = findRows(fields, body) ?? (stated === 0 ? [] : undefined);
  if (!rows) return undefined;
  // "Count" is the records of the page or of all pages: only the latter can be more.
  const count = toNumber(get('count')) ?? 0;
  const total = stated ?? (count > rows.length ? count : undefined);
  return {
    rows,
    total,
    totalPages,
    size: toNumber(get('size', 'per_page', 'page_size')),
    last: toBoolean(get('last', 'last_page')),
    dialect:
      dialectOf(rows) ??
      (fields.has('total_elements')
        ? '1.0'
        : fields.has('total_items') || fields.has('page_number')
          ? '3'
          : undefined),
  };
}

function findRows(fields: Fields, body: Readonly<Record<string, unknown>>): unknown[] | undefined {
  for (const name of ROWS) {
    const value = fields.get(name);
    if (Array.isArray(value)) return value;
    if (!isRecord(value)) continue;
    // A list of one written as the item itself, or an envelope in an envelope.
    const item = new Fields(value);
    if (item.has('id') && item.has('name')) return [value];
    const inner = findRows(item, value);
    if (inner) return inner;
  }
  // Some servers write an empty list as null.
  return ROWS.some((name) => body[name] === null) ? [] : undefined;
}

/** Outpost sends the envelope of 1.0 around rows of its own. */
function dialectOf(rows: readonly unknown[]): Dialect | undefined {
  const [first] = rows;
  return isRecord(first) && ('organisation' in first || 'target_directories' in first)
    ? 'outpost'
    : undefined;
}

/** What the root of an API says of its version: `HSDS-UK-3.0`, `V3`, `3.1`. */
export function dialectOfVersion(root: unknown): Dialect {
  return /^(hsds-uk-|v)*3/i.test(toText(new Fields(root).get('version')) ?? '') ? '3' : '1.0';
}

/** How far the reading of a feed has come. */
export interface Progress {
  /** Records on the pages read, from the first page of the feed on. */
  readonly seen: number;
  /** Number of this page. */
  readonly page: number;
  /** Records asked for. */
  readonly perPage: number;
  /** Records of the page before, when it has been read. */
  readonly before?: number | undefined;
}

/**
 * Whether the page can be the last. A full page never is, because totals are wrong more often than
 * one request more costs; a short one is when the totals agree. Where there are none, it is when it
 * is shorter than the page before it: the first may be all that the server gives at once.
 */
export function isLast(envelope: Envelope, { seen, page, perPage, before }: Progress): boolean {
  const { rows, total, totalPages, last } = envelope;
  if (rows.length === 0) return true;
  // Without any figures, a longer page than was asked for is everything there is.
  if (total === undefined && totalPages === undefined && last === undefined) {
    return rows.length > perPage || rows.length < (before ?? 0);
  }
  if (rows.length >= perPage) return false;
  if (total !== undefined) return seen === total;
  return totalPages === undefined ? last === true : page >= totalPages;
}

/** The publisher's total, unless the page it is on says otherwise. */
export function consistentTotal(envelope: Envelope, progress: Progress): number | undefined {
  const { total, totalPages, size, rows } = envelope;
  const { seen, perPage } = progress;
  if (total === undefined || !Number.isInteger(total) || total < seen) return undefined;
  if (isLast(envelope, progress) && total !== seen) return undefined;
  const fits = [size ?? 0, perPage, rows.length].some(
    (value) => Math.ceil(total / value) === totalPages,
  );
  return totalPages === undefined || fits ? total : undefined;
}
