import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { LINK_RULES } from '../../../../src/cli/links/link-rules.js';

test('docs/cli.md lists every rule of links as the program has it', async () => {
  const text = await readFile(new URL('../../../../docs/cli.md', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| ([a-z]+) \| `([a-z-]+)` \| (.*) \|$/gm)];
  assert.deepEqual(
    rows.map(([, state, code, words]) => [state, code, words]),
    Object.entries(LINK_RULES)
      .filter(([code]) => code !== 'fine')
      .map(([code, { state, title, advice }]) => [state, code, `${title}. ${advice}`]),
  );
});
