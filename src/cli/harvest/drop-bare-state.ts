import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * Takes away the folder that a harvest has made and put nothing into, when no feed has answered.
 * One with an answer, a copy or the lock of another harvest stays.
 */
export async function dropBareState(folder: string): Promise<void> {
  try {
    for (const name of await readdir(folder, { recursive: true })) {
      if (!(await isBare(join(folder, name)))) return;
    }
    await rm(folder, { recursive: true });
  } catch {
    // It is not there, or may not be read: what is wrong with that was told.
  }
}

async function isBare(path: string): Promise<boolean> {
  if ((await stat(path)).isDirectory() || basename(path) === 'README.txt') return true;
  // Its first line says when the harvest began. The others are answers.
  return (
    basename(path) === 'harvest.log' && (await readFile(path, 'utf8')).split('\n').length === 2
  );
}
