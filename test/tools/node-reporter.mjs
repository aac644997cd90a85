/**
 * Writes the counts of a `node --test` run as JSON to MECC_REPORT. The closing diagnostics are the
 * one place where every supported Node gives the same totals.
 */
import { writeFileSync } from 'node:fs';

export default async function* counts(source) {
  const total = {};
  for await (const event of source) {
    if (event.type !== 'test:diagnostic') continue;
    const match = /^(tests|pass|fail|cancelled|skipped|todo) (\d+)$/.exec(event.data.message);
    if (match && event.data.nesting === 0) total[match[1]] = Number(match[2]);
  }
  writeFileSync(
    process.env.MECC_REPORT,
    JSON.stringify({
      passed: total.pass ?? 0,
      failed: (total.fail ?? 0) + (total.cancelled ?? 0),
      skipped: (total.skipped ?? 0) + (total.todo ?? 0),
    }),
  );
  yield '';
}
