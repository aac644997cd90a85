import { topicNames } from '../../generated/topic-names.js';
import { isRecord } from '../../sources/open-referral/keys.js';
import type { TermTopics } from '../../sources/open-referral/topic-terms.js';
import { CliError } from '../support/cli-error.js';
import { nearestWord } from './meant.js';
import { readJson } from './read-json.js';

/** How the option of all commands that read a directory is described. */
export const TERMS_OPTION = [
  '--terms <file>',
  'a JSON file that says which topics the terms of the publisher stand for',
] as const;

/** Slips of the hand in an id that may be meant all the same. */
const MOST_SLIPS = 2;

const EXAMPLE = '{ "Fun runs": "physical-activity", "Parking": [] }';

/**
 * What the terms of a publisher stand for, from a file that people write by hand. Undefined: there
 * is no such file.
 *
 * @throws CliError that names the term, when something else is in it.
 */
export async function readTermTopics(file: string | undefined): Promise<TermTopics | undefined> {
  if (file === undefined) return undefined;
  const value = await readJson(file);
  if (!isRecord(value)) {
    throw new CliError('It has to be an object with a term in each line.', {
      file,
      advice: `Write it like this: ${EXAMPLE}.`,
    });
  }
  const entries = Object.entries(value).filter(([term]) => term !== '$schema');
  return Object.fromEntries(
    entries.map(([term, topics]) => [term, idsOf(topics, term, file)] as const),
  );
}

/** `Did you mean "smoking"? ` for an id that is spelt nearly so. Empty: nobody can tell. */
export function topicHint(text: string): string {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const ids = topicNames.map(({ id }) => id);
  const nearest = nearestWord(word, ids, word.length > 3 ? MOST_SLIPS : 0);
  return nearest === undefined ? '' : `Did you mean "${nearest}"? `;
}

function idsOf(topics: unknown, term: string, file: string): readonly string[] {
  const ids: readonly unknown[] = Array.isArray(topics) ? topics : [topics];
  return ids.map((id) => {
    const known = topicNames.find((topic) => topic.id === id);
    if (known) return known.id;
    const what = typeof id === 'string' ? `There is no topic "${id}".` : 'It has to be text.';
    const all = topicNames.map((topic) => topic.id).join(', ');
    throw new CliError(what, {
      file,
      path: term,
      advice: `${typeof id === 'string' ? topicHint(id) : ''}Write the id of a topic, a list of them, or [] for none. The topics are: ${all}.`,
    });
  });
}
