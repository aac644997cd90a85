import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readHours } from '../../../../src/cli/import/read-hours.js';
import { searchServices } from '../../../../src/search/search-services.js';
import { NOW, read, said as notes, servicesOf } from './support/sheets.js';

const said = (text: string) =>
  readHours(text)?.map((each) => `${each.byday.join(' ')} ${each.opens_at}-${each.closes_at}`);

const WEEK = 'MO TU WE TH FR';
const ALL = `${WEEK} SA SU`;

/** What people write, and what it means. */
const CLEAR: Record<string, string[]> = {
  'Mon–Fri 9am–5pm': [`${WEEK} 09:00-17:00`],
  'Monday to Friday, 9am to 5pm': [`${WEEK} 09:00-17:00`],
  'Monday - Friday: 9.30am - 4.30pm; Saturday 10:00-12:30; Sunday closed': [
    `${WEEK} 09:30-16:30`,
    'SA 10:00-12:30',
  ],
  'Mon to Fri 9am to 5.30pm, Sat 9am to 1pm': [`${WEEK} 09:00-17:30`, 'SA 09:00-13:00'],
  'Mon–Fri 9am–5pm\nSat 9am–1pm': [`${WEEK} 09:00-17:00`, 'SA 09:00-13:00'],
  '9am-5pm Monday to Friday.': [`${WEEK} 09:00-17:00`],
  'Weekdays 09:00-17:00': [`${WEEK} 09:00-17:00`],
  'Tues & Thurs 1pm-3pm': ['TU TH 13:00-15:00'],
  'Mon, Wed, Fri: 10am to noon and 1pm to 3pm': ['MO WE FR 10:00-12:00', 'MO WE FR 13:00-15:00'],
  'Open Mondays from 10am until 12 noon': ['MO 10:00-12:00'],
  'Sat–Mon 10am–4pm': ['MO SA SU 10:00-16:00'],
  '9am–12pm, 1pm–5pm Mon, Tue': ['MO TU 09:00-12:00', 'MO TU 13:00-17:00'],
  'Daily 24 hours': [`${ALL} 00:00-24:00`],
  'Daily 9am - midnight': [`${ALL} 09:00-24:00`],
  '24/7': [`${ALL} 00:00-24:00`],
  '24 hours a day, 7 days a week': [`${ALL} 00:00-24:00`],
  'Fri 6pm–2am': ['FR 18:00-02:00'],
  // One of the two times says which half of the day it is, and leaves one way for the other.
  'Mon 9-5pm': ['MO 09:00-17:00'],
  'Mon 9am-5': ['MO 09:00-17:00'],
  'Mon 9:00-17:00': ['MO 09:00-17:00'],
  'Tue 12-2pm': ['TU 12:00-14:00'],
};

/** What must not be computed with. */
const DOUBTFUL: Record<string, string> = {
  'Mon–Fri 9–5': 'by day or by night',
  'Mon 8-10pm': 'from the morning or the evening',
  'Mon 9am–12': 'noon or midnight',
  'Fri 10pm–12pm': 'one of them is wrong by twelve',
  'Mon 9am–5pm, Mon 6pm–8pm': 'a day twice',
  'Mon 9am–5pm, 4pm–8pm': 'times that overlap',
  'Term time only: Mon–Fri 9am–5pm': 'not every week',
  '1st Monday of the month 10am–12pm': 'not every week',
  'Mon–Fri 9am–5pm (closed bank holidays)': 'a word that is not read',
  'Mon–Fri 9am–5pm, last entry 4pm': 'a word that is not read',
  '9am–5pm Mon–Fri, 10am–2pm Sat': 'which times belong to which days',
  '9am–5pm Mon–Fri; Sat 10am–2pm': 'which times belong to which days',
  'Closed Mon, Tue 9am–5pm': 'which days are closed',
  'Closed Mon': 'no time',
  'Mon, Mon 9am–5pm': 'a day twice',
  'Monthly 9am–5pm': 'no day',
  'Sunny days 9am–5pm': 'no day',
  'Mon–weekends 9am–5pm': 'days to days',
  '9am–5pm': 'no day',
  'Mon–Fri': 'no time',
  'Mon 10am': 'no end',
  'Mon 25:00–26:00': 'no time of day',
  'By appointment': 'words',
  '': 'nothing',
};

describe('opening hours in words', () => {
  for (const [text, expected] of Object.entries(CLEAR)) {
    test(`“${text.replace('\n', ' ⏎ ')}” is clear`, () => {
      assert.deepEqual(said(text), expected);
    });
  }

  for (const [text, why] of Object.entries(DOUBTFUL)) {
    test(`“${text}” is left in words: ${why}`, () => {
      assert.equal(readHours(text), undefined);
    });
  }

  test('of a sheet they are what a search for what is open looks at', async () => {
    const sheet = await read(
      'Service name,Phone,Opening times\nTest one,01632 960123,Mon–Fri 9am–5pm\nTest two,01632 960124,Mon–Fri 9–5\nTest three,01632 960125,By appointment',
    );
    const services = servicesOf(sheet);
    const on = (day: 'MO' | 'SU') =>
      searchServices(services, { open: { day } }, { now: NOW }).map(({ service }) => service.name);
    assert.deepEqual(on('MO'), ['Test one']);
    assert.deepEqual(on('SU'), []);
    assert.equal(services[1]?.schedule?.text, 'Mon–Fri 9–5');
    assert.deepEqual(notes(sheet, 'schedule-as-text'), [
      'C3: "Mon–Fri 9–5" is shown as it is: no search for what is open can find it',
    ]);
  });

  test('of two columns they stay in words: one may be for holidays', async () => {
    const [service] = servicesOf(
      await read(
        'Service name,Phone,Opening times,Hours\nTest one,01632 960123,Mon 9am–5pm,Tue 10am–2pm',
      ),
    );
    assert.deepEqual(service?.schedule?.periods, []);
    assert.match(service?.schedule?.text ?? '', /Mon 9am–5pm.*Tue 10am–2pm/);
  });

  test('a long cell takes no time', () => {
    const start = performance.now();
    assert.equal(readHours('mon - '.repeat(20_000)), undefined);
    assert.equal(readHours('9am - 5pm, '.repeat(25)), undefined);
    assert.ok(performance.now() - start < 1_000);
  });
});
