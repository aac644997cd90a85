import { parseService } from '../dist/models/index.js';
import { median } from './median.mjs';
import { syntheticServices } from './synthetic-services.mjs';

/** Milliseconds to parse, and to parse and validate, beside JSON.parse alone. */
export async function measureValidation() {
  return Object.fromEntries(
    [1_000, 10_000].map((count) => {
      const json = JSON.stringify(syntheticServices(count));
      const parse = median(5, () => JSON.parse(json));
      const records = JSON.parse(json);
      const page = median(5, () => records.slice(0, 20).map(parseService));
      const all = median(3, () => JSON.parse(json).map(parseService));
      return [
        `${count} services`,
        {
          'JSON.parse ms': parse,
          'parse + validate all ms': all,
          ratio: Number((all / parse).toFixed(1)),
          'validate a page of 20 ms': page,
        },
      ];
    }),
  );
}
