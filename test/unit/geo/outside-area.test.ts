import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outsideArea } from '../../../src/geo/outside-area.js';
import { parsePlace } from '../../../src/models/index.js';

const place = (id: string, fields = {}) =>
  parsePlace({ id, name: id, nation: 'england', ...fields }).value ?? assert.fail();

const council = { name: 'Test Council', url: 'https://council.example.org/' };
const confirmed = { name: 'Test list', url: 'https://list.example.org/', status: 'confirmed' };
const east = place('test-east', {
  council,
  directories: [
    confirmed,
    { name: 'Test lead', url: 'https://lead.example.org/', status: 'lead' },
    { name: 'Test without address', status: 'confirmed' },
  ],
});
const west = place('test-west');

test('names the place outside, its council and its own confirmed directories', () => {
  assert.deepEqual(outsideArea([east], ['test-west']), [
    { place: east, council, directories: [confirmed] },
  ]);
});

test('names every place that it may be, also those of which no more is known', () => {
  assert.deepEqual(outsideArea([west, east], ['test-north'])?.[0], {
    place: west,
    directories: [],
  });
  assert.equal(outsideArea([west, east], ['test-north'])?.length, 2);
});

test('says nothing when it is inside or may be', () => {
  assert.equal(outsideArea([east], ['test-west', 'test-east']), undefined);
  assert.equal(outsideArea([east, west], ['test-west']), undefined);
});

test('says nothing when it cannot be told', () => {
  assert.equal(outsideArea([], ['test-west']), undefined);
  assert.equal(outsideArea([east], undefined), undefined);
  assert.equal(outsideArea([east], []), undefined);
});
