import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ServiceQuery } from '../../../src/search/service-query.js';
import { searchServices } from '../../../src/search/search-services.js';
import { makeService } from '../../support/make-service.js';

const now = new Date('2026-11-16T12:00Z');
const HERE = { lat: 53.36, lon: -2.73 };

type Fields = Readonly<Record<string, unknown>>;

const covers = (fields: Fields) => ({ coverage: fields });
/** A location so many hundredths of a degree north of here: 1.11 km each. */
const at = (hundredths: number, more: Fields = {}) => ({
  point: { lat: HERE.lat + hundredths / 100, lon: HERE.lon, precision: 'postcode' },
  ...more,
});

function finds(query: ServiceQuery, fields: Fields): boolean {
  return searchServices([makeService(fields)], query, { now }).length === 1;
}

describe('a place', () => {
  const query = { place: 'halton' };

  test('keeps what serves it and what is national', () => {
    assert.ok(finds(query, covers({ places: ['sefton', 'halton'] })));
    assert.ok(finds(query, covers({ national: true })));
    assert.ok(!finds(query, covers({ places: ['sefton'] })));
    assert.ok(!finds(query, covers({ areas: ['Halton'] })));
  });

  test('keeps national services only when they are wanted, or serve it by name', () => {
    const local = { ...query, includeNational: false };
    assert.ok(!finds(local, covers({ national: true })));
    assert.ok(finds(local, covers({ national: true, places: ['halton'] })));
    assert.ok(finds(local, covers({ places: ['halton'] })));
  });

  test('keeps what names no area, unless it is known to be too far', () => {
    const near = { ...query, near: { point: HERE, radius: 5000 } };
    assert.ok(finds(query, {}));
    assert.ok(finds(query, { locations: [at(1)] }));
    assert.ok(finds(near, {}));
    assert.ok(!finds(query, covers({ areas: ['Bristol'] })));
    assert.ok(finds(near, { locations: [at(1)] }));
    assert.ok(!finds(near, { locations: [at(9)] }));
    assert.ok(!finds(near, { locations: [at(1)], ...covers({ places: ['sefton'] }) }));
  });
});

describe('step-free access', () => {
  const query: ServiceQuery = { accessibility: ['step-free'] };
  const has = (statement: string) => ({ locations: [at(1, { accessibility: [statement] })] });

  test('is found under the names that publishers give it', () => {
    for (const yes of ['Step-free access', 'Level access', 'Wheelchair accessible', 'Ramp']) {
      assert.ok(finds(query, has(yes)), yes);
    }
  });

  test('is not steps', () => {
    for (const no of [
      'Steps at the entrance',
      'Two steps',
      'No step-free access',
      'Limited ramp',
    ]) {
      assert.ok(!finds(query, has(no)), no);
    }
  });
});

describe('a nation', () => {
  test('leaves out what serves other nations only', () => {
    const query: ServiceQuery = { nation: 'england' };
    assert.ok(!finds(query, covers({ national: true, nations: ['scotland'] })));
    assert.ok(finds(query, covers({ national: true, nations: ['wales', 'england'] })));
    assert.ok(finds(query, covers({ national: true, nations: [] })));
    assert.ok(finds({}, covers({ national: true, nations: ['scotland'] })));
  });
});

describe('the places around a point', () => {
  test('keep what serves them and cannot be visited, whatever the radius', () => {
    const query: ServiceQuery = { near: { point: HERE, radius: 5000, places: ['halton'] } };
    assert.ok(finds(query, covers({ places: ['halton'] })));
    assert.ok(!finds(query, covers({ places: ['sefton'] })));
    assert.ok(!finds(query, { locations: [at(9)], ...covers({ places: ['halton'] }) }));
  });
});

