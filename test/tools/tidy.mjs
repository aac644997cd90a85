/**
 * What lint and format look at: the same for `npm test` and by hand. Node built-ins only:
 * `test/run.mjs` reads this before anything is installed.
 *
 *   node test/tools/tidy.mjs lint       npm run lint
 *   node test/tools/tidy.mjs format     npm run format: writes what it would change
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './install.mjs';

export const LINT = ['--config', 'test/tools/eslint.config.mjs', '--max-warnings', '0', '.'];

export const FORMATTED = [
  '*.mjs',
  'bench/**/*.mjs',
  'demo/**/*.{css,html,js,mjs}',
  'docs/**/*.mjs',
  'docs/site/*.{css,js}',
  'integrations/**/*.{mjs,mts}',
  'src/**/*.ts',
  'test/**/*.{mjs,mts,ts}',
  'theme/*.{mjs,mts}',
];

const COMMANDS = {
  lint: ['eslint', ...LINT],
  format: ['prettier', '--log-level', 'warn', '--write', ...FORMATTED],
};

if (import.meta.filename === process.argv[1]) {
  const [name, ...args] = COMMANDS[process.argv[2]] ?? [];
  if (!name) throw new Error(`Say which: ${Object.keys(COMMANDS).join(' or ')}.`);
  const { status } = spawnSync(path.join(root, 'node_modules/.bin', name), args, {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
