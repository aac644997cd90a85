import type { GapReport, GapState } from './gaps.js';

/** What each state means, as headings of the reports, the emptiest first. */
export const STATE_TITLES: Readonly<Record<GapState, string>> = {
  none: 'No service recorded',
  national: 'National services only',
  wide: 'Only services for a wider area',
  unsure: 'Only services that nobody is known to have checked in the last 12 months',
  local: 'A service of the place, checked in the last 12 months',
};

/** The same in a word, for columns of figures. */
export const STATE_WORDS: Readonly<Record<GapState, string>> = {
  none: 'None',
  national: 'National',
  wide: 'Wider',
  unsure: 'Unchecked',
  local: 'Local',
};

/** What nobody may read into a hole. */
export const HONEST =
  'Where no service is recorded, there may be one. It only says that nobody has written one down here.';

/** Kinds of services that count nowhere: what they are, and what to do. */
export const UNCOUNTED: readonly (readonly [
  kind: keyof GapReport['uncounted'],
  title: string,
  advice: string,
])[] = [
  [
    'noArea',
    'They name no area',
    'A search for a place keeps them, as they may be for anybody. Write down who each is for by where they live. An address is not enough.',
  ],
  ['noTopic', 'They have no topic', 'Write down what each helps with.'],
  [
    'elsewhere',
    'They are for other areas',
    'Nothing has to be done, unless an area is spelt in another way.',
  ],
  ['closed', 'They are closed for a time', 'Look again when they open.'],
  [
    'noDetails',
    'The feed leaves out where they are',
    'Run it with --details to fetch what the lists leave out.',
  ],
];

/** How many topics of a place are in each state. */
export function countStates(row: GapReport['matrix'][number]): Record<GapState, number> {
  const counts = { none: 0, national: 0, wide: 0, unsure: 0, local: 0 };
  for (const { state } of row) counts[state] += 1;
  return counts;
}

/** The titles of the topics of a place that are in a state. */
export function topicsIn({ matrix, topics }: GapReport, place: number, state: GapState): string[] {
  return topics.flatMap(({ title }, topic) =>
    matrix[place]?.[topic]?.state === state ? [title] : [],
  );
}
