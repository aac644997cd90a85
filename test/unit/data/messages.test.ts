/**
 * The words of the elements are held to the rules of the data: short sentences, no jargon, numbers
 * and times as in the NHS content style guide.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkWords } from '../../../src/cli/data/check-words.js';
import type { OwnText } from '../../../src/cli/data/own-words.js';
import { argumentsOf, type Say } from '../../support/message-samples.js';
import { realData } from './support/real-data.js';

const folder = new URL('../../../src/i18n/en-gb/', import.meta.url);
const { jargon } = await realData();

/** What stands for each argument, by its name; every other is a word, and then a number. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  lang: ['en-GB'],
  date: ['2026-11-21', '2026-11', '2026'],
  assuredDate: ['2026-11-21'],
  opens: ['09:00'],
  closes: ['17:30', '12:00'],
  time: ['09:00'],
  day: ['monday'],
  places: [['Halton', 'Widnes']],
  dates: [['21 November 2026', '2025']],
  chosen: [['Clinicians', 'Carers'], []],
  exact: [true, false],
};
const ANY: readonly unknown[] = ['Halton', 0, 1, 2, 1234, true, undefined];

/** What a message says: each sample of each argument once. */
function said(say: Say): string[] {
  const samples = argumentsOf(say).map((name) => SAMPLES[name] ?? ANY);
  const longest = Math.max(1, ...samples.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => {
    try {
      return say(...samples.map((values) => values[turn % values.length]));
    } catch {
      // A word where a number is wanted, or the other way about.
      return undefined;
    }
  }).filter((text) => typeof text === 'string');
}

interface Found {
  readonly path: readonly (string | number)[];
  readonly texts: readonly string[];
}

function messages(value: unknown, path: readonly (string | number)[] = []): Found[] {
  if (typeof value === 'string') return [{ path, texts: [value] }];
  if (typeof value === 'function') return [{ path, texts: said(value as Say) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => messages(inner, [...path, key]));
}

for (const file of readdirSync(folder)) {
  describe(file, async () => {
    const parts: unknown = await import(new URL(file, folder).href);
    const found = messages(parts);

    test('has words, and each message says something', () => {
      assert.ok(found.length > 0);
      const silent = found.filter(({ texts }) => texts.length === 0);
      assert.deepEqual(
        silent.map(({ path }) => path.join('.')),
        [],
      );
    });

    test('is written in plain words', () => {
      const own = found.flatMap(({ path, texts }) =>
        texts.map((text): OwnText => ({ kind: 'messages', file, record: file, path, text })),
      );
      const wrong = checkWords(own, jargon).map(
        ({ path = [], message }) => `${path.join('.')}: ${message}`,
      );
      assert.deepEqual([...new Set(wrong)], []);
    });
  });
}

test('what is wrong is found, also in what a message makes of its values', () => {
  const wrong = { long: 'word '.repeat(21), jargon: { a: 'They utilise it.' }, times: say };
  function say(lang: string, date: string): string {
    return `${lang}: on ${date}`;
  }
  const own = messages({ ...wrong, times: (lang: string, date: string) => say(lang, date) });
  const lines = own.flatMap(({ path, texts }) =>
    checkWords(
      texts.map((text) => ({ kind: 'messages', file: 'f', record: 'f', path, text })),
      jargon,
    ).map(({ path: where = [], message }) => `${where.join('.')}: ${message}`),
  );
  assert.deepEqual(lines, [
    'long: has a sentence of 21 words, where 20 are the most',
    'jargon.a: says "utilise": write "use"',
    'times: has "2026-11-21": write dates as "21 November 2026"',
  ]);
});
