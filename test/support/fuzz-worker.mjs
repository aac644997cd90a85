/** The thread that `fuzz()` runs a property in. */
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { register } from 'tsx/esm/api';

// What a program is started with to read TypeScript does not hold for its threads.
register();

const { module, name, numRuns, seed, begun } = workerData;

try {
  const make = (await import(module))[name];
  if (!make) throw new Error(`${module} has no ${name}.`);
  const property = await make({ begin: () => Atomics.add(begun, 0, 1) });
  await fc.assert(property, { numRuns, seed });
  parentPort.postMessage(null);
} catch (error) {
  // With the seed, the counterexample and what was wrong with it.
  const why = error.cause instanceof Error ? `\n${error.cause.stack}` : '';
  parentPort.postMessage(`${error.message.slice(0, 5_000)}${why}\nMECC_FUZZ_SEED=${seed}`);
}
