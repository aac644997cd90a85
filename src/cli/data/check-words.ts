import type { Entry } from './check-record.js';
import type { DataSet } from './load-data.js';
import type { Problem } from './problem.js';

const MOST_WORDS = 20;

/** Where our own words have a sentence that is too long to read with ease. A warning, no error. */
export function longSentences(data: DataSet): Problem[] {
  return [
    ...data.topics.flatMap((entry) => ofEntry(entry, ['why', 'assist', 'ask', 'act', 'tips'])),
    ...data.topics.flatMap((entry) => ofEntry(entry, ['summary', 'urgent', 'nationNotes'])),
    ...data.services.flatMap((entry) => ofEntry(entry, ['summary', 'alert', 'access'])),
    ...data.conversations.flatMap((entry) =>
      ofEntry(entry, ['summary', 'steps', 'dos', 'donts', 'safety', 'outcomes']),
    ),
    ...data.learning.flatMap((entry) => ofEntry(entry, ['summary', 'accessNote', 'lms'])),
    ...data.directories.flatMap(({ services }) =>
      services.flatMap((entry) => ofEntry(entry, ['summary', 'alert', 'access'])),
    ),
  ];
}

function ofEntry({ file, id, input }: Entry<unknown>, fields: readonly string[]): Problem[] {
  return fields.flatMap((field) =>
    texts(input[field], [field]).flatMap(({ path, text }) => {
      const words = Math.max(...sentences(text).map(countWords));
      if (words <= MOST_WORDS) return [];
      const message = `has a sentence of ${words} words, where ${MOST_WORDS} are the most`;
      return [{ file, record: id, path, message }];
    }),
  );
}

type Found = { path: (string | number)[]; text: string };

/** Text below a value, but not that of a source: its title is not ours. */
function texts(value: unknown, path: (string | number)[]): Found[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' ? [] : texts(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function sentences(text: string): string[] {
  return text.split(/[.!?]\s+/);
}

function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
