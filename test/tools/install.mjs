/** Are the dependencies in node_modules those of the lock file? Node built-ins only. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const packages = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages ?? {};

/** Compares the lock with npm's own record of what it installed; optional packages may be absent. */
export function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(path.join(root, record))) return false;
  const installed = packages(record);
  return Object.entries(packages('package-lock.json')).every(
    ([name, entry]) =>
      name === '' ||
      entry.link ||
      (installed[name] ? installed[name].version === entry.version : entry.optional || entry.peer),
  );
}
