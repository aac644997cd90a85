import { isMeccError } from '../../errors/index.js';
import { readEnvelope } from '../../sources/open-referral/envelope.js';
import { isRecord } from '../../sources/open-referral/keys.js';
import type { TermTopics } from '../../sources/open-referral/topic-terms.js';
import { CliError } from '../support/cli-error.js';
import { areOwn, openReferralFormat } from './detect-format.js';
import { notServices, otherThanServices } from './not-services.js';
import { readRows, type ReadRows } from './open-referral-rows.js';
import { readOwnServices, toCatalogue } from './own-services.js';
import { issue, type CheckIssue, type FeedFormat, type ReadFeed } from './read-feed.js';
import { regionRecords } from './region-records.js';

export interface ReadOptions {
  /** The day that prices and checks are compared with. */
  readonly now: Date;
  /** Details of services to fetch, one request each, when the lists of a feed leave them out. */
  readonly details?: number | undefined;
  /** What the terms of the publisher stand for, besides what topics are called. */
  readonly terms?: TermTopics | undefined;
  readonly progress?: ((done: number, total?: number) => void) | undefined;
}

/** Gives the value of a file that a catalogue names. */
export type ReadPart = (path: string) => Promise<unknown>;

/** Records in a value, whatever it is wrapped in. */
export async function readValue(
  value: unknown,
  source: string,
  options: ReadOptions,
  readPart: ReadPart,
): Promise<ReadFeed> {
  if (isRecord(value) && 'schemaVersion' in value) {
    return readWholeCatalogue(value, source, readPart);
  }
  const { rows, wrapping } = openValue(value, source);
  const other = otherThanServices(rows, source);
  if (other !== undefined) throw notServices(source, other);
  if (areOwn(rows)) {
    const format = { kind: 'services', standard: 'Services of MECC Signpost', wrapping } as const;
    return assemble(source, format, rows.length, readOwnServices(rows, source));
  }
  const { now, terms, progress = () => undefined } = options;
  const format = openReferralFormat(rows, wrapping, wrapping === 'page' ? value : undefined);
  return assemble(source, format, rows.length, await readRows(rows, now, progress, terms));
}

/** Puts together what is known of a source. */
export function assemble(
  source: string,
  format: FeedFormat,
  records: number,
  read: ReadRows,
  more: readonly CheckIssue[] = [],
  complete = true,
): ReadFeed {
  return { ...read, source, format, records, complete, issues: [...more, ...read.issues] };
}

/** The records of a value. @throws CliError when there are none. */
export function openValue(
  value: unknown,
  file: string,
): { rows: readonly unknown[]; wrapping: FeedFormat['wrapping'] } {
  if (Array.isArray(value)) return { rows: value, wrapping: 'list' };
  // One service, and no envelope that happens to have a name.
  if (isRecord(value) && 'id' in value && 'name' in value) {
    return { rows: [value], wrapping: 'record' };
  }
  try {
    const { rows } = readEnvelope(value, file, file);
    const isPage = isRecord(value) && Object.keys(value).length > 1;
    return { rows, wrapping: isPage ? 'page' : 'list' };
  } catch (error) {
    if (!isMeccError(error)) throw error;
    throw new CliError('There is no list of services in it.', {
      file,
      advice: 'Name a catalogue, a list of services, or a page of an Open Referral feed.',
      cause: error,
    });
  }
}

async function readWholeCatalogue(
  value: unknown,
  source: string,
  readPart: ReadPart,
): Promise<ReadFeed> {
  const { files, services, counts, schemaVersion, places, regions } = toCatalogue(value, source);
  const rows: unknown[] = [...(services ?? [])];
  const problems: CheckIssue[] = [];
  if (regions) {
    for await (const row of regionRecords(regions, source, readPart)) rows.push(row);
  }
  for (const { path } of files) {
    try {
      const part = openValue(await readPart(path), path).rows;
      for (const row of part) rows.push(row);
    } catch (error) {
      if (!(error instanceof CliError) && !isMeccError(error)) throw error;
      problems.push(unreadable(path, error));
    }
  }
  const promised = counts?.services ?? 0;
  if (promised > rows.length) {
    const message = `There are ${rows.length} services of the ${promised} that it promises.`;
    problems.push(issue('count-wrong', 'warning', '', 'counts.services', message));
  }
  const standard = `Catalogue of MECC Signpost ${schemaVersion}`;
  const wrapping = regions || files.length > 0 ? 'files' : 'list';
  const format = { kind: 'catalogue', standard, wrapping } as const;
  const read = readOwnServices(rows, source);
  const whole = assemble(source, format, rows.length, read, problems, problems.length === 0);
  return { ...whole, places };
}

/** A part that was left out, and why. */
export function unreadable(file: string, error: Error): CheckIssue {
  const said = error instanceof CliError ? [error.message, error.advice] : [error.message];
  const message = said.filter(Boolean).join(' ');
  return issue('file-unreadable', 'skipped', '', file, message);
}
