import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { meantPlace, meantTopic } from '../../../../src/cli/read/meant.js';
import { checkReport, runCli, temporaryFolder } from '../support/run-cli.js';
import { fileOf, read, said, servicesOf } from './support/sheets.js';

const DAY = ['--today', '2026-11-22'];
const WHO = ['--publisher', 'Test Council', '--licence', 'Test licence', ...DAY];

describe('words that are nearly right', { concurrency: 2 }, () => {
  test('a column "Area" is the area served', async () => {
    for (const heading of ['Area', 'Areas', 'AREA:', 'Geographical area']) {
      const table = await read(`Service name,${heading}\nTest,Halton`);
      assert.deepEqual(servicesOf(table)[0]?.coverage.places, ['halton'], heading);
    }
  });

  test('a heading that is nearly a known one is a warning that says which', async () => {
    for (const [heading, meant] of [
      ['Area servd', 'Area served'],
      ['Served area', 'Area served'],
      ['Areas that are served', 'Areas served'],
      ['Telefone', 'Telephone'],
      ['Oragnisation', 'Organisation'],
    ]) {
      const table = await read(`Service name,${heading}\nTest,Test`);
      assert.deepEqual(said(table, 'column-unclear'), [
        `B1: "${heading}" is not used. Did you mean "${meant}"?`,
      ]);
    }
    const unlike = await read('Service name,Lead officer phone\nTest,Test');
    // What may be about a person is never asked for.
    assert.deepEqual(said(unlike, 'column-unclear'), []);
    assert.deepEqual(said(unlike, 'column-unused'), ['B1: "Lead officer phone" is not used']);
    const report = await checkReport(fileOf('Service name,Area servd\nTest,Halton'));
    const [rule] = report.rules.filter(({ code }) => code === 'column-unclear');
    assert.equal(rule?.severity, 'warning');
  });

  test('an area and a topic that are misspelt are told with their cells', async () => {
    const head = 'Service name,Topics,Phone,Area served,Last checked\n';
    const row = 'Test,smokng; Sleeping well,01632 960123,"Haltn, Warrington",1/11/2026\n';
    const file = fileOf(head + row);
    const { issues } = await checkReport(file);
    assert.deepEqual(
      issues.map(({ code, path, severity, message }) => [code, severity, `${path}: ${message}`]),
      [
        ['unknown-place', 'warning', 'D2: "Haltn" is no place here. Did you mean "Halton"?'],
        [
          'unknown-terms',
          'notice',
          'B2: has terms that are no topic here: smokng (did you mean "smoking"?)',
        ],
      ],
    );
    const run = await runCli(['import', file, ...DAY]);
    assert.equal(run.code, 1);
    assert.match(run.stdout, /D2: "Haltn" is no place here\. Did you mean "Halton"\?/);
  });

  test('the directory that was made of it says so as well', async (context) => {
    const folder = await temporaryFolder(context);
    const out = join(folder, 'directory.json');
    await runCli(['import', fileOf('Ref,Name,Area\nT,Test,Haltn'), '--out', out, ...WHO]);
    const { issues } = await checkReport(out);
    const [area] = issues.filter(({ code }) => code === 'unknown-place');
    assert.deepEqual([area?.record, area?.path], ['T', 'coverage.areas.0']);
  });

  test('a place that a directory has of its own is not taken for another', async (context) => {
    const folder = await temporaryFolder(context);
    const out = join(folder, 'directory.json');
    await runCli(['import', fileOf('Ref,Name,Area\nT,Test,Hilton'), '--out', out, ...WHO]);
    const issuesOf = async () =>
      (await checkReport(out)).issues.filter(({ code }) => code === 'unknown-place');
    assert.equal((await issuesOf()).length, 1);
    const catalogue = JSON.parse(await readFile(out, 'utf8')) as object;
    await writeFile(out, JSON.stringify({ ...catalogue, places: ['hilton'] }));
    assert.deepEqual(await issuesOf(), []);
  });

  test('towns of their own and words of their own are left alone', () => {
    for (const name of [
      'Halton',
      'halton',
      'Walton',
      'Dalton',
      'Everywhere',
      'England',
      'HX1',
      '',
    ]) {
      assert.equal(meantPlace(name), undefined, name);
    }
    assert.equal(meantPlace('Warringtn'), 'Warrington');
    assert.equal(meantPlace('Cheshire and Mersyside'), 'Cheshire and Merseyside');
    for (const term of ['Parking', 'Fun runs', 'x', '']) {
      assert.equal(meantTopic(term), undefined, term);
    }
    assert.equal(meantTopic('Stoping smoking'), 'Stopping smoking');
  });
});

