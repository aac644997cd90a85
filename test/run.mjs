/**
 * Runs everything; `npm test` is this. It works on a fresh machine with Node and npm alone.
 *
 *   node test/run.mjs                                   everything
 *   node test/run.mjs --only types,unit                 some stages
 *   node test/run.mjs --only elements --browser chromium --files 'test/elements/service-card*'
 *
 * Stages: data, types, lint, build, docs, unit, package, elements, e2e.
 * With --files and without --only, the stages follow from the files' folders.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf, hasAllFiles, wants } from './run/choice.mjs';
import { bin, inPairs, run, say, scratch } from './run/command.mjs';
import { check, close, missing, nodeTests, note, ran, tests } from './run/count.mjs';
import { needsChromium, prepare } from './run/machine.mjs';
import { root } from './tools/install.mjs';
import { FORMATTED, LINT } from './tools/tidy.mjs';

const { available, noChromium } = await prepare();

/* ------------------------------------------------------------------- checks */

const dataOk = await check('data compiles', [
  bin('tsx'),
  'src/cli/compile-data.ts',
  '--out-src',
  'src/generated',
  '--out-dist',
  'dist/data',
]);
if (wants('data')) {
  // How hard the texts are to read: to look at, not to pass or fail.
  const { output } = await run(
    bin('tsx'),
    ['src/cli/compile-data.ts', '--reading-age', '--quiet'],
    { quiet: true },
  );
  say(output.replace(/^/gm, '     '));
}
const jobs = [];
let built = !wants('build') && existsSync(path.join(root, 'dist/index.js'));
const build = async () => {
  built = await check('build', [process.execPath, 'test/tools/build.mjs', '--keep-data']);
};
if (wants('build') || (!built && wants('unit', 'package', 'e2e', 'docs'))) jobs.push(build);
if (wants('types')) {
  jobs.push(() => check('types', [bin('tsc'), '-p', 'tsconfig.json']));
  jobs.push(() =>
    check('types of the SDK without a DOM', [bin('tsc'), '-p', 'test/tools/tsconfig.sdk.json']),
  );
}
if (wants('lint')) {
  jobs.push(() => check('lint', [bin('eslint'), ...LINT]));
  jobs.push(() =>
    check('format', [bin('prettier'), '--check', '--log-level', 'warn', ...FORMATTED]),
  );
}
if (!dataOk) note('the data did not compile; what follows from it fails too');
await inPairs(jobs);
if (wants('docs')) {
  await inPairs([
    () =>
      check('documentation tables match the sources', [
        process.execPath,
        'docs/tools/write-api-tables.mjs',
        '--check',
      ]),
    () =>
      check('style sheet and guide show what the tokens say', [
        process.execPath,
        'theme/write.mjs',
        '--check',
      ]),
    () =>
      check('demo pages show what the data says', [
        process.execPath,
        'demo/content/write.mjs',
        '--check',
      ]),
    () => check('API reference', [bin('typedoc'), '--options', 'docs/typedoc.json']),
  ]);
}

/* -------------------------------------------------------------------- tests */

if (wants('unit')) await nodeTests('unit', filesOf('unit'));
if (wants('package')) {
  const files = filesOf('package').filter((file) => !(noChromium && needsChromium(file)));
  if (!built) missing('package', 'not run, the build failed');
  else {
    const isLess = files.length < filesOf('package').length;
    if (files.length > 0 || !isLess)
      await nodeTests('package', files, { flags: ['--test-concurrency=2'] });
    if (isLess) missing('package in pages', `not run, ${noChromium}`);
  }
}
if (wants('elements')) {
  const files = filesOf('elements');
  if (files.length === 0) missing('elements', 'there is no test');
  else {
    for (const engine of available) {
      await tests(
        `elements in ${engine}`,
        files,
        (some) => ({
          command: bin('wtr'),
          args: ['--config', 'test/tools/web-test-runner.config.mjs'],
          env: { MECC_ENGINE: engine, MECC_FILES: JSON.stringify(some) },
        }),
        { inBrowsers: true },
      );
    }
  }
}
if (wants('e2e')) {
  if (noChromium) missing('e2e', `not run, ${noChromium}`);
  else if (!built) missing('e2e', 'not run, the build failed');
  else
    await nodeTests('e2e', filesOf('e2e'), {
      env: { MECC_ENGINES: available.join(',') },
      flags: ['--test-concurrency=1'],
      inBrowsers: true,
    });
}

/* -------------------------------------------------- what the tests have shown */

// The table of conformance may claim only what was shown: by this run, when it was a whole one.
if (hasAllFiles && wants('docs', 'elements')) {
  const results = path.join(scratch, 'results.json');
  writeFileSync(results, JSON.stringify(ran));
  const isWhole = wants('unit') && wants('elements') && wants('e2e') && available.length > 0;
  say();
  await check('conformance table shows what the tests showed', [
    process.execPath,
    'docs/tools/write-conformance.mjs',
    '--check',
    ...(isWhole ? ['--results', results] : []),
  ]);
}

close();
