import assert from 'node:assert/strict';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { startCli, temporaryFolder } from '../support/run-cli.js';

/** Enough that writing their drafts takes a moment. */
const SERVICES = Array.from({ length: 1_000 }, (_, index) => ({
  id: `s${index}`,
  name: `Test service ${index}`,
  topics: ['smoking'],
  contacts: [{ kind: 'email', value: `s${index}@example.org` }],
  assurance: {},
}));

test('drafts that are ended while they are written leave all of them, or none', async (context) => {
  const folder = await temporaryFolder(context);
  const file = join(folder, 'directory.json');
  const drafts = join(folder, 'drafts');
  await writeFile(file, JSON.stringify(SERVICES));
  const args = ['stale', file, '--quiet', '--mail', drafts, '--from', 'team@example.org'];
  const child = await startCli(args);
  const watcher = watch(folder, (_, name) => {
    if (name?.endsWith('.tmp')) child.kill('SIGTERM');
  });
  await once(child, 'close');
  watcher.close();
  const left = await readdir(folder);
  // The signal may have come a moment too late: then all are there.
  if (left.includes('drafts')) assert.equal((await readdir(drafts)).length, SERVICES.length);
  else assert.deepEqual(left, ['directory.json']);
});
