import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { formatProblem } from '../../../../src/cli/data/problem.js';
import { loadData, type DataSet } from '../../../../src/cli/data/load-data.js';
import type { Problem } from '../../../../src/cli/data/problem.js';

/** The data folder of this repository. */
export const dataFolder = fileURLToPath(new URL('../../../../data', import.meta.url));

/** Reads it. Fails the test when a record is broken. */
export async function realData(): Promise<DataSet> {
  const problems: Problem[] = [];
  const data = await loadData(dataFolder, problems);
  assert.deepEqual(problems.map(formatProblem), []);
  return data;
}
