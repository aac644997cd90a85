import type { Entry } from './check-record.js';
import type { DataSet } from './load-data.js';

/** Words of ours that people read, and where they stand. */
export interface OwnText {
  readonly kind: string;
  readonly file: string;
  readonly record: string;
  readonly path: readonly (string | number)[];
  readonly text: string;
}

type Kind =
  | 'contacts'
  | 'conversations'
  | 'guides'
  | 'learning'
  | 'pledges'
  | 'quality'
  | 'resources'
  | 'services'
  | 'sources'
  | 'systems'
  | 'topics';

/** The fields of each kind that we write. Names, titles and addresses of others are not ours. */
const OURS: Readonly<Record<Kind, readonly string[]>> = {
  services: [
    'summary',
    'description',
    'alert',
    'access',
    'eligibility',
    'schedule',
    'costOptions',
    'contacts',
    'assurance',
  ],
  topics: [
    'summary',
    'why',
    'ask',
    'assist',
    'act',
    'cues',
    'tips',
    'urgent',
    'nationNotes',
    'variants',
  ],
  conversations: [
    'summary',
    'timing',
    'levelTime',
    'steps',
    'dos',
    'donts',
    'safety',
    'outcomes',
    'training',
    'easyRead',
  ],
  learning: [
    'summary',
    'format',
    'length',
    'cost',
    'area',
    'accessNote',
    'lms',
    'note',
    'sessions',
  ],
  resources: ['summary', 'audience'],
  quality: ['purpose', 'areas', 'gap'],
  pledges: ['title', 'summary', 'opening', 'promises'],
  guides: ['title', 'summary', 'sections', 'gap'],
  systems: ['note'],
  contacts: ['role', 'note'],
  sources: ['note'],
};

/** Fields inside those that are not words, or not ours. */
const NOT_OURS =
  /^(id|source|sources|services|status|kind|lang|lastChecked|url|value|dial|modes|periods|currency|assuredDate|reviewBy)$/;

/** All that we write ourselves, of every kind. */
export function ownWords(data: DataSet): OwnText[] {
  const local = data.directories.flatMap((directory) => directory.services);
  const entries: Readonly<Record<Kind, readonly Entry<unknown>[]>> = {
    ...data,
    services: [...data.services, ...local],
  };
  return (Object.keys(OURS) as Kind[]).flatMap((kind) =>
    entries[kind].flatMap(({ file, id: record, input }) =>
      OURS[kind].flatMap((field) =>
        texts(input[field], [field])
          // Sessions have the titles that their publishers gave them.
          .filter(({ path }) => field !== 'sessions' || path.at(-1) !== 'title')
          .map((found) => ({ kind, file, record, ...found })),
      ),
    ),
  );
}

function texts(value: unknown, path: (string | number)[]): Pick<OwnText, 'path' | 'text'>[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((inner: unknown, index) => texts(inner, [...path, index]));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    NOT_OURS.test(key) ? [] : texts(inner, [...path, key]),
  );
}

/** The sentences of a text. A line of a list is one, with or without a full stop. */
export function sentences(text: string): string[] {
  return text.split(/[.!?]\s+/);
}

/** The words of a sentence, without signs that stand alone. */
export function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
