/** A message that is said with values. */
export type Say = (...values: unknown[]) => unknown;

/** Numbers that have every plural form of the languages we carry. */
const COUNTS = [0, 1, 2, 3, 4, 5, 6, 7, 11, 21, 22, 25, 100, 101, 102, 1_000_000];

/** What stands for each argument, by its name. Words are made up, so that they are found again. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  date: ['2026-08-06', '2026-08', '2026'],
  opens: ['09:00', '08:30', '12:00'],
  closes: ['17:30', '12:00', '00:00'],
  time: ['09:00', '17:30', '12:00'],
  day: ['Zqday'],
  first: ['Zqfirst'],
  last: ['Zqlast'],
  text: ['Zqtext'],
  hours: ['Zqhours'],
  title: ['Zqtitle'],
  level: ['zqlevel'],
  site: ['Zqsite'],
  place: ['Zqplace'],
  places: [['Zqone', 'Zqtwo'], ['Zqone']],
  name: ['Zqname'],
  label: ['Zqlabel'],
  nation: ['Zqnation'],
  form: ['Zqform'],
  dates: [['Zqdate'], []],
  chosen: [['Zqchosen'], []],
  exact: [true, false],
  isRunning: [true, false],
  bytes: [34_000, 1_400_000],
  '{local,national}': [
    { local: 1, national: 0 },
    { local: 0, national: 0 },
    { local: 0, national: 1 },
  ],
};

/** The names of the arguments of an English message, as they stand in its source. */
export function argumentsOf(say: Say): string[] {
  const source = String(say);
  const list = source.slice(0, source.indexOf('=>')).replace(/[\s]/g, '');
  return (/^\((.*)\)$/.exec(list)?.[1] ?? list).split(/,(?![^{]*\})/).filter((name) => name !== '');
}

/**
 * Rows of values to say a message with. A number of a telephone is text.
 *
 * @param optional Positions of values that are not always known: each is left out once.
 */
export function sampleRows(
  english: Say,
  path: string,
  lang: string,
  optional: readonly number[] = [],
): unknown[][] {
  const names = argumentsOf(english);
  const samples = names.map((name) => {
    if (name === 'lang') return [lang];
    if (name === 'number' && path.startsWith('urgent.')) return ['0800 1111', '999'];
    if (path === 'finderFilters.ageOf') return ['Zqyears'];
    return SAMPLES[name] ?? COUNTS;
  });
  const longest = Math.max(1, ...samples.map(({ length }) => length));
  const row = (turn: number) => samples.map((values) => values[turn % values.length]);
  return [
    ...Array.from({ length: longest }, (_, turn) => row(turn)),
    ...optional.map((position) => row(0).with(position, undefined)),
  ];
}

/** A message, or what is in it: where it is, and what it is. */
export interface Leaf {
  readonly path: string;
  readonly value: string | Say;
}

/** Every text and function in the words. */
export function leaves(value: unknown, path: readonly string[] = []): Leaf[] {
  if (typeof value === 'string' || typeof value === 'function') {
    return [{ path: path.join('.'), value: value as string | Say }];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

/** The locale that words of a language are said with. */
export const localeOf = (tag: string): string => `${tag}-u-ca-gregory-nu-latn`;
