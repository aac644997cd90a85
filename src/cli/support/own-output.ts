import { access, constants, open, readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CliError } from './cli-error.js';
import { fileError } from './file-error.js';
import { isSameFile } from './same-file.js';

/** A file that is there already. */
export interface Earlier {
  readonly start: string;
  readonly end: string;
  readonly whole: () => Promise<string>;
}

/** Says whether a file that is there is plainly what the command wrote before. */
export type IsEarlier = (earlier: Earlier) => boolean | Promise<boolean>;

/** A file that the command is to write. */
export interface OwnOutput {
  readonly file: string;
  readonly isEarlier: IsEarlier;
}

/** Bytes at each end of a file that tell what is in it. */
const ENDS = 4_096;

/** Names of files that are read as a part of the folder that they are in. */
const DATA = /\.(json|geojson|csv|tsv|xlsx|xlsm|xls|ods)$/i;

/** What begins as all outputs of its kind do. */
export const beginsWith =
  (text: string): IsEarlier =>
  ({ start }) =>
    start.startsWith(text);

/**
 * Looks at the files that are to be written, before the work. Only an earlier output of the same
 * kind is replaced.
 *
 * @param source What is read. Undefined: nothing that could be lost.
 * @throws CliError when something would be lost, or nothing can be written there.
 */
export async function needOwnOutputs(
  source: string | undefined,
  outputs: readonly OwnOutput[],
): Promise<void> {
  const names = new Set<string>();
  for (const { file, isEarlier } of outputs) {
    if (names.has(resolve(file))) {
      throw new CliError('Two options name this file.', { file, advice: 'Name two files.' });
    }
    names.add(resolve(file));
    if (source !== undefined) await refuseSource(file, source);
    await needEarlier(file, isEarlier);
  }
}

/**
 * The same for options that name files, or do not. Their folders have to be there.
 *
 * @throws CliError when something would be lost, or nothing can be written there.
 */
export async function needNamedOutputs(
  source: string | undefined,
  named: readonly (readonly [file: string | undefined, isEarlier: IsEarlier])[],
): Promise<void> {
  const outputs = named.flatMap(([file, isEarlier]) =>
    file === undefined ? [] : [{ file, isEarlier }],
  );
  await needOwnOutputs(source, outputs);
  for (const { file } of outputs) await needFolderFor(file);
}

/** @throws CliError when there is no folder for the file, or nobody may write in it. */
export async function needFolderFor(file: string): Promise<void> {
  await access(dirname(file), constants.W_OK).catch((error: unknown) => {
    throw fileError(error, file, 'write');
  });
}

async function refuseSource(file: string, source: string): Promise<void> {
  const advice = 'Name another one to write to.';
  if (await isSameFile(file, source)) {
    throw new CliError('This is the file to read from.', { file, advice });
  }
  // What lies in it with such a name is read the next time.
  if (DATA.test(file) && (await isSameFile(dirname(file), source))) {
    throw new CliError('This file is in the folder to read from.', { file, advice });
  }
}

async function needEarlier(file: string, isEarlier: IsEarlier): Promise<void> {
  const info = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw fileError(error, file, 'write');
  });
  // Nothing is lost.
  if (!info) return;
  if (info.isDirectory()) {
    throw new CliError('This is a folder, not a file.', { file, advice: 'Name a file in it.' });
  }
  if (info.isFile() && (info.size === 0 || (await isEarlier(await readEnds(file))))) return;
  throw new CliError('There is something else in it. It was left alone.', {
    file,
    advice: 'Name another file, or move this one away.',
  });
}

async function readEnds(file: string): Promise<Earlier> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      const read = async (position: number) => {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(ENDS), 0, ENDS, position);
        return buffer.toString('utf8', 0, bytesRead);
      };
      const [start, end] = [await read(0), await read(Math.max(0, size - ENDS))];
      return { start, end, whole: () => readFile(file, 'utf8') };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw fileError(error, file);
  }
}
