import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  qualityCsv,
  type QualityFile,
  qualityJson,
} from '../../../src/elements/quality-checklist/quality-export.js';
import {
  type QualityScores,
  readableChecklist,
  summarise,
} from '../../../src/elements/quality-checklist/quality-summary.js';
import { qualityMessages } from '../../../src/i18n/en-gb/quality.js';
import { parseQualityChecklist } from '../../../src/models/index.js';
import { readCsv } from './support/read-csv.js';

const criterion = (id: string, status = 'confirmed') => ({
  id,
  text: `Test criterion ${id}`,
  status,
});
const { value: whole } = parseQualityChecklist({
  id: 'test',
  title: 'Test, "self-check"',
  purpose: 'Test data.',
  gap: 'Test gap',
  scale: [
    { value: 3, label: 'Test full' },
    { value: 1, label: 'Test part' },
    { value: 0, label: 'Test none' },
  ],
  areas: [
    {
      id: 'a',
      title: 'Test area A',
      status: 'confirmed',
      criteria: ['a1', 'a2', 'a3'].map((id) => criterion(id)),
    },
    {
      id: 'b',
      title: 'Test area B',
      status: 'derived',
      criteria: [criterion('b1', 'derived'), criterion('b2', 'unverified')],
    },
    {
      id: 'c',
      title: 'Test area C',
      status: 'confirmed',
      criteria: [criterion('c1', 'unverified')],
    },
    { id: 'd', title: 'Test area D', status: 'unverified', criteria: [criterion('d1')] },
  ],
});
assert.ok(whole);
const checklist = readableChecklist(whole);
const ids = ['a1', 'a2', 'a3', 'b1'];

const summary = (scores: QualityScores) => {
  const { areas, all, lowest, unscored } = summarise(checklist, scores);
  return {
    areas: areas.map(({ score, highest, scored, total }) => [score, highest, scored, total]),
    all: [all.score, all.highest, all.scored, all.total],
    lowest: lowest.map((one) => one.criterion.id),
    unscored: unscored.map((one) => one.criterion.id),
  };
};

describe('a summary', () => {
  test('has nothing of what nobody could read', () => {
    const { criteria } = summarise(checklist, { b2: 3, c1: 3, d1: 3 });
    assert.deepEqual(
      criteria.map((one) => one.criterion.id),
      ids,
    );
    assert.deepEqual(
      checklist.areas.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  test('does not take what is not scored for a 0', () => {
    assert.deepEqual(summary({ a1: 3, a2: 1, a3: 0 }), {
      areas: [
        [4, 9, 3, 3],
        [0, 0, 0, 1],
      ],
      all: [4, 9, 3, 4],
      lowest: ['a3', 'a2', 'a1'],
      unscored: ['b1'],
    });
  });

  test('ignores what is not on the scale', () => {
    const { all } = summary({ a1: 2, a2: -1, a3: NaN, b1: '3' as unknown as number });
    assert.deepEqual(all, [0, 0, 0, 4]);
  });

  test('keeps the order of the checklist among equal scores', () => {
    assert.deepEqual(summary({ b1: 1, a3: 1, a1: 3, a2: 1 }).lowest, ['a2', 'a3', 'b1', 'a1']);
  });

  test('puts each criterion in one list, and adds up', () => {
    const scores = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: -1, max: 4 }));
    fc.assert(
      fc.property(scores, (given) => {
        const { areas, all, lowest, unscored } = summary(given);
        assert.deepEqual([...lowest, ...unscored].sort(), ids);
        const columns = [0, 1, 2, 3].map((at) =>
          areas.reduce((sum, area) => sum + (area[at] ?? 0), 0),
        );
        assert.deepEqual(columns, all);
      }),
    );
  });
});

const date = '2026-11-21';
const csv = (scores: QualityScores, notes: ReadonlyMap<string, string> = new Map()) =>
  readCsv(qualityCsv({ checklist, scores, notes, date }, qualityMessages));

describe('the spreadsheet', () => {
  test('has a row a criterion, with an empty cell where there is no score', () => {
    const [head, ...rows] = csv({ a1: 0, b1: 3 }, new Map([['b1', 'Line 1\r\nLine "2", end']]));
    assert.deepEqual(head, qualityMessages.columns);
    assert.deepEqual(rows, [
      [
        'Test, "self-check"',
        date,
        'Test area A',
        'Test criterion a1',
        '0',
        'Test none',
        '',
        qualityMessages.status.confirmed,
      ],
      [
        'Test, "self-check"',
        date,
        'Test area A',
        'Test criterion a2',
        '',
        'Not scored yet',
        '',
        qualityMessages.status.confirmed,
      ],
      [
        'Test, "self-check"',
        date,
        'Test area A',
        'Test criterion a3',
        '',
        'Not scored yet',
        '',
        qualityMessages.status.confirmed,
      ],
      [
        'Test, "self-check"',
        date,
        'Test area B',
        'Test criterion b1',
        '3',
        'Test full',
        'Line 1\r\nLine "2", end',
        qualityMessages.status.derived,
      ],
      ['Test, "self-check"', date, '', qualityMessages.selfCheck, '', '', '', ''],
      ['Test, "self-check"', date, qualityMessages.gap, 'Test gap', '', '', '', ''],
    ]);
  });

  test('says nothing of gaps where a self-check has none', () => {
    const whole = { ...checklist, gap: undefined };
    const entries = { checklist: whole, scores: {}, notes: new Map<string, string>(), date };
    assert.ok(!qualityCsv(entries, qualityMessages).includes(qualityMessages.gap));
    assert.ok(!('gap' in (JSON.parse(qualityJson(entries, qualityMessages)) as object)));
  });

  test('runs nothing that was typed into a note', () => {
    const formula = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string());
    fc.assert(
      fc.property(formula, ([sign, rest]) => {
        const note = sign + rest;
        assert.equal(csv({}, new Map([['a1', note]]))[1]?.[6], `'${note}`);
      }),
    );
  });
});

test('the JSON has texts, scores, notes, the date and what is missing, and its scores can be given back', () => {
  const notes = new Map([
    ['a2', 'Test note'],
    ['a3', ''],
    ['x', 'Not of this checklist'],
  ]);
  const scores = { b1: 3, a1: 0, x: 3, a3: 9 };
  const text = qualityJson({ checklist, scores, notes, date }, qualityMessages);
  const file = JSON.parse(text) as QualityFile;
  assert.deepEqual(file, {
    kind: 'mecc-self-check',
    version: 1,
    checklist: 'test',
    title: 'Test, "self-check"',
    selfCheck: qualityMessages.selfCheck,
    gap: 'Test gap',
    date,
    scale: checklist.scale,
    criteria: [
      { id: 'a1', area: 'Test area A', text: 'Test criterion a1', status: 'confirmed' },
      { id: 'a2', area: 'Test area A', text: 'Test criterion a2', status: 'confirmed' },
      { id: 'a3', area: 'Test area A', text: 'Test criterion a3', status: 'confirmed' },
      { id: 'b1', area: 'Test area B', text: 'Test criterion b1', status: 'derived' },
    ],
    scores: { a1: 0, b1: 3 },
    notScored: ['a2', 'a3'],
    notes: { a2: 'Test note' },
  });
  assert.deepEqual(summary(file.scores), summary({ a1: 0, b1: 3 }));
});
