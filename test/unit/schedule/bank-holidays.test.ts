import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bankHolidays } from '../../../src/generated/bank-holidays.js';
import type { Nation, Schedule } from '../../../src/models/index.js';
import {
  holidayDoubt,
  holidayHours,
  holidayRule,
  isBankHoliday,
  loadBankHolidays,
  type HolidayDivision,
} from '../../../src/schedule/bank-holidays.js';
import { openingStatus, opensOn, weeklyHours } from '../../../src/schedule/opening-hours.js';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR'] as const;
const OFFICE: Schedule = { periods: [{ days: [...DAYS], opens: '09:00', closes: '17:00' }] };
const CLOSED: Schedule = { ...OFFICE, bankHolidays: 'Closed on bank holidays.' };
const USUAL: Schedule = { ...OFFICE, bankHolidays: 'Open as usual' };
const ALWAYS: Schedule = {
  periods: [{ days: [...DAYS, 'SA', 'SU'], opens: '00:00', closes: '24:00' }],
};
const inEngland = holidayHours(bankHolidays, ['england']);

/** By the rules of the Banking and Financial Dealings Act 1971 and the days proclaimed each year. */
function byRule(division: HolidayDivision, year: number): string[] {
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  const day = (month: number, date: number) => Date.UTC(year, month - 1, date);
  const DAY = 86_400_000;
  const weekday = (time: number) => new Date(time).getUTCDay();
  const monday = (from: number) => from + ((8 - weekday(from)) % 7) * DAY;
  const lastMonday = (to: number) => to - ((weekday(to) + 6) % 7) * DAY;
  const days: number[] = [];
  const free = (time: number) => {
    let at = time;
    while (weekday(at) % 6 === 0 || days.includes(at)) at += DAY;
    days.push(at);
  };
  // Gauss's rule for the Gregorian calendar, good for 1900 to 2099.
  const d = (19 * (year % 19) + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  const easter = day(3, 22) + (d + e) * DAY;
  free(day(1, 1));
  if (division === 'scotland') free(day(1, 2));
  if (division === 'northern-ireland') free(day(3, 17));
  free(easter - 2 * DAY);
  if (division !== 'scotland') free(easter + DAY);
  free(monday(day(5, 1)));
  free(lastMonday(day(5, 31)));
  if (division === 'northern-ireland') free(day(7, 12));
  free(division === 'scotland' ? monday(day(8, 1)) : lastMonday(day(8, 31)));
  if (division === 'scotland') free(day(11, 30));
  free(day(12, 25));
  free(day(12, 26));
  return days.map(iso).sort();
}

describe('the table of bank holidays', () => {
  /** Days of one year only: Scotland at the men's football World Cup. */
  const SINGLE: Partial<Record<HolidayDivision, string[]>> = { scotland: ['2026-06-15'] };

  for (const [division, days] of Object.entries(bankHolidays.days)) {
    test(`of ${division} has the days of the law, and single days that are known`, () => {
      for (const year of bankHolidays.years) {
        const single = SINGLE[division as HolidayDivision] ?? [];
        assert.deepEqual(
          days.filter((date) => date.startsWith(year) && !single.includes(date)),
          byRule(division as HolidayDivision, Number(year)),
        );
      }
      assert.deepEqual(days, [...new Set(days)].sort());
      assert.ok(days.every((date) => bankHolidays.years.includes(date.slice(0, 4))));
    });
  }

  test('has three whole years, and comes on demand', async () => {
    assert.deepEqual(bankHolidays.years, ['2026', '2027', '2028']);
    assert.equal(await loadBankHolidays(), bankHolidays);
  });

  const cases: readonly [date: string, nations: Nation[], expected: boolean | undefined][] = [
    ['2026-12-25', [], true],
    ['2026-12-26', [], false],
    ['2026-12-28', ['wales'], true],
    ['2026-11-30', ['scotland'], true],
    ['2026-11-30', ['england'], false],
    ['2026-11-30', ['england', 'wales'], false],
    ['2026-11-30', ['england', 'scotland'], undefined],
    ['2026-11-30', [], undefined],
    ['2027-03-17', ['northern-ireland'], true],
    ['2025-12-25', ['england'], undefined],
    ['2029-01-01', ['england'], undefined],
  ];
  for (const [date, nations, expected] of cases) {
    test(`${date} in ${nations.join() || 'any nation'}: ${String(expected)}`, () => {
      assert.equal(isBankHoliday(bankHolidays, date, nations), expected);
    });
  }
});

describe('what a schedule says of bank holidays', () => {
  const said: readonly [text: string, rule: 'closed' | 'usual' | undefined][] = [
    ['Closed', 'closed'],
    ['Closed on bank holidays.', 'closed'],
    ['closed bank holidays', 'closed'],
    ['Closed on all public and bank holidays', 'closed'],
    ['Monday to Friday 9am to 5pm, excluding bank holidays', 'closed'],
    ['Monday to Friday, except bank holidays', 'closed'],
    ['Closed weekends and bank holidays. Saturday 10am to 1pm by phone.', 'closed'],
    ['Not open on bank holidays', 'closed'],
    ['Open as usual', 'usual'],
    ['Open on bank holidays', 'usual'],
    ['Every day, including bank holidays', 'usual'],
    ['Open 365 days a year', 'usual'],
    ['24 hours, every day', 'usual'],
    ['24 hours a day, 7 days a week', 'usual'],
    ['Closed on bank holidays except Good Friday', undefined],
    ['Closed on bank holidays, but the phone line is open', undefined],
    ['Closed on some bank holidays', undefined],
    ['Open on bank holidays 10am to 2pm', undefined],
    ['Open on bank holidays. 10am to 2pm.', undefined],
    ['24 hours, every day except Christmas Day', undefined],
    ['Hours may differ on bank holidays', undefined],
    ['We are open as usual on bank holidays.', 'usual'],
    ['Monday to Sunday, 9am to 5pm, including bank holidays', 'usual'],
    ['Monday to Friday 9:30am–5pm (including bank holidays)', 'usual'],
    ['Call us for help. We are open every day, including bank holidays.', 'usual'],
    ['24 hours, every day. Older lists say 9am to midnight.', 'usual'],
    ['Closed on Sundays and closed on bank holidays', 'closed'],
    ['You can call from Monday to Friday, except on bank holidays', 'closed'],
    ['Closed at weekends including bank holidays', undefined],
    ['Not open weekends including bank holidays', undefined],
    ['We are never open on bank holidays', undefined],
    ['We are not usually open on bank holidays', undefined],
    ['No longer open on bank holidays', undefined],
    ['We don’t open on bank holidays', undefined],
    ["We don't open on bank holidays", undefined],
    ['We dont open on bank holidays', undefined],
    ['We cannot be open on bank holidays', undefined],
    ['We are rarely open on bank holidays', undefined],
    ['We used to open on bank holidays', undefined],
    ['We hope to be open on bank holidays', undefined],
    ['Are you open on bank holidays? Call to find out.', undefined],
    ['Open on bank holidays? No.', undefined],
    ['Open on bank holidays. Not at Easter.', undefined],
    ['The pharmacy next door is open on bank holidays', undefined],
    ['Ask who is open on bank holidays', undefined],
    ['Open on bank holidays if staff are there', undefined],
    ['Open on bank holidays in summer', undefined],
    ['Open on bank holiday Mondays', undefined],
    ['Closed on bank holiday Mondays', undefined],
    ['Open on bank holidays. Closed on bank holidays in winter.', undefined],
    ['Closed on bank holidays. The phone line is open on bank holidays.', undefined],
    ['We are not closed on bank holidays', undefined],
    ['We never closed on bank holidays', undefined],
    ['We aren’t closed on bank holidays', undefined],
    ['Usually closed on bank holidays', undefined],
    ['We may be closed on bank holidays', undefined],
    ['Closed except on bank holidays', undefined],
    ['Closed every day except bank holidays', undefined],
    ['Not 24 hours every day', undefined],
    ['We are no longer open 365 days a year', undefined],
    ['The shop next door is open 365 days a year', undefined],
    ['Closed in the school holidays', undefined],
    ['Every day', undefined],
    ['', undefined],
  ];
  for (const [text, rule] of said) {
    test(JSON.stringify(text), () => {
      assert.equal(holidayRule({ ...OFFICE, bankHolidays: text }), rule);
      if (!/^(closed|open as usual)$/i.test(text)) {
        assert.equal(holidayRule({ ...OFFICE, text }), rule, 'in its other text');
      }
    });
  }

  const NOTS = [
    'not',
    'never',
    'no longer',
    'not usually',
    'don’t',
    "aren't",
    'isnt',
    'rarely',
    'nor',
    'neither',
    'cannot',
    'closed',
    'unless',
    'except',
    'without',
  ];
  const WORDS = ['we', 'are', 'open', 'every day', '24 hours', 'as usual', 'at weekends', 'please'];
  const ENDS = [
    'on bank holidays',
    'including bank holidays',
    'open on bank holidays',
    'open as usual on public holidays',
    '365 days a year',
    '24 hours, every day',
  ];
  const some = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 });

  test('nothing with a "not" in it says that it is open, in whatever words', () => {
    fc.assert(
      fc.property(
        some,
        fc.constantFrom(...NOTS),
        some,
        fc.constantFrom(...ENDS),
        fc.boolean(),
        (before, not, after, end, isLast) => {
          const words = isLast ? [...before, end, ...after, not] : [...before, not, ...after, end];
          const text = words.join(' ');
          assert.notEqual(holidayRule({ ...OFFICE, bankHolidays: text }), 'usual', text);
          assert.notEqual(holidayRule({ ...OFFICE, text }), 'usual', text);
        },
      ),
    );
  });

  test('nothing with a word that is not known says that it is open', () => {
    const word = fc.stringMatching(/^[b-df-hj-np-tv-z]{4,9}$/);
    fc.assert(
      fc.property(some, word, some, fc.constantFrom(...ENDS), (before, odd, after, end) => {
        const text = [...before, odd, ...after, end].join(' ');
        assert.notEqual(holidayRule({ ...OFFICE, text }), 'usual', text);
      }),
    );
  });

  test('round the clock is not always when something is said of holidays', () => {
    for (const text of ['We don’t open on bank holidays', 'Shut at Christmas', 'Not Good Friday']) {
      assert.notEqual(holidayRule({ ...ALWAYS, text }), 'usual', text);
    }
    assert.equal(holidayRule({ ...ALWAYS, text: 'You do not have to give your name.' }), 'usual');
  });

  test('round the clock on all seven days is always', () => {
    assert.equal(holidayRule(ALWAYS), 'usual');
    assert.equal(holidayRule({ ...ALWAYS, bankHolidays: 'Closed' }), 'closed');
    const [period] = ALWAYS.periods;
    assert.ok(period);
    assert.equal(holidayRule({ periods: [{ ...period, validFrom: '2026-10' }] }), undefined);
    assert.equal(holidayRule({ periods: [{ ...period, days: [...DAYS] }] }), undefined);
  });
});

