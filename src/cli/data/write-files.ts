import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** First line of every generated module. Only files that begin with it are ever removed. */
export const BANNER =
  '// Generated from data/ by compile-data: edit the records there, not this file.\n';

/** Writes a file unless it holds that text already, so that watchers and caches stay quiet. */
export async function writeIfChanged(file: string, text: string): Promise<boolean> {
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) return false;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return true;
}

/** Removes generated modules of a folder that are not generated any more. */
export async function removeStale(folder: string, keep: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const file = join(folder, name);
    if (!name.endsWith('.ts') || keep.has(file)) continue;
    if ((await readFile(file, 'utf8')).startsWith(BANNER)) await rm(file);
  }
}
