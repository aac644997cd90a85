import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { RULES } from '../../../../src/cli/check/rules.js';

test('docs/cli.md lists every rule as the program has it', async () => {
  const text = await readFile(new URL('../../../../docs/cli.md', import.meta.url), 'utf8');
  const [, rest = ''] = text.split('\n## What is looked for\n');
  const [section = ''] = rest.split('\n## ');
  const rows = [...section.matchAll(/^\| `([a-z][a-z-]*)` \| (.*) \|$/gm)].map(
    ([, code, words]) => [code, words],
  );
  assert.deepEqual(
    rows,
    Object.entries(RULES).map(([code, { title, advice }]) => [code, `${title}. ${advice}`]),
  );
});
