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
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ENGINES, PACKAGES, findBrowser, installBrowsers } from './tools/browsers.mjs';
import { isInstalled, root } from './tools/install.mjs';
import { FORMATTED, LINT } from './tools/tidy.mjs';
import { installWordPress, missingPackages } from './tools/wordpress.mjs';

const STAGES = ['data', 'types', 'lint', 'build', 'docs', 'unit', 'package', 'elements', 'e2e'];
const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    browser: { type: 'string' },
    files: { type: 'string', multiple: true },
  },
});

const say = (text = '') => process.stdout.write(`${text}\n`);
const list = (text) => text.split(',').map((item) => item.trim());
const total = { passed: 0, failed: 0, skipped: 0 };
const notes = [];
/** Every test that ran, by file and title. */
const ran = [];
const begun = performance.now();

function stop(message) {
  say(message);
  process.exit(2);
}

/** Which test stage a file belongs to: its folder, and `unit` for the rest. */
const stageOf = (file) => /^test\/(package|elements|e2e)\//.exec(file)?.[1] ?? 'unit';

/** A pattern with `*` and `**` as a test of repository paths. */
function matcher(pattern) {
  const clean = pattern.replace(/^\.\//, '').replaceAll('\\', '/');
  const source = clean
    .split(/(\*\*\/|\*\*|\*)/)
    .map((part) =>
      part === '**/'
        ? '(?:.*/)?'
        : part === '**'
          ? '.*'
          : part === '*'
            ? '[^/]*'
            : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('');
  return new RegExp(`^${source}`);
}

const testFiles = readdirSync(path.join(root, 'test'), { recursive: true })
  .map((file) => `test/${file.toString().replaceAll(path.sep, '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith('test/consumers/'))
  .sort();
const patterns = options.files?.flatMap(list).map(matcher);
const chosen = patterns
  ? testFiles.filter((file) => patterns.some((pattern) => pattern.test(file)))
  : testFiles;
if (chosen.length === 0 && patterns) stop('No test file matches --files.');

const only = options.only
  ? list(options.only)
  : patterns
    ? [...new Set(chosen.map(stageOf))]
    : STAGES;
for (const name of only)
  if (!STAGES.includes(name)) stop(`Unknown stage "${name}". Stages: ${STAGES.join(', ')}.`);
const engines = options.browser ? list(options.browser) : ENGINES;
for (const name of engines)
  if (!ENGINES.includes(name)) stop(`Unknown browser "${name}". Browsers: ${ENGINES.join(', ')}.`);
const wants = (...names) => names.some((name) => only.includes(name));

const bin = (name) => path.join(root, 'node_modules/.bin', name);
const scratch = mkdtempSync(path.join(tmpdir(), 'mecc-test-'));
const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(scratch, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

/** Runs one command; resolves to whether it succeeded. Quiet commands are shown when they end. */
function run(command, args, { env = {}, quiet = false, minutes = 5 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    running.add(child);
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    const timer = setTimeout(() => {
      output += `\nStopped after ${minutes} minutes.`;
      if (!quiet) say(`Stopped after ${minutes} minutes.`);
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
    }, minutes * 60_000);
    const end = (ok) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ ok, output: output.trim() });
    };
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** A stage that is right or wrong as a whole: counts as one. */
async function check(name, ...commands) {
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
  if (!ok) notes.push(`${name} failed`);
  return ok;
}

/** A stage of tests: they are counted one by one, and none at all is a failure. */
async function tests(name, command, args, env = {}) {
  const since = performance.now();
  const report = path.join(scratch, `${name.replaceAll(/\W+/g, '-')}.json`);
  say(`\n--- ${name}`);
  const { ok } = await run(command, args, { env: { ...env, MECC_REPORT: report }, minutes: 35 });
  const count = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 };
  if (!ok && count.failed === 0) {
    count.failed = 1;
    notes.push(`${name} ended with an error`);
  }
  if (ok && count.passed + count.failed === 0) {
    count.failed += 1;
    notes.push(`${name} ran no test`);
  }
  if (count.failed > 0) notes.push(`${name}: ${count.failed} failed`);
  for (const key of Object.keys(total)) total[key] += count[key];
  ran.push(...(count.tests ?? []));
  say(
    `--- ${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped (${seconds(since)})`,
  );
}

function missing(name, reason) {
  say(`FAIL ${name}: ${reason}`);
  notes.push(`${name}: ${reason}`);
  total.failed += 1;
}

const nodeTests = (name, files, env, ...flags) =>
  files.length === 0
    ? missing(name, 'there is no test')
    : tests(
        name,
        process.execPath,
        [
          '--import',
          'tsx',
          '--test',
          ...flags,
          '--test-reporter=spec',
          '--test-reporter-destination=stdout',
          `--test-reporter=${path.join(root, 'test/tools/node-reporter.mjs')}`,
          '--test-reporter-destination=stdout',
          ...files,
        ],
        env,
      );

/** At most two at once: more only makes a small machine slower. */
async function inPairs(jobs) {
  const results = [];
  const queue = jobs.map((job, index) => async () => (results[index] = await job()));
  const worker = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) await job();
  };
  await Promise.all([worker(), worker()]);
  return results;
}

/* ------------------------------------------------------------------ machine */

if (!isInstalled()) {
  say('Installing dependencies (npm ci).');
  const { ok, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], {
    quiet: true,
    minutes: 10,
  });
  if (!ok) {
    say(output);
    say('npm ci failed.');
    say('0 passed, 1 failed, 0 skipped');
    process.exit(1);
  }
}

const available = [];
if (wants('package', 'e2e')) installWordPress(say);
if (wants('e2e') && chosen.includes('test/e2e/wordpress.test.ts') && missingPackages().length > 0)
  // Debian starts a web server with WordPress and a database with MariaDB: that is up to people.
  notes.push(`a whole WordPress skipped: not installed (Debian: ${missingPackages().join(', ')})`);
/** Whether a test opens pages in Chromium, whatever `--browser` says. */
const needsChromium = (file) =>
  readFileSync(path.join(root, file), 'utf8').includes('launchChromium');
const inChromium =
  wants('e2e') ||
  (wants('package') && chosen.some((file) => stageOf(file) === 'package' && needsChromium(file)));
const wanted = wants('elements', 'e2e') ? engines : [];
installBrowsers([...new Set([...wanted, ...(inChromium ? ['chromium'] : [])])], say, {
  withScreenReader: wants('e2e'),
});
const noChromium =
  inChromium && !findBrowser('chromium')
    ? `needs Chromium, which is not installed (Debian: ${PACKAGES.chromium.join(', ')})`
    : undefined;
if (noChromium) say(`Tests of the package in pages, and end to end: ${noChromium}`);
if (wants('elements', 'e2e')) {
  for (const engine of engines) {
    if (findBrowser(engine)) {
      available.push(engine);
      continue;
    }
    const reason = `${engine} skipped: not installed (Debian: ${PACKAGES[engine].join(', ')})`;
    say(reason);
    notes.push(reason);
    total.skipped += 1;
  }
}

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
if (!dataOk) notes.push('the data did not compile; what follows from it fails too');
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

const of = (stage) => chosen.filter((file) => stageOf(file) === stage);

if (wants('unit')) await nodeTests('unit', of('unit'));
if (wants('package')) {
  const files = of('package').filter((file) => !(noChromium && needsChromium(file)));
  if (!built) missing('package', 'not run, the build failed');
  else {
    const isLess = files.length < of('package').length;
    if (files.length > 0 || !isLess) await nodeTests('package', files, {}, '--test-concurrency=2');
    if (isLess) missing('package in pages', `not run, ${noChromium}`);
  }
}
if (wants('elements')) {
  const files = of('elements');
  if (files.length === 0) missing('elements', 'there is no test');
  else {
    for (const engine of available) {
      await tests(
        `elements in ${engine}`,
        bin('wtr'),
        ['--config', 'test/tools/web-test-runner.config.mjs'],
        {
          MECC_ENGINE: engine,
          MECC_FILES: JSON.stringify(files),
        },
      );
    }
  }
}
if (wants('e2e')) {
  if (noChromium) missing('e2e', `not run, ${noChromium}`);
  else if (!built) missing('e2e', 'not run, the build failed');
  else
    await nodeTests(
      'e2e',
      of('e2e'),
      { MECC_ENGINES: available.join(',') },
      '--test-concurrency=1',
    );
}

/* -------------------------------------------------- what the tests have shown */

// The table of conformance may claim only what was shown: by this run, when it was a whole one.
if (!patterns && wants('docs', 'elements')) {
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

/* ------------------------------------------------------------------ summary */

say();
for (const note of notes) say(`* ${note}`);
say(`Took ${seconds(begun)}.`);
process.exitCode = total.failed > 0 ? 1 : 0;
say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
