import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findDoubles } from '../../../../src/cli/harvest/doubles.js';
import { parseService, type Service } from '../../../../src/models/index.js';

const GUID = '1625aeef-9d1c-4b4a-9d5a-0123456789ab';

function service(id: string, fields: object = {}): Service {
  const { value } = parseService({
    id,
    name: 'Test food bank',
    organization: { name: 'Test charity' },
    locations: [{ postcode: 'WA8 7QF' }],
    contacts: [{ kind: 'phone', value: '01632 960001', dial: '01632960001' }],
    assurance: { assuredDate: '2026-09-01' },
    ...fields,
  });
  assert.ok(value);
  return value;
}
const feeds = (one: readonly Service[], two: readonly Service[]) => [
  { feed: 'one', services: one },
  { feed: 'two', services: two },
];
const bare = { organization: {}, locations: [], contacts: [] };

describe('services that two feeds have', () => {
  const CASES: readonly (readonly [what: string, one: object, two: object, rule: string])[] = [
    [
      'with the same name, organisation, postcode and phone number are merged',
      {},
      {
        name: 'TEST Food-Bank',
        locations: [{ postcode: 'wa87qf' }],
        contacts: [{ kind: 'phone', value: '+44 1632 960 001' }],
      },
      'merged same-name-organisation-postcode-and-phone',
    ],
    [
      'with the same name and postcode are kept apart',
      {},
      { contacts: [] },
      'alike same-name-and-postcode',
    ],
    [
      'with the same name and half a postcode are two',
      { locations: [{ postcode: 'WA8' }], contacts: [] },
      { locations: [{ postcode: 'WA8' }], contacts: [] },
      '',
    ],
    [
      'with the same organisation and phone number are kept apart',
      {},
      { name: 'Test debt advice', locations: [] },
      'alike same-organisation-and-phone',
    ],
    ['with the same phone number alone are two', {}, { ...bare, name: 'Test other' }, ''],
    ['with the same name alone are two', bare, bare, ''],
  ];
  for (const [what, one, two, expected] of CASES) {
    test(what, () => {
      const { services, report } = findDoubles(
        feeds([service('one.1', one)], [service('two.1', two)]),
      );
      const found = [
        ...report.merged.map(({ rule }) => `merged ${rule}`),
        ...report.alike.map(({ rule }) => `alike ${rule}`),
      ];
      assert.deepEqual(found, expected === '' ? [] : [expected]);
      const isMerged = expected.startsWith('merged');
      assert.deepEqual(
        services.map(({ id }) => id),
        isMerged ? ['one.1'] : ['one.1', 'two.1'],
      );
    });
  }

  test('with the same GUID are merged when the name is the same, and else not', () => {
    const one = [service(`one.${GUID}`, bare)];
    const same = findDoubles(feeds(one, [service(`two.${GUID.toUpperCase()}`, bare)]));
    assert.deepEqual(
      same.report.merged.map(({ rule, kept, left }) => [rule, kept.id, left.feed]),
      [['same-guid-and-name', `one.${GUID}`, 'two']],
    );
    const other = findDoubles(
      feeds(one, [service(`two.${GUID}`, { ...bare, name: 'Test other' })]),
    );
    assert.deepEqual([other.services.length, other.report.merged], [2, []]);
    // A number of one council is another service's in the next.
    const numbers = findDoubles(feeds([service('one.12', bare)], [service('two.12', bare)]));
    assert.equal(numbers.services.length, 2);
  });

  test('are all there when nothing may be merged, and are told', () => {
    const found = findDoubles(feeds([service('one.1')], [service('two.1')]), false);
    assert.equal(found.services.length, 2);
    assert.deepEqual(
      found.report.alike.map(({ rule }) => rule),
      ['same-name-organisation-postcode-and-phone'],
    );
  });

  test('of one feed are never compared with each other', () => {
    const own = [service('one.1'), service('one.2')];
    const { services, report } = findDoubles(feeds(own, []));
    assert.deepEqual([services, report], [own, { merged: [], alike: [] }]);
  });
});

test('whatever is merged, each service left out is named with one that stands', () => {
  const few = (...values: string[]) => fc.constantFrom(...values);
  const record = fc.record({
    name: few('Test a', 'Test b'),
    organization: fc.record({ name: few('Test one', 'Test two') }),
    locations: fc.array(fc.record({ postcode: few('WA8 7QF', 'M1 1AE', 'WA8') }), { maxLength: 2 }),
    contacts: fc.array(
      fc.record({ kind: few('phone'), value: few('01632 960001', '01632 960002') }),
      { maxLength: 2 },
    ),
  });
  fc.assert(
    fc.property(fc.array(fc.array(record, { maxLength: 5 }), { maxLength: 4 }), (lists) => {
      const all = lists.map((list, feed) => ({
        feed: `f${feed}`,
        services: list.map((fields, index) => service(`f${feed}.${index}`, fields)),
      }));
      const { services, report } = findDoubles(all);
      const ids = new Set(services.map(({ id }) => id));
      const left = report.merged.map((each) => each.left.id);
      assert.equal(ids.size, services.length);
      assert.equal(ids.size + left.length, lists.flat().length);
      for (const each of report.merged) {
        assert.ok(!ids.has(each.left.id));
        assert.notEqual(each.kept.feed, each.left.feed);
        assert.ok(ids.has(each.kept.id), 'what stands for another has to stand itself');
      }
      for (const { services: group } of report.alike) {
        for (const { id } of group) assert.ok(ids.has(id));
      }
    }),
  );
});
