import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import {
  conformance,
  passedIn,
  root,
  shownElements,
  taggedTests,
  type TaggedTest,
} from '../../../docs/tools/conformance.mjs';
import { page } from './markdown.js';

const verdict = (tests: readonly TaggedTest[], id: string, element: string) =>
  conformance(tests).find((one) => one.id === id)?.verdicts[element];

const check = (...args: string[]) =>
  spawnSync(process.execPath, ['docs/tools/write-conformance.mjs', '--check', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

test('the table says what the tags of the tests say', () => {
  const { status, stderr } = check();
  assert.equal(status, 0, stderr);
});

test('the table is refused when a test that it names did not pass', (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mecc-conformance-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const results = path.join(folder, 'results.json');
  writeFileSync(results, '[]');
  const { status, stderr } = check('--results', results);
  assert.equal(status, 1);
  assert.match(stderr, /did not pass: .*\n/);
});

test('all 55 criteria at A and AA are there, each once', () => {
  const all = conformance([]);
  const count = (level: string) => all.filter((one) => one.level === level).length;
  assert.deepEqual([count('A'), count('AA')], [31, 24]);
  assert.equal(new Set(all.map(({ id }) => id)).size, 55);
});

test('without a test nothing is supported', () => {
  const all = conformance([]).flatMap(({ verdicts }) => Object.values(verdicts));
  assert.deepEqual([...new Set(all)].sort(), ['none', 'untested']);
});

test('a test shows a criterion for its own elements only, and what a person must judge in part', () => {
  const one: TaggedTest = {
    file: 'test/elements/pledge.test.ts',
    title: 'Test title',
    criteria: ['1.4.10', '2.4.4'],
    elements: ['pledge'],
  };
  assert.equal(verdict([one], '1.4.10', 'pledge'), 'supports');
  assert.equal(verdict([one], '2.4.4', 'pledge'), 'partly');
  assert.equal(verdict([one], '1.4.10', 'shortlist'), 'untested');
  assert.equal(verdict([one], '1.2.1', 'pledge'), 'none');
  assert.throws(() => conformance([{ ...one, criteria: ['9.9.9'] }]), /have no 9\.9\.9/);
});

test('a test counts when it passed, and not when it failed in one browser or did not run', () => {
  const file = 'test/elements/pledge.test.ts';
  const one: TaggedTest = { file, title: 'fits ${dir}', criteria: [], elements: [] };
  const run = (...passed: boolean[]) =>
    passedIn(
      [one],
      passed.map((is) => ({ file, title: 'fits rtl', passed: is })),
    ).length;
  assert.equal(run(true), 1);
  assert.equal(run(true, false), 0);
  assert.equal(run(), 0);
  assert.equal(passedIn([one], [{ file, title: 'is not it', passed: true }]).length, 0);
  assert.equal(passedIn([one], [{ file: 'other', title: 'fits rtl', passed: true }]).length, 0);
});

test('every element has criteria of its own, each with its test or the word that there is none', () => {
  for (const name of [...shownElements(), 'provider']) {
    const { text } = page(`docs/accessibility/${name}.md`);
    const rows = [...text.matchAll(/^\| [A-Z]+\d+ \| .+ \|$/gm)].map(([row]) => row);
    assert.ok(rows.length > 2, name);
    if (/^The .* The test for all is `/m.test(text)) continue;
    const bare = rows.filter((row) => !/\| [^|]*(?:`[\w./-]+`|none yet)[^|]* \|$/.test(row));
    assert.deepEqual(bare, [], name);
  }
});

test('every element that shows something has tests with a tag', () => {
  const tagged = taggedTests();
  for (const name of shownElements()) {
    const own = tagged.filter(({ elements }) => elements.length < 3 && elements.includes(name));
    assert.notEqual(own.length, 0, name);
  }
});
