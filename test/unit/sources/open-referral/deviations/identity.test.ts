/** What real feeds get wrong with ids. The numbers are those of the list of deviations that the
 * reader was written from. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapped, location, repairsOf, rows, serve } from '../support.js';

test('deviation 1: ids are opaque, whatever they look like', () => {
  // The first has a variant that RFC 9562 does not know, as half of all ids of one council.
  for (const id of ['def5ccd4-f121-df4d-60d2-4dc0d69ff555', 'not a uuid', 'ä/?#']) {
    assert.equal(mapped({ id }).id, id);
  }
  // Nobody would see what is in the middle of these.
  assert.equal(mapped({ id: 'a\u202eb\u00adc' }).id, 'abc');
});

test('deviation 2: ids that are numbers become text', () => {
  assert.equal(mapped({ id: 6378 }).id, '6378');
  assert.deepEqual(repairsOf({ id: 6378 }), ['id-repaired']);
  assert.equal(mapped({ organisation: { id: 4373, name: 'O' } }).organization?.id, '4373');
});

test('deviation 3: composite ids are kept as they are', () => {
  assert.equal(location({ id: 'address:123', name: 'Hall' })?.id, 'address:123');
});

test('deviation 4: a record that comes again is left out and told', async (t) => {
  const twice = [{ id: 'a', name: 'First' }, { id: 'a', name: 'Second' }, ...rows(3)];
  const { source } = await serve(t, { rows: twice });
  const page = await source.search();
  assert.deepEqual(page.services.map(({ name }) => name).slice(0, 2), ['First', 'Service 0']);
  assert.deepEqual(
    page.report.issues.map(({ code, record }) => [code, record]),
    [['duplicate-id', 'a']],
  );
});

test('deviation 4: a location listed for each of its schedules is one location', () => {
  const hall = { id: 'l1', name: 'Hall' };
  const { locations } = mapped({
    service_at_locations: [
      {
        id: 'x',
        location: hall,
        regular_schedule: [{ weekday: 'Monday', opens_at: '09:00', closes_at: '10:00' }],
      },
      { id: 'x', location: hall },
    ],
  });
  assert.equal(locations.length, 1);
});

test('deviation 5: services of the same name are different services', async (t) => {
  const { source } = await serve(t, {
    rows: [
      { id: 1, name: 'Art club' },
      { id: 2, name: 'Art club' },
    ],
  });
  assert.equal((await source.search()).services.length, 2);
});

test('deviation 6: contacts, phones and locations need no id', () => {
  const service = mapped({
    contacts: [{ phones: [{ number: '0117 332 7111' }] }],
    locations: [{ name: 'Hall' }],
  });
  assert.equal(service.contacts[0]?.dial, '01173327111');
  assert.equal(service.locations[0]?.name, 'Hall');
});

test('deviation 4: ids that come again inside a record lose nothing', () => {
  const { locations, schedule } = mapped({
    locations: [
      { id: 'l', name: 'North hall' },
      { id: 'l', name: 'South hall' },
    ],
    regular_schedules: [
      { id: 's', weekday: 'Monday', opens_at: '09:00', closes_at: '10:00' },
      { id: 's', weekday: 'Tuesday', opens_at: '09:00', closes_at: '10:00' },
    ],
  });
  assert.deepEqual(
    locations.map(({ name }) => name),
    ['North hall', 'South hall'],
  );
  assert.deepEqual(schedule?.periods[0]?.days, ['MO', 'TU']);
});
