import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../../src/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
/** With what is passed on whole: `export * from './service.js'`. */
const exported = ['index.ts', 'models/index.ts', 'elements/index.ts']
  .flatMap((path) => {
    const text = read(path);
    const whole = text.matchAll(/export \* from '\.\/(.+)\.js'/g);
    return [text, ...[...whole].map(([, name = '']) => read(path.replace('index', name)))];
  })
  .join('\n');

/** Types of the language itself. */
const BUILT_IN = new Set(['Date', 'Readonly', 'Record', 'ReadonlyMap', 'ReadonlyArray']);

/** Names of the types of properties that a page can set. */
function typesIn(source: string): readonly string[] {
  const declared = source.matchAll(/@property\([^)]*\)\s+(?:override )?\w+\??: ([^=;]+)/g);
  return [...declared].flatMap(([, type = '']) => type.match(/\b[A-Z]\w+/g) ?? []);
}

test('a page can name the type of every property that it can set', () => {
  const files = readdirSync(new URL('elements/', root), { recursive: true, encoding: 'utf8' });
  const used = new Set(
    files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => typesIn(read(`elements/${file}`))),
  );
  for (const known of ['QualityScores', 'TopicForm', 'MeccClient'])
    assert.ok(used.has(known), known);
  const missing = [...used].filter(
    (type) => !BUILT_IN.has(type) && !new RegExp(`\\b${type}\\b`).test(exported),
  );
  assert.deepEqual(missing, []);
});
