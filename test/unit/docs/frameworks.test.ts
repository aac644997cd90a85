import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const root = path.resolve(import.meta.dirname, '../../..');
const guide = readFileSync(path.join(root, 'docs/frameworks.md'), 'utf8');
const blocks = [...guide.matchAll(/<!-- (test\/consumers\/\S+) -->\n```\w+\n([\s\S]*?)\n```/g)];

test('every block of code is the text of a project that is built', () => {
  assert.ok(blocks.length > 8);
  for (const [, file = '', code = ''] of blocks) {
    assert.ok(existsSync(path.join(root, file)), `${file} is missing`);
    const text = readFileSync(path.join(root, file), 'utf8');
    assert.ok(`\n${text}`.includes(`\n${code}\n`), `docs/frameworks.md differs from ${file}`);
  }
});

test('no block of a script or a page is without its project', () => {
  const all = [...guide.matchAll(/^```(?:typescript|tsx?|jsx?|vue|svelte|astro|html)$/gm)];
  assert.equal(blocks.length, all.length);
});
