import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { bankHolidays } from '../../../src/generated/bank-holidays.js';
import type { OpeningPeriod, Service, Weekday } from '../../../src/models/index.js';
import { holidayHours } from '../../../src/schedule/bank-holidays.js';
import { openingStatus } from '../../../src/schedule/opening-hours.js';
import { calendarFile, type CalendarOptions } from '../../../src/share/calendar.js';
import { makeService } from '../../support/make-service.js';
import { hostileService, MASKED, NOW, SECRETS, unfold, WHOLE } from './support.js';

const WEEK: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function period(days: string, hours: string, more: Partial<OpeningPeriod> = {}): OpeningPeriod {
  const [opens, closes] = hours.split('-') as [string, string];
  return { days: days.split(' ') as Weekday[], opens, closes, ...more };
}

const withPeriods = (...periods: OpeningPeriod[]): Service =>
  makeService({ id: 'test', name: 'Test', schedule: { periods } });

/** The events of a file, read by a library that is not ours. */
function readEvents(file: string | undefined): ICAL.Event[] {
  const calendar = new ICAL.Component(
    ICAL.parse(file ?? '') as ConstructorParameters<typeof ICAL.Component>[0],
  );
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? undefined);
  assert.equal(zone.tzid, 'Europe/London');
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** Starts and ends in UTC by the rules in the file, until a moment. */
function times(file: string | undefined, until: string, most = 400): string[][] {
  const last = new Date(until);
  return readEvents(file).flatMap((event) => {
    const found: string[][] = [];
    const iterator = event.iterator();
    while (found.length < most) {
      const start = iterator.next() as ICAL.Time | undefined;
      if (!start || start.toJSDate() > last) break;
      const { endDate } = event.getOccurrenceDetails(start);
      found.push([start, endDate].map((time) => time.toJSDate().toISOString().slice(0, 16)));
    }
    return found;
  });
}

const calendar = (service: Service, now = NOW, more: Partial<CalendarOptions> = {}) =>
  calendarFile(service, { now, ...more });
const starts = (service: Service, now: string, until: string) =>
  times(calendar(service, new Date(now)), until).map(([start]) => start);

