import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { topicHint } from '../../../../src/cli/read/term-topics.js';
import { checkReport, runCli, temporaryFolder } from '../support/run-cli.js';
import { fileOf, read, said, servicesOf } from './support/sheets.js';

const WHO = ['--publisher', 'Test Council', '--licence', 'Test licence', '--today', '2026-11-22'];

const sheetOf = (count: number) =>
  ['Ref,Service name,Phone,Topics']
    .concat(Array.from({ length: count }, (_, at) => `T${at},Test ${at},01632 960123,Smoking`))
    .join('\n');

describe('what a newcomer met', { concurrency: 2 }, () => {
  test('nothing but services of an Open Referral export is read as services', async (context) => {
    const folder = await temporaryFolder(context);
    const [directory, out] = [join(folder, 'directory.json'), join(folder, 'export')];
    await runCli(['import', fileOf(sheetOf(3)), '--out', directory, ...WHO]);
    await mkdir(out);
    await runCli(['export', directory, '--to', 'oruk3', '--out', out]);
    const links = [{ id: '1', service_id: 'T0', location_id: 'a' }];
    await writeFile(join(out, 'service_at_locations.json'), JSON.stringify(links));
    await writeFile(join(out, 'organizations.json'), '[{"id":"o","name":"Test charity"}]');
    const terms = [{ id: 't', code: 'a', name: 'Test term', taxonomy_id: 'x' }];
    await writeFile(join(out, 'whatever.json'), JSON.stringify(terms));
    const report = await checkReport(out);
    assert.deepEqual([report.records, report.accepted], [3, 3]);
    const left = report.issues.filter(({ code }) => code === 'not-services');
    assert.deepEqual(
      left.map(({ path, severity }) => [path, severity]),
      [
        'organizations.json',
        'service_at_locations.json',
        'taxonomies.json',
        'taxonomy_terms.json',
        'whatever.json',
      ].map((path) => [path, 'notice']),
    );
    for (const name of ['taxonomy_terms.json', 'whatever.json']) {
      for (const command of ['check', 'import']) {
        const { code, stderr } = await runCli([command, join(out, name)]);
        assert.equal(code, 2);
        assert.match(stderr, /holds terms of a taxonomy, and no services/);
      }
    }
    const only = join(folder, 'only');
    await mkdir(only);
    await writeFile(join(only, 'organizations.json'), '[{"id":"o","name":"Test charity"}]');
    assert.equal((await runCli(['check', only])).code, 2);
  });

  test('a place that may be secret is told with its cell until somebody says', async () => {
    const head = 'Service name,Topics,Phone,Address,Keep address secret\n';
    const row = (said: string, topic = 'Domestic abuse') =>
      `${head}Test refuge,${topic},01632 960123,1 Test Street,${said}`;
    const blank = await read(row(''));
    assert.deepEqual(said(blank, 'secret-place'), [
      'D2: This may be a secret place. Write Yes or No under Keep address secret.',
    ]);
    assert.equal(servicesOf(blank)[0]?.extensions?.['addressMayBeShown'], undefined);
    const open = await read(row('No'));
    assert.deepEqual(said(open, 'secret-place'), []);
    assert.equal(servicesOf(open)[0]?.extensions?.['addressMayBeShown'], true);
    assert.deepEqual(said(await read(row('Yes')), 'secret-place'), []);
    assert.deepEqual(said(await read(row('', 'Smoking')), 'secret-place'), []);
  });

  test('the directory keeps what was said, and check asks where nothing was', async (context) => {
    const folder = await temporaryFolder(context);
    const out = join(folder, 'directory.json');
    const sheet = (answer: string) =>
      `Ref,Service name,Topics,Phone,Address,Keep address secret\nT,Test,Domestic abuse,01632 960123,1 Test Street,${answer}`;
    const asked = async () =>
      (await checkReport(out)).issues.filter(({ code }) => code === 'secret-place');
    await runCli(['import', fileOf(sheet('')), '--out', out, ...WHO]);
    assert.deepEqual(
      (await asked()).map(({ path, severity }) => [path, severity]),
      [['locations.0.address', 'warning']],
    );
    await runCli(['import', fileOf(sheet('No')), '--out', out, ...WHO]);
    assert.deepEqual(await asked(), []);
  });

  test('import and build do not lose most of a directory unasked', async (context) => {
    const folder = await temporaryFolder(context);
    for (const [all, left, code] of [
      [40, 1, 2],
      [9, 4, 2],
      [9, 5, 0],
      [2, 1, 0],
    ] as const) {
      const [out, site] = [join(folder, `${all}.json`), join(folder, `site-${all}`)];
      await runCli(['import', fileOf(sheetOf(all)), '--out', out, ...WHO]);
      await runCli(['build', out, '--out', site]);
      const before = await readFile(out, 'utf8');
      const small = fileOf(sheetOf(left));
      const quiet = ['--fail-on', 'never'];
      const run = await runCli(['import', small, '--out', out, ...WHO, ...quiet]);
      assert.equal(run.code, code, run.stderr);
      if (code === 2) {
        assert.match(run.stderr, /services that were there would be gone.*--max-loss 100/);
        assert.equal(await readFile(out, 'utf8'), before);
        const meant = [...quiet, '--max-loss', '100'];
        assert.equal((await runCli(['import', small, '--out', out, ...WHO, ...meant])).code, 0);
      }
      assert.equal((await runCli(['build', out, '--out', site])).code, code);
    }
  });

  test('postcodes that are cut off or unknown are told with their cell', async () => {
    for (const text of ['WA7 1A', 'WA7 1']) {
      const table = await read(`Service name,Postcode\nTest,${text}`);
      assert.deepEqual(said(table, 'postcode-wrong'), [
        `B2: "${text}" is no whole postcode. Only WA7 was used.`,
      ]);
    }
    for (const text of ['WA7', 'wa7', 'WA7 1AA']) {
      assert.deepEqual(
        said(await read(`Service name,Postcode\nTest,${text}`), 'postcode-wrong'),
        [],
      );
    }
    const report = await checkReport(fileOf('Service name,Postcode\nTest,WA77 1AA'));
    const [unlisted] = report.issues.filter(({ code }) => code === 'postcode-unlisted');
    assert.equal(unlisted?.path, 'B2');
  });

  test('several postcodes in a cell are told as that, and none of them is taken', async () => {
    const head = 'Service name,Phone,Address,Postcode,Keep address secret\n';
    const row = (postcode: string, secret = '') =>
      read(`${head}Test club,01632 960123,1 Test Street,"${postcode}",${secret}`);
    for (const cell of ['WA8 7QF / WA7 2ER', 'WA8 7QF, WA7 2ER', 'wa87qf and WA7', 'WA8&WA7 2ER']) {
      const table = await row(cell);
      assert.deepEqual(said(table, 'postcode-dropped'), [
        `D2: "${cell}" is more than one postcode. It was left out: write each place in a row of its own.`,
      ]);
      const [location] = servicesOf(table)[0]?.locations ?? [];
      assert.deepEqual([location?.address, location?.postcode], ['1 Test Street', undefined]);
    }
    const comma = await row('WA8, 7QF');
    assert.deepEqual(said(comma, 'postcode-dropped'), []);
    assert.equal(servicesOf(comma)[0]?.locations[0]?.postcode, 'WA8 7QF');
    // Of a place that is secret, nothing is repeated.
    assert.deepEqual(said(await row('WA8 7QF / WA7 2ER', 'Yes'), 'postcode-dropped'), []);
  });

  test('headings in other words are told with what they were read as', async () => {
    const sheet = 'Title,Where,Tel,Phone 2,Notes,Topics\nTest club,Widnes,01632 960123,,x,Smoking';
    const { stdout } = await runCli(['import', fileOf(sheet), '--today', '2026-11-22']);
    const [, told] = stdout.split('How headings in other words were read\n');
    assert.deepEqual(told?.trimEnd().split('\n'), [
      '  A1: "Title" as Service name',
      '  B1: "Where" as Address',
      '  C1: "Tel" as Phone',
      '  D1: "Phone 2" as Phone',
    ]);
    const own = await runCli(['import', fileOf('service name,Phone\nTest club,01632 960123')]);
    assert.doesNotMatch(own.stdout, /How headings/);
    const quiet = await runCli(['import', fileOf(sheet), '--quiet']);
    assert.equal(quiet.stdout, '');
  });

  test('a row that is left out for another says which, and what differs', async () => {
    const head = 'Service name,Phone,Postcode,Opening times\n';
    const row = (hours: string) => `Test,01632 960123,WA8 7QF,${hours}\n`;
    const differs = await read(head + row('Monday') + row('Friday'));
    assert.deepEqual(said(differs, 'duplicate-id'), [
      'D3: Row 3 looks like row 2, but Opening times differs. Put both in one row.',
    ]);
    const same = await read(head + row('Monday') + row('Monday'));
    assert.deepEqual(said(same, 'duplicate-id'), [': Row 3 is the same as row 2.']);
  });

  test('says what a document is, which topic was meant, and where no area is named', async () => {
    for (const [kind, content, what] of [
      ['pdf', '%PDF-1.7 test', 'PDF'],
      ['csv', '%PDF-1.7 test', 'PDF'],
      ['html', '<!doctype html><p>Test', 'web page'],
      ['csv', '<!doctype html><p>Test', 'web page'],
      ['docx', 'PK\u0003\u0004 test', 'Word document'],
    ] as const) {
      const { code, stderr } = await runCli(['import', fileOf(content, kind)]);
      assert.equal(code, 2);
      assert.match(stderr, new RegExp(`This is a ${what}\\. Save it as \\.xlsx or \\.csv\\.`));
    }
    assert.equal(topicHint('smokng'), 'Did you mean "smoking"? ');
    assert.equal(topicHint('Test'), '');
    const { stdout } = await runCli(['import', fileOf(sheetOf(9))]);
    assert.match(
      stdout,
      /\n {2}9 services name no area: a search for a place keeps them, and gaps cannot count them/,
    );
    assert.doesNotMatch(stdout, /--html/);
  });
});
