/**
 * Writes the counts of a `node --test` run, and each test by its file and title, as JSON to
 * MECC_REPORT. The closing diagnostics are the
 * one place where every supported Node gives the same totals.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

export default async function* counts(source) {
  const total = {};
  const tests = [];
  for await (const event of source) {
    if (/^test:(?:pass|fail)$/.test(event.type) && event.data.details?.type !== 'suite') {
      const { name, file, skip, todo } = event.data;
      if (file && skip === undefined && todo === undefined)
        tests.push({
          file: path.relative(root, file).replaceAll(path.sep, '/'),
          title: name,
          passed: event.type === 'test:pass',
        });
    }
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
      tests,
    }),
  );
  yield '';
}
