import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQualityChecklist } from '../../../src/models/index.js';

const criterion = (id: string) => ({ id, text: 'Test criterion', status: 'confirmed' });
const area = (id: string, ...ids: string[]) => ({
  id,
  title: 'Test area',
  status: 'confirmed',
  criteria: ids.map(criterion),
});
const steps = (...values: number[]) => values.map((value) => ({ value, label: 'Test step' }));
const parse = (fields: object) =>
  parseQualityChecklist({
    id: 'test',
    title: 'Test',
    purpose: 'Test data.',
    scale: steps(3, 2, 1, 0),
    areas: [area('a', 'one', 'two')],
    ...fields,
  });

test('two criteria with one id: the second is cut out, and named', () => {
  const { value, issues } = parse({ areas: [area('a', 'one', 'two'), area('b', 'one', 'three')] });
  const ids = value?.areas.map(({ criteria }) => criteria.map(({ id }) => id));
  assert.deepEqual(ids, [['one', 'two'], ['three']]);
  assert.deepEqual(issues[0], {
    path: ['areas', 1, 'criteria', 0, 'id'],
    message: 'is there twice',
  });
});

test('a scale goes from the best to the least, in whole numbers from 0 to 3', () => {
  assert.ok(parse({}).value);
  assert.ok(parse({ scale: steps(1, 0) }).value);
  for (const scale of [steps(0, 3), steps(3, 3), steps(4, 0), steps(1.5, 0), steps(3)]) {
    assert.equal(parse({ scale }).value, undefined, JSON.stringify(scale));
  }
});
