import { existsSync, readFileSync } from 'node:fs';
import type { TestContext } from 'node:test';
import { records as places } from '../../../../src/generated/places.js';
import { topicNames } from '../../../../src/generated/topic-names.js';
import { richTextTags, type RichTextNode, type Service } from '../../../../src/models/index.js';
import { readService } from '../../../../src/sources/read-records.js';
import { placeIds } from '../../../../src/sources/open-referral/map-coverage.js';
import {
  mapService,
  type MappedRecord,
  type MappingContext,
} from '../../../../src/sources/open-referral/map-service.js';
import { openReferral } from '../../../../src/sources/open-referral/open-referral.js';
import { TopicTerms } from '../../../../src/sources/open-referral/topic-terms.js';
import type { OpenReferralOptions } from '../../../../src/sources/open-referral/open-referral.js';
import type { DirectorySource } from '../../../../src/sources/directory-source.js';
import {
  startFeedServer,
  type FeedServer,
  type FeedServerOptions,
} from '../../../support/feed-server.js';

/** The real feeds stay where they are: they carry no licence, so they are never copied here. */
const REAL = new URL('../../../../../shared/open-referral/data/', import.meta.url);

/** Why a test has to be skipped, when the real feeds are not there. */
export const withoutFeeds = existsSync(REAL) ? false : 'the real feeds are not on this machine';

export function realFeed(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, REAL), 'utf8').replace(/^\uFEFF/, ''));
}

export const NOW = new Date('2026-11-21T12:00:00Z');

export const context: MappingContext = {
  parse: readService,
  source: 'test',
  addressOf: (id) => `https://feed.example.org/services/${encodeURIComponent(id)}`,
  topics: new TopicTerms(topicNames),
  places: placeIds(places),
  ofDirectory: [],
  now: NOW,
};

/** Maps a record that has at least an id and a name. */
export function mapped(fields: object): Service {
  const { service } = mapService({ id: '1', name: 'A service', ...fields }, context);
  if (!service) throw new Error('The record was left out.');
  return service;
}

/** A location of a record that has one. */
export const location = (fields: Readonly<Record<string, unknown>>) =>
  mapped({ locations: [fields] }).locations[0];

/** The opening times of a record with these rows of times. */
export const schedule = (...regular_schedules: Record<string, unknown>[]) =>
  mapped({ regular_schedules }).schedule;

/** Rows as the shallowest of lists have them. */
export const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `s${index}`, name: `Service ${index}` }));

/** Codes of what was put right in a record that has at least an id and a name. */
export function repairsOf(fields: object): string[] {
  return codesOf(mapService({ id: '1', name: 'A service', ...fields }, context));
}

/** Codes of what was put right, or why the record was left out. */
export function codesOf(record: MappedRecord): string[] {
  return record.service ? record.repairs.map(({ code }) => code) : [record.code];
}

/** A feed on a real server, gone after the test. */
export async function serve(
  test: TestContext,
  feed: FeedServerOptions,
  options: OpenReferralOptions = {},
): Promise<{ server: FeedServer; source: DirectorySource }> {
  const server = await startFeedServer(feed);
  test.after(() => server.close());
  return { server, source: openReferral(server.base, options) };
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Characters that nobody sees, and those that turn the reading direction. A line may end. */
const UNSEEN = /[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u;

/**
 * What is unsafe in a service, in words: markup or an unseen character in a string, a link or a tag
 * that is not allowed.
 */
export function dangersIn(service: Service): string[] {
  const dangers: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      if (/<[a-z/!?]/i.test(value)) dangers.push(`${path} has markup: ${value.slice(0, 80)}`);
      if (UNSEEN.test(value)) dangers.push(`${path} has unseen characters: ${escape(value)}`);
      if (/^\.extensions(?!\.terms)/.test(path) && /^\s*(javascript|vbscript|data):/i.test(value)) {
        dangers.push(`${path} is an unsafe link: ${value.slice(0, 80)}`);
      }
      if (/(^|\.)(href|url|dial)$/.test(path) && /^[a-z][a-z\d+.-]*:/i.test(value)) {
        const { protocol, username } = new URL(value);
        if (!/^(https?|mailto|tel|sms):$/.test(protocol) || username !== '') {
          dangers.push(`${path} is unsafe: ${value.slice(0, 80)}`);
        }
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (/</.test(key) || UNSEEN.test(key)) dangers.push(`${path} has the key ${escape(key)}`);
        visit(inner, `${path}.${key}`);
      }
    }
  };
  visit(service, '');
  dangers.push(...dangersInTree(service.richDescription ?? []));
  return dangers;
}

const escape = (text: string) => JSON.stringify(text.slice(0, 80));

export function dangersInTree(nodes: readonly RichTextNode[], depth = 0): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return /<[a-z/!?]/i.test(node) ? [`markup: ${node}`] : [];
    const { tag, href, children, ...rest } = node;
    const dangers = dangersInTree(children, depth + 1);
    if (!(richTextTags as readonly string[]).includes(tag)) dangers.push(`tag ${tag}`);
    if (href !== undefined && (tag !== 'a' || !/^(https?|mailto|tel|sms):/.test(href))) {
      dangers.push(`href ${href} on ${tag}`);
    }
    if (Object.keys(rest).length > 0) dangers.push(`attributes ${Object.keys(rest).join()}`);
    if (depth > 15) dangers.push('too deep');
    return dangers;
  });
}