describe('opening hours with bank holidays', () => {
  // Friday 25 December 2026; Monday 28 December is the other one. Winter: the clock shows UTC.
  const at = (schedule: Schedule, now: string, holidays = inEngland) =>
    openingStatus(schedule, new Date(now), holidays);

  test('are unknown on one when the data does not say', () => {
    for (const time of ['00:00', '10:00', '23:59']) {
      assert.deepEqual(at(OFFICE, `2026-12-25T${time}Z`), { state: 'unknown', bankHoliday: true });
    }
  });

  test('are closed on one when the data says so, and open next on the next usual day', () => {
    assert.deepEqual(at(CLOSED, '2026-12-25T10:00Z'), {
      state: 'closed',
      bankHoliday: true,
      opens: { day: 'TU', time: '09:00', inDays: 4 },
    });
    assert.deepEqual(at({ periods: [], text: 'Closed on bank holidays' }, '2026-12-25T10:00Z'), {
      state: 'closed',
      bankHoliday: true,
    });
  });

  test('are as usual when the data says so', () => {
    assert.deepEqual(at(USUAL, '2026-12-25T10:00Z'), { state: 'open', closes: '17:00' });
    assert.deepEqual(at(ALWAYS, '2026-12-25T10:00Z'), { state: 'open' });
  });

  test('are as without the table on any other day', () => {
    for (const now of ['2026-12-24T10:00Z', '2026-11-21T10:00Z', '2027-06-09T20:00Z']) {
      assert.deepEqual(at(CLOSED, now), openingStatus(CLOSED, new Date(now)));
    }
  });

  test('do not say when it opens next if it may open before', () => {
    assert.deepEqual(at(OFFICE, '2026-12-24T18:00Z'), { state: 'closed' });
    assert.deepEqual(at(OFFICE, '2026-12-26T10:00Z'), { state: 'closed' });
    assert.deepEqual(at(OFFICE, '2026-12-23T18:00Z'), {
      state: 'closed',
      opens: { day: 'TH', time: '09:00', inDays: 1 },
    });
  });

  test('go by the day on which they begin: a night shift of Christmas Eve lasts into the morning', () => {
    const night: Schedule = { periods: [{ days: [...DAYS], opens: '20:00', closes: '04:00' }] };
    assert.deepEqual(at(night, '2026-12-25T02:00Z'), { state: 'open', closes: '04:00' });
    assert.deepEqual(at(night, '2026-12-25T05:00Z'), { state: 'unknown', bankHoliday: true });
    assert.deepEqual(at(night, '2026-12-26T02:00Z'), { state: 'unknown', bankHoliday: true });
    assert.equal(at(night, '2026-12-26T05:00Z').state, 'closed');
  });

  test('differ between the nations', () => {
    const now = '2026-11-30T10:00Z';
    assert.equal(at(CLOSED, now).state, 'open');
    assert.equal(at(CLOSED, now, holidayHours(bankHolidays, ['scotland'])).state, 'closed');
    assert.equal(at(CLOSED, now, holidayHours(bankHolidays)).state, 'unknown');
  });

  test('are not known after the last year of the table, unless they are always the same', () => {
    assert.equal(at(OFFICE, '2029-02-06T10:00Z').state, 'unknown');
    assert.equal(at(CLOSED, '2029-02-06T10:00Z').state, 'unknown');
    assert.equal(at(USUAL, '2029-02-06T10:00Z').state, 'open');
    assert.equal(at(ALWAYS, '2029-02-06T10:00Z').state, 'open');
  });

  test('follow the day in the United Kingdom, also over a change of the clocks', () => {
    // Easter Monday 2027: the day after the clocks went forward. It begins at 23:00 UTC.
    assert.equal(at(USUAL, '2027-03-29T08:00Z').state, 'open');
    assert.equal(at(OFFICE, '2027-03-28T22:59Z').state, 'closed');
    assert.equal(at(OFFICE, '2027-03-28T23:00Z').state, 'unknown');
    assert.equal(at(OFFICE, '2027-03-29T22:59Z').state, 'unknown');
    assert.equal(at(OFFICE, '2027-03-29T23:00Z').state, 'closed');
  });

  test('of a day of the week are those of the next such day', () => {
    const now = new Date('2026-12-23T12:00Z');
    assert.equal(opensOn(OFFICE, 'FR', now, inEngland), undefined);
    assert.equal(opensOn(CLOSED, 'FR', now, inEngland), false);
    assert.equal(opensOn(USUAL, 'FR', now, inEngland), true);
    assert.equal(opensOn(OFFICE, 'TH', now, inEngland), true);
    assert.equal(opensOn(OFFICE, 'FR', undefined, inEngland), true, 'no day in particular');
  });

  test('of the week say which days are bank holidays', () => {
    const week = (schedule: Schedule) =>
      weeklyHours(schedule, new Date('2026-12-23T12:00Z'), inEngland)
        .filter(({ bankHoliday }) => bankHoliday)
        .map(({ day, bankHoliday, periods }) => [day, bankHoliday, periods.length]);
    assert.deepEqual(week(OFFICE), [
      ['MO', 'unknown', 1],
      ['FR', 'unknown', 1],
    ]);
    assert.deepEqual(week(CLOSED), [
      ['MO', 'closed', 0],
      ['FR', 'closed', 0],
    ]);
    assert.deepEqual(week(USUAL), [
      ['MO', 'usual', 1],
      ['FR', 'usual', 1],
    ]);
  });
});