describe('opening hours as a calendar', () => {
  test('keep the time on the clock over both changes of the clock', () => {
    const office = withPeriods(period('SU MO', '09:00-17:00'));
    // Clocks go forward on 29 March 2026 and back on 25 October 2026.
    assert.deepEqual(times(calendar(office, new Date('2026-03-20T00:00Z')), '2026-03-31T00:00Z'), [
      ['2026-03-22T09:00', '2026-03-22T17:00'],
      ['2026-03-23T09:00', '2026-03-23T17:00'],
      ['2026-03-29T08:00', '2026-03-29T16:00'],
      ['2026-03-30T08:00', '2026-03-30T16:00'],
    ]);
    assert.deepEqual(times(calendar(office, new Date('2026-10-17T00:00Z')), '2026-10-27T00:00Z'), [
      ['2026-10-18T08:00', '2026-10-18T16:00'],
      ['2026-10-19T08:00', '2026-10-19T16:00'],
      ['2026-10-25T09:00', '2026-10-25T17:00'],
      ['2026-10-26T09:00', '2026-10-26T17:00'],
    ]);
  });

  test('that are entered in summer hold in winter, years on', () => {
    const found = starts(
      withPeriods(period('WE', '10:00-11:00')),
      '2026-07-01T00:00Z',
      '2029-01-31T00:00Z',
    );
    assert.equal(found[0], '2026-07-01T09:00');
    assert.equal(found.at(-1), '2029-01-24T10:00');
  });

  test('start on the next date that is not over', () => {
    const office = withPeriods(period('SA', '09:00-13:00'));
    // NOW is a Saturday at midday.
    assert.equal(starts(office, '2026-11-21T12:59Z', '2026-12-31T00:00Z')[0], '2026-11-21T09:00');
    assert.equal(starts(office, '2026-11-21T13:00Z', '2026-12-31T00:00Z')[0], '2026-11-28T09:00');
  });

  test('start on the first date that they hold, and end on the last', () => {
    const between = (validFrom: string, validTo: string) =>
      starts(
        withPeriods(period('MO', '00:00-01:00', { validFrom, validTo })),
        '2026-11-21T12:00Z',
        '2028-01-01T00:00Z',
      );
    const march = between('2027-03', '2027-03');
    assert.deepEqual(
      [march[0], march.at(-1), march.length],
      // The last is at midnight in summer time.
      ['2027-03-01T00:00', '2027-03-28T23:00', 5],
    );
    assert.deepEqual(between('2027-01-05', '2027-01-11'), ['2027-01-11T00:00']);
    assert.equal(between('2027', '2027').length, 52);
    // "30 February" is a mistake that the model lets through.
    assert.equal(between('2027-02-30', '2027-03-02').length, 1);
    assert.equal(between('2027-02-20', '2027-02-30').length, 1);
    const sunday = withPeriods(period('SU', '09:00-10:00', { validFrom: '2027-02-30' }));
    assert.equal(starts(sunday, '2026-11-21T12:00Z', '2027-03-31T00:00Z')[0], '2027-03-07T09:00');
  });

  test('say their end in UTC, on both sides of the clock change', () => {
    const until = (validTo: string) =>
      calendar(withPeriods(period('MO', '09:00-10:00', { validTo })))?.match(/UNTIL=(\w+)/)?.[1];
    assert.equal(until('2026-12'), '20261231T235959Z');
    assert.equal(until('2027-03-27'), '20270327T235959Z');
    assert.equal(until('2027-03-28'), '20270328T225959Z');
    assert.equal(until('2027-10-30'), '20271030T225959Z');
    assert.equal(until('2027-10-31'), '20271031T235959Z');
    assert.equal(until('9999'), undefined);
  });

  test('go past midnight', () => {
    assert.deepEqual(
      times(calendar(withPeriods(period('FR', '22:00-02:00'))), '2026-11-30T00:00Z'),
      [['2026-11-27T22:00', '2026-11-28T02:00']],
    );
    assert.deepEqual(
      times(calendar(withPeriods(period('FR', '18:00-24:00'))), '2026-11-30T00:00Z'),
      [['2026-11-27T18:00', '2026-11-28T00:00']],
    );
    assert.deepEqual(
      times(calendar(withPeriods(period('FR', '24:00-02:00'))), '2026-11-30T00:00Z'),
      [['2026-11-28T00:00', '2026-11-28T02:00']],
    );
  });

  test('last a day when they end at the time that they begin', () => {
    assert.deepEqual(
      times(calendar(withPeriods(period('FR', '08:00-08:00'))), '2026-11-30T00:00Z'),
      [['2026-11-27T08:00', '2026-11-28T08:00']],
    );
  });

  test('can be the next opening alone, which has not begun', () => {
    const service = withPeriods(period('SA', '12:00-13:00'), period('SA MO', '11:00-12:00'));
    const next = (now: string) =>
      times(calendar(service, new Date(now), { next: true }), '2027-01-01T00:00Z').flat();
    assert.deepEqual(next('2026-11-21T12:00Z'), ['2026-11-21T12:00', '2026-11-21T13:00']);
    assert.deepEqual(next('2026-11-21T12:01Z'), ['2026-11-23T11:00', '2026-11-23T12:00']);
    assert.deepEqual(next('2026-11-23T11:01Z'), ['2026-11-28T11:00', '2026-11-28T12:00']);
  });

  test('are entered when the opening status says so', () => {
    const anyPeriod = fc.record({
      days: fc.uniqueArray(fc.constantFrom(...WEEK), { minLength: 1, maxLength: 7 }),
      start: fc.integer({ min: 0, max: 47 }),
      length: fc.integer({ min: 1, max: 24 }),
    });
    const clock = (half: number) =>
      `${String(Math.floor(half / 2) % 24).padStart(2, '0')}:${half % 2 ? '30' : '00'}`;
    fc.assert(
      fc.property(
        fc.array(anyPeriod, { minLength: 1, maxLength: 3 }),
        // Away from the nights in which the clocks change.
        fc.date({ min: new Date('2026-04-06'), max: new Date('2026-10-12'), noInvalidDate: true }),
        (list, now) => {
          const service = withPeriods(
            ...list.map(({ days, start, length }) => ({
              days,
              opens: clock(start),
              closes: clock(start + length),
            })),
          );
          const status = openingStatus(service.schedule, now);
          if (status.state !== 'closed' || !status.opens) return;
          const [next] = times(calendar(service, now, { next: true }), '2027-01-01T00:00Z', 1);
          const begins = new Date(`${next?.[0] ?? ''}Z`);
          const shown = begins.toLocaleTimeString('en-GB', {
            timeZone: 'Europe/London',
            hour: '2-digit',
            minute: '2-digit',
          });
          assert.equal(shown, status.opens.time);
          assert.ok(begins >= new Date(now.getTime() - 60_000));
        },
      ),
    );
  });

  test('are nothing where there is nothing to enter', () => {
    const always = period(WEEK.join(' '), '00:00-24:00');
    const past = period('MO', '09:00-10:00', { validTo: '2026-10' });
    for (const [what, service] of [
      ['no schedule', makeService()],
      ['words only', makeService({ schedule: { periods: [], text: 'Test' } })],
      ['hours that have ended', withPeriods(past)],
      ['day and night', withPeriods(always)],
      ['closed for now', { ...WHOLE, status: 'temporarily closed' }],
    ] as const) {
      assert.equal(calendar(service), undefined, what);
    }
  });

  test('do not depend on the zone of the machine', () => {
    const file = calendar(WHOLE);
    const { TZ } = process.env;
    try {
      process.env['TZ'] = 'Pacific/Auckland';
      assert.equal(calendar(WHOLE), file);
    } finally {
      if (TZ === undefined) delete process.env['TZ'];
      else process.env['TZ'] = TZ;
    }
  });
});

