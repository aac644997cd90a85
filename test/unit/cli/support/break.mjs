/**
 * Loaded before the program: ends it, or makes the disk full, at a step of writing. Steps are
 * counted from 1; `BREAK_AT=0` only counts, and says how many there were as the program ends.
 *
 * `BREAK_WITH` is a signal, or a code such as ENOSPC. `BREAK_ONCE`: only that one step fails.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env.BREAK_AT);
const how = process.env.BREAK_WITH ?? '';
const isOnce = how.startsWith('SIG') || process.env.BREAK_ONCE === '1';
let steps = 0;
let isArmed = false;

/** What is written of a file when the end comes in the middle of it. */
const half = (data) => data.subarray(0, data.length >> 1);

function isNow() {
  if (!isArmed) return false;
  steps += 1;
  // A disk that is full stays full.
  return at > 0 && (isOnce ? steps === at : steps >= at);
}

/** @returns whether the step is to be done all the same. */
function breakNow() {
  if (how.startsWith('SIG')) return process.kill(process.pid, how);
  throw Object.assign(new Error(how), { code: how });
}

function patch(object, name, dataAt) {
  const real = object[name];
  object[name] = function (...args) {
    if (!isNow()) return real.apply(this, args);
    if (dataAt !== undefined) {
      const data = Buffer.from(args[dataAt]);
      if (how === 'SIGKILL' || !how.startsWith('SIG')) {
        real.apply(this, args.with(dataAt, half(data)));
      }
    }
    if (object === fs) breakNow();
    else {
      try {
        breakNow();
      } catch (error) {
        return Promise.reject(error);
      }
    }
    return real.apply(this, args);
  };
}

patch(fs, 'writeFileSync', 1);
patch(fs, 'writeSync');
patch(fs, 'renameSync');
patch(fs.promises, 'mkdir');
patch(fs.promises, 'open');
patch(fs.promises, 'writeFile', 1);
patch(fs.promises, 'rename');
const handle = await fs.promises.open(new URL(import.meta.url));
patch(Object.getPrototypeOf(handle), 'writeFile');
patch(Object.getPrototypeOf(handle), 'sync');
await handle.close();
isArmed = true;
syncBuiltinESMExports();

if (at === 0) process.on('exit', () => fs.writeSync(2, `steps: ${steps}\n`));
