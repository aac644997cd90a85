import { isMeccError } from '../../errors/index.js';
import { requestJson } from '../../sources/http/request-json.js';
import { resolveUrl } from '../../sources/http/resolve-url.js';
import type { Envelope } from '../../sources/open-referral/envelope.js';
import { firstPosition, readPage, type Position } from '../../sources/open-referral/pages.js';
import { answerInWords } from '../support/answer-in-words.js';
import { CliError } from '../support/cli-error.js';
import { openReferralFormat } from './detect-format.js';
import { MAX_BYTES, readOf, WatchedFeed, type ReadRows, type Watch } from './open-referral-rows.js';
import { issue, type CheckIssue, type ReadFeed, type ReadService } from './read-feed.js';
import { assemble, type ReadOptions } from './read-value.js';
import { readTableOrValue } from './table-seam.js';

/** Records of a page: more than most feeds give. */
const PER_PAGE = 100;

/** Pages of a feed that are read: more than any council's has, and an end for one that has none. */
const MAX_PAGES = 2_000;

/** Milliseconds for one request. Some feeds take their time over a page. */
const TIMEOUT = 60_000;

/**
 * Reads what is at an address: a file, or a feed page by page, one request after the other. What
 * ends in `.json` is a file; anything else is a feed, or a file when there is no feed.
 */
export async function readAddress(address: string, options: ReadOptions): Promise<ReadFeed> {
  const url = webAddress(address);
  if (/\.json$/i.test(url.pathname)) return readFileAt(url, options);
  try {
    return await readFeedAt(url, options);
  } catch (error) {
    // There is something, but no feed.
    const isOther =
      isMeccError(error) &&
      (error.code === 'data' || ('status' in error && (error.status as number) === 404));
    if (!isOther) throw error;
    return await readFileAt(url, options).catch(() => {
      throw error;
    });
  }
}

/** What the SDK says of an address is for the people who write pages. */
function webAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) {
    throw new CliError('This is no whole web address.', {
      file: address,
      advice: 'Look at the spelling. It is like https://example.org/api.',
    });
  }
  if (url.username + url.password === '') return url;
  throw new CliError('There is a user name or a password in the address.', {
    file: url.origin + url.pathname,
    advice: 'Only what is open to all can be read. Leave it out.',
  });
}

async function readFileAt(url: URL, options: ReadOptions): Promise<ReadFeed> {
  const source = url.origin + url.pathname;
  const request = { source, timeout: TIMEOUT, maxBytes: MAX_BYTES };
  const value = await requestJson(url, request);
  return readTableOrValue(value, source, options, async (path) => {
    const part = resolveUrl(path, source, url);
    // Whoever names a directory has agreed to ask its server, and no other.
    if (part.origin !== url.origin) {
      throw new CliError('The file is not on the server of its catalogue.', { file: source, path });
    }
    return requestJson(part, request);
  });
}

async function readFeedAt(url: URL, options: ReadOptions): Promise<ReadFeed> {
  const base = url.origin + url.pathname.replace(/(\/services)?\/*$/i, '');
  const raws = new Map<string, unknown>();
  const watch: Watch = (raw, { service }) => {
    if (service && !raws.has(service.id)) raws.set(service.id, raw);
  };
  const feed = new WatchedFeed(base, watch, options.terms);
  const request = { now: options.now, timeout: TIMEOUT };
  const parts: ReadRows[] = [];
  const rows: unknown[] = [];
  const problems: CheckIssue[] = [];
  let first: Envelope | undefined;
  for (let next: Position | undefined = firstPosition(1, PER_PAGE); next;) {
    const position: Position = next;
    try {
      const envelope = await feed.list(position.page, PER_PAGE, {}, request);
      first ??= envelope;
      for (const row of envelope.rows) rows.push(row);
      const page = await readPage(feed, envelope, position, request);
      parts.push(readOf(page, raws));
      next = page.next && page.next.read < MAX_PAGES ? page.next : undefined;
      options.progress?.(rows.length, envelope.total);
      if (page.next && !next) problems.push(tooLong());
    } catch (error) {
      if (parts.length === 0 || !isMeccError(error)) throw error;
      problems.push(broken(position.page, answerInWords(error.message)));
      break;
    }
  }
  const read = await withDetails(feed, merge(parts), raws, options);
  const format = openReferralFormat(rows, 'feed', envelopeOf(first));
  const records = read.accepted + read.skipped;
  return assemble(base, format, records, read, problems, problems.length === 0);
}

/** The fields of an envelope that tell the version, from what is left of it. */
export function envelopeOf(envelope: Envelope | undefined): unknown {
  if (envelope?.dialect === '3') return { total_items: envelope.total };
  return envelope?.dialect === undefined ? undefined : { totalElements: envelope.total };
}

function merge(parts: readonly ReadRows[]): ReadRows {
  const sum = (count: (part: ReadRows) => number) =>
    parts.reduce((total, part) => total + count(part), 0);
  return {
    services: parts.flatMap(({ services }) => services),
    accepted: sum(({ accepted }) => accepted),
    repaired: sum(({ repaired }) => repaired),
    skipped: sum(({ skipped }) => skipped),
    issues: parts.flatMap(({ issues }) => issues),
  };
}

/** The first services of a shallow list with their details, as a page would fetch them. */
async function withDetails(
  feed: WatchedFeed,
  read: ReadRows,
  raws: Map<string, unknown>,
  { details = 0, now, progress }: ReadOptions,
): Promise<ReadRows> {
  const wanted = read.services.filter(({ shallow }) => shallow).slice(0, details);
  const found = new Map<string, ReadService>();
  const issues: CheckIssue[] = [];
  for (const [index, listed] of wanted.entries()) {
    const { id } = listed.service;
    raws.delete(id);
    const detail = await feed.detail(id, { now, timeout: TIMEOUT }).catch(unlessBroken);
    progress?.(index + 1, wanted.length);
    if (!detail?.service) continue;
    found.set(id, { service: detail.service, shallow: detail.shallow, raw: raws.get(id) });
    for (const repair of detail.repairs) {
      issues.push({ ...repair, severity: 'repaired', record: id, count: 1 });
    }
  }
  if (found.size === 0) return read;
  // What the row of the list got wrong counts no more.
  const left = read.issues.filter(({ record }) => !found.has(record));
  const all = [...left, ...issues];
  const repaired = new Set(all.filter((each) => each.severity === 'repaired').map(recordOf));
  return {
    ...read,
    services: read.services.map((listed) => found.get(listed.service.id) ?? listed),
    issues: all,
    repaired: repaired.size,
  };
}

const recordOf = ({ record }: CheckIssue) => record;

/** Some feeds have no details of what they list: then the row is all there is. */
function unlessBroken(error: unknown): undefined {
  if (!isMeccError(error)) throw error;
}

const tooLong = () =>
  issue('feed-incomplete', 'warning', '', '', `Only ${MAX_PAGES} pages of the feed were read.`);

const broken = (page: number, why: string) =>
  issue('feed-incomplete', 'warning', '', '', `Reading ended at page ${page}. ${why}`);
