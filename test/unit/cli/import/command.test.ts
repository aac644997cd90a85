import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { read as readBook, utils, write } from '@e965/xlsx';
import { staticDirectory } from '../../../../src/sources/static-directory.js';
import { listen } from '../../../support/listen.mjs';
import { checkReport, runCli, temporaryFolder } from '../support/run-cli.js';
import { seededFeed } from '../support/seeded-feed.js';

const SHEET = `Service name,Organisation,Description,Topics,Phone,Email,Address,Postcode,Last checked
Test stop smoking club,Test charity,"A group, every week",Stopping smoking,01273 800900,club@example.org,1 Test Street,WA8 7QF,2/11/2026
Test money advice,Test charity,Help with bills,money worries; debt,0300 123 4567,money@example.org,2 Test Street,WA8 6AA,3 November 2026
`;
const WHO = ['--publisher', 'Test Council', '--licence', 'Test licence', '--today', '2026-11-22'];

describe('import', { concurrency: 2 }, () => {
  test('writes a directory that a finder reads from a web server', async (context) => {
    const folder = await temporaryFolder(context);
    const [sheet, out] = [join(folder, 'sheet.csv'), join(folder, 'directory.json')];
    await writeFile(sheet, SHEET);
    const run = await runCli(['import', sheet, '--out', out, ...WHO]);
    assert.equal(run.stderr, `Wrote 2 services to ${out}\n`);
    assert.equal(run.code, 0, run.stdout);

    const report = await checkReport(out);
    assert.deepEqual([report.issues, report.accepted, report.format.kind], [[], 2, 'catalogue']);

    const text = await readFile(out, 'utf8');
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'application/json').end(text);
    });
    const { origin, close } = await listen(server);
    context.after(close);
    const source = staticDirectory(`${origin}/directory.json`);
    const page = await source.search({ text: 'quit smoking' });
    assert.deepEqual(
      page.matches.map(({ service: { id, name, contacts } }) => [id, name, contacts[0]?.dial]),
      [['test-stop-smoking-club-wa8-7qf', 'Test stop smoking club', '01273800900']],
    );
    assert.equal(page.state, 'ok');
    assert.equal((await source.search({ topics: ['money-debt'] })).matches.length, 1);
  });

  test('twice gives the same bytes, in any order, and asks for nothing again', async (context) => {
    const folder = await temporaryFolder(context);
    const [sheet, out] = [join(folder, 'sheet.csv'), join(folder, 'directory.json')];
    await writeFile(sheet, SHEET);
    await runCli(['import', sheet, '--out', out, ...WHO, '--title', 'Test directory']);
    const first = await readFile(out, 'utf8');
    const [header, ...rows] = SHEET.trim().split('\n');
    await writeFile(sheet, [header, ...rows.reverse()].join('\r\n'));
    const run = await runCli(['import', sheet, '--out', out, '--today', '2026-11-22', '--quiet']);
    assert.deepEqual(run, { code: 0, stdout: '', stderr: '' });
    assert.equal(await readFile(out, 'utf8'), first);
    assert.match(first, /"title": "Test directory"/);
  });

  test('shows what would change, and writes nothing', async (context) => {
    const folder = await temporaryFolder(context);
    const [sheet, out] = [join(folder, 'sheet.csv'), join(folder, 'directory.json')];
    await writeFile(sheet, SHEET);
    await runCli(['import', sheet, '--out', out, ...WHO]);
    const { mtimeMs } = await stat(out);
    await writeFile(
      sheet,
      `${SHEET.replace('01273 800900', '1273800911').replace(/^Test money.*\n/m, '')}Test new,,,,111,,,,\n`,
    );
    const run = await runCli(['import', sheet, '--out', out, '--dry-run']);
    assert.equal(run.code, 1);
    assert.match(run.stdout, /1 added, 1 changed, 1 gone, 0 as before/);
    assert.match(run.stdout, /\n {2}\+ Test new \(test-new\)/);
    assert.match(run.stdout, /\n {6}Phone numbers: 01273 800900 → 01273 800 911/);
    assert.match(run.stdout, /\n {2}- Test money advice \(test-money-advice-wa8-6aa\)/);
    assert.match(
      run.stdout,
      /E2: "1273800911" looks like a phone number that has lost its first 0/,
    );
    assert.equal((await stat(out)).mtimeMs, mtimeMs);
    assert.deepEqual((await readdir(folder)).sort(), ['directory.json', 'sheet.csv']);

    const data = JSON.parse(
      (await runCli(['import', sheet, '--out', out, '--dry-run', '--json'])).stdout,
    );
    assert.equal(data.import.written, null);
    assert.deepEqual(data.import.changes.gone, [
      { id: 'test-money-advice-wa8-6aa', name: 'Test money advice' },
    ]);
    assert.deepEqual(data.import.columns[0], {
      address: 'A1',
      heading: 'Service name',
      field: 'name',
    });
    assert.equal(data.format.kind, 'table');
  });

  test('one bad row does not lose the others, and ends with 1', async (context) => {
    const folder = await temporaryFolder(context);
    const [sheet, out] = [join(folder, 'sheet.csv'), join(folder, 'directory.json')];
    await writeFile(sheet, `${SHEET},,no name here,,111,,,,\n`);
    const run = await runCli(['import', sheet, '--out', out, ...WHO]);
    assert.equal(run.code, 1);
    assert.match(run.stdout, /row 4: has no name/);
    assert.equal(JSON.parse(await readFile(out, 'utf8')).services.length, 2);
    const lax = await runCli(['import', sheet, '--out', out, ...WHO, '--fail-on', 'never']);
    assert.equal(lax.code, 0);
  });

  test('takes JSON of a feed as well, and twice gives the same bytes', async (context) => {
    const folder = await temporaryFolder(context);
    const [feed, out] = [join(folder, 'feed.json'), join(folder, 'directory.json')];
    await writeFile(feed, JSON.stringify({ content: seededFeed().rows }));
    const args = ['import', feed, '--out', out, ...WHO, '--quiet'];
    assert.deepEqual(await runCli(args), { code: 1, stdout: '', stderr: '' });
    const first = await readFile(out, 'utf8');
    assert.ok(!first.includes('.invalid') && !first.includes(folder));
    assert.ok(JSON.parse(first).services.length > 5);
    const report = await checkReport(out);
    assert.equal(report.skipped + report.repaired, 0);
    await runCli(args);
    assert.equal(await readFile(out, 'utf8'), first);
  });

  test('is checked by check as well', async (context) => {
    const folder = await temporaryFolder(context);
    const sheet = join(folder, 'sheet.csv');
    await writeFile(sheet, SHEET.replace('01273 800900', '1273800900'));
    const report = await checkReport(sheet);
    assert.deepEqual(
      report.issues.map(({ code, path }) => [code, path]),
      [['phone-repaired', 'E2']],
    );
    assert.deepEqual([report.accepted, report.repaired, report.format.kind], [2, 1, 'table']);
  });

  test('refuses what would lose something, and says what to do', async (context) => {
    const folder = await temporaryFolder(context);
    const file = (name: string) => join(folder, name);
    await writeFile(file('sheet.csv'), SHEET);
    await writeFile(file('package.json'), '{"name": "test"}');
    await writeFile(file('empty.csv'), 'Name,Phone\n,111\n');
    await mkdir(file('folder'));
    const fails = async (said: RegExp, ...args: string[]) => {
      const { code, stdout, stderr } = await runCli(['import', ...args]);
      assert.match(stderr, said);
      assert.deepEqual([code, stdout], [2, '']);
    };
    const out = ['--out', file('new.json')];
    await fails(/Add --publisher and --licence/, file('sheet.csv'), ...out);
    await fails(/Add --licence, or/, file('sheet.csv'), ...out, '--publisher', 'Test');
    await fails(
      /This is the file to read from/,
      file('sheet.csv'),
      ...WHO,
      '--out',
      file('sheet.csv'),
    );
    await fails(
      /something else than a directory/,
      file('sheet.csv'),
      ...WHO,
      '--out',
      file('package.json'),
    );
    await fails(
      /something else than a directory/,
      file('sheet.csv'),
      ...WHO,
      '--out',
      file('folder'),
    );
    await fails(/no service in it\. Nothing was written/, file('empty.csv'), ...WHO, ...out);
    await fails(/There is no such file/, file('none.csv'));
    await fails(
      /Make the folder \S+ first/,
      file('sheet.csv'),
      ...WHO,
      '--out',
      file('none/a.json'),
    );
    await fails(/fetches nothing/, 'https://example.org/sheet.csv');
    await fails(/--dry-run needs the file/, file('sheet.csv'), '--dry-run');
    await fails(/There is nothing to read/);
    await fails(/must be the id of a topic/, file('sheet.csv'), '--topic', 'gardening');
    await fails(/whole web address/, file('sheet.csv'), '--licence-url', 'javascript:alert(1)');
    assert.deepEqual((await readdir(folder)).sort(), [
      'empty.csv',
      'folder',
      'package.json',
      'sheet.csv',
    ]);
  });
});

