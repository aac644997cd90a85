import { resolve } from 'node:path';
import * as z from 'zod';
import { records as places } from '../../generated/places.js';
import { safeUrl } from '../../models/safe-url.js';
import { isRecord } from '../../sources/open-referral/keys.js';
import type { DirectoryHead } from '../import/directory-file.js';
import { decode, readBytes, toValue } from '../read/read-json.js';
import { readTermTopics } from '../read/term-topics.js';
import { CliError } from '../support/cli-error.js';
import { FEED_ID, findClash, type FeedSettings, type Politeness } from './settings.js';
import { lineOfValue } from './value-line.js';

/** What a harvest is told, by a file or by the command line. */
export interface HarvestPlan {
  readonly feeds: readonly FeedSettings[];
  readonly head: Partial<DirectoryHead>;
  readonly politeness: { readonly [K in keyof Politeness]?: Politeness[K] | undefined };
  readonly maxLoss?: number | undefined;
}

const text = z.string('must be text').regex(/\S/, 'must not be empty');
const webAddress = text.refine(
  (value) => /^https?:/.test(safeUrl(value) ?? '') && !/^https?:\/\/[^/]*@/.test(value),
  'must be a whole web address, with https:// in front and no password in it',
);
const id = text.regex(FEED_ID, 'must be small letters, figures and hyphens');
const place = text.refine(
  (value) => places.some((known) => known.id === value),
  'is not the id of a place that is known here',
);
const count = (least: number, most: number) => {
  const words = `must be a whole number from ${least} to ${most}`;
  return z.int(words).min(least, words).max(most, words);
};
const named = z.strictObject({ name: text, url: webAddress.optional() }, 'must be a group { }');
const loss = count(0, 100);

const feedSchema = z.strictObject(
  {
    id,
    url: webAddress,
    name: text.optional(),
    publisher: text.optional(),
    licence: text.optional(),
    places: z.array(place, 'must be a list [ ]').optional(),
    terms: text.optional(),
    details: z.boolean('must be true or false').optional(),
    maxLoss: loss.optional(),
  },
  'must be a group { }',
);

const planSchema = z.strictObject(
  {
    id: text.optional(),
    title: text.optional(),
    publisher: named.optional(),
    licence: named.optional(),
    places: z.array(place, 'must be a list [ ]').optional(),
    feeds: z.array(feedSchema, 'must be a list [ ]').min(1, 'must name a feed'),
    concurrency: count(1, 8).optional(),
    delay: count(0, 60_000).optional(),
    timeout: count(1, 600).optional(),
    maxLoss: loss.optional(),
  },
  'must be a group { }',
);

/**
 * Reads the file that names several feeds.
 *
 * @throws CliError with the line of each thing that is wrong.
 */
export async function readHarvestFile(file: string): Promise<HarvestPlan> {
  const source = decode(await readBytes(file));
  const value = toValue(source, file);
  if (isDirectory(value)) {
    throw new CliError('This is a directory, not a list of feeds.', {
      file,
      advice: 'Name the web addresses of feeds, or a file that has them under "feeds".',
    });
  }
  const { data, error } = planSchema.safeParse(value, { reportInput: true });
  if (!data) {
    throw new CliError('The list of feeds cannot be used.', {
      file,
      lines: error.issues.flatMap((issue) => inWords(issue, source)),
      advice: 'The fields are in docs/cli.md, under "harvest". Nothing was asked for.',
    });
  }
  const { feeds, timeout, concurrency, delay, maxLoss, ...head } = data;
  const clash = findClash(feeds);
  if (clash) {
    const path = ['feeds', clash.index, clash.path];
    throw new CliError(`line ${lineOfValue(source, path)}, ${path.join('.')}: ${clash.message}`, {
      file,
      advice: 'Leave out one of them, or give it another id.',
    });
  }
  return {
    feeds: await Promise.all(
      feeds.map(async ({ terms, ...feed }) => ({
        ...feed,
        terms: await readTermTopics(terms && resolve(file, '..', terms)),
      })),
    ),
    head: defined(head) as Partial<DirectoryHead>,
    politeness: { concurrency, delay, timeout: timeout && timeout * 1_000 },
    maxLoss,
  };
}

/** Whether it is a catalogue, or services in a list. */
function isDirectory(value: unknown): boolean {
  if (!isRecord(value)) return Array.isArray(value);
  return !('feeds' in value) && ('schemaVersion' in value || 'services' in value);
}

/** `line 7, feeds.1.url: must be a whole web address`. */
function inWords(issue: z.core.$ZodIssue, source: string): string[] {
  const at = (path: readonly PropertyKey[], message: string) =>
    `line ${lineOfValue(source, path)}, ${path.map(String).join('.') || 'the whole'}: ${message}`;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      at([...issue.path, key], 'is no field that is known here. Look at the spelling'),
    );
  }
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
  return [at(issue.path, isMissing ? 'is missing' : issue.message)];
}

/** Without the keys that have no value. */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}
