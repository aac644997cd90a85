import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { buildQueue, type Stage, stagesAt } from '../../../../src/cli/stale/review-queue.js';
import { serviceSchema } from '../../../../src/models/index.js';
import { freshness } from '../../../../src/search/freshness.js';

const at = (day: string) => new Date(`${day}T12:00:00Z`);

/** On a day, a check of another, and what is to be done. */
const DAYS: readonly (readonly [today: string, checked: string | undefined, stage?: Stage])[] = [
  ['2026-11-22', '2026-11-22'],
  ['2026-11-22', '2026-01-22'],
  ['2026-11-22', '2026-01-21', '10-months'],
  ['2026-11-22', '2025-12-22', '10-months'],
  ['2026-11-22', '2025-12-21', '11-months'],
  ['2026-11-22', '2025-11-22', '11-months'],
  ['2026-11-22', '2025-11-21', '12-months'],
  ['2026-11-22', '2019', '12-months'],
  ['2026-11-22', '2026-01', '10-months'],
  ['2026-11-22', '2026', '10-months'],
  ['2026-10-22', '2026'],
  ['2026-11-22', undefined, 'not-recorded'],
  ['2026-11-22', '2027-01-01', 'in-future'],
  ['2026-12-31', '2026-02-28', '10-months'],
  ['2024-12-29', '2024-02-29'],
  ['2024-12-30', '2024-02-29', '10-months'],
  ['2025-02-28', '2024-02-29', '11-months'],
  ['2025-03-01', '2024-02-29', '12-months'],
];
for (const [today, assuredDate, stage] of DAYS) {
  test(`on ${today}, a check of ${assuredDate ?? 'no day'} is ${stage ?? 'good'}`, () => {
    assert.equal(stagesAt(at(today))({ assuredDate, checkFirst: false }), stage);
  });
}

test('a day to check again that has passed counts, and one to come changes nothing', () => {
  const stageOf = stagesAt(at('2026-11-22'));
  const stage = (reviewBy: string, assuredDate?: string) =>
    stageOf({ reviewBy, assuredDate, checkFirst: false });
  assert.equal(stage('2026-11-21', '2026-11-01'), 'review-past');
  assert.equal(stage('2026-11-21'), 'review-past');
  assert.equal(stage('2026-11-21', '2020-01-01'), '12-months');
  assert.equal(stage('2026-11-22', '2026-11-01'), undefined);
  assert.equal(stage('2027-11-22', '2025-12-01'), '11-months');
});

test('a stage never contradicts what a page says', () => {
  const date = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  const maybe = fc.option(date, { nil: undefined });
  fc.assert(
    fc.property(date, maybe, maybe, (today, assuredDate, reviewBy) => {
      const assurance = { assuredDate, reviewBy, checkFirst: false };
      const stage = stagesAt(at(today))(assurance);
      const page = freshness(assurance, { now: at(today) });
      const expected: Record<typeof page, readonly (Stage | undefined)[]> = {
        fresh: [undefined],
        due: ['10-months', '11-months'],
        overdue: ['12-months', 'review-past'],
        unknown: ['not-recorded', 'in-future'],
      };
      assert.ok(expected[page].includes(stage), `${page} ${stage}`);
    }),
  );
});

describe('the queue', () => {
  const service = (id: string, organisation: string | undefined, assuredDate?: string, more = {}) =>
    serviceSchema.parse({
      id,
      name: `Test ${id}`,
      ...(organisation !== undefined && { organization: { name: organisation } }),
      assurance: { assuredDate },
      ...more,
    });
  const services = [
    service('a', 'Test charity', '2025-12-01'),
    service('b', 'Test council'),
    service('c', 'Test council', '2024-05-01', {
      url: 'https://example.org/c',
      contacts: [
        { kind: 'email', value: 'c@example.org' },
        { kind: 'phone', value: '01632 960 001' },
      ],
    }),
    service('d', 'test council ', '2025-11-30'),
    service('e', undefined),
    service('f', 'Test charity', '2026-10-01'),
    service('g', 'Test charity', '2025-10-01'),
  ];
  const queue = buildQueue(
    { source: 'test.json', complete: true },
    services.map((service) => ({ service, shallow: false })),
    at('2026-11-22'),
  );

  test('is by organisation, the oldest check first, and what has no day last', () => {
    assert.deepEqual(
      queue.queue.map((group) => [group.organisation, ...group.services.map(({ id }) => id)]),
      [
        ['Test council', 'c', 'd', 'b'],
        ['Test charity', 'g', 'a'],
        ['', 'e'],
      ],
    );
  });

  test('counts every service once', () => {
    assert.deepEqual([queue.services, queue.upToDate], [7, 1]);
    assert.deepEqual(queue.counts, {
      '12-months': 2,
      '11-months': 2,
      '10-months': 0,
      'review-past': 0,
      'in-future': 0,
      'not-recorded': 2,
    });
  });

  test('says how to ask', () => {
    const [item] = queue.queue[0]?.services ?? [];
    assert.deepEqual(
      [item?.email, item?.phone, item?.web],
      ['c@example.org', '01632 960 001', 'https://example.org/c'],
    );
  });
});
