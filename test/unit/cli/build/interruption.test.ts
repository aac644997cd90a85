import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Service } from '../../../../src/models/index.js';
import { countSteps, runBroken, seeded } from '../support/run-broken.js';
import { programFile, runCli, temporaryFolder } from '../support/run-cli.js';
import { contents, fileOf, filesIn, makeServices, publish } from './support.js';

/** Runs that are broken for each signal. `MECC_KILLS=200` tries more. */
const KILLS = Number(process.env['MECC_KILLS'] ?? 10);
const COUNT = 45;

/** Two directories of the same services, each with its own words in all of them. */
async function twoVersions(context: TestContext) {
  const folder = await temporaryFolder(context);
  const out = join(folder, 'out');
  const options = ['--out', out, '--one-file', '20', '--region-size', '25', '--quiet'];
  const versions = await Promise.all(
    ['old', 'new'].map(async (alert) => {
      const file = join(folder, `${alert}.json`);
      const services = makeServices(COUNT).map((each): Service => ({ ...each, alert }));
      await writeFile(file, fileOf(services));
      return { alert, args: ['build', file, ...options] };
    }),
  );
  return { folder, out, versions };
}

/** Reads all services as a page would, and gives the version that all of them are of. */
async function versionOf(open: Awaited<ReturnType<typeof publish>>): Promise<string | undefined> {
  const source = open();
  assert.equal((await source.status()).services, COUNT);
  const all = await Promise.all(
    Array.from({ length: COUNT }, async (_, index) => (await source.get(`test-${index}`)).alert),
  );
  const near = { point: { lat: 53.36, lon: -2.73 } };
  const page = await source.search({ near, perPage: 10 });
  assert.equal(page.state, 'ok');
  const shown = page.matches.map(({ service }) => service.alert);
  assert.equal(new Set([...all, ...shown]).size, 1);
  return all[0];
}

const strays = async (folder: string) =>
  (await filesIn(folder)).filter((file) => /(^|\/)\.|\.(tmp|new)$/.test(file));

/** Checks that each twin has what its file has: a web server would send it in its place. */
async function checkTwins(folder: string, at: number): Promise<void> {
  for (const twin of await filesIn(folder)) {
    if (!/\.(br|gz)$/.test(twin)) continue;
    const packed = await readFile(join(folder, twin));
    const unpacked = twin.endsWith('.br') ? brotliDecompressSync(packed) : gunzipSync(packed);
    const file = join(folder, twin.replace(/\.(br|gz)$/, ''));
    // One without a file is sent to nobody.
    if (existsSync(file)) assert.ok(unpacked.equals(await readFile(file)), `step ${at}: ${twin}`);
  }
}

for (const [seed, signal] of [
  [5, 'SIGKILL'],
  [7, 'SIGINT'],
] as const) {
  test(`a build that ends with ${signal} at any step leaves a whole directory`, async (context) => {
    const { out, versions } = await twoVersions(context);
    const [old, next] = versions;
    assert.ok(old && next);
    assert.equal((await runCli(old.args)).code, 0);
    const reference = await contents(out);
    const open = await publish(context, out);
    const steps = await countSteps(next.args);
    assert.ok(steps > 40, `${steps} steps`);
    let now = await versionOf(open);
    assert.equal(now, 'new');
    const seen = new Set<string | undefined>();
    // Most of what a page asks for first is written in the last steps.
    const last = [10, 11, 12, 14].map((back) => steps - back);
    for (const [round, at] of [...seeded(seed, KILLS, steps), ...last].entries()) {
      const target = now === 'new' ? old : next;
      const run = await runBroken(target.args, at, signal);
      // After the catalogue is there, SIGINT may come when there is nothing left to do.
      assert.ok(run.signal === signal || run.code === 0, `step ${at}: ${JSON.stringify(run)}`);
      const before = now;
      now = await versionOf(open);
      await checkTwins(out, at);
      seen.add(now === before ? 'as it was' : 'the new one');
      if (round % 5 < 4) continue;
      // The next run goes on where this one ended, and leaves no trace of it.
      assert.equal((await runCli(old.args)).code, 0);
      now = await versionOf(open);
      assert.equal(now, 'old');
      assert.deepEqual(await strays(out), []);
    }
    assert.ok(seen.has('as it was'));
    await runCli(old.args);
    await runCli(old.args);
    const after = await contents(out);
    // The same files with the same in them, besides those that are kept for open pages.
    for (const [file, bytes] of reference) {
      if (!file.startsWith('changes')) assert.equal(after.get(file), bytes, file);
    }
  });
}

test('a first build that is ended is taken up by the next', async (context) => {
  const { out, versions } = await twoVersions(context);
  const [old] = versions;
  assert.ok(old);
  const steps = await countSteps(old.args);
  const withoutChanges = async () =>
    [...(await contents(out))].filter(([file]) => !file.startsWith('changes'));
  const whole = await withoutChanges();
  for (const at of [...seeded(11, 2, steps), steps - 2]) {
    for (const signal of ['SIGKILL', 'SIGINT']) {
      await rm(out, { recursive: true });
      await runBroken(old.args, at, signal);
      if (!existsSync(out)) await mkdir(out);
      const { code, stderr } = await runCli(old.args);
      assert.equal(code, 0, `step ${at}: ${stderr}`);
      assert.deepEqual(await withoutChanges(), whole);
      assert.deepEqual(await strays(out), []);
    }
  }
});

