import type { TermTopics } from '../../sources/open-referral/topic-terms.js';
import { CliError } from '../support/cli-error.js';
import type { HostLimits } from '../support/host-gate.js';

/** What is asked for, and how politely. */
export interface Politeness extends HostLimits {
  /** Milliseconds for one try of a request. */
  readonly timeout: number;
}

export const POLITE: Politeness = { concurrency: 2, delay: 200, timeout: 60_000 };

/** Percent of its services that a feed may lose before its last good copy is kept instead. */
export const MAX_LOSS = 50;

/** One feed to harvest. */
export interface FeedSettings {
  /** In front of the ids of its services: letters, figures and hyphens. */
  readonly id: string;
  /** With or without `/services` at the end. */
  readonly url: string;
  /** What people call it. Default: its id. */
  readonly name?: string | undefined;
  readonly publisher?: string | undefined;
  readonly licence?: string | undefined;
  /** Ids of the places that it is for: services that name none serve these. */
  readonly places?: readonly string[] | undefined;
  /** What the terms of its publisher stand for, besides what topics are called. */
  readonly terms?: TermTopics | undefined;
  /** False: details that its lists leave out are not fetched. */
  readonly details?: boolean | undefined;
  /** See {@link MAX_LOSS}. */
  readonly maxLoss?: number | undefined;
}

/** What the id of a feed looks like. No dot: that is what parts it from the id of a service. */
export const FEED_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** `https://example.org/api`, or `example=https://example.org/api` with an id in front. */
export function feedFromArgument(argument: string): FeedSettings {
  const [, given, address = ''] = /^(?:([^=/:?#]+)=)?(https?:\/\/.*)$/i.exec(argument) ?? [];
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) {
    throw new CliError('This is no web address of a feed.', {
      file: argument,
      advice: 'Give its whole address, with https:// in front, or a file that ends in .json.',
    });
  }
  if (url.username + url.password !== '') {
    throw new CliError('There is a user name or a password in the address.', {
      file: url.origin + url.pathname,
      advice: 'Only feeds that are open to all can be read. Leave it out.',
    });
  }
  if (given !== undefined && !FEED_ID.test(given)) {
    throw new CliError(`"${given}" cannot be the id of a feed.`, {
      file: url.origin + url.pathname,
      advice: 'Use small letters, figures and hyphens, as in example-council=https://…',
    });
  }
  return { id: given ?? idOfHost(url), url: url.origin + url.pathname };
}

function idOfHost({ host }: URL): string {
  const words = host.replace(/^www\./, '').match(/[a-z0-9]+/g) ?? [];
  return words.join('-') || 'feed';
}

/** The first of the feeds that has the id or the address of one before it. */
export function findClash(
  feeds: readonly Pick<FeedSettings, 'id' | 'url'>[],
): { index: number; path: 'id' | 'url'; message: string } | undefined {
  for (const [index, { id, url }] of feeds.entries()) {
    const others = feeds.slice(0, index);
    if (others.some((other) => baseOf(other.url) === baseOf(url))) {
      return { index, path: 'url', message: 'This feed is there twice.' };
    }
    if (others.some((other) => other.id === id)) {
      return { index, path: 'id', message: `Two feeds have the id "${id}".` };
    }
  }
  return undefined;
}

/** The address that the paths of the standard follow. */
export function baseOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/(\/services)?\/*$/i, '');
}
