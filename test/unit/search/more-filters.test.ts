import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bankHolidays } from '../../../src/generated/bank-holidays.js';
import { holidayHours } from '../../../src/schedule/bank-holidays.js';
import { audiencesOf } from '../../../src/search/audiences.js';
import { searchContext } from '../../../src/search/search-context.js';
import { searchServices } from '../../../src/search/search-services.js';
import type { ServiceQuery } from '../../../src/search/service-query.js';
import { makeService } from '../../support/make-service.js';

const now = new Date('2026-12-24T12:00Z');

async function finds(query: ServiceQuery, fields: object, at = now): Promise<boolean> {
  const context = await searchContext(query, { now: at });
  return searchServices([makeService({ ...fields })], query, context).length === 1;
}

describe('whom a service is for', () => {
  const said: readonly [eligibility: object, audiences: string][] = [
    [{ text: 'Family and friends' }, ''],
    [{ text: 'Carers of any age' }, 'carers'],
    [{ text: 'Children and young people' }, 'young-people'],
    [{ text: 'Young people aged 11 to 25' }, 'young-people'],
    [{ text: 'Older people, families and carers' }, 'older-people carers'],
    [{ text: 'Men' }, 'men'],
    [{ text: 'Women and girls' }, 'women'],
    [{ text: 'Male or female adults' }, 'men women'],
    [{ text: 'LGBT+ people' }, 'lgbt'],
    [{ text: 'LGBTQIA+' }, 'lgbt'],
    [{ text: 'Veterans and families' }, 'veterans'],
    [{ text: 'Disabled people' }, 'disabled-people'],
    [{ text: 'People with a learning disability' }, 'disabled-people'],
    [{ text: 'Parents of under 5s' }, 'parents'],
    [{ minimumAge: 55 }, 'older-people'],
    [{ minimumAge: 18 }, ''],
    [{ minimumAge: 11, maximumAge: 19 }, 'young-people'],
    [{ text: 'Children of people who drink' }, ''],
    [{ text: 'Not for children' }, ''],
    [{ text: 'Adults. Not for carers.' }, ''],
    [{ text: 'Everyone except veterans' }, ''],
    [{ text: 'Employment and mental health' }, ''],
    [{}, ''],
  ];
  for (const [eligibility, audiences] of said) {
    test(JSON.stringify(eligibility), () => {
      assert.equal(audiencesOf(makeService({ eligibility })).join(' '), audiences);
    });
  }

  test('is what it says in so many words, and then nothing else', () => {
    const eligibility = { text: 'Carers' };
    assert.deepEqual(audiencesOf(makeService({ audiences: ['men'], eligibility })), ['men']);
    assert.deepEqual(audiencesOf(makeService({ audiences: [], eligibility })), []);
  });

  test('is a filter that finds only what says so', async () => {
    assert.ok(await finds({ for: ['carers', 'men'] }, { audiences: ['men'] }));
    assert.ok(!(await finds({ for: ['carers'] }, { audiences: ['men'] })));
    assert.ok(!(await finds({ for: ['carers'] }, {})));
    assert.ok(await finds({ for: [] }, {}));
  });
});

describe('a way other than the phone', () => {
  const contact = (kind: string) => ({ contacts: [{ kind, value: 'Test' }] });
  for (const kind of ['text', 'email', 'webchat', 'whatsapp', 'post']) {
    test(`is ${kind}`, async () => {
      assert.ok(await finds({ noPhone: true }, contact(kind)));
    });
  }
  for (const mode of ['text', 'online', 'in-person', 'home-visit', 'post']) {
    test(`is help ${mode}`, async () => {
      assert.ok(await finds({ noPhone: true }, { access: { modes: [mode] } }));
    });
  }
  test('is not a website alone, and not what is not said', async () => {
    for (const fields of [contact('phone'), contact('web'), { access: { modes: ['phone'] } }, {}]) {
      assert.ok(!(await finds({ noPhone: true }, fields)), JSON.stringify(fields));
    }
  });
});

describe('ways to use a service', () => {
  test('are those it names, and those its numbers are', async () => {
    const contacts = [
      { kind: 'phone', value: 'Test' },
      { kind: 'webchat', value: 'Test' },
    ];
    assert.ok(await finds({ modes: ['phone'] }, { contacts }));
    assert.ok(await finds({ modes: ['online'] }, { contacts }));
    assert.ok(!(await finds({ modes: ['text', 'in-person'] }, { contacts })));
    assert.ok(
      !(await finds({ modes: ['online'] }, { contacts: [{ kind: 'web', value: 'Test' }] })),
    );
  });
});

describe('self-referral', () => {
  test('is only where the service says so', async () => {
    assert.ok(await finds({ selfReferral: true }, { access: { selfReferral: true } }));
    assert.ok(!(await finds({ selfReferral: true }, { access: { selfReferral: false } })));
    assert.ok(!(await finds({ selfReferral: true }, {})));
  });
});

