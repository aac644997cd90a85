import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suitsLearning } from '../../../src/search/suits-learning.js';

test('what is for everyone suits everybody, and what does not say is kept from nobody', () => {
  assert.ok(suitsLearning({ audience: 'housing' }, { audience: ['everyone'], level: [] }));
  assert.ok(suitsLearning({ audience: 'housing' }, { audience: [], level: [] }));
  assert.ok(suitsLearning({ audience: 'housing' }, { audience: ['health', 'housing'], level: [] }));
  assert.ok(!suitsLearning({ audience: 'housing' }, { audience: ['health'], level: [] }));
  assert.ok(!suitsLearning({ audience: 'everyone' }, { audience: ['health'], level: [] }));
});

test('what does not say its level is not found by a level', () => {
  assert.ok(suitsLearning({ level: 'brief' }, { audience: [], level: ['very-brief', 'brief'] }));
  assert.ok(!suitsLearning({ level: 'brief' }, { audience: [], level: ['very-brief'] }));
  assert.ok(!suitsLearning({ level: 'brief' }, { audience: [], level: [] }));
});

test('audience and level both have to suit; without either everything does', () => {
  const course = { audience: ['health' as const], level: ['brief' as const] };
  assert.ok(suitsLearning({ audience: 'health', level: 'brief' }, course));
  assert.ok(!suitsLearning({ audience: 'housing', level: 'brief' }, course));
  assert.ok(!suitsLearning({ audience: 'health', level: 'very-brief' }, course));
  assert.ok(suitsLearning({}, course));
});
