/**
 * Runs a property of fast-check in a thread of its own, so that a case that never ends is a test
 * that fails, with its seed, and not a program that stands still.
 *
 *   MECC_FUZZ=10000        cases of each property, instead of what the test asks for
 *   MECC_FUZZ_SEED=42      the seed, to run the same cases again
 */
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import type { IAsyncProperty, IProperty } from 'fast-check';

/** What is known of the case that is being run. */
export interface FuzzCases {
  /** Called with each case before it is run. */
  readonly begin: () => void;
}

/** A property, made where it is run. */
export type FuzzProperty = (
  cases: FuzzCases,
) => IProperty<unknown[]> | IAsyncProperty<unknown[]> | Promise<IAsyncProperty<unknown[]>>;

/** Milliseconds that one case may take before it counts as never ending. */
const PATIENCE = 20_000;

/**
 * A test of a property.
 *
 * @param module Address of the module that exports the property.
 * @param name What it is exported as.
 * @param runs Cases, when the environment does not say how many.
 */
export function fuzz(title: string, module: URL, name: string, runs: number): void {
  const numRuns = Number(process.env['MECC_FUZZ'] ?? runs);
  const seed = Number(process.env['MECC_FUZZ_SEED'] ?? Math.floor(Math.random() * 0x7fffffff));
  test(`${title} (${numRuns} cases)`, async () => {
    const begun = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(new URL('./fuzz-worker.mjs', import.meta.url), {
      workerData: { module: module.href, name, numRuns, seed, begun },
    });
    let watch: NodeJS.Timeout | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        worker.on('error', reject);
        worker.on('message', (failure: string | null) => {
          if (failure === null) resolve();
          else reject(new Error(failure));
        });
        worker.on('exit', (code) => reject(new Error(`The thread ended with ${code}.`)));
        let last = -1;
        let since = performance.now();
        watch = setInterval(() => {
          const now = Atomics.load(begun, 0);
          // Of nothing begun, nothing can hang: it is still loading.
          if (now !== last || now === 0) since = performance.now();
          last = now;
          if (performance.now() - since > PATIENCE) {
            reject(new Error(`Case ${now} does not end. MECC_FUZZ_SEED=${seed}`));
          }
        }, 500);
      });
    } finally {
      clearInterval(watch);
      await worker.terminate();
    }
  });
}
