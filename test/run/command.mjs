/** Running commands, and ending them when the run ends. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../tools/install.mjs';

export const say = (text = '') => process.stdout.write(`${text}\n`);

/** A tool of a dependency. */
export const bin = (name) => path.join(root, 'node_modules/.bin', name);

/** A folder that is gone when the run ends. */
export const scratch = mkdtempSync(path.join(tmpdir(), 'mecc-test-'));

const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(scratch, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

/** Runs one command; resolves to whether it succeeded. Quiet commands are shown when they end. */
export function run(command, args, { env = {}, quiet = false, minutes = 5 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    running.add(child);
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    const timer = setTimeout(() => {
      output += `\nStopped after ${minutes} minutes.`;
      if (!quiet) say(`Stopped after ${minutes} minutes.`);
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
    }, minutes * 60_000);
    const end = (ok) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ ok, output: output.trim() });
    };
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/** At most two at once: more only makes a small machine slower. */
export async function inPairs(jobs) {
  const results = [];
  const queue = jobs.map((job, index) => async () => (results[index] = await job()));
  const worker = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) await job();
  };
  await Promise.all([worker(), worker()]);
  return results;
}
