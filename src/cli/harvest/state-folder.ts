import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CliError } from '../support/cli-error.js';
import { fileError } from '../support/file-error.js';

const NOTE = `This folder belongs to "mecc-signpost harvest". It holds what the feeds have answered, so that
a harvest that was cut goes on where it was, and so that an unchanged feed costs little.

Do not publish it. You may delete it: then the next harvest asks for everything again.
`;

/**
 * Makes the folder for what is kept between harvests, and takes it for this one.
 *
 * @returns what gives it back.
 * @throws CliError when it cannot be written, or another harvest has it.
 */
export async function openStateFolder(folder: string, out: string): Promise<() => void> {
  const target = dirname(resolve(out));
  await stat(target).catch((error: unknown) => {
    throw fileError(error, target);
  });
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'README.txt'), NOTE);
  } catch (error) {
    throw fileError(error, folder);
  }
  return takeLock(join(folder, 'lock'));
}

/** Two harvests of the same feeds at once would ask twice for everything. */
function takeLock(file: string): () => void {
  const take = () => writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
  try {
    try {
      take();
    } catch (error) {
      if (!isThere(error)) throw error;
      const owner = Number(readFileSync(file, 'utf8'));
      if (isRunning(owner)) {
        throw new CliError('Another harvest is writing this directory.', {
          file,
          advice: 'Wait until it has ended. If there is none, delete this file.',
        });
      }
      rmSync(file, { force: true });
      take();
    }
  } catch (error) {
    throw fileError(error, file);
  }
  return () => rmSync(file, { force: true });
}

const isThere = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The folder of one feed in it, made when it is not there. */
export function feedFolder(folder: string, feed: string): string {
  const path = join(folder, feed);
  try {
    mkdirSync(join(path, 'answers'), { recursive: true });
  } catch (error) {
    throw fileError(error, path);
  }
  return path;
}
