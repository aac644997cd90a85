import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { VERSION } from '../../../../src/version.js';
import { runCli, temporaryFolder } from '../support/run-cli.js';
import { seededFeed } from '../support/seeded-feed.js';

describe('the program', { concurrency: 2 }, () => {
  test('says what it does, which version it is, and what it takes', async () => {
    const [help, version, check] = await Promise.all([
      runCli(['--help']),
      runCli(['--version']),
      runCli(['check', '--help']),
    ]);
    assert.match(help.stdout, /check .*<source>/);
    assert.match(help.stdout, /Exit codes:\n {2}0 {2}fine/);
    assert.deepEqual([help.code, help.stderr], [0, '']);
    assert.equal(version.stdout, `${VERSION}\n`);
    const short = await Promise.all([runCli(['-h']), runCli(['-v']), runCli(['check', '-h'])]);
    assert.deepEqual(
      short.map(({ stdout }) => stdout),
      [help, version, check].map(({ stdout }) => stdout),
    );
    for (const option of ['--json', '--quiet', '--junit', '--html', '--details', '--fail-on']) {
      assert.ok(check.stdout.includes(option), option);
    }
  });

  const WRONG: readonly (readonly [args: string[], said: RegExp])[] = [
    [[], /Usage: mecc-signpost/],
    [['chekc'], /unknown command 'chekc'.*\n.*check/],
    [['check'], /missing required argument 'source'/],
    [['check', 'a.json', '--today', '2026-02-30'], /There is no such day/],
    [['check', 'a.json', '--fail-on', 'all'], /Allowed choices are skipped, warning/],
  ];
  for (const [args, said] of WRONG) {
    test(`called as "${args.join(' ')}" it ends with 2 and says why`, async () => {
      const { code, stdout, stderr } = await runCli(args);
      assert.match(stderr, said);
      assert.deepEqual([code, stdout], [2, '']);
    });
  }
});

describe('check, when it cannot run', { concurrency: 2 }, () => {
  test('names the file, the place in it and what to do', async (context) => {
    const folder = await temporaryFolder(context);
    const files: Record<string, string> = {
      'broken.json': '[\n  {"id": 1,}\n]',
      'page.json': '<!doctype html><p>Not found',
      'other.json': '{"title": "no services"}',
      'empty.json': '',
      'table.csv': 'colour\nred',
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    await mkdir(join(folder, 'nothing'));
    const said = async (name: string) => {
      const { code, stdout, stderr } = await runCli(['check', join(folder, name), '--json']);
      assert.deepEqual([code, stdout], [2, ''], name);
      assert.ok(stderr.startsWith(join(folder, name)), stderr);
      return stderr.slice(join(folder, name).length);
    };
    assert.match(await said('none.json'), /^: There is no such file or folder\. Look at/);
    assert.match(
      await said('broken.json'),
      /^: The file is not JSON.* Look at line 2, column 12\./,
    );
    assert.match(await said('page.json'), /^: The file is a web page or XML/);
    assert.match(await said('other.json'), /^: There is no list of services in it\. Name a/);
    assert.match(await said('empty.json'), /^: The file is empty\./);
    assert.match(
      await said('table.csv'),
      /^: There is no column with the name of services\. Give one/,
    );
    assert.match(await said('nothing'), /^: There is nothing in it that can be read\. It needs/);
  });

  test('a report that cannot be written is an error, and nothing is left of it', async (context) => {
    const folder = await temporaryFolder(context);
    const file = join(folder, 'feed.json');
    await writeFile(file, JSON.stringify(seededFeed().rows));
    const target = join(folder, 'none', 'report.html');
    const run = await runCli(['check', file, '--html', target]);
    assert.ok(run.stderr.startsWith(`${target}: There is no such folder.`), run.stderr);
    assert.deepEqual([run.code, run.stdout], [2, '']);
    // A folder cannot be replaced by a file: what was written beside it has to go.
    await mkdir(join(folder, 'taken'));
    const taken = await runCli(['check', file, '--html', join(folder, 'taken')]);
    assert.equal(taken.code, 2);
    assert.deepEqual((await readdir(folder)).sort(), ['feed.json', 'taken']);
  });
});

test('data goes to stdout, the log to stderr, and quiet is quiet', async (context) => {
  const folder = await temporaryFolder(context);
  const file = join(folder, 'feed.json');
  const { rows } = seededFeed();
  // What a hostile feed would like to do to a terminal.
  const hostile = { id: 'h', name: 'Test', service_taxonomys: [{ name: '\u001b[2J\u202e gone' }] };
  await writeFile(file, JSON.stringify([...rows, hostile]));
  const reports = ['--html', join(folder, 'r.html'), '--junit', join(folder, 'r.xml')];
  const loud = await runCli(['check', file, ...reports], { FORCE_COLOR: '1', NO_COLOR: '1' });
  assert.equal(loud.code, 1);
  assert.match(loud.stdout, /\nLeft out\n {2}Records that cannot be read \(unreadable\): 1 record/);
  assert.equal(loud.stderr, `Wrote ${join(folder, 'r.xml')}\nWrote ${join(folder, 'r.html')}\n`);
  assert.doesNotMatch(loud.stdout + loud.stderr, /[\u0000-\u0009\u000b-\u001f\u202e]/);

  const quiet = await runCli(['check', file, '--quiet', ...reports]);
  assert.deepEqual(quiet, { code: 1, stdout: '', stderr: '' });
  assert.deepEqual((await readdir(folder)).sort(), ['feed.json', 'r.html', 'r.xml']);

  const html = await readFile(join(folder, 'r.html'), 'utf8');
  assert.doesNotMatch(html, /<script|\s(style|src|href|on\w+)=/);
  assert.match(html, /<h2>To put right<\/h2>/);
});

test('a bar is as long as its share', async (context) => {
  const folder = await temporaryFolder(context);
  const [file, html] = [join(folder, 'a.csv'), join(folder, 'r.html')];
  const row = (name: string, day: string) => `${name},01632 960123,Halton,Smoking,${day}\n`;
  const head = 'Service name,Phone,Area served,Topics,Last checked\n';
  await writeFile(file, head + row('Test one', '1/11/2026') + row('Test two', ''));
  const run = await runCli(['check', file, '--html', html, '--today', '2026-11-22']);
  assert.deepEqual(
    [...(await readFile(html, 'utf8')).matchAll(/<rect width="([\d.]+)"/g)].map(
      ([, width]) => width,
    ),
    ['50.0', '0.0', '0.0', '50.0'],
  );
  assert.match(run.stdout, / 50% █{15}\n/);
});
