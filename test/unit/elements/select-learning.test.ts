import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  groupOf,
  type LearningChoice,
  selectLearning,
} from '../../../src/elements/elearning-links/select-learning.js';
import {
  type LearningAudience,
  type LearningLevel,
  type LearningResource,
  parseLearningResource,
} from '../../../src/models/index.js';

let count = 0;
function resource(fields: Partial<LearningResource> = {}): LearningResource {
  count += 1;
  const { value } = parseLearningResource({
    id: `test-${String(count)}`,
    title: 'Test course',
    provider: 'Test provider',
    summary: 'Test data.',
    format: 'Online',
    status: 'confirmed',
    ...fields,
  });
  assert.ok(value);
  return value;
}

const arbitraryResource = fc
  .record({
    topics: fc.subarray(['smoking', 'sleep']),
    audience: fc.subarray<LearningAudience>(['health', 'everyone', 'housing']),
    level: fc.subarray<LearningLevel>(['introductory', 'brief']),
    link: fc.constantFrom('current' as const, 'being-replaced' as const, 'gone' as const),
    status: fc.constantFrom('confirmed' as const, 'partly' as const, 'unverified' as const),
    replacedBy: fc.option(fc.constant('other'), { nil: undefined }),
    url: fc.option(fc.constant('https://example.org/'), { nil: undefined }),
  })
  .map(resource);

const arbitraryChoice: fc.Arbitrary<LearningChoice> = fc.record({
  topic: fc.constantFrom(undefined, '', 'smoking'),
  audience: fc.constantFrom<(LearningAudience | undefined)[]>(undefined, 'health', 'council'),
  level: fc.constantFrom<(LearningLevel | undefined)[]>(undefined, 'brief', 'extended-brief'),
  limit: fc.constantFrom(undefined, 0, -1, 0.5, NaN, 1, 2.5, 100),
});

test('a choice never lists what nobody confirmed, or anything twice', () => {
  fc.assert(
    fc.property(fc.array(arbitraryResource), arbitraryChoice, (all, choice) => {
      const chosen = selectLearning(all, choice);
      assert.equal(new Set(chosen).size, chosen.length);
      for (const { status } of chosen) assert.notEqual(status, 'unverified');
    }),
  );
});

test('a limit takes the first of what there would be without one', () => {
  fc.assert(
    fc.property(fc.array(arbitraryResource), arbitraryChoice, (all, choice) => {
      const { limit, ...rest } = choice;
      const whole = selectLearning(all, rest);
      const expected =
        limit !== undefined && limit >= 1 ? whole.slice(0, Math.trunc(limit)) : whole;
      assert.deepEqual(selectLearning(all, choice), expected);
    }),
  );
});

test('a choice keeps what suits it, and leaves out nothing else', () => {
  fc.assert(
    fc.property(fc.array(arbitraryResource), arbitraryChoice, (all, { limit: _, ...choice }) => {
      const { audience, level } = choice;
      const expected = all.filter(
        (one) =>
          one.status !== 'unverified' &&
          (!audience ||
            one.audience.length === 0 ||
            one.audience.some((who) => who === audience || who === 'everyone')) &&
          (!level || one.level.includes(level)),
      );
      assert.deepEqual(new Set(selectLearning(all, choice)), new Set(expected));
    }),
  );
});

test('what can be had now comes first, then what was replaced, then what is gone', () => {
  fc.assert(
    fc.property(fc.array(arbitraryResource), arbitraryChoice, (all, choice) => {
      const order = ['current', 'replaced', 'gone'];
      const groups = selectLearning(all, choice).map((one) => order.indexOf(groupOf(one)));
      assert.deepEqual(
        groups,
        groups.toSorted((a, b) => a - b),
      );
    }),
  );
});

test('what is gone is gone, also when something takes its place', () => {
  assert.equal(groupOf(resource()), 'current');
  assert.equal(groupOf(resource({ replacedBy: 'x' })), 'replaced');
  assert.equal(groupOf(resource({ link: 'being-replaced' })), 'replaced');
  assert.equal(groupOf(resource({ link: 'gone', replacedBy: 'x' })), 'gone');
});

test('what was replaced comes last, what has no link after what has one', () => {
  const old = resource({ replacedBy: 'x', url: 'https://example.org/' });
  const closed = resource();
  const open = resource({ url: 'https://example.org/' });
  assert.deepEqual(selectLearning([old, closed, open], {}), [open, closed, old]);
});

test('a topic puts its own programmes before those on MECC as a whole, if they can be reached', () => {
  const url = 'https://example.org/';
  const whole = resource({ url });
  const own = resource({ topics: ['smoking'], url });
  const unreachable = resource({ topics: ['smoking'] });
  assert.deepEqual(selectLearning([unreachable, whole, own], { topic: 'smoking' }), [
    own,
    whole,
    unreachable,
  ]);
  assert.deepEqual(selectLearning([own, whole], {}), [whole, own]);
});
