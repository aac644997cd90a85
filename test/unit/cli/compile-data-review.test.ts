import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from '../../../src/cli/data/problem.js';
import { compileChanged, set } from './support/small-data.js';

const AT = 'data/sources.json › pages › ';
const only = (values: Record<string, unknown>) => ({
  'sources.json': (records: unknown) => {
    set(Object.fromEntries(Object.entries(values).map(([key, value]) => [`0.${key}`, value])))(
      records,
    );
    return records;
  },
});
const extended = { until: '2027-05-10', reason: 'Test: the next release is in May.' };

const cases: readonly [day: string, values: Record<string, unknown>, line: RegExp | undefined][] = [
  ['2027-02-20', {}, undefined],
  ['2027-02-28', {}, undefined],
  ['2027-03-01', {}, /reviewBy: was 2027-02: look at services, topics, .* again, or give a reason/],
  ['2027-02-14', { reviewBy: '2027-02-14' }, undefined],
  ['2027-02-15', { reviewBy: '2027-02-14' }, /reviewBy: was 2027-02-14/],
  ['2027-12-31', { reviewBy: '2027' }, undefined],
  ['2028-01-01', { reviewBy: '2027' }, /reviewBy: was 2027:/],
  ['2027-03-01', { extended }, undefined],
  ['2027-05-10', { extended }, undefined],
  ['2027-05-11', { extended }, /extended\.until: was 2027-05-10/],
  ['2026-11-21', { reviewBy: '2026-11' }, /reviewBy: is 2026-11, which is not after 2026-11/],
  [
    '2026-11-21',
    { extended: { ...extended, until: '2027-02' } },
    /extended\.until: is not after the review date, 2027-02/,
  ],
  ['2026-11-21', { extended: { until: '2027-05' } }, /extended\.reason: is missing/],
];

for (const [day, values, line] of cases) {
  const what = line === undefined ? 'goes on' : 'stops';
  test(`${what} on ${day} with ${JSON.stringify(values)}`, async (context) => {
    const now = new Date(`${day}T12:00:00Z`);
    const { lines } = await compileChanged(context, only(values), { now });
    assert.equal(lines.length, line === undefined ? 0 : 1, lines.join('\n'));
    if (line !== undefined) {
      assert.ok(lines[0]?.startsWith(AT), lines[0]);
      assert.match(lines[0] ?? '', line);
    }
  });
}

test('warns in the month before, and goes on', async (context) => {
  const warnings = async (day: string) => {
    const now = new Date(`${day}T12:00:00Z`);
    const { result } = await compileChanged(context, {}, { now });
    assert.ok(result.written.length > 0);
    return result.warnings.map(formatProblem);
  };
  assert.deepEqual(await warnings('2027-01-28'), []);
  const [line, ...more] = await warnings('2027-02-10');
  assert.match(line ?? '', /pages › reviewBy: is 2027-02: services, .* to be looked at again/);
  assert.deepEqual(more, []);
});

test('holds the clock against the dates when no day is given', async (context) => {
  const { lines } = await compileChanged(
    context,
    only({ retrieved: '2001', reviewBy: '2002-01-01' }),
    { now: undefined },
  );
  assert.match(lines[0] ?? '', /reviewBy: was 2002-01-01/);
});

test('stops at a part of the data that belongs to no family, and at a family of nothing', async (context) => {
  const { lines } = await compileChanged(context, {
    ...only({ 'usedIn.0': 'servces' }),
  });
  assert.deepEqual(lines, [
    'data/sources.json: has no family for services',
    `${AT}usedIn.0: is "servces", and there is no such folder or file`,
  ]);
});

test('stops at a service that had to be checked again', async (context) => {
  const lines = async (reviewBy: string) =>
    (
      await compileChanged(context, {
        'services/helpline.json': set({ assurance: { reviewBy } }),
        'directories/town/services/club.json': set({ assurance: { reviewBy } }),
      })
    ).lines;
  assert.deepEqual(await lines('2026-11-21'), []);
  assert.deepEqual(await lines('2026-11'), []);
  assert.deepEqual(await lines('2026-11-20'), [
    'data/services/helpline.json › helpline › assurance.reviewBy: was 2026-11-20: check it again',
    'data/directories/town/services/club.json › club › assurance.reviewBy: was 2026-11-20: check it again',
  ]);
});