describe('import --template', { concurrency: 2 }, () => {
  for (const kind of ['xlsx', 'ods', 'csv']) {
    test(`writes a sheet in ${kind} that is read when it is filled in`, async (context) => {
      const folder = await temporaryFolder(context);
      const sheet = join(folder, `services.${kind}`);
      const run = await runCli(['import', '--template', sheet]);
      assert.deepEqual(run, { code: 0, stdout: '', stderr: `Wrote ${sheet}\n` });
      const filled = [
        'S001',
        'Test club',
        'Test charity',
        'Tea.',
        'Moving more',
        'All',
        '01273 800900',
      ];
      if (kind === 'csv')
        await writeFile(sheet, `${await readFile(sheet, 'utf8')}${filled.join(',')}\r\n`);
      else {
        const book = readBook(await readFile(sheet), { cellNF: true });
        assert.deepEqual(book.SheetNames, ['Services', 'How to fill it in', 'Topics']);
        const services = book.Sheets['Services'];
        assert.ok(services);
        utils.sheet_add_aoa(services, [filled], { origin: 'A2' });
        await writeFile(sheet, write(book, { type: 'buffer', bookType: kind as 'xlsx' }) as Buffer);
      }
      const report = await checkReport(sheet);
      assert.deepEqual(
        report.issues.map(({ code, record }) => [code, record]),
        [['never-checked', 'S001']],
      );
      assert.equal(report.accepted, 1);
    });
  }

  test('never takes the place of a file', async (context) => {
    const folder = await temporaryFolder(context);
    const sheet = join(folder, 'services.xlsx');
    await writeFile(sheet, 'filled in');
    const run = await runCli(['import', '--template', sheet]);
    assert.match(run.stderr, /There is something else in it\. It was left alone/);
    assert.equal(await readFile(sheet, 'utf8'), 'filled in');
    assert.equal((await runCli(['import', '--template', join(folder, 'a.txt')])).code, 2);
  });
});
