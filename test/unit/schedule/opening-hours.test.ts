import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { OpeningPeriod, Schedule, Weekday } from '../../../src/models/index.js';
import {
  isAlwaysOpen,
  openingStatus,
  opensOn,
  weeklyHours,
} from '../../../src/schedule/opening-hours.js';

const OTHER_ZONE = 'Pacific/Auckland';
const WEEK: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function period(days: string, hours: string, more: Partial<OpeningPeriod> = {}): OpeningPeriod {
  const [opens, closes] = hours.split('-') as [string, string];
  return { days: days.split(' ') as Weekday[], opens, closes, ...more };
}

const schedule = (...periods: OpeningPeriod[]): Schedule => ({ periods });
const OFFICE = schedule(period('MO TU WE TH FR', '09:00-17:00'));
const ALWAYS = schedule(period(WEEK.join(' '), '00:00-24:00'));

const opensAt = (day: Weekday, time: string, inDays: number) => ({
  state: 'closed',
  opens: { day, time, inDays },
});

describe('the opening status', () => {
  // 16 November 2026 is a Monday. Winter: the clock shows UTC.
  const winter: readonly [what: string, schedule: Schedule, now: string, status: object][] = [
    ['before opening', OFFICE, '2026-11-16T08:59Z', opensAt('MO', '09:00', 0)],
    ['at opening', OFFICE, '2026-11-16T09:00Z', { state: 'open', closes: '17:00' }],
    ['in the last minute', OFFICE, '2026-11-16T16:59:59Z', { state: 'open', closes: '17:00' }],
    ['at closing', OFFICE, '2026-11-16T17:00Z', opensAt('TU', '09:00', 1)],
    ['at the weekend', OFFICE, '2026-11-21T12:00Z', opensAt('MO', '09:00', 2)],
    [
      'after the only day of the week',
      schedule(period('MO', '09:00-12:00')),
      '2026-11-16T13:00Z',
      opensAt('MO', '09:00', 7),
    ],
    ['round the clock', ALWAYS, '2026-11-16T03:00Z', { state: 'open' }],
    [
      'from any time to the same time',
      schedule(period(WEEK.join(' '), '08:00-08:00')),
      '2026-11-16T03:00Z',
      { state: 'open' },
    ],
    [
      'until midnight',
      schedule(period('MO', '18:00-24:00')),
      '2026-11-16T23:00Z',
      { state: 'open', closes: '24:00' },
    ],
    [
      'until midnight, written 00:00',
      schedule(period('MO', '18:00-00:00')),
      '2026-11-16T23:00Z',
      { state: 'open', closes: '24:00' },
    ],
    [
      'past midnight',
      schedule(period('SU', '22:00-02:00')),
      '2026-11-16T01:30Z',
      { state: 'open', closes: '02:00' },
    ],
    [
      'after a night',
      schedule(period('SU', '22:00-02:00')),
      '2026-11-16T02:00Z',
      opensAt('SU', '22:00', 6),
    ],
    [
      'in a lunch break',
      schedule(period('MO', '13:00-17:00'), period('MO', '09:00-12:30')),
      '2026-11-16T12:45Z',
      opensAt('MO', '13:00', 0),
    ],
    [
      'where two periods meet',
      schedule(period('MO', '12:00-17:00'), period('MO', '09:00-12:00')),
      '2026-11-16T11:00Z',
      { state: 'open', closes: '17:00' },
    ],
    [
      'where two periods meet at midnight',
      schedule(period('MO', '20:00-24:00'), period('TU', '00:00-03:00')),
      '2026-11-16T21:00Z',
      { state: 'open', closes: '03:00' },
    ],
    [
      'where one period holds the other',
      schedule(period('MO', '09:00-17:00'), period('MO', '10:00-12:00')),
      '2026-11-16T11:00Z',
      { state: 'open', closes: '17:00' },
    ],
    [
      'before the first day of validity',
      schedule(period('MO', '09:00-17:00', { validFrom: '2026-11-17' })),
      '2026-11-16T11:00Z',
      opensAt('MO', '09:00', 7),
    ],
    [
      'on the last day of validity',
      schedule(period('MO', '09:00-17:00', { validTo: '2026-11-16' })),
      '2026-11-16T11:00Z',
      { state: 'open', closes: '17:00' },
    ],
    [
      'in the night after the last day of validity',
      schedule(period('SU', '22:00-02:00', { validTo: '2026-11-15' })),
      '2026-11-16T01:00Z',
      { state: 'open', closes: '02:00' },
    ],
    [
      'in a month and a year of validity',
      schedule(period('MO', '09:00-17:00', { validFrom: '2026-11', validTo: '2026' })),
      '2026-11-16T11:00Z',
      { state: 'open', closes: '17:00' },
    ],
    [
      'long before validity',
      schedule(period('MO', '09:00-17:00', { validFrom: '2027' })),
      '2026-11-16T11:00Z',
      { state: 'closed' },
    ],
    [
      'once all periods have ended for good',
      schedule(period('MO', '09:00-17:00', { validTo: '2026-10' })),
      '2026-11-16T11:00Z',
      { state: 'unknown' },
    ],
    [
      'without periods',
      { periods: [], text: 'Ring us' },
      '2026-11-16T11:00Z',
      { state: 'unknown' },
    ],
  ];
  for (const [what, hours, now, status] of winter) {
    test(what, () => assert.deepEqual(openingStatus(hours, new Date(now)), status));
  }

  test('is unknown without a schedule', () => {
    assert.deepEqual(openingStatus(undefined, new Date()), { state: 'unknown' });
  });

  test('goes by summer time', () => {
    const at = (time: string) => openingStatus(OFFICE, new Date(time));
    assert.deepEqual(at('2026-07-06T07:59Z'), opensAt('MO', '09:00', 0));
    assert.deepEqual(at('2026-07-06T08:00Z'), { state: 'open', closes: '17:00' });
    assert.deepEqual(at('2026-07-06T16:00Z'), opensAt('TU', '09:00', 1));
    // Already Monday in London, still Sunday by UTC.
    assert.deepEqual(at('2026-07-05T23:30Z'), opensAt('MO', '09:00', 0));
  });

  test('goes by the clock on the wall in the nights when it changes', () => {
    const nights = schedule(period('SA SU', '22:00-03:00'), period('MO', '09:00-17:00'));
    const at = (time: string) => openingStatus(nights, new Date(time));
    // 29 March 2026: 01:00 becomes 02:00.
    assert.deepEqual(at('2026-03-29T00:59Z'), { state: 'open', closes: '03:00' });
    assert.deepEqual(at('2026-03-29T01:00Z'), { state: 'open', closes: '03:00' });
    assert.deepEqual(at('2026-03-29T01:59Z'), { state: 'open', closes: '03:00' });
    assert.deepEqual(at('2026-03-29T02:00Z'), opensAt('SU', '22:00', 0));
    assert.deepEqual(at('2026-03-30T08:00Z'), { state: 'open', closes: '17:00' });
    // 25 October 2026: 02:00 becomes 01:00, and 01:30 comes twice.
    assert.deepEqual(at('2026-10-25T00:30Z'), { state: 'open', closes: '03:00' });
    assert.deepEqual(at('2026-10-25T01:30Z'), { state: 'open', closes: '03:00' });
    assert.deepEqual(at('2026-10-25T02:59Z'), { state: 'open', closes: '03:00' });
    assert.deepEqual(at('2026-10-25T03:00Z'), opensAt('SU', '22:00', 0));
    assert.deepEqual(at('2026-10-26T08:59Z'), opensAt('MO', '09:00', 0));
    assert.deepEqual(at('2026-10-26T09:00Z'), { state: 'open', closes: '17:00' });
  });

  const two = (value: number) => String(value).padStart(2, '0');
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
  const periods = fc.array(
    fc
      .tuple(fc.subarray([...WEEK], { minLength: 1 }), clock, clock)
      .map(([days, opens, closes]) => ({ days, opens, closes })),
    { minLength: 1, maxLength: 4 },
  );
  const moment = fc
    .integer({ min: 0, max: 60 * 24 * 365 })
    .map((minutes) => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000));

  /** Writes `2026-11-21 14:05:00`. */
  const wallClock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
    timeStyle: 'medium',
  });

  /** Whether any period covers this minute, asked period by period. */
  function isOpenNaive(list: OpeningPeriod[], now: Date): boolean {
    const wall = wallClock.format(now);
    const time = wall.slice(11, 16);
    const today = (new Date(wall.slice(0, 10)).getUTCDay() + 6) % 7;
    return list.some(({ days, opens, closes }) => {
      const isNight = closes <= opens;
      return (
        (days.includes(WEEK[today]!) && time >= opens && (isNight || time < closes)) ||
        (days.includes(WEEK[(today + 6) % 7]!) && isNight && time < closes)
      );
    });
  }

  test('is open exactly when one of the periods covers the minute', () => {
    fc.assert(
      fc.property(periods, moment, (list, now) => {
        const { state } = openingStatus({ periods: list }, now);
        assert.equal(state, isOpenNaive(list, now) ? 'open' : 'closed');
      }),
    );
  });

  test('names the next minute at which it opens', () => {
    fc.assert(
      fc.property(periods, moment, (list, now) => {
        const status = openingStatus({ periods: list }, now);
        if (status.state !== 'closed') return;
        const { opens } = status;
        assert.ok(opens);
        let then = now;
        do then = new Date(then.getTime() + 60_000);
        while (!isOpenNaive(list, then));
        const wall = wallClock.format(then);
        // An hour that is skipped in March has no such minute: it opens at the end of it.
        if (/^2026-03-29 02:00/.test(wall)) return;
        assert.equal(opens.time, wall.slice(11, 16));
        assert.equal(opens.day, WEEK[(new Date(wall.slice(0, 10)).getUTCDay() + 6) % 7]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a day of the week', () => {
  const monday = new Date('2026-11-16T12:00Z');

  test('is open, closed or not known', () => {
    assert.equal(opensOn(OFFICE, 'FR'), true);
    assert.equal(opensOn(OFFICE, 'SA'), false);
    assert.equal(opensOn(undefined, 'FR'), undefined);
    assert.equal(opensOn({ periods: [], text: 'By appointment' }, 'FR'), undefined);
  });

  test('counts as the next such day, given a moment', () => {
    const untilTuesday = schedule(period('MO TU WE', '09:00-17:00', { validTo: '2026-11-17' }));
    assert.equal(opensOn(untilTuesday, 'MO', monday), true);
    assert.equal(opensOn(untilTuesday, 'TU', monday), true);
    assert.equal(opensOn(untilTuesday, 'WE', monday), false);
    assert.equal(opensOn(untilTuesday, 'WE'), true);
    const fromSunday = schedule(period('SA SU', '09:00-17:00', { validFrom: '2026-11-22' }));
    assert.equal(opensOn(fromSunday, 'SA', monday), false);
    assert.equal(opensOn(fromSunday, 'SU', monday), true);
  });
});

describe('the hours of the week', () => {
  const hours = (list: Schedule, now?: Date) =>
    weeklyHours(list, now).map(
      ({ day, periods }) =>
        `${day} ${periods.map(({ opens, closes }) => `${opens}-${closes}`).join(' ')}`,
    );

  test('begin on Monday and leave no day out', () => {
    assert.deepEqual(hours(schedule(period('WE SU', '09:00-17:00'))), [
      'MO ',
      'TU ',
      'WE 09:00-17:00',
      'TH ',
      'FR ',
      'SA ',
      'SU 09:00-17:00',
    ]);
  });

  test('are in order, and those that meet are one', () => {
    const [monday] = hours(
      schedule(
        period('MO', '18:00-22:00'),
        period('MO', '12:00-14:00'),
        period('MO', '09:00-12:00'),
      ),
    );
    assert.equal(monday, 'MO 09:00-14:00 18:00-22:00');
  });

  test('run past midnight and up to it', () => {
    assert.equal(hours(schedule(period('MO', '20:00-02:00')))[0], 'MO 20:00-02:00');
    assert.equal(hours(schedule(period('MO', '20:00-00:00')))[0], 'MO 20:00-24:00');
    assert.equal(hours(ALWAYS)[0], 'MO 00:00-24:00');
  });

  test('leave out what is not valid in the coming week, given a moment', () => {
    const seasons = schedule(
      period('MO', '10:00-16:00', { validFrom: '2026-10', validTo: '2027-03' }),
      period('MO', '08:00-20:00', { validFrom: '2026-04', validTo: '2026-09' }),
    );
    assert.equal(hours(seasons, new Date('2026-11-16T12:00Z'))[0], 'MO 10:00-16:00');
    assert.equal(hours(seasons, new Date('2026-07-06T12:00Z'))[0], 'MO 08:00-20:00');
  });

  test('are none when they are not known', () => {
    assert.deepEqual(weeklyHours(undefined), []);
    assert.deepEqual(weeklyHours({ periods: [], text: 'Ring us' }), []);
  });
});

describe('day and night', () => {
  const now = new Date('2026-11-17T10:00Z');

  test('is every hour of the week to come, however it is written', () => {
    assert.equal(isAlwaysOpen(ALWAYS, now), true);
    assert.equal(isAlwaysOpen(schedule(period(WEEK.join(' '), '08:00-08:00')), now), true);
  });

  test('is not a day that does not end while others do', () => {
    const week = schedule(period('MO TU WE TH FR', '00:00-24:00'));
    assert.deepEqual(openingStatus(week, now), { state: 'open' });
    assert.equal(isAlwaysOpen(week, now), false);
    assert.equal(isAlwaysOpen(OFFICE, now), false);
    assert.equal(isAlwaysOpen(undefined, now), false);
  });
});

if (process.env['TZ'] === OTHER_ZONE) {
  test('the machine is in another zone', () => {
    assert.equal(Intl.DateTimeFormat().resolvedOptions().timeZone, OTHER_ZONE);
  });
} else {
  test('all this holds on a machine in another zone', () => {
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const file = fileURLToPath(import.meta.url);
    const output = execFileSync(process.execPath, ['--import', 'tsx', file], {
      env: { ...env, TZ: OTHER_ZONE },
      encoding: 'utf8',
    });
    assert.match(output, /machine is in another zone/);
  });
}
