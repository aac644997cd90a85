import { createOutcodeTable, loadOutcodes } from '../geo/outcodes.js';
import { resolvePlace, type PlaceResolution } from '../geo/resolve-place.js';
import { splitPlace } from '../geo/split-place.js';
import type { Place, TopicName } from '../models/index.js';
import { topicWords } from '../search/matched-topics.js';

/** What stands in one field: words, and where. */
export interface WordsAndPlace {
  /** What to look for: the text without the place. Holds no postcode. */
  readonly words: string;
  /** Where, when the text says so. Never empty or invalid. */
  readonly place?: PlaceResolution;
  /** Places whose name stays in `words` because it is a word as well ("reading"): offer them. */
  readonly maybe: readonly Place[];
}

/**
 * Takes words and a place apart. The table of outcodes is loaded only for what has a digit, as
 * every postcode has. Loaded when somebody first types into such a field.
 */
export async function readWordsAndPlace(
  text: string,
  places: readonly Place[],
  topicNames: readonly TopicName[],
): Promise<WordsAndPlace> {
  const outcodes = /\d/.test(text) ? await loadOutcodes() : createOutcodeTable('');
  const isTopic = topicWords(topicNames);
  const { words, where, maybe } = splitPlace(text, {
    places,
    isOutcode: (outcode) => outcodes.find(outcode) !== undefined,
    isWord: (word) => isTopic.has(word),
  });
  if (where === undefined) return { words, maybe };
  return { words, maybe, place: resolvePlace(where, { places, outcodes }) };
}
