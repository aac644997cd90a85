import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NAMES } from '../../../src/bundles/check-page/page-items.js';
import { loaders } from '../../../src/bundles/loaders.js';

test('the check of a page knows the elements that the autoloader knows', () => {
  const loaded = Object.keys(loaders).map((tag) => tag.replace('mecc-', ''));
  assert.deepEqual([...NAMES].sort(), loaded.sort());
});
