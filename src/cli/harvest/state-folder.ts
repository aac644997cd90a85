import { mkdirSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CliError } from '../support/cli-error.js';
import { fileError } from '../support/file-error.js';
import { takeLock } from '../support/lock.js';

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
  // Two harvests of the same feeds at once would ask twice for everything.
  const lock = join(folder, 'lock');
  try {
    return takeLock(
      lock,
      () =>
        new CliError('Another harvest is writing this directory.', {
          file: lock,
          advice: 'Wait until it has ended. If there is none, delete this file.',
        }),
    );
  } catch (error) {
    throw fileError(error, lock);
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
