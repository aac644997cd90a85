import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkReport, runCli, temporaryFolder } from '../support/run-cli.js';

const DOCS = new URL('../../../../docs/data.md', import.meta.url);

test('docs/data.md: from a spreadsheet to a directory, as it is written', async (context) => {
  const folder = await temporaryFolder(context);
  const text = await readFile(DOCS, 'utf8');
  const [, section = ''] = text.split('\n## From a spreadsheet to a directory\n');
  const [, sheet = ''] = /```csv\n([^]*?)```/.exec(section) ?? [];
  const [, shown = ''] = /```text\n([^]*?)```/.exec(section) ?? [];
  await writeFile(join(folder, 'services.csv'), sheet);

  const commands = [...section.matchAll(/^npx mecc-signpost (.*)$/gm)].map(([, command = '']) =>
    [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, inQuotes, word = '']) => inQuotes ?? word),
  );
  assert.equal(commands.length, 5);
  const said: string[] = [];
  for (const words of commands) {
    const args = words.map((word) => (/\.(csv|json|xlsx)$/.test(word) ? join(folder, word) : word));
    const { code, stdout, stderr } = await runCli([...args]);
    // One service of the example has no day of a check.
    assert.equal(code, words.includes('--template') ? 0 : 1, stderr);
    said.push(stdout);
  }
  for (const line of shown.trim().split('\n')) assert.ok(said[1]?.includes(line), line);
  assert.match(said[3] ?? '', /0 added, 0 changed, 0 gone, 2 as before/);
  const report = await checkReport(join(folder, 'directory.json'));
  assert.deepEqual(
    report.issues.map(({ code }) => code),
    ['never-checked'],
  );
  assert.deepEqual([report.accepted, report.skipped], [2, 0]);
});
