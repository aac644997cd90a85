import type { MeccClient } from '../../client/index.js';
import { isMeccError } from '../../errors/mecc-error.js';
import type { TopicSummary } from '../../models/index.js';
import { safeUrl } from '../../models/safe-url.js';

/** What came of a search. */
export interface TopicSearch {
  /** The words could not be looked up: that is not "none". */
  readonly failed: boolean;
  /** Urgent help comes first. */
  readonly crisis: boolean;
  /** What was found, best first. */
  readonly ids: readonly string[];
}

/** The topics there are, and what was found when something was asked. */
export interface Topics {
  readonly all: readonly TopicSummary[];
  /** Undefined when nothing was asked. */
  readonly search: TopicSearch | undefined;
}

/**
 * Loads summaries of topics, and finds out which of them words are about. No card is loaded.
 *
 * @param text Empty: everything.
 * @throws what the client throws when it cannot load the summaries.
 */
export async function findTopics(
  client: MeccClient,
  text: string,
  signal: AbortSignal,
): Promise<Topics> {
  const [all, search] = await Promise.all([
    client.records('topics', { signal }),
    text === '' ? undefined : look(client, text, signal),
  ]);
  return { all, search };
}

async function look(client: MeccClient, text: string, signal: AbortSignal): Promise<TopicSearch> {
  try {
    const { topics, crisis } = await client.understand(text, '', { signal });
    return { failed: false, crisis, ids: topics.map(({ id }) => id) };
  } catch (error) {
    signal.throwIfAborted();
    if (!isMeccError(error)) throw error;
    // Nobody knows what the words say: urgent help is shown to be safe.
    return { failed: true, crisis: true, ids: [] };
  }
}

/** Which topics a list is about. Empty: all. */
export interface TopicChoice {
  readonly group: string;
  readonly topics: string;
}

/** The topics of a list, by title. Ids and groups are separated by spaces. */
export function chosenTopics(
  all: readonly TopicSummary[],
  { group, topics }: TopicChoice,
  lang: string,
): TopicSummary[] {
  const fits = (wanted: string, one: string) => {
    const list = wanted.split(/[\s,]+/).filter(Boolean);
    return list.length === 0 || list.includes(one);
  };
  return all
    .filter((topic) => fits(group, topic.group) && fits(topics, topic.id))
    .sort((a, b) => a.title.localeCompare(b.title, lang));
}

/**
 * The address of a topic's own page, when the template gives a web address that a link may carry.
 * A name that is not an address never becomes one: topics open in place then.
 */
export function topicHref(template: string | undefined, id: string): string | undefined {
  if (!template?.includes('{id}')) return undefined;
  try {
    const url = new URL(template.replaceAll('{id}', encodeURIComponent(id)), document.baseURI);
    const href = safeUrl(url.href);
    return href?.startsWith('http') ? href : undefined;
  } catch {
    return undefined;
  }
}
