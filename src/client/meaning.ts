import type { Place, TopicName } from '../models/index.js';
import { hasCrisisWords, matchTopics } from '../search/matched-topics.js';
import { loadPart } from '../sources/load-part.js';
import type { WordsAndPlace } from './interpret.js';

/** What words or a topic are about. */
export interface Meaning {
  /** Topics that are named, best first. */
  readonly topics: readonly TopicName[];
  /** Somebody may not be safe: urgent help comes before everything else. */
  readonly crisis: boolean;
}

/** What one field for words and a place says. */
export interface Interpretation extends Meaning, WordsAndPlace {}

/**
 * What words, or a chosen topic, are about.
 *
 * @param known All topics, on their way.
 */
export async function understand(
  text: string,
  known: Promise<readonly TopicName[]>,
  topic?: string,
): Promise<Meaning> {
  const [names, { crisisWords }] = await Promise.all([
    known,
    loadPart(() => import('../generated/topic-names.js')),
  ]);
  const topics = topic ? names.filter(({ id }) => id === topic) : matchTopics(text, names);
  const crisis =
    hasCrisisWords(text, crisisWords) ||
    topics.some(({ sensitivity }) => sensitivity === 'high-risk');
  return { topics, crisis };
}

/**
 * What words and a place in one field are about. A crisis is looked for in all that was typed as
 * well: the place may have taken a word with it.
 *
 * @param known All topics, on their way.
 * @param places All places, on their way.
 */
export async function interpret(
  text: string,
  known: Promise<readonly TopicName[]>,
  places: Promise<readonly Place[]>,
): Promise<Interpretation> {
  const [names, all, { readWordsAndPlace }] = await Promise.all([
    known,
    places,
    loadPart(() => import('./interpret.js')),
  ]);
  const [read, whole] = await Promise.all([
    loadPart(() => readWordsAndPlace(text, all, names)),
    understand(text, known),
  ]);
  const rest = await understand(read.words, known);
  return { ...read, ...rest, crisis: whole.crisis || rest.crisis };
}
