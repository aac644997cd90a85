/** What a run is about: its flags, and the test files and stages that follow from them. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ENGINES } from '../tools/browsers.mjs';
import { root } from '../tools/install.mjs';

const STAGES = ['data', 'types', 'lint', 'build', 'docs', 'unit', 'package', 'elements', 'e2e'];
const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    browser: { type: 'string' },
    files: { type: 'string', multiple: true },
  },
});

const list = (text) => text.split(',').map((item) => item.trim());

function stop(message) {
  process.stdout.write(`${message}\n`);
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

/** The browsers that are asked for. */
export const engines = options.browser ? list(options.browser) : ENGINES;
for (const name of engines)
  if (!ENGINES.includes(name)) stop(`Unknown browser "${name}". Browsers: ${ENGINES.join(', ')}.`);

/** Whether all test files run, as far as the stages do. */
export const hasAllFiles = patterns === undefined;

/** Whether one of the stages is asked for. */
export const wants = (...names) => names.some((name) => only.includes(name));

/** The test files of a stage that are asked for. */
export const filesOf = (stage) => chosen.filter((file) => stageOf(file) === stage);