test('a build on a full disk says so, and leaves a whole directory', async (context) => {
  const { folder, out, versions } = await twoVersions(context);
  const [old, next] = versions;
  assert.ok(old && next);
  await runCli(old.args);
  const kept = join(folder, 'kept');
  await cp(out, kept, { recursive: true, preserveTimestamps: true });
  const steps = await countSteps(next.args);
  const open = await publish(context, out);
  for (const at of [...seeded(3, 4, steps), 1, steps]) {
    await rm(out, { recursive: true });
    await cp(kept, out, { recursive: true, preserveTimestamps: true });
    const run = await runBroken(next.args, at, 'ENOSPC');
    assert.equal(run.code, 2, run.stderr);
    assert.equal(
      run.stderr,
      `${out}: The disk is full. Make room and run it again. Nothing was changed.\n`,
      `step ${at}`,
    );
    assert.deepEqual(
      (await strays(out)).filter((file) => !file.endsWith('.new')),
      [],
    );
    assert.match((await versionOf(open)) ?? '', /old|new/);
  }
});

test('a build that may not write one file says so, and leaves a whole directory', async (context) => {
  const { folder, out, versions } = await twoVersions(context);
  const [old, next] = versions;
  assert.ok(old && next);
  await runCli(old.args);
  const kept = join(folder, 'kept');
  await cp(out, kept, { recursive: true, preserveTimestamps: true });
  const steps = await countSteps(next.args);
  const open = await publish(context, out);
  for (const at of [...seeded(13, 6, steps), steps >> 1]) {
    await rm(out, { recursive: true });
    await cp(kept, out, { recursive: true, preserveTimestamps: true });
    const run = await runBroken(next.args, at, 'EIO', true);
    assert.deepEqual([run.code, run.stderr], [2, `${out}: The system says EIO.\n`], `step ${at}`);
    assert.match((await versionOf(open)) ?? '', /old|new/);
    await checkTwins(out, at);
  }
});

test('files that lost what was in them are written again', async (context) => {
  const { out, versions } = await twoVersions(context);
  const [old] = versions;
  assert.ok(old);
  await runCli(old.args);
  const whole = await contents(out);
  const parts = [...whole.keys()].filter((file) => file.includes('/'));
  assert.ok(parts.some((file) => file.endsWith('.br')));
  for (const [index, file] of parts.entries()) {
    if (index % 3 === 0) await writeFile(join(out, file), '');
    if (index % 3 === 1) await rm(join(out, file));
  }
  assert.equal((await runCli(old.args)).code, 0);
  const after = await contents(out);
  for (const file of parts) assert.equal(after.get(file), whole.get(file), file);
});

test('a build without twins leaves none of an earlier one beside its catalogue', async (context) => {
  const { out, versions } = await twoVersions(context);
  const [old, next] = versions;
  assert.ok(old && next);
  await runCli(old.args);
  assert.ok(existsSync(join(out, 'index.json.br')));
  assert.equal((await runCli([...next.args, '--no-twins'])).code, 0);
  assert.deepEqual(
    (await filesIn(out)).filter((file) => /^(index|changes)\.json\./.test(file)),
    [],
  );
  await checkTwins(out, 0);
});

/** A disk of a megabyte, or undefined where this process may not make one. */
async function smallDisk(context: TestContext): Promise<string | undefined> {
  const disk = await mkdtemp(join(tmpdir(), 'mecc-disk-'));
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]);
  context.after(async () => {
    if (made.status === 0) execFileSync('umount', [disk]);
    await rm(disk, { recursive: true, force: true });
  });
  if (made.status !== 0) return undefined;
  return disk;
}

test('a build on a disk that is really full says so', async (context) => {
  const disk = await smallDisk(context);
  if (disk === undefined) return context.skip('may not mount a disk here');
  const folder = await temporaryFolder(context);
  const [small, large] = [join(folder, 'small.json'), join(folder, 'large.json')];
  await writeFile(small, fileOf(makeServices(30)));
  await writeFile(large, fileOf(makeServices(3_000)));
  const out = ['--out', join(disk, 'out'), '--one-file', '20', '--quiet'];
  assert.equal((await runCli(['build', small, ...out])).code, 0);
  const run = await runCli(['build', large, ...out]);
  assert.match(run.stderr, /: The disk is full\. Make room and run it again\./);
  assert.equal(run.code, 2);
  const source = (await publish(context, join(disk, 'out')))();
  assert.equal((await source.get('test-7')).name, 'Test service test 7');
  assert.equal((await source.status()).services, 30);
});

test('a folder that may not be written to is named, and left as it is', async (context) => {
  const root = process.getuid?.() === 0;
  const folder = await temporaryFolder(context);
  const [file, out] = [join(folder, 'a.json'), join(folder, 'out')];
  await writeFile(file, fileOf(makeServices(30)));
  await runCli(['build', file, '--out', out, '--one-file', '20', '--quiet']);
  const before = await contents(out);
  // The program where somebody else may read it, too.
  const program = join(folder, 'program');
  await cp(dirname(await programFile()), program, { recursive: true });
  await Promise.all([folder, program].map((path) => chmod(path, 0o755)));
  for (const path of [out, join(out, 'records')]) await chmod(path, 0o555);
  for (const [target, named] of [
    [out, out],
    [join(out, 'new'), join(out, 'new')],
  ] as const) {
    const args = [join(program, 'main.mjs'), 'build', file, '--out', target, '--one-file', '20'];
    const child = spawn(process.execPath, args, { ...(root && { uid: 65_534, gid: 65_534 }) });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const code = await new Promise((resolve, reject) => {
      child.on('error', reject).on('close', resolve);
    });
    assert.deepEqual(
      [code, said],
      [2, `${named}: You may not write here. Ask for the rights, or use another folder.\n`],
    );
  }
  assert.deepEqual(await contents(out), before);
});
