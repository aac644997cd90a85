import { rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CliError } from './cli-error.js';
import { fileError } from './file-error.js';
import { tidyOnSignal } from './tidy-on-signal.js';

/** @throws CliError when there is something else than an empty folder. */
export async function needEmptyFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw fileError(error, folder);
  });
  if (names.length > 0) {
    throw new CliError('There is something in this folder. It was left alone.', {
      file: folder,
      advice: 'Name a new folder, or empty this one.',
    });
  }
}

/**
 * Writes a new folder with all of its files, or nothing: to another one beside it, which then takes
 * its name.
 *
 * @throws CliError when it cannot be written.
 */
export async function writeFolder(
  folder: string,
  files: readonly { readonly file: string; readonly text: string }[],
): Promise<void> {
  await needEmptyFolder(folder);
  const target = resolve(folder);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const write = async () => {
    await mkdir(draft);
    for (const { file, text } of files) await writeFile(join(draft, file), text);
    // Not all systems put a folder in the place of another, and be it empty.
    await rmdir(target).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(draft, target);
  };
  try {
    await tidyOnSignal(() => rmSync(draft, { recursive: true, force: true }), write);
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    throw fileError(error, folder, 'write');
  }
}
