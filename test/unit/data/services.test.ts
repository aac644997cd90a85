import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ServiceRecord } from '../../../src/cli/data/record-schemas.js';
import { realData } from './support/real-data.js';

const data = await realData();
const national = new Map(data.services.map(({ id, value }) => [id, value]));
const local = data.directories.flatMap(({ services }) => services.map(({ value }) => value));

function service(id: string): ServiceRecord {
  const found = national.get(id);
  assert.ok(found, id);
  return found;
}

function numbers(record: ServiceRecord): string[] {
  return record.contacts
    .filter(({ kind }) => kind === 'phone' || kind === 'text')
    .map(({ value }) => value);
}

describe('national services', () => {
  test('are those that were confirmed', () => {
    assert.equal(national.size, 97);
    const unverified = ['gamstop', 'andys-man-club', 'switchboard-lgbt', 'karma-nirvana'];
    const more = ['national-stalking-helpline', 'trussell-find-food-bank', 'stay-alive-app'];
    for (const id of [...unverified, ...more, 'healthy-start', 'brook', 'power-cut-105']) {
      assert.ok(!national.has(id), id);
    }
  });

  test('give the newer number or hours where sources disagree', () => {
    assert.deepEqual(numbers(service('moneyhelper')), ['0800 011 3797']);
    assert.deepEqual(numbers(service('mind-infoline')), ['0300 123 3393']);
    assert.deepEqual(numbers(service('mind-support-line')), ['0300 102 1234']);
    const saturday = service('stepchange').schedule?.periods.find(({ days }) =>
      days.includes('SA'),
    );
    assert.equal(`${saturday?.opens}-${saturday?.closes}`, '09:00-14:00');
    assert.match(
      service('shelter-england').schedule?.text ?? '',
      /^Monday to Friday, 8am to 5pm\./,
    );
  });

  test('have what each nation is told to do in a mental health crisis', () => {
    assert.equal(
      service('nhs-111-mental-health').contacts[0]?.label,
      'Choose the mental health option',
    );
    assert.deepEqual(service('nhs-111-mental-health').coverage.nations, ['england']);
    assert.equal(service('nhs-111-wales').contacts[0]?.label, 'Press 2');
    assert.deepEqual(service('nhs-24-scotland').coverage.nations, ['scotland']);
    assert.deepEqual(service('lifeline-ni').coverage.nations, ['northern-ireland']);
  });

  test('send nobody under 5 to NHS 111 online', () => {
    const online = service('nhs-111').contacts.find(({ kind }) => kind === 'web');
    assert.match(online?.label ?? '', /aged 5 and over.*under 5, call 111/);
  });

  test('ask to be checked first where no list that agrees is official', () => {
    const unofficial = [...national.values()].filter(({ assurance }) =>
      assurance.evidence?.includes('None of them is official'),
    );
    assert.equal(unofficial.length, 22);
    for (const { id, assurance } of unofficial) assert.ok(assurance.checkFirst, id);
    assert.equal([...national.values()].filter((s) => s.assurance.checkFirst).length, 28);
  });

  test('are dated by a source that has a date, and by none that says "about"', () => {
    for (const { id, assurance, sources } of national.values()) {
      const exact = sources.flatMap(({ date = 'undated' }) => (/about/.test(date) ? [] : date));
      const { assuredDate } = assurance;
      if (assuredDate === undefined) {
        assert.ok(
          exact.every((date) => !/\d/.test(date)),
          id,
        );
      } else {
        assert.ok(
          exact.some((date) => date.includes(assuredDate)),
          id,
        );
      }
    }
  });

  test('with clear hours have periods, and with doubtful ones only words', () => {
    assert.deepEqual(service('samaritans').schedule?.periods[0]?.days.length, 7);
    for (const { id, schedule } of national.values()) {
      if (schedule === undefined) continue;
      assert.ok(schedule.periods.length > 0 || schedule.text !== undefined, id);
      if (/older|differ|one page|not known/i.test(schedule.text ?? '')) {
        assert.deepEqual(schedule.periods, [], id);
      }
    }
  });

  test('of urgent help serve every nation', () => {
    const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
    for (const nation of nations) {
      const urgent = data.urgentHelp
        .map(service)
        .filter(({ coverage }) => coverage.nations.includes(nation));
      const ids = urgent.map(({ id }) => id);
      assert.equal(ids[0], 'emergency-999');
      assert.ok(ids.includes('samaritans') && ids.includes('shout'));
      // One mental health line of its own each; NHS 111 for health but in Northern Ireland.
      assert.equal(ids.includes('nhs-111'), nation !== 'northern-ireland');
      assert.equal(urgent.filter(({ id }) => /^nhs-(111-|24)|^lifeline/.test(id)).length, 1);
    }
  });

  test('keep what Deaf people and people who cannot speak need to know', () => {
    assert.match(service('emergency-999').access?.how ?? '', /press 55/);
    assert.match(service('nhs-111').access?.how ?? '', /BSL.*18001 111 with the Relay UK app/);
    assert.match(service('nhs-111-mental-health').access?.how ?? '', /18001 111/);
    assert.match(service('national-domestic-abuse-helpline').access?.how ?? '', /Sign Language/);
  });
});

describe('the sample directory', () => {
  test('has a way to reach or find each service, and what was read where', () => {
    assert.equal(local.length, 127);
    for (const { id, contacts, locations, sources } of local) {
      assert.ok(contacts.length + locations.length > 0, id);
      assert.ok(sources.length > 0, id);
    }
  });

  test('asks readers to check first, but for what was seen lately', () => {
    const relied = local.filter(({ assurance }) => !assurance.checkFirst);
    assert.equal(relied.length, 2);
    for (const { id, assurance } of relied) {
      assert.ok((assurance.assuredDate ?? '') > '2025-05-21', id);
    }
  });

  test('gives a point of the outcode and nothing more exact', () => {
    const points = local.flatMap(({ id, locations }) =>
      locations.flatMap(({ point, postcode }) => (point ? [{ id, point, postcode }] : [])),
    );
    assert.ok(points.length > 30);
    for (const { id, point, postcode } of points) {
      const outcode = data.outcodes.find((row) => row.outcode === postcode?.split(' ')[0]);
      const { lat, lon } = outcode ?? assert.fail(id);
      assert.deepEqual(point, { lat, lon, precision: 'outcode' }, id);
    }
  });

  test('never says where a domestic abuse service is', () => {
    const abuse = local.filter(({ topics }) => topics.includes('domestic-abuse'));
    assert.ok(abuse.length > 5);
    for (const { id, locations } of abuse) assert.deepEqual(locations, [], id);
  });

  test('serves Cheshire and Merseyside, Oxfordshire, and two boroughs of London', () => {
    const served = new Set(local.flatMap(({ coverage }) => coverage.places));
    const { places = [] } =
      data.systems.find(({ id }) => id === 'cheshire-merseyside')?.value ?? {};
    const others = ['oxfordshire', 'kensington-chelsea', 'westminster'];
    assert.deepEqual([...served].sort(), [...places, ...others].sort());
  });
});
