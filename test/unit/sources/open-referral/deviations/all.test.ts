import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

test('each of the 44 deviations has a test that is named by its number', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name !== 'all.test.ts');
  const named = files.flatMap((name) => {
    const text = readFileSync(new URL(name, import.meta.url), 'utf8');
    return [...text.matchAll(/^test\('deviation (\d+): /gm)].map(([, number]) => Number(number));
  });
  const all = Array.from({ length: 44 }, (_, index) => index + 1);
  assert.deepEqual(
    [...new Set(named)].sort((one, other) => one - other),
    all,
  );
});