describe('opening hours over bank holidays', () => {
  const inEngland = holidayHours(bankHolidays, ['england']);
  const holidays = { holidays: inEngland };
  const office = (bankHolidays?: string): Service =>
    makeService({
      id: 'test',
      name: 'Test',
      schedule: { periods: [period('MO FR', '09:00-17:00')], bankHolidays },
    });
  const days = (service: Service, now: string, until: string, more: object = holidays) =>
    times(calendar(service, new Date(now), more), until, 1_000).map(([start]) => start);

  test('leave out the days on which the data says that it is closed', () => {
    const closed = office('Closed on bank holidays.');
    // Christmas Day and New Year's Day are Fridays; 28 December, a Monday, is for Boxing Day.
    assert.deepEqual(days(closed, '2026-12-19T00:00Z', '2027-01-05T00:00Z'), [
      '2026-12-21T09:00',
      '2027-01-04T09:00',
    ]);
    // A series that would begin on one begins after it.
    assert.deepEqual(days(closed, '2026-12-25T00:00Z', '2027-01-05T00:00Z'), ['2027-01-04T09:00']);
  });

  test('leave out just those, in summer and in winter, as far as the table reaches', () => {
    const left = new Set(days(office('Closed'), '2026-01-01T00:00Z', '2028-12-31T00:00Z'));
    const all = days(office(), '2026-01-01T00:00Z', '2028-12-31T00:00Z');
    const missing = all.filter((start) => !left.has(start)).map((start) => start?.slice(0, 10));
    const expected = bankHolidays.days['england-and-wales'].filter((date) =>
      [1, 5].includes(new Date(date).getUTCDay()),
    );
    assert.deepEqual(missing, expected);
    assert.ok(expected.length > 15);
    assert.ok(
      [...left].some((start) => start?.endsWith('T08:00')),
      'summer is in it',
    );
  });

  test('keep every day, and say that hours may differ, where the data says nothing', () => {
    const file = calendar(office(), new Date('2026-12-19T00:00Z'), holidays);
    assert.ok(times(file, '2026-12-26T00:00Z').some(([start]) => start === '2026-12-25T09:00'));
    assert.match(readEvents(file)[0]?.description ?? '', /Hours may differ on bank holidays\.$/);
  });

  test('have a next opening on which the hours hold', () => {
    const next = (service: Service) =>
      days(service, '2026-12-24T12:00Z', '2027-02-01T00:00Z', { ...holidays, next: true });
    assert.deepEqual(next(office()), ['2027-01-04T09:00']);
    assert.deepEqual(next(office('Closed')), ['2027-01-04T09:00']);
    assert.deepEqual(next(office('Open as usual')), ['2026-12-25T09:00']);
    // Nobody knows of 2030: the first one is better than none.
    const later = { ...holidays, next: true };
    assert.deepEqual(days(office(), '2030-06-01T00:00Z', '2030-12-01T00:00Z', later), [
      '2030-06-03T08:00',
    ]);
  });

  test('fold past midnight and end with their period', () => {
    const night = makeService({
      id: 'test',
      name: 'Test',
      schedule: {
        periods: [period('FR', '24:00-02:00', { validTo: '2027-01-01' })],
        bankHolidays: 'Closed',
      },
    });
    assert.deepEqual(days(night, '2026-12-11T12:00Z', '2027-02-01T00:00Z'), [
      '2026-12-12T00:00',
      '2026-12-19T00:00',
    ]);
  });
});

