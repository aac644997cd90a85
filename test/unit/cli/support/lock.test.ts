import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { takeLock } from '../../../../src/cli/support/lock.js';
import { temporaryFolder } from './run-cli.js';

const taken = (owner: number) => new Error(`taken by ${owner}`);

/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['-e', '']).pid;

async function setUp(context: TestContext) {
  const folder = await temporaryFolder(context);
  return { folder, file: join(folder, 'lock') };
}

test('a lock says whose it is, and leaves nothing behind', async (context) => {
  const { folder, file } = await setUp(context);
  const giveBack = takeLock(file, taken);
  assert.match(await readFile(file, 'utf8'), new RegExp(`^${process.pid} \\S+\\n$`));
  assert.deepEqual(await readdir(folder), ['lock']);
  giveBack();
  assert.deepEqual(await readdir(folder), []);
  giveBack();
});

test('a lock of a process that goes on is left alone', async (context) => {
  const { folder, file } = await setUp(context);
  await writeFile(file, `${process.ppid}\n`);
  assert.throws(() => takeLock(file, taken), { message: `taken by ${process.ppid}` });
  assert.equal(await readFile(file, 'utf8'), `${process.ppid}\n`);
  assert.deepEqual(await readdir(folder), ['lock']);
});

test('what ended processes have left is taken over and tidied up', async (context) => {
  const { folder, file } = await setUp(context);
  for (const left of [`${ended()}\n`, `${process.pid}\n`, '', 'nonsense']) {
    await writeFile(file, left);
    await writeFile(`${file}.turn`, left);
    await writeFile(`${file}.${ended()}.tmp`, left);
    const giveBack = takeLock(file, taken);
    assert.deepEqual(await readdir(folder), ['lock'], left);
    giveBack();
    assert.deepEqual(await readdir(folder), [], left);
  }
});

test('whoever is taking over is left alone', async (context) => {
  const { file } = await setUp(context);
  const left = `${ended()}\n`;
  await writeFile(file, left);
  await writeFile(`${file}.turn`, `${process.ppid}\n`);
  assert.throws(() => takeLock(file, taken), { message: `taken by ${process.ppid}` });
  assert.equal(await readFile(file, 'utf8'), left);
});

test('only its own lock is given back', async (context) => {
  const { file } = await setUp(context);
  const giveBack = takeLock(file, taken);
  await writeFile(file, `${process.ppid} another\n`);
  giveBack();
  assert.equal(await readFile(file, 'utf8'), `${process.ppid} another\n`);
});

test('of many that take over at once, one has it', async (context) => {
  const { folder, file } = await setUp(context);
  const source = fileURLToPath(new URL('../../../../src/cli/support/lock.ts', import.meta.url));
  const module = join(folder, 'lock.mjs');
  await build({
    entryPoints: [source],
    outfile: module,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  const script = `
    import { takeLock } from ${JSON.stringify(module)};
    process.stdin.once('data', () => {
      try {
        takeLock(process.argv[1], () => new Error('taken'));
        console.log('has it');
      } catch (error) {
        console.log(error.message);
      }
      process.stdin.once('data', () => process.exit());
    });
    console.log('ready');`;
  for (let round = 0; round < 3; round += 1) {
    await writeFile(file, `${ended()}\n`);
    const children = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', script, file], { cwd: tmpdir() }),
    );
    const said = () =>
      Promise.all(children.map(async ({ stdout }) => String(await once(stdout, 'data')).trim()));
    const closed = children.map((child) => once(child, 'close'));
    assert.deepEqual([...new Set(await said())], ['ready']);
    const answers = said();
    for (const { stdin } of children) stdin.write('go\n');
    assert.deepEqual((await answers).sort(), ['has it', ...Array<string>(5).fill('taken')]);
    for (const { stdin } of children) stdin.write('end\n');
    await Promise.all(closed);
  }
});