describe('days on which the usual hours may not hold', () => {
  const TABLE = bankHolidays;
  const doubt = (date: string, schedule = OFFICE, nations: readonly Nation[] = ['england']) =>
    holidayDoubt(TABLE, date, schedule, nations);

  test('are bank holidays, and the days beside them', () => {
    assert.equal(doubt('2026-12-25'), 'today');
    assert.equal(doubt('2026-12-24'), 'near');
    assert.equal(doubt('2026-12-26'), 'near');
    assert.equal(doubt('2026-12-23'), undefined);
    assert.equal(doubt('2026-11-20'), undefined);
  });

  test('are those of the nations that the service is for', () => {
    assert.equal(doubt('2026-11-30', OFFICE, ['scotland']), 'today');
    assert.equal(doubt('2026-11-30', OFFICE, ['england']), undefined);
    assert.equal(doubt('2026-11-30', OFFICE, ['scotland', 'england']), 'part');
    assert.equal(doubt('2026-11-30', OFFICE, []), 'part', 'nobody knows where it is');
  });

  test('are none where the schedule says what happens', () => {
    for (const schedule of [CLOSED, USUAL, ALWAYS]) {
      assert.equal(doubt('2026-12-25', schedule), undefined);
      assert.equal(doubt('2026-12-24', schedule), undefined);
    }
    assert.equal(doubt('2026-11-30', CLOSED, []), 'part', 'closed, if it is one there');
  });

  test('are not known outside the table', () => {
    const after = `${String(Number(TABLE.years.at(-1)) + 1)}-12-25`;
    assert.equal(doubt(after), undefined);
  });
});
