import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { directoryText } from '../../../../src/cli/import/directory-file.js';
import { parseService } from '../../../../src/models/index.js';
import { runCli, startCli, temporaryFolder } from '../support/run-cli.js';
import { DETAILS, soundRows, startCouncil } from './support/council-server.js';

const WHO = [
  '--publisher',
  'Test publisher',
  '--licence',
  'Test licence',
  '--id',
  'test',
  '--no-probe',
];
const DAY = ['--today', '2026-11-22', '--delay', '0', '--quiet'];

/** The same numbers each time: https://en.wikipedia.org/wiki/Linear_congruential_generator. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Times that a harvest is killed while it reads. */
const KILLS = 20;

test('a harvest that is killed again and again leaves the last good directory, and ends', async (context) => {
  const pick = random(22_112_026);
  const words = 'Some words. '.repeat(50);
  const server = await startCouncil(context, {
    rows: soundRows(40),
    hidden: DETAILS,
    perPage: 4,
    delay: 4,
  });
  const { council, asked, base } = server;
  const folder = await temporaryFolder(context);
  const [out, other] = [join(folder, 'directory.json'), join(folder, 'other.json')];
  const args = (file: string) => ['harvest', `one=${base}`, '--out', file, ...WHO, ...DAY];
  assert.equal((await runCli(args(out))).code, 0);
  const before = await readFile(out, 'utf8');
  const requests = 10 + 40;
  assert.equal(asked.length, requests);

  council.rows = soundRows(40, (index) => ({ name: `Test new ${index}`, description: words }));
  asked.length = 0;
  let ended: ((value: unknown) => void) | undefined;
  let left = 0;
  council.before = () => {
    if ((left -= 1) === 0) ended?.(undefined);
    return undefined;
  };
  let killed = 0;
  for (; killed < KILLS; killed += 1) {
    const signal = killed % 2 === 0 ? 'SIGKILL' : 'SIGINT';
    // After one to three answers, which may then have been kept or not.
    left = 1 + pick(3);
    const moment = new Promise((resolve) => (ended = resolve));
    const child = await startCli(args(out));
    const closed = once(child, 'close');
    await Promise.race([moment, closed]);
    await new Promise((resolve) => setTimeout(resolve, pick(8)));
    child.kill(signal);
    const [code, how] = await closed;
    if (code === 0) break;
    assert.equal(how, signal);
    assert.equal(await readFile(out, 'utf8'), before, `after kill ${killed + 1}`);
  }
  assert.equal(killed, KILLS, 'it was killed each time before it had ended');
  ended = undefined;
  const run = await runCli(args(out));
  assert.equal(run.code, 0, run.stderr);
  // What had come was not asked for again: at most what was on its way when it was killed.
  assert.ok(asked.length <= requests + KILLS * 2, `${asked.length} requests`);
  assert.ok(asked.length < requests * 2);

  const after = await readFile(out, 'utf8');
  await runCli(args(other));
  assert.equal(after, await readFile(other, 'utf8'), 'as if it had never been killed');
  assert.notEqual(after, before);
});

test('a harvest that is killed while it writes leaves a whole directory', async (context) => {
  const pick = random(7);
  const words = 'Some words. '.repeat(100);
  const { base, council } = await startCouncil(context, { rows: soundRows(120), perPage: 40 });
  const folder = await temporaryFolder(context);
  const out = join(folder, 'directory.json');
  const args = ['harvest', `one=${base}`, '--out', out, ...WHO, ...DAY];
  assert.equal((await runCli(args)).code, 0);
  const states = new Set([await readFile(out, 'utf8')]);
  let last = (_: unknown) => {};
  council.before = ({ what }) => {
    if (what.endsWith('page=3')) last(undefined);
    return undefined;
  };
  for (let round = 1; round <= 5; round += 1) {
    council.rows = soundRows(120, () => ({ alert: `Test ${round}`, description: words }));
    const read = new Promise((resolve) => (last = resolve));
    const child = await startCli([...args, '--full']);
    const closed = once(child, 'close');
    await Promise.race([read, closed]);
    // Between the last answer and the end: the answers, the last good copy and the directory.
    await new Promise((resolve) => setTimeout(resolve, pick(80)));
    child.kill(round % 2 === 0 ? 'SIGKILL' : 'SIGTERM');
    await closed;
    const now = await readFile(out, 'utf8');
    if (!states.has(now)) assert.equal(JSON.parse(now).services.length, 120);
    states.add(now);
  }
  // What was cut may have been read already: then it is written as it was.
  assert.equal((await runCli(args)).code, 0);
  assert.match(await readFile(out, 'utf8'), /"alert":"Test \d"/);
});