describe('a radius', () => {
  const query: ServiceQuery = { near: { point: HERE, radius: 5000 } };

  test('keeps what has a location within it', () => {
    assert.ok(finds(query, { locations: [at(4)] }));
    assert.ok(finds(query, { locations: [at(50), at(4)] }));
    assert.ok(!finds(query, { locations: [at(5)] }));
    const unplaced = { locations: [{ address: '1 Test Street' }] };
    assert.ok(!finds(query, { ...unplaced, ...covers({ places: ['sefton'] }) }));
    assert.ok(finds(query, unplaced), 'it may be near, and nobody said that it is not');
  });

  test('keeps national services, whose far office gives no distance', () => {
    assert.ok(finds(query, covers({ national: true })));
    assert.ok(!finds({ ...query, includeNational: false }, covers({ national: true })));
    const far = makeService({ ...covers({ national: true }), locations: [at(300)] });
    const [match] = searchServices([far], query, { now });
    assert.ok(match);
    assert.ok(!('distance' in match) && !('location' in match));
  });

  test('keeps what has no location but serves the place', () => {
    const there = covers({ places: ['halton'] });
    assert.ok(!finds(query, there));
    assert.ok(finds({ ...query, place: 'halton' }, there));
    assert.ok(!finds({ ...query, place: 'halton' }, { ...there, locations: [at(9)] }));
  });

  test('that is not given leaves nothing out', () => {
    assert.ok(finds({ near: { point: HERE } }, { locations: [at(900)] }));
    assert.ok(finds({ near: { point: HERE } }, {}));
  });

  test('never gives a hidden address away', () => {
    const hidden = { ...covers({ places: ['halton'] }), locations: [at(1, { masked: true })] };
    assert.ok(!finds(query, hidden));
    const [match] = searchServices([makeService(hidden)], { ...query, place: 'halton' }, { now });
    assert.ok(match);
    assert.equal(match.distance, undefined);
    assert.equal(match.location, undefined);

    const coarse = at(1, { masked: true, point: { ...HERE, precision: 'outcode' } });
    assert.ok(finds(query, { locations: [coarse] }));
  });
});

test('the distance is that of the nearest location, as exact as the worse of both ends', () => {
  const locations = [at(3, { name: 'Far' }), at(1, { name: 'Near' }), at(2)];
  const [match] = searchServices(
    [makeService({ locations })],
    { near: { point: HERE, precision: 'outcode' } },
    { now },
  );
  assert.equal(match?.location?.name, 'Near');
  assert.equal(match.distance?.precision, 'outcode');
  assert.ok(Math.abs(match.distance.metres - 1112) < 5);

  const exact = searchServices([makeService({ locations })], { near: { point: HERE } }, { now });
  assert.equal(exact[0]?.distance?.precision, 'postcode');
});

test('inactive and defunct services are never found, closed ones are', () => {
  assert.ok(!finds({}, { status: 'inactive' }));
  assert.ok(!finds({}, { status: 'defunct' }));
  assert.ok(finds({}, { status: 'temporarily closed' }));
});

test('one of the topics, urgencies, ways and languages has to match', () => {
  const service = {
    topics: ['smoking', 'alcohol'],
    urgency: 'urgent',
    access: { modes: ['phone', 'online'] },
    languages: ['pl-PL', 'Cymraeg', 'English'],
  };
  assert.ok(finds({ topics: ['debt', 'alcohol'] }, service));
  assert.ok(!finds({ topics: ['debt'] }, service));
  assert.ok(finds({ urgency: ['emergency', 'urgent'] }, service));
  assert.ok(!finds({ urgency: ['routine'] }, service));
  assert.ok(finds({ modes: ['online', 'in-person'] }, service));
  assert.ok(!finds({ modes: ['in-person'] }, service));
  assert.ok(!finds({ modes: ['phone'] }, {}));
  for (const language of ['pl', 'Polish', 'polish', 'en', 'EN-gb', 'cymraeg']) {
    assert.ok(finds({ languages: ['ur', language] }, service), language);
  }
  for (const language of ['ur', 'Urdu', 'pol ish', '', '!']) {
    assert.ok(!finds({ languages: [language] }, service), language);
  }
});