describe('a calendar entry', () => {
  test('says what and where, how to reach it and when that was checked', () => {
    const [event, saturday] = readEvents(calendar(WHOLE));
    assert.equal(event?.summary, 'Test advice line: open');
    assert.equal(event?.location, 'Test house, 1 Test Street, ZZ99 1AA');
    assert.match(event?.description ?? '', /0808 157 0123[^]*Last checked: 7 October 2026/);
    assert.match(event?.description ?? '', /Hours may differ on bank holidays\.$/);
    assert.equal(event?.component.getFirstPropertyValue('url'), WHOLE.url);
    assert.equal(event?.uid, '0-%2Ftest-1@mecc-signpost');
    assert.equal(saturday?.uid, '1-%2Ftest-1@mecc-signpost');
    assert.equal(String(event?.component.getFirstPropertyValue('dtstamp')), '2026-11-21T12:00:00Z');
  });

  test('takes the publisher at their word for bank holidays', () => {
    const schedule = { ...WHOLE.schedule, bankHolidays: 'Closed on test days' };
    const [event] = readEvents(calendar(makeService({ ...WHOLE, schedule })));
    assert.match(event?.description ?? '', /Closed on test days/);
    assert.doesNotMatch(event?.description ?? '', /may differ/);
  });

  test('never has a masked address, and is private for a sensitive service', () => {
    for (const discreet of [true, false, undefined]) {
      const file = calendar(MASKED, NOW, { discreet }) ?? '';
      assert.doesNotMatch(unfold(file).join(), SECRETS);
      assert.doesNotMatch(file, /LOCATION/);
      assert.equal(file.includes('CLASS:PRIVATE'), discreet !== false);
    }
    assert.doesNotMatch(calendar(WHOLE) ?? '', /CLASS/);
  });

  test('is one entry a period with its own fields only, whatever a feed gives', () => {
    const names = 'uid dtstamp dtstart dtend rrule summary description location url class transp';
    fc.assert(
      fc.property(hostileService, fc.boolean(), fc.boolean(), (service, next, isKnown) => {
        const holidays = isKnown ? holidayHours(bankHolidays, ['england']) : undefined;
        const file = calendar(service, NOW, { next, holidays }) ?? '';
        for (const line of file.split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75);
          assert.doesNotMatch(line, /[\0-\x1f\x7f-\x9f\u2028\u2029]/);
        }
        const events = readEvents(file);
        assert.equal(events.length, next ? 1 : 2);
        for (const { component } of events) {
          assert.deepEqual(component.getAllSubcomponents(), []);
          const found = component
            .getAllProperties()
            .map(({ name }) => name)
            .filter((name) => name !== 'exdate');
          assert.equal(new Set(found).size, found.length);
          assert.ok(
            found.every((name) => names.split(' ').includes(name)),
            found.join(),
          );
        }
        assert.equal(file.match(/^BEGIN:/gm)?.length, events.length + 4);
      }),
    );
  });

  test('has its text back as it was', () => {
    const name = String.raw`A, b; c: "d" \n \\ e`;
    const [event] = readEvents(calendar({ ...WHOLE, name }));
    assert.equal(event?.summary, `${name}: open`);
    assert.ok(event?.description.startsWith(`${name}\nTest organisation\n`));
  });
});
