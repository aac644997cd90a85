import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkReport, runCli, temporaryFolder } from '../support/run-cli.js';

const DOCS = new URL('../../../../docs/data.md', import.meta.url);

test('docs/data.md: from a spreadsheet to a directory, as it is written', async (context) => {
  const folder = await temporaryFolder(context);
  const text = await readFile(DOCS, 'utf8');
  const [, rest = ''] = text.split('\n## From a spreadsheet to a directory\n');
  const [section = ''] = rest.split('\n## ');
  const [, sheet = ''] = /```csv\n([^]*?)```/.exec(section) ?? [];
  const shown = [...section.matchAll(/```text\n([^]*?)```/g)].map(([, lines = '']) => lines);
  await mkdir(join(folder, 'public'));

  const commands = [...section.matchAll(/^npx mecc-signpost (.*)$/gm)].map(([, command = '']) =>
    [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, inQuotes, word = '']) => inQuotes ?? word),
  );
  assert.deepEqual(
    commands.map(([name]) => name),
    ['import', 'import', 'import', 'build', 'serve', 'import', 'import', 'build'],
  );
  const said: string[] = [];
  // The server has tests of its own: it does not end by itself.
  for (const words of commands.filter(([name]) => name !== 'serve')) {
    const isPath = (word: string) => /\.(csv|json|xlsx)$|^public/.test(word);
    const args = words.map((word) => (isPath(word) ? join(folder, word) : word));
    const day = words.includes('--template') ? [] : ['--today', '2026-11-22'];
    const { code, stdout, stderr } = await runCli([...args, ...day]);
    // One service of the example has no day of a check, which an import tells.
    const isFine = words.includes('--template') || words[0] === 'build';
    assert.equal(code, isFine ? 0 : 1, stderr);
    // The empty sheet is filled in.
    if (words.includes('--template')) await writeFile(join(folder, 'services.csv'), sheet);
    said.push(stdout.replaceAll(`${folder}/`, ''));
  }
  const [, report, , built, preview, , again] = said;
  for (const [lines, whole] of [
    [shown[0], report],
    [shown[1], built],
  ]) {
    assert.ok(lines);
    assert.ok(whole?.includes(lines.trim()), `${lines} is not in ${whole}`);
  }
  for (const text of [preview, again])
    assert.match(text ?? '', /0 added, 0 changed, 0 gone, 2 as before/);
  const checked = await checkReport(join(folder, 'public/directory'));
  assert.deepEqual(
    checked.issues.map(({ code }) => code),
    ['never-checked'],
  );
  assert.deepEqual([checked.accepted, checked.skipped], [2, 0]);

  // Nothing else is left to do before "gaps" is of use.
  const gaps = await runCli(['gaps', join(folder, 'public/directory'), '--json']);
  assert.match(gaps.stdout, /"halton"/);
});