test('a number, a chat and an address to write to are ways', () => {
  const reached = (kind: string) => ({ contacts: [{ kind, value: '0151 496 0000' }] });
  for (const kind of ['phone', 'text', 'post'] as const) {
    assert.ok(finds({ modes: [kind] }, reached(kind)), kind);
    assert.ok(!finds({ modes: [kind] }, reached('email')), kind);
  }
  assert.ok(finds({ modes: ['online'] }, reached('webchat')));
});

test('empty lists ask for nothing', () => {
  assert.ok(
    finds({ topics: [], urgency: [], modes: [], languages: [], accessibility: [], text: '' }, {}),
  );
});

test('an age has to be within the limits that are known', () => {
  const adults = { eligibility: { minimumAge: 18 } };
  const young = { eligibility: { minimumAge: 11, maximumAge: 25 } };
  assert.ok(!finds({ age: 17 }, adults));
  assert.ok(finds({ age: 18 }, adults));
  assert.ok(finds({ age: 25 }, young));
  assert.ok(!finds({ age: 26 }, young));
  assert.ok(!finds({ age: 0 }, young));
  assert.ok(finds({ age: 40 }, {}));
});

test('free is what costs nothing in every way, and not what says nothing', () => {
  const cost = (...costOptions: object[]) => finds({ free: true }, { costOptions });
  assert.ok(cost({ amount: 0 }));
  assert.ok(cost({ amount: 0, text: 'First session' }, { text: 'Free' }));
  for (const text of ['free', 'Free.', 'Free of charge', 'No cost', 'no charge', 'Free to use']) {
    assert.ok(cost({ text }), text);
  }
  for (const text of ['Free for residents', 'Free, then £5', 'Not free', '£3', 'Donation']) {
    assert.ok(!cost({ text }), text);
  }
  assert.ok(!cost());
  assert.ok(!cost({ amount: 0 }, { amount: 2.5 }));
  assert.ok(!cost({ amount: 2, text: 'Free' }));
  assert.ok(!cost({}));
});

test('open is what certainly is', () => {
  const periods = [{ days: ['MO', 'WE'], opens: '09:00', closes: '17:00' }];
  const open = { schedule: { periods } };
  assert.ok(finds({ open: 'now' }, open));
  assert.ok(
    !finds({ open: 'now' }, { schedule: { periods: [{ ...periods[0], closes: '12:00' }] } }),
  );
  assert.ok(finds({ open: { day: 'WE' } }, open));
  assert.ok(!finds({ open: { day: 'TU' } }, open));
  for (const unknown of [{}, { schedule: { text: 'Open every day' } }]) {
    assert.ok(!finds({ open: 'now' }, unknown));
    assert.ok(!finds({ open: { day: 'MO' } }, unknown));
  }
});

test('all access features have to be at one location', () => {
  const features = (...accessibility: string[]) => ({ accessibility });
  const query = { accessibility: ['step-free', 'Hearing loop'] };
  const both = { locations: [features(), features('Step-free access', 'hearing loop fitted')] };
  const apart = { locations: [features('Step free'), features('Hearing loop')] };
  assert.ok(finds(query, both));
  assert.ok(!finds(query, apart));
  assert.ok(!finds(query, {}));
  assert.ok(!finds({ accessibility: ['wheelchair'] }, { locations: [features('No wheelchairs')] }));
  assert.ok(
    !finds({ accessibility: ['step-free'] }, { locations: [features('Step at door', 'Free tea')] }),
  );
});

test('the location shown is one that has the features', () => {
  const locations = [at(1, { name: 'Stairs' }), at(2, { name: 'Lift', accessibility: ['Lift'] })];
  const [match] = searchServices(
    [makeService({ locations })],
    { near: { point: HERE, radius: 5000 }, accessibility: ['lift'] },
    { now },
  );
  assert.equal(match?.location?.name, 'Lift');
});