describe('an interpreter', () => {
  for (const fields of [
    { description: 'Interpreters can be booked. Test.' },
    { languages: ['Interpreting service'] },
    { access: { how: 'Ask for an interpreter.' } },
    { locations: [{ accessibility: ['BSL interpreter'] }] },
  ]) {
    test(JSON.stringify(fields), async () => {
      assert.ok(await finds({ interpreter: true }, fields));
    });
  }

  test('is not there when the service says that it is not, or nothing', async () => {
    assert.ok(!(await finds({ interpreter: true }, { summary: 'We cannot offer interpreters.' })));
    assert.ok(!(await finds({ interpreter: true }, { summary: 'Test' })));
  });

  test('will do in place of the language, when one asks for either', async () => {
    const query = { interpreter: true, languages: ['pl'] };
    assert.ok(await finds(query, { languages: ['Polish'] }));
    assert.ok(await finds(query, { summary: 'Interpreters on request.' }));
    assert.ok(!(await finds(query, { languages: ['Welsh'] })));
    assert.ok(!(await finds({ languages: ['pl'] }, { summary: 'Interpreters on request.' })));
  });
});

describe('access features by the words that publishers use', () => {
  const offered: readonly [feature: string, statement: string, is: boolean][] = [
    ['hearing loop', 'Induction loop at reception', true],
    ['hearing-loop', 'Hearing loop', true],
    ['BSL', 'British Sign Language interpreters', true],
    ['parking', 'Car park with two Blue Badge bays', true],
    ['parking', 'No parking', false],
    ['toilet', 'Accessible WC', true],
    ['toilet', 'Changing Places facility', true],
    ['toilet', 'Toilets are not accessible', false],
    ['step-free', 'Level access', true],
    ['step-free', 'Hearing loop', false],
  ];
  for (const [feature, statement, is] of offered) {
    test(`${feature}: ${statement}`, async () => {
      const locations = [{ accessibility: [statement] }];
      assert.equal(await finds({ accessibility: [feature] }, { locations }), is);
    });
  }
});

describe('what is open', () => {
  const schedule = { periods: [{ days: ['FR'], opens: '09:00', closes: '17:00' }] };
  const christmas = new Date('2026-12-25T10:00Z');

  test('leaves bank holidays to what the service says', async () => {
    const closed = { ...schedule, bankHolidays: 'Closed' };
    const usual = { ...schedule, bankHolidays: 'Open as usual' };
    for (const open of ['now', { day: 'FR' }] as const) {
      assert.ok(!(await finds({ open }, { schedule }, christmas)));
      assert.ok(!(await finds({ open }, { schedule: closed }, christmas)));
      assert.ok(await finds({ open }, { schedule: usual }, christmas));
      assert.ok(await finds({ open }, { schedule }, new Date('2026-12-18T10:00Z')));
    }
  });

  test('goes by the nations of the service, else by that of the person', async () => {
    // St Andrew's Day, a Monday.
    const at = new Date('2026-11-30T10:00Z');
    const monday = { periods: [{ days: ['MO'], opens: '09:00', closes: '17:00' }] };
    const found = (nation: ServiceQuery['nation'], nations: string[]) =>
      finds({ open: 'now', nation }, { schedule: monday, coverage: { nations } }, at);
    assert.ok(await found(undefined, ['england']));
    assert.ok(!(await found(undefined, ['scotland'])));
    assert.ok(!(await found(undefined, [])));
    assert.ok(await found('england', []));
    assert.ok(!(await found('scotland', ['england', 'scotland'])));
  });
});

describe('a search that is not prepared for what it is asked', () => {
  test('is refused: leaving a filter out would find what was not wanted', () => {
    for (const query of [
      { for: ['men' as const] },
      { noPhone: true },
      { selfReferral: true },
      { interpreter: true },
    ]) {
      assert.throws(() => searchServices([], query, { now }), { code: 'config' });
    }
  });

  test('loads nothing for a query that needs nothing', async () => {
    assert.deepEqual(await searchContext({ text: 'debt', free: true }, { now }), {
      now,
      freshness: undefined,
      facets: undefined,
      more: undefined,
      holidays: undefined,
    });
  });
});

describe('coverage is not distance', () => {
  const HERE = { lat: 53.36, lon: -2.73 };
  const at = (lat: number) => ({
    name: `Test ${lat}`,
    point: { lat, lon: -2.73, precision: 'exact' },
  });
  test('a match says both, with the nearest location, and keeps the others', () => {
    const service = makeService({
      coverage: { places: ['test-town'] },
      locations: [at(53.6), at(53.37), at(53.5)],
    });
    const [match] = searchServices(
      [service],
      { place: 'test-town', near: { point: HERE } },
      { now },
    );
    assert.deepEqual([match?.coversArea, match?.location?.name], [true, 'Test 53.37']);
    assert.equal(Math.round((match?.distance?.metres ?? 0) / 100), 11);
    assert.equal(match?.service.locations.length, 3);
    const [near] = searchServices([service], { near: { point: HERE } }, { now });
    assert.deepEqual([near?.coversArea, near?.isLocal], [undefined, true]);
  });
});

describe('how long a check lasts', () => {
  test('is set by the page, and what is overdue then sinks', () => {
    const services = [
      makeService({ id: 'old', name: 'A test', assurance: { assuredDate: '2026-09-01' } }),
      makeService({ id: 'new', name: 'B test', assurance: { assuredDate: '2026-12-01' } }),
    ];
    const order = (freshness?: { overdueAfterMonths: number }) =>
      searchServices(services, {}, { now, freshness }).map(({ service }) => service.id);
    assert.deepEqual(order(), ['old', 'new']);
    assert.deepEqual(order({ overdueAfterMonths: 2 }), ['new', 'old']);
    assert.deepEqual(order({ overdueAfterMonths: 6 }), ['old', 'new']);
  });
});

test('the table that searches use is the one that comes with the package', () => {
  assert.equal(holidayHours(bankHolidays, ['england'])('2026-12-25', { periods: [] }), 'unknown');
});
