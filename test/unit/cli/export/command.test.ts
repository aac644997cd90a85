import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { ExportReport } from '../../../../src/cli/export/to-text.js';
import { FORMATS } from '../../../../src/cli/export/formats.js';
import { checkReport, runCli, temporaryFolder } from '../support/run-cli.js';

const records = [
  {
    id: 'test-walks',
    name: 'Test walks',
    url: 'https://test.example/',
    assurance: { assuredDate: '2026-11-02' },
  },
  {
    id: 'test-refuge',
    name: 'Test refuge',
    locations: [{ masked: true, address: '1 Hidden Street' }],
  },
  { id: 'test-closed', name: 'Test closed', status: 'defunct', contacts: [] },
];

/** A folder with a directory of one file. */
async function directory(context: TestContext, services: readonly object[] = records) {
  const folder = await temporaryFolder(context);
  const file = join(folder, 'directory.json');
  const catalogue = {
    schemaVersion: '1.0',
    id: 'test',
    title: 'Test directory',
    publisher: { name: 'Test Council' },
    licence: { name: 'Test licence' },
    generatedAt: '2026-11-22',
    services,
  };
  await writeFile(file, JSON.stringify(catalogue));
  return { folder, file };
}

const namesIn = (text: string) =>
  [...text.matchAll(/Test (walks|refuge|closed)/g)].map(([name]) => name);

test('to stdout: the services alone, and what is lost on stderr', async (context) => {
  const { file } = await directory(context);
  const { code, stdout, stderr } = await runCli(['export', file, '--to', 'oruk3']);
  assert.equal(code, 0, stderr);
  const page = JSON.parse(stdout) as { total_items: number; contents: object[] };
  assert.deepEqual([page.total_items, page.contents.length], [2, 2]);
  assert.doesNotMatch(stdout, /Hidden|Test closed/);
  assert.match(stderr, /Wrote 2 services as Open Referral UK 3\.0/);
  assert.match(stderr, /Where the record is from \(provenance\.source, 2 services\)/);
  const quiet = await runCli(['export', file, '--to', 'oruk3', '--quiet']);
  assert.deepEqual([quiet.stdout, quiet.stderr], [stdout, '']);
});

test('records that say no source have that of their directory', async (context) => {
  const { file } = await directory(context);
  const { stdout } = await runCli(['export', file, '--to', 'csv']);
  assert.match(stdout, /,Test Council,,Test licence\r\n/);
  assert.ok(!stdout.includes(file));
});

test('--all has what is closed too, and no secret place even then', async (context) => {
  const { file } = await directory(context);
  for (const to of Object.keys(FORMATS)) {
    const { code, stdout } = await runCli(['export', file, '--to', to, '--all']);
    assert.equal(code, 0);
    assert.deepEqual(
      new Set(namesIn(stdout)),
      new Set(['Test walks', 'Test refuge', 'Test closed']),
    );
    assert.doesNotMatch(stdout, /Hidden/);
  }
});

test('--out and --json: a report with what is lost, by field', async (context) => {
  const { folder, file } = await directory(context);
  const out = join(folder, 'services.csv');
  const { code, stdout } = await runCli(['export', file, '--to', 'csv', '--out', out, '--json']);
  assert.equal(code, 0);
  const report = JSON.parse(stdout) as ExportReport;
  assert.deepEqual([report.format, report.services, report.skipped], ['csv', 2, 1]);
  assert.deepEqual(report.written, [out]);
  assert.deepEqual(report.losses.find(({ field }) => field === 'locations.masked')?.services, 1);
  const check = await checkReport(out);
  assert.deepEqual([check.accepted, check.skipped], [2, 0]);
});

test('--out with a folder: the taxonomy beside the services, and check takes them back', async (context) => {
  const { folder, file } = await directory(context);
  const out = `${join(folder, 'feed')}/`;
  const { code, stderr } = await runCli(['export', file, '--to', 'hsds', '--out', out]);
  assert.equal(code, 0, stderr);
  const names = (await readdir(out)).sort();
  assert.deepEqual(names, ['services.json', 'taxonomies.json', 'taxonomy_terms.json']);
  const report = await checkReport(join(out, 'services.json'));
  assert.deepEqual([report.accepted, report.skipped], [2, 0]);
});

test('what cannot be read is told, and ends it with 1', async (context) => {
  const { file } = await directory(context, [...records, { id: 'test-nameless' }]);
  const { code, stdout, stderr } = await runCli(['export', file, '--to', 'geojson']);
  assert.equal(code, 1);
  assert.match(stderr, /test-nameless/);
  assert.deepEqual(namesIn(stdout), ['Test walks', 'Test refuge']);
});

test('wrong calls end it with 2, say what to do, and leave files alone', async (context) => {
  const { folder, file } = await directory(context);
  const before = await readFile(file, 'utf8');
  const wrong: readonly (readonly [args: string[], said: RegExp])[] = [
    [[file], /--to/],
    [[file, '--to', 'pdf'], /Allowed choices are oruk3, hsds/],
    [[file, '--to', 'csv', '--json'], /Name a file .* --out/],
    [[file, '--to', 'csv', '--out', file], /Name another one/],
    [[join(folder, 'none.json'), '--to', 'csv'], /no such file/],
  ];
  for (const [args, said] of wrong) {
    const { code, stdout, stderr } = await runCli(['export', ...args]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, said);
  }
  assert.equal(await readFile(file, 'utf8'), before);
});

test('a source with no service leaves the file that was there', async (context) => {
  const { folder, file } = await directory(context, []);
  const out = join(folder, 'services.json');
  await mkdir(folder, { recursive: true });
  await writeFile(out, 'before');
  const { code } = await runCli(['export', file, '--to', 'fhir', '--out', out]);
  assert.equal(code, 2);
  assert.equal(await readFile(out, 'utf8'), 'before');
  assert.deepEqual((await readdir(folder)).sort(), ['directory.json', 'services.json']);
});
