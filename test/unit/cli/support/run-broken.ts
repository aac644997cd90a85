import { spawn } from 'node:child_process';
import { programFile } from './run-cli.js';

const BREAK = new URL('./break.mjs', import.meta.url).href;

/** How the program ended, and what it said. */
export interface BrokenRun {
  readonly code: number | null;
  /** What ended it from outside. */
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/**
 * Runs the program until a step of its writing, where a signal ends it or the disk is full.
 *
 * @param at From 1. 0: it runs to its end and says how many steps there were.
 * @param how A signal, or a code such as ENOSPC.
 * @param isOnce Only that one step fails. Else all that come after it do, too.
 */
export async function runBroken(
  args: readonly string[],
  at: number,
  how: string,
  isOnce = false,
): Promise<BrokenRun> {
  const command = ['--import', BREAK, await programFile(), ...args];
  const child = spawn(process.execPath, command, {
    env: { ...process.env, BREAK_AT: `${at}`, BREAK_WITH: how, BREAK_ONCE: isOnce ? '1' : '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stderr }));
  });
}

/** Steps that a run has which nothing breaks. */
export async function countSteps(args: readonly string[]): Promise<number> {
  const { stderr } = await runBroken(args, 0, '');
  return Number(/steps: (\d+)/.exec(stderr)?.[1]);
}

/** Numbers from 1 to `most` that are the same in every run. */
export function seeded(seed: number, count: number, most: number): number[] {
  let state = seed >>> 0;
  return Array.from({ length: count }, () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return 1 + (((mixed ^ (mixed >>> 14)) >>> 0) % most);
  });
}