test('a second harvest of the same directory waits for nothing, and does nothing', async (context) => {
  const { base, council, asked } = await startCouncil(context);
  const folder = await temporaryFolder(context);
  const out = join(folder, 'directory.json');
  const args = ['harvest', `one=${base}`, '--out', out, ...WHO, ...DAY];
  let free = () => {};
  const arrived = new Promise<void>((resolve) => {
    council.before = (_, response) => {
      free = () => void response.destroy();
      resolve();
      return true;
    };
  });
  const child = await startCli(args);
  await arrived;
  const second = await runCli(args);
  assert.equal(second.code, 2);
  assert.match(
    second.stderr,
    /Another harvest is writing this directory\. Wait until it has ended/,
  );
  assert.equal(asked.length, 1);
  child.kill('SIGKILL');
  await once(child, 'close');
  free();
  // Nobody is left who could hold it.
  council.before = undefined;
  assert.equal((await runCli(args)).code, 0);
});

test('a folder that cannot be written is told before anything is asked for', async (context) => {
  const { base, asked } = await startCouncil(context);
  const folder = await temporaryFolder(context);
  const fails = async (out: string, ...rest: string[]) => {
    const run = await runCli(['harvest', `one=${base}`, '--out', out, ...WHO, ...DAY, ...rest]);
    assert.equal(run.code, 2);
    return run.stderr;
  };
  assert.match(
    await fails(join(folder, 'none', 'd.json')),
    /There is no such folder\. Make the folder \S+none first\./,
  );
  await writeFile(join(folder, 'file'), '');
  assert.match(
    await fails(join(folder, 'd.json'), '--state', join(folder, 'file', 'state')),
    /A part of this path is a file/,
  );
  await writeFile(join(folder, 'mine.json'), '{"title": "Something else"}');
  assert.match(await fails(join(folder, 'mine.json')), /something else than a directory/);
  const own = { id: 'a', title: 'Test', publisher: { name: 'Test' }, licence: { name: 'Test' } };
  const { value } = parseService({ id: 'one.1', name: 'Test of a spreadsheet' });
  await writeFile(join(folder, 'own.json'), directoryText(own, value ? [value] : [], '2026-11-01'));
  assert.match(await fails(join(folder, 'own.json')), /no harvest has brought: 1 service\. They/);
  // Whoever may do everything is not kept out by rights.
  if (process.getuid?.() !== 0) {
    await mkdir(join(folder, 'closed'));
    await chmod(join(folder, 'closed'), 0o500);
    assert.match(await fails(join(folder, 'closed', 'd.json')), /You may not/);
  }
  assert.equal(asked.length, 0);
});

test('a full disk is told, and the last good directory stays', async (context) => {
  const folder = await temporaryFolder(context);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'none', folder], { stdio: 'ignore' });
  } catch {
    return context.skip('this machine does not let a test make a small disk');
  }
  // Before the folder is taken away.
  const unmount = () => execFileSync('umount', [folder]);
  try {
    const { base, council } = await startCouncil(context, { rows: soundRows(20), perPage: 50 });
    const out = join(folder, 'directory.json');
    const args = ['harvest', `one=${base}`, '--out', out, ...WHO, ...DAY];
    const first = await runCli(args);
    assert.equal(first.code, 0, first.stderr);
    const before = await readFile(out, 'utf8');
    const words = (index: number) =>
      Array.from({ length: 4_000 }, (_, at) => (at * (index + 7919)).toString(36)).join(' ');
    council.rows = soundRows(40, (index) => ({ description: words(index) }));
    const full = await runCli(args);
    assert.equal(full.code, 2);
    assert.match(
      full.stderr,
      /The disk is full\. Make room and run it again\. Nothing was changed\./,
    );
    assert.equal(await readFile(out, 'utf8'), before);
    assert.deepEqual((await readdir(folder)).sort(), ['directory.json', 'directory.json.harvest']);
    // There is room again.
    council.rows = soundRows(21);
    assert.equal((await runCli([...args])).code, 0);
    assert.equal(JSON.parse(await readFile(out, 'utf8')).services.length, 21);
  } finally {
    unmount();
  }
});
