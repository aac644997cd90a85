import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { freshness, type Freshness } from '../../../src/search/freshness.js';

const NOON = 'T12:00Z';

describe('information checked', () => {
  const rows: readonly [checked: string | undefined, today: string, state: Freshness][] = [
    ['2026-11-21', '2026-11-21', 'fresh'],
    ['2026-01-21', '2026-11-21', 'fresh'],
    ['2026-01-20', '2026-11-21', 'due'],
    ['2025-11-21', '2026-11-21', 'due'],
    ['2025-11-20', '2026-11-21', 'overdue'],
    ['2019-05-01', '2026-11-21', 'overdue'],
    [undefined, '2026-11-21', 'unknown'],
    // A year and a month count from their first day.
    ['2026', '2026-11-01', 'fresh'],
    ['2026', '2026-11-02', 'due'],
    ['2026', '2027-01-01', 'due'],
    ['2026', '2027-01-02', 'overdue'],
    ['2022', '2026-11-21', 'overdue'],
    ['2026-01', '2026-11-01', 'fresh'],
    ['2026-01', '2026-11-02', 'due'],
    // 29 February has no anniversary: 28 February is within twelve months, 1 March is not.
    ['2024-02-29', '2025-02-28', 'due'],
    ['2024-02-29', '2025-03-01', 'overdue'],
    ['2024-02-28', '2025-02-28', 'due'],
    ['2023-02-28', '2024-02-28', 'due'],
    ['2023-02-28', '2024-02-29', 'overdue'],
    ['2024-02-29', '2024-12-29', 'fresh'],
    ['2024-02-29', '2024-12-30', 'due'],
    // Ten months after 31 August is the end of June.
    ['2025-08-31', '2026-06-30', 'fresh'],
    ['2025-08-31', '2026-07-01', 'due'],
    ['2025-08-30', '2026-06-30', 'fresh'],
    // Tomorrow may be today somewhere; later is a mistake.
    ['2026-11-22', '2026-11-21', 'fresh'],
    ['2026-11-23', '2026-11-21', 'unknown'],
    ['2027', '2026-12-31', 'fresh'],
    ['2027', '2026-12-30', 'unknown'],
  ];
  for (const [assuredDate, today, state] of rows) {
    test(`${assuredDate ?? 'never'} is ${state} on ${today}`, () => {
      const now = new Date(today + NOON);
      assert.equal(freshness({ assuredDate, checkFirst: false }, { now }), state);
    });
  }

  test('is overdue once its publisher said to check it again', () => {
    const at = (reviewBy: string, assuredDate?: string) =>
      freshness(
        { assuredDate, reviewBy, checkFirst: false },
        { now: new Date('2026-11-21' + NOON) },
      );
    assert.equal(at('2026-11-20', '2026-11-01'), 'overdue');
    assert.equal(at('2026-11-21', '2026-11-01'), 'fresh');
    assert.equal(at('2026', '2026-11-01'), 'overdue');
    assert.equal(at('2026-11-20'), 'overdue');
    assert.equal(at('2027-06-01'), 'unknown');
    assert.equal(at('2027-06-01', '2025-01-01'), 'overdue');
  });

  test('goes by the date in the United Kingdom', () => {
    const at = (now: string) =>
      freshness({ assuredDate: '2025-07-05', checkFirst: false }, { now: new Date(now) });
    assert.equal(at('2026-07-05T22:59Z'), 'due');
    assert.equal(at('2026-07-05T23:00Z'), 'overdue', 'it is 6 July in London');
  });

  test('takes other limits', () => {
    const options = {
      now: new Date('2026-11-21' + NOON),
      dueAfterMonths: 2,
      overdueAfterMonths: 30,
    };
    const at = (assuredDate: string) => freshness({ assuredDate, checkFirst: false }, options);
    assert.equal(at('2026-09-21'), 'fresh');
    assert.equal(at('2026-09-20'), 'due');
    assert.equal(at('2024-05-21'), 'due');
    assert.equal(at('2024-05-20'), 'overdue');
  });
});

test('a date is overdue from the day after its anniversary, at the end of the month at most', () => {
  const day = fc.integer({ min: 0, max: 3000 });
  const iso = (days: number) =>
    new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 800 }), (first, later) => {
      const [checked, today] = [iso(first), iso(first + later)];
      const [year, month, date] = checked.split('-').map(Number) as [number, number, number];
      const daysInMonth = new Date(Date.UTC(year + 1, month, 0)).getUTCDate();
      const anniversary = new Date(Date.UTC(year + 1, month - 1, Math.min(date, daysInMonth)));
      assert.equal(
        freshness({ assuredDate: checked, checkFirst: false }, { now: new Date(today + NOON) }) ===
          'overdue',
        new Date(today) > anniversary,
        `${checked} on ${today}`,
      );
    }),
  );
});

test('information never gets fresher by itself', () => {
  const order: readonly Freshness[] = ['fresh', 'due', 'overdue'];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), (a, b) => {
      const at = (days: number) =>
        order.indexOf(
          freshness(
            { assuredDate: '2024-02-29', checkFirst: false },
            { now: new Date(Date.UTC(2024, 1, 29, 12) + days * 86_400_000) },
          ),
        );
      assert.ok(at(Math.min(a, b)) <= at(Math.max(a, b)));
    }),
  );
});
