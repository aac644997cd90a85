import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { smallData, writeData } from './support/small-data.js';

const command = fileURLToPath(new URL('../../../src/cli/compile-data.ts', import.meta.url));

function run(folder: string, ...more: string[]) {
  const folders = ['--data', 'data', '--out-src', 'src', '--out-dist', 'dist'];
  const today = more.includes('--today') ? [] : ['--today', '2026-11-21'];
  const tsx = import.meta.resolve('tsx');
  return spawnSync(process.execPath, ['--import', tsx, command, ...folders, ...today, ...more], {
    cwd: folder,
    encoding: 'utf8',
  });
}

test('the command says what it wrote and ends well', async (context) => {
  const folder = await writeData(context, smallData());
  const { status, stdout, stderr } = run(folder);
  assert.equal(stderr, '');
  assert.match(stdout, /^2 national services, 1 local services, 1 topics: \d+ files changed\.\n$/);
  assert.equal(status, 0);
});

test('the command names file, record and path of each problem and ends with 1', async (context) => {
  const files = smallData();
  files['services/helpline.json'] = { id: 'helpline', url: 'javascript:alert(1)' };
  files['places/halton.json'] = '{"id": "halton"';
  const folder = await writeData(context, files);
  const { status, stdout, stderr } = run(folder);
  assert.equal(stdout, '');
  assert.deepEqual(stderr.split('\n'), [
    `${join('data', 'services', 'helpline.json')} › helpline › name: is missing`,
    `${join('data', 'services', 'helpline.json')} › helpline › url: must be a safe web address`,
    `${join('data', 'places', 'halton.json')}: is not JSON: look at line 1, column 16`,
    '3 problems: nothing was written.',
    '',
  ]);
  assert.equal(status, 1);
});

test('the command prints the reading age when it is asked, and ends well', async (context) => {
  const folder = await writeData(context, smallData());
  const { status, stdout } = run(folder, '--reading-age');
  assert.match(stdout, /^Reading age by kind/);
  assert.match(stdout, /\n +\d+\.\d {2}topics: 1 records, \d+ words\n/);
  assert.match(stdout, /files changed\.\n$/);
  assert.equal(status, 0);
});

test('the command tells what will be due on a day, and what is no day', async (context) => {
  const folder = await writeData(context, smallData());
  const due = run(folder, '--today', '2027-03-01');
  assert.match(due.stderr, /pages › reviewBy: was 2027-02: look at .* again/);
  assert.equal(due.status, 1);
  const soon = run(folder, '--today', '2027-02-10');
  assert.match(soon.stderr, /^warning: .*reviewBy: is 2027-02/);
  assert.equal(soon.status, 0);
  const wrong = run(folder, '--today', 'soon');
  assert.equal(wrong.stderr, '--today must be YYYY-MM-DD, not "soon"\n');
  assert.equal(wrong.status, 2);
});
