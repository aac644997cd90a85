import { rmSync } from 'node:fs';
import { open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileError } from './file-error.js';
import { isAlive } from './is-alive.js';
import { tidyOnSignal } from './tidy-on-signal.js';

/**
 * Writes a file whole or not at all: to another one beside it, which then takes its name. Whoever
 * reads it meanwhile sees the old one. An interruption leaves the old file and nothing else.
 *
 * @throws CliError when it cannot be written.
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array | AsyncIterable<string>,
): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  const write = async () => {
    const handle = await open(draft, 'w');
    try {
      await writeFile(handle, content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
    await sweep(file).catch(() => undefined);
  };
  try {
    await tidyOnSignal(() => rmSync(draft, { force: true }), write);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw fileError(error, file, 'write');
  }
}

/** Drafts of the same file that processes left which were killed: nobody else tidies them up. */
async function sweep(file: string): Promise<void> {
  const start = `.${basename(file)}.`;
  for (const name of await readdir(dirname(file))) {
    const id = name.startsWith(start)
      ? /^(\d+)\.tmp$/.exec(name.slice(start.length))?.[1]
      : undefined;
    if (id !== undefined && !isAlive(Number(id))) {
      await rm(join(dirname(file), name), { force: true });
    }
  }
}
