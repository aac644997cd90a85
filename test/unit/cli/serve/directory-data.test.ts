import assert from 'node:assert/strict';
import { stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { DirectoryData, TooLargeError } from '../../../../src/cli/serve/directory-data.js';
import { fileOf, makeServices } from '../build/support.js';
import { temporaryFolder } from '../support/run-cli.js';

test('a directory that is too large is read once, until it is written anew', async (context) => {
  const file = join(await temporaryFolder(context), 'test.json');
  const write = async (count: number, time: number) => {
    // As many bytes each time: what it has is told apart by the time alone.
    await writeFile(file, fileOf(makeServices(count)).padEnd(20_000));
    await utimes(file, time, time);
    assert.equal((await stat(file)).size, 20_000);
  };
  const data = new DirectoryData(file, false, 2);
  await write(3, 1_000);
  await assert.rejects(data.current(), TooLargeError);
  // Nobody can tell that this is another one, so who still calls it too large has not read it.
  await write(2, 1_000);
  await assert.rejects(data.current(), TooLargeError);
  await write(2, 2_000);
  assert.equal((await data.current()).services.size, 2);
});

test('a directory that could not be read is read again', async (context) => {
  const file = join(await temporaryFolder(context), 'test.json');
  const write = async (text: string) => {
    await writeFile(file, text.padEnd(20_000));
    await utimes(file, 1_000, 1_000);
  };
  const data = new DirectoryData(file, false);
  await write('{');
  await assert.rejects(data.current());
  await write(fileOf(makeServices(2)));
  assert.equal((await data.current()).services.size, 2);
});
