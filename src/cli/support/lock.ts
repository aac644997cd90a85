import { randomUUID } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './is-alive.js';

/**
 * Takes a file as the sign that this process, and no other, works on what is beside it. A sign whose
 * process has ended is taken over. So is one with the number of this process: it is of an earlier
 * one, as in a container, where each is number 1.
 *
 * @param whenTaken Makes the error for when the process with this number has it.
 * @returns what gives it back. It takes away no sign but its own.
 * @throws what the file system says.
 */
export function takeLock(file: string, whenTaken: (process_: number) => Error): () => void {
  const sign = `${process.pid} ${randomUUID()}\n`;
  sweep(file);
  if (!place(file, sign)) takeOver(file, sign, whenTaken);
  return () => {
    if (textOf(file) === sign) rmSync(file, { force: true });
  };
}

/** In place of the sign of an ended process. There is one at every moment, should this one end. */
function takeOver(file: string, sign: string, whenTaken: (process_: number) => Error): void {
  const look = (sign_: string) => {
    const owner = ownerOf(sign_);
    if (isOther(owner)) throw whenTaken(owner);
  };
  look(file);
  // One at a time: else the second would take away the sign of the first.
  const turn = `${file}.turn`;
  if (!place(turn, sign)) {
    look(turn);
    takeAway(turn);
    if (!place(turn, sign)) throw whenTaken(ownerOf(turn));
  }
  try {
    look(file);
    if (textOf(file) !== undefined) replace(file, sign);
    else if (!place(file, sign)) throw whenTaken(ownerOf(file));
  } finally {
    rmSync(turn, { force: true });
  }
}

function replace(file: string, sign: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, sign);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Puts the sign there, with its text in it from the first moment. @returns false: there is one. */
function place(file: string, sign: string): boolean {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, sign);
    try {
      linkSync(draft, file);
    } catch (error) {
      if (hasCode(error, 'EEXIST')) throw error;
      // Not every disk can give a file two names.
      writeFileSync(file, sign, { flag: 'wx' });
    }
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Takes the sign of an ended process away. Between the look and now, another may have come. */
function takeAway(file: string): void {
  const aside = `${file}.${process.pid}.tmp`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  const isTheirs = isOther(ownerOf(aside));
  try {
    if (isTheirs) linkSync(aside, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) renameSync(aside, file);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** What killed processes have left beside it. */
function sweep(file: string): void {
  const start = `${basename(file)}.`;
  for (const name of readdirSync(dirname(file))) {
    if (!name.startsWith(start)) continue;
    const id = /^(\d+)\.tmp$/.exec(name.slice(start.length))?.[1];
    if (id !== undefined && !isAlive(Number(id)))
      rmSync(join(dirname(file), name), { force: true });
  }
}

const isOther = (owner: number) => owner !== process.pid && isAlive(owner);

/** The number of the process. Not a number: there is none. */
const ownerOf = (file: string) => Number.parseInt(textOf(file) ?? '', 10);

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;
