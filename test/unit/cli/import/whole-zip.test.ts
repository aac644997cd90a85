import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readTableFile } from '../../../../src/cli/import/read-table.js';
import { template } from '../../../../src/cli/import/template.js';
import { isWholeZip } from '../../../../src/cli/import/whole-zip.js';
import { temporaryFolder } from '../support/run-cli.js';
import { NOW } from './support/sheets.js';

for (const kind of ['xlsx', 'ods']) {
  test(`an ${kind} file is whole, and not once something of it is missing or changed`, async () => {
    const bytes = Buffer.from(await template(`services.${kind}`));
    assert.equal(isWholeZip(bytes), true);
    assert.equal(isWholeZip(Buffer.concat([bytes, Buffer.from('\n')])), true, 'more does no harm');
    for (const end of [0, 1, 30, bytes.length / 2, bytes.length - 30]) {
      assert.equal(isWholeZip(bytes.subarray(0, end)), false, `cut at ${end}`);
    }
    assert.equal(isWholeZip(bytes.subarray(10)), false, 'cut in front');
    assert.equal(isWholeZip(Buffer.from(bytes.toString('utf8'))), false, 'taken for text');
  });
}

test('an archive that says it is endless is not unpacked', async () => {
  const bytes = Buffer.from(await template('services.xlsx'));
  const first = bytes.readUInt32LE(bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  bytes.writeUInt32LE(0xfffffffe, first + 24);
  assert.equal(isWholeZip(bytes), false);
});

test('a damaged sheet is told in words: the library would read it for ever', async (t) => {
  const folder = await temporaryFolder(t);
  for (const kind of ['xlsx', 'ods']) {
    const file = join(folder, `services.${kind}`);
    const bytes = Buffer.from(await template(file));
    await writeFile(file, Buffer.from(bytes.toString('utf8'), 'latin1'));
    await assert.rejects(readTableFile(file, { now: NOW }), {
      name: 'CliError',
      file,
      message: /damaged/,
    });
  }
});
