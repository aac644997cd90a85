/** Checks and tests of a run, what they came to, and the line that it closes with. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../tools/install.mjs';
import { run, say, scratch } from './command.mjs';
import { filesToRepeat, withSecondTry } from './second-try.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };
const notes = [];
const begun = performance.now();

/** Every test that ran, by file and title. */
export const ran = [];

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Something that is said again when all has run. */
export const note = (text) => void notes.push(text);

/** A stage that cannot run: counts as one. */
export function missing(name, reason) {
  say(`FAIL ${name}: ${reason}`);
  note(`${name}: ${reason}`);
  total.failed += 1;
}

/** What is left out because the machine does not have it: counts as one. */
export function skipped(reason) {
  say(reason);
  note(reason);
  total.skipped += 1;
}

/** A stage that is right or wrong as a whole: counts as one. */
export async function check(name, ...commands) {
  const since = performance.now();
  let output = '';
  let ok = true;
  for (const [command, ...args] of commands) {
    const result = await run(command, args, { quiet: true });
    output += result.output ? `${result.output}\n` : '';
    ok &&= result.ok;
  }
  say(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds(since)})`);
  if (!ok) say(output.replace(/^/gm, '     '));
  total[ok ? 'passed' : 'failed'] += 1;
  if (!ok) note(`${name} failed`);
  return ok;
}

/** One run of a stage's test files, and what came of it. */
async function attempt(name, { command, args, env = {} }) {
  const report = path.join(scratch, `${name.replaceAll(/\W+/g, '-')}.json`);
  rmSync(report, { force: true });
  const { ok } = await run(command, args, { env: { ...env, MECC_REPORT: report }, minutes: 35 });
  const count = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 };
  if (!ok && count.failed === 0) {
    count.failed = 1;
    note(`${name} ended with an error`);
  }
  if (ok && count.passed + count.failed === 0) {
    count.failed = 1;
    note(`${name} ran no test`);
  }
  return count;
}

/**
 * A stage of tests: they are counted one by one, and none at all is a failure.
 *
 * @param start What runs test files: `{ command, args, env }`.
 * @param inBrowsers Whether a few files that fail may run once more, alone. See ADR 0023.
 */
export async function tests(name, files, start, { inBrowsers = false } = {}) {
  const since = performance.now();
  say(`\n--- ${name}`);
  let count = await attempt(name, start(files));
  const again = inBrowsers ? filesToRepeat(count) : [];
  if (again.length > 0) {
    say(`\n--- ${name}, once more: ${again.join(', ')}`);
    const { count: both, unsteady } = withSecondTry(count, await attempt(name, start(again)));
    count = both;
    for (const { file, title } of unsteady)
      note(`${name}: unsteady, passed when run again: ${file}: ${title}`);
  }
  if (count.failed > 0) note(`${name}: ${count.failed} failed`);
  // Where a log is cut off, its end is what is left of it.
  for (const { file, title, passed } of count.tests ?? []) if (!passed) note(`  ${file}: ${title}`);
  for (const key of Object.keys(total)) total[key] += count[key];
  ran.push(...(count.tests ?? []));
  say(
    `--- ${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped (${seconds(since)})`,
  );
}

/** A stage of tests that run in Node. */
export const nodeTests = (name, files, { env, flags = [], inBrowsers } = {}) =>
  files.length === 0
    ? missing(name, 'there is no test')
    : tests(
        name,
        files,
        (some) => ({
          command: process.execPath,
          args: [
            '--import',
            'tsx',
            '--test',
            ...flags,
            '--test-reporter=spec',
            '--test-reporter-destination=stdout',
            `--test-reporter=${path.join(root, 'test/tools/node-reporter.mjs')}`,
            '--test-reporter-destination=stdout',
            ...some,
          ],
          env,
        }),
        { inBrowsers },
      );

/** Says what it all came to. The line at the end is what a machine reads. */
export function close() {
  say();
  for (const text of notes) say(`* ${text}`);
  say(`Took ${seconds(begun)}.`);
  process.exitCode = total.failed > 0 ? 1 : 0;
  say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
}