describe('where in a sheet it is', { concurrency: 2 }, () => {
  test('is told by cell, also by an empty one, else by row', async () => {
    const head = 'Ref,Service name,Topics,Last checked,Phone,Area served\n';
    const rows = 'A,Test one,,1/5/2025,,Halton\nB,Test two,Smoking,,01632 960123,Halton\n';
    const { issues } = await checkReport(fileOf(head + rows));
    assert.deepEqual(
      issues.map(({ code, record, path }) => [code, record, path]),
      [
        ['no-contact', 'A', 'row 2'],
        ['overdue', 'A', 'D2'],
        ['never-checked', 'B', 'D3'],
        ['no-topic', 'A', 'C2'],
      ],
    );
    const [overdue] = issues.filter(({ code }) => code === 'overdue');
    assert.equal(overdue?.message, 'was last checked 1 May 2025');
    // Without a column there is no cell.
    const bare = await checkReport(fileOf('Service name,Phone\nTest,01632 960123\n'));
    const unchecked = bare.issues.find(({ code }) => code === 'never-checked');
    assert.equal(unchecked?.path, 'row 2');
  });
});

describe('a sheet that nobody has filled in', { concurrency: 2 }, () => {
  test('is no list without services, and replaces nothing', async (context) => {
    const folder = await temporaryFolder(context);
    const out = join(folder, 'directory.json');
    await runCli(['import', fileOf('Ref,Name,Area\nT,Test,Halton'), '--out', out, ...WHO]);
    const before = await readFile(out, 'utf8');
    for (const kind of ['xlsx', 'ods', 'csv']) {
      const sheet = join(folder, `services.${kind}`);
      assert.equal((await runCli(['import', '--template', sheet])).code, 0);
      for (const args of [
        ['import', sheet],
        ['import', sheet, '--out', out, ...WHO, '--max-loss', '100'],
        ['import', sheet, '--out', out, '--dry-run'],
        ['check', sheet],
        ['build', sheet, '--out', join(folder, 'site'), ...WHO],
      ]) {
        const { code, stderr } = await runCli(args);
        assert.equal(code, 2, args.join(' '));
        assert.match(stderr, /There is no row below the headings\. Write each service in a row/);
      }
    }
    assert.equal(await readFile(out, 'utf8'), before);
  });
});

test('what a dry run says is in the words of diff', async (context) => {
  const folder = await temporaryFolder(context);
  const out = join(folder, 'directory.json');
  const head = 'Ref,Service name,Topics,Area served,Last checked\n';
  await runCli(['import', fileOf(`${head}T,Test,smokng,,1/10/2026`), '--out', out, ...WHO]);
  const after = fileOf(`${head}T,Test,Smoking,Halton,1/11/2026`);
  const run = await runCli(['import', after, '--out', out, '--dry-run', ...DAY]);
  const [, changes = ''] = run.stdout.split('What changes\n');
  assert.equal(
    changes,
    [
      '  0 added, 1 changed, 0 gone, 0 as before',
      '  ~ Test (T)',
      '      Area that it serves: nothing → Halton',
      '      Topics: nothing → smoking',
      '      Last check: 2026-10-01 → 2026-11-01',
      '      Terms that stand for no topic: smokng → nothing',
      '',
    ].join('\n'),
  );
  const second = join(folder, 'after.json');
  await runCli(['import', after, '--out', second, ...WHO]);
  const diff = await runCli(['diff', out, second, ...DAY]);
  for (const line of changes.split('\n').slice(2, -1)) assert.ok(diff.stdout.includes(line), line);
});
