import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingAgeReport, readingGrade } from '../../../src/cli/data/reading-age.js';
import { styleMistakes } from '../../../src/cli/data/style-rules.js';
import { compileChanged, set } from './support/small-data.js';

const LONG = `${Array.from({ length: 21 }, () => 'word').join(' ')}. Short one.`;

/** One field of ours of each kind of record. */
const fields: readonly (readonly [file: string, path: string])[] = [
  ['services/helpline', 'summary'],
  ['topics/alcohol', 'summary'],
  ['conversations/ask', 'steps.0.purpose'],
  ['conversations/ask', 'levelTime.text'],
  ['conversations/ask', 'training.0'],
  ['conversations/ask', 'easyRead.steps.0.say.0'],
  ['learning/course', 'summary'],
  ['learning/course', 'cost'],
  ['resources/handbook', 'summary'],
  ['quality/self-check', 'areas.0.criteria.0.text'],
  ['pledges/team', 'promises.0.text'],
  ['guides/what', 'sections.0.items.0.text'],
  ['systems/river', 'note'],
  ['contacts/river-team', 'note'],
  ['directories/town/services/club', 'summary'],
];

for (const [file, path] of fields) {
  test(`stops at a long sentence and at jargon in ${file}, ${path}`, async (context) => {
    const id = file.slice(file.lastIndexOf('/') + 1);
    const stopsAt = async (text: string) =>
      (await compileChanged(context, { [`${file}.json`]: set({ [path]: text }) })).lines;
    const at = `data/${file}.json › ${id} › ${path}: `;
    assert.deepEqual(await stopsAt(LONG), [
      `${at}has a sentence of 21 words, where 20 are the most`,
    ]);
    assert.deepEqual(await stopsAt('They (utilises) it.'), [`${at}says "utilises": write "use"`]);
    assert.deepEqual(await stopsAt('Utilise it.'), [`${at}says "Utilise": write "use"`]);
    // Other words that hold it, and names of others.
    assert.deepEqual(await stopsAt('Underutilised, or from Utilise Plus. Utilise Plus too.'), []);
  });
}

test('leaves titles and names of others as they are', async (context) => {
  const { lines } = await compileChanged(context, {
    'resources/handbook.json': set({ title: `How to utilise. ${LONG}`, publisher: 'utilise' }),
    'services/helpline.json': set({ name: 'utilise' }),
  });
  assert.deepEqual(lines, []);
});

test('stops at jargon that is listed twice', async (context) => {
  const { lines } = await compileChanged(context, {
    'jargon.json': set({ 'words.1': { words: ['utilise'], use: 'write something else' } }),
  });
  assert.deepEqual(lines, ['data/jargon.json › utilise: is there twice']);
});

describe('numbers, dates and times', () => {
  const wrong: Readonly<Record<string, string>> = {
    'Open 9 am': '9 am',
    'Open 9 a.m.': '9 a.m.',
    'Open 9AM': '9AM',
    'Open 9.00am': '9.00am',
    'Open at 17:30': '17:30',
    'Open at 1730hrs': '1730hrs',
    'From 12pm': '12pm',
    'At 12 noon': '12 noon',
    'Open 9am-5pm': '9am-5pm',
    'Open 9am – 5:30pm': '9am – 5:30pm',
    'Open Monday–Friday': 'Monday–Friday',
    'Open Mon to Friday': 'Mon to',
    'Open Tues, 9am': 'Tues,',
    'Open 24/7': '24/7',
    'On 21st November': '21st November',
    'On November 21': 'November 21',
    'On 21/11/2026': '21/11/2026',
    'On 2026-11-21': '2026-11-21',
    'Since Nov 2026': 'Nov 2',
    'It takes two minutes': 'two minutes',
    'Seven days a week': 'Seven days',
    'About one in four people': 'one in four',
    'About 50 per cent': '50 per cent',
    'We trained 1000 staff': '1000',
    'We trained 23000 staff': '23000',
    'It costs £5.00': '£5.00',
    'Food, e.g. bread': 'e.g.',
    'Food, clothes etc.': 'etc',
  };
  for (const [text, found] of Object.entries(wrong)) {
    test(`finds "${found}"`, () => {
      const mistakes = styleMistakes(text);
      assert.equal(mistakes.length, 1, mistakes.join());
      assert.ok(mistakes[0]?.includes(found), mistakes[0]);
    });
  }

  const right = [
    'Monday to Friday, 9am to 5pm. Saturday, 10am to 1:30pm.',
    'From midday to midnight, 24 hours a day, every day.',
    'On 21 November 2026, and in 2000 and 2020 to 2021.',
    'It takes 2 minutes. About 1 in 4 people, or 25%.',
    'One day, or one of them. Two-thirds of people. The second opinion.',
    'We trained 1,000 staff. It costs £5 or £5.50.',
    'Text SHOUT to 85258. Text 70000. Call 0300 123 1000 or 116 123.',
    'In May 2026. You may 2 times. Sit in the sun. Wed in May.',
    'March 2026. Not to mention sequoia, diet and movie.',
  ];
  for (const text of right) {
    test(`takes "${text}"`, () => {
      assert.deepEqual(styleMistakes(text), []);
    });
  }
});

describe('the reading age', () => {
  test('is that of published examples, near enough', () => {
    // The formula by hand: 6 words a sentence of one syllable each, and 5 words of 21 in one.
    assert.ok(Math.abs(readingGrade(['The cat sat on the mat.']) - 0) < 0.01);
    const hard = readingGrade([
      'Organisational implementation necessitates considerable preparation.',
    ]);
    assert.ok(hard > 25, String(hard));
    const middle = readingGrade(['Some people find it hard to sleep when they worry about money.']);
    assert.ok(middle > 2 && middle < 6, String(middle));
  });

  test('is reported by kind, with the hardest records first and those of few words left out', () => {
    const own = (record: string, text: string) => ({
      ...{ kind: 'guides', file: 'f', record, path: ['summary'], text },
    });
    const report = readingAgeReport([
      own('easy', 'The cat sat on the mat. '.repeat(8)),
      own('hard', 'Organisational implementation necessitates preparation. '.repeat(8)),
      own('short', 'Internationalisation.'),
    ]);
    const lines = report.split('\n');
    assert.match(lines[1] ?? '', /guides: 3 records, 81 words/);
    assert.deepEqual(
      lines.slice(3).map((line) => line.replace(/^ +[\d.]+ +/, '')),
      ['guides/hard', 'guides/easy', ''],
    );
  });

  test('of nothing is nothing', () => {
    assert.equal(readingGrade([]), 0);
    assert.equal(readingGrade(['']), 0);
  });
});
