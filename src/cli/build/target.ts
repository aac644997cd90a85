import { rmSync } from 'node:fs';
import { mkdir, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCatalogue } from '../../models/index.js';
import type { DirectoryHead } from '../import/directory-file.js';
import { readJson } from '../read/read-json.js';
import { CliError } from '../support/cli-error.js';
import { fileError } from '../support/file-error.js';
import { takeLock } from '../support/lock.js';
import { tidyOnSignal } from '../support/tidy-on-signal.js';

/** Says that a folder is being written to, and by which process. Gone when that has ended well. */
const MARK = '.building';

/** What a build keeps beside the directory while it goes on. */
const SPOOL = /^\.services-\d+\.tmp$/;

/** What is in the folder that is to be written to. */
export interface Target {
  /** What the directory there says of itself. Absent: there is none. */
  readonly head?: DirectoryHead | undefined;
}

/**
 * Looks at the folder that is to be written to. It may be missing or empty, or hold a directory, or
 * what an interrupted build left.
 *
 * @throws CliError when there is something else, which is not to be lost or mixed with.
 */
export async function openTarget(out: string): Promise<Target> {
  const info = await stat(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw fileError(error, out);
  });
  if (!info) return {};
  const other = (problem: string) =>
    new CliError(`${problem} It was left alone.`, {
      file: out,
      advice: 'Name an empty folder for --out, or one that a build wrote.',
    });
  if (!info.isDirectory()) throw other('This is a file, not a folder.');
  const names = await readdir(out).catch((error: unknown) => {
    throw fileError(error, out);
  });
  if (!names.includes('index.json')) {
    const isOurs = names.includes(MARK) || names.every((name) => name.startsWith('.'));
    if (isOurs) return {};
    throw other('There is something else than a directory in this folder.');
  }
  const { value } = parseCatalogue(await readJson(join(out, 'index.json')).catch(() => undefined));
  if (!value || value.files.length > 0) {
    throw other('The index.json in this folder is no directory that a build wrote.');
  }
  const { id, title, publisher, licence, places } = value;
  return { head: { id, title, publisher, licence, ...(places.length > 0 && { places }) } };
}

/**
 * Writes to a folder, alone. What an earlier build left behind when it was ended is taken away.
 *
 * @throws CliError when it cannot be written, or another build is at it.
 */
export async function writeInto<T>(out: string, write: () => Promise<T>): Promise<T> {
  const mark = join(out, MARK);
  let giveBack: (() => void) | undefined;
  try {
    await mkdir(out, { recursive: true });
    giveBack = takeLock(
      mark,
      (other) =>
        new CliError(`Another build writes to this folder (process ${other}).`, {
          file: out,
          advice: `Wait for it. If there is none, delete ${mark}.`,
        }),
    );
    await sweep(out);
    const spool = join(out, `.services-${process.pid}.tmp`);
    // The mark stays: it says that what is there without a catalogue is ours.
    const result = await tidyOnSignal(() => rmSync(spool, { force: true }), write);
    giveBack();
    return result;
  } catch (error) {
    // A mark that is another's is no business of this build.
    if (giveBack) await release(out, giveBack).catch(() => undefined);
    throw fileError(error, out, 'write');
  }
}

/** Drafts of files that were never finished. */
async function sweep(out: string): Promise<void> {
  for (const name of await readdir(out)) {
    if (
      SPOOL.test(name) ||
      /^(index|changes)\.json(\.br|\.gz)?\.new$|^files\.txt\.new$/.test(name)
    ) {
      await rm(join(out, name), { force: true });
    }
  }
}

/** Leaves no trace of a build that wrote nothing, and the mark where there is half a directory. */
async function release(out: string, giveBack: () => void): Promise<void> {
  const names = await readdir(out);
  const others = names.filter((name) => name !== MARK);
  if (others.length > 0 && !names.includes('index.json')) return;
  giveBack();
  if (others.length === 0) await rmdir(out);
}
