/**
 * Compares what is public with what was, in `test/package/api/`.
 *
 *   node test/tools/api-report.mjs           say what changed; fails when something did
 *   node test/tools/api-report.mjs --write   keep what is now as what was (npm run api)
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { declarationLines, elementLines } from './api-lines.mjs';
import { root } from './install.mjs';

const folder = path.join(root, 'test/package/api');
const FILES = { 'declarations.txt': declarationLines, 'elements.txt': elementLines };

/** The name of what a line is about: what stands before its type. */
const subject = (line) => line.split(/: | = |, as in /, 1)[0].replace(/\?$/, '');

/** Gone and changed lines break somebody; new ones break nobody who does not write them. */
export function compare(before, now) {
  const had = new Set(before);
  const has = new Set(now);
  const gone = before.filter((line) => !has.has(line));
  const added = now.filter((line) => !had.has(line));
  const follows = new Map(added.map((line) => [subject(line), line]));
  const changed = gone.flatMap((line) => {
    const next = follows.get(subject(line));
    return next === undefined ? [] : [[line, next]];
  });
  const isChanged = new Set(changed.flat());
  return {
    changed,
    removed: gone.filter((line) => !isChanged.has(line)),
    added: added.filter((line) => !isChanged.has(line)),
  };
}

/** The differences as somebody reads them; empty when there is none. */
export function report({ changed, removed, added }) {
  const part = (heading, lines) => (lines.length > 0 ? [`${heading}:`, ...lines, ''] : []);
  return [
    ...part(
      'Gone: this breaks those who use it',
      removed.map((line) => `- ${line}`),
    ),
    ...part(
      'Changed: this may break those who use it',
      changed.flatMap(([old, next]) => [`- ${old}`, `+ ${next}`]),
    ),
    ...part(
      'New: this breaks nobody',
      added.map((line) => `+ ${line}`),
    ),
  ].join('\n');
}

const read = (name) => {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
};

if (import.meta.filename === process.argv[1]) {
  const write = process.argv.includes('--write');
  let differs = false;
  mkdirSync(folder, { recursive: true });
  for (const [name, lines] of Object.entries(FILES)) {
    const now = lines();
    const difference = compare(read(name), now);
    const text = report(difference);
    if (text !== '') {
      differs = true;
      process.stdout.write(`${path.relative(root, path.join(folder, name))}\n\n${text}\n`);
    }
    if (write) writeFileSync(path.join(folder, name), `${now.join('\n')}\n`);
  }
  if (differs && !write) {
    process.stdout.write(
      'If all of this is meant: add a changeset (npx changeset) that says so, and run: npm run api\n',
    );
    process.exitCode = 1;
  }
}
