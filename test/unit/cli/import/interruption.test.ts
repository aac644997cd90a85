import assert from 'node:assert/strict';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { directoryText } from '../../../../src/cli/import/directory-file.js';
import { startCli, temporaryFolder } from '../support/run-cli.js';

const HEAD = {
  id: 'test',
  title: 'Test directory',
  publisher: { name: 'Test' },
  licence: { name: 'Test' },
};

/** Enough that writing it takes a moment. */
const ROWS = Array.from(
  { length: 300 },
  (_, index) => `Test service ${index},Test charity,${'Some words. '.repeat(100)}`,
);

for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
  test(`an import that is ended with ${signal} while it writes leaves a whole directory`, async (context) => {
    const folder = await temporaryFolder(context);
    const [sheet, out] = [join(folder, 'sheet.csv'), join(folder, 'directory.json')];
    const rest = ['--fail-on', 'never', '--quiet'];
    const start = () => startCli(['import', sheet, '--out', out, ...rest]);
    const before = directoryText(HEAD, [], '2026-11-01');
    await writeFile(out, before);
    await writeFile(sheet, ['Name,Organisation,Description', ...ROWS].join('\n'));
    const child = await start();
    const watcher = watch(folder, (_, name) => {
      if (name?.endsWith('.tmp')) child.kill(signal);
    });
    await once(child, 'close');
    watcher.close();
    const after = await readFile(out, 'utf8');
    // The signal may have come a moment too late: then it is the new one, and whole.
    if (after !== before) assert.equal(JSON.parse(after).services.length, ROWS.length);
    // Nobody can tidy up after SIGKILL.
    const left = signal === 'SIGTERM' ? ['directory.json', 'sheet.csv'] : await readdir(folder);
    assert.deepEqual((await readdir(folder)).sort(), left.sort());

    if (signal === 'SIGTERM') return;
    await writeFile(sheet, 'Name\nTest after\n');
    assert.deepEqual(await once(await start(), 'close'), [0, null]);
    assert.match(await readFile(out, 'utf8'), /"name":"Test after"/);
  });
}
