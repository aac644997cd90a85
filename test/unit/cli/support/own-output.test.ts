import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { link, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { isReportPage, reportPage } from '../../../../src/cli/check/report-page.js';
import { isJUnit } from '../../../../src/cli/check/to-junit.js';
import { FORMATS, isTaxonomy } from '../../../../src/cli/export/formats.js';
import { isGapsCsv } from '../../../../src/cli/gaps/to-csv.js';
import { isLinksReport } from '../../../../src/cli/links/earlier-report.js';
import { isLinksCsv } from '../../../../src/cli/links/links-as-csv.js';
import { isBlankStaleCsv } from '../../../../src/cli/stale/stale-as-csv.js';
import { runCli, temporaryFolder } from './run-cli.js';

const TODAY = ['--today', '2026-11-22'];

const catalogue = {
  schemaVersion: '1.0',
  id: 'test',
  title: 'Test directory',
  publisher: { name: 'Test Council' },
  licence: { name: 'Test licence' },
  generatedAt: '2026-11-22',
  services: [
    {
      id: 'test-walks',
      name: 'Test walks',
      organization: { id: 'test', name: 'Test charity' },
      assurance: { assuredDate: '2025-01-02' },
    },
  ],
};

/** A folder with a directory and a sheet of one file each. */
async function place(context: TestContext) {
  const folder = await temporaryFolder(context);
  const at = (name: string) => join(folder, name);
  await writeFile(at('directory.json'), JSON.stringify(catalogue));
  await writeFile(at('sheet.csv'), 'Service name\r\nTest walks\r\n');
  return { folder, at, source: at('directory.json') };
}

/** Runs it, which has to end with 2 and to leave the file as it was. @returns what it said. */
async function refuses(file: string, ...args: string[]): Promise<string> {
  const before = existsSync(file) ? await readFile(file, 'utf8') : undefined;
  const { code, stdout, stderr } = await runCli(args);
  assert.deepEqual([code, stdout], [2, ''], `${args.join(' ')}: ${stderr}`);
  assert.equal(existsSync(file) ? await readFile(file, 'utf8') : undefined, before, stderr);
  return stderr;
}

async function runs(...args: string[]): Promise<string> {
  const { code, stderr } = await runCli([...args, '--quiet']);
  assert.ok(code === 0 || code === 1, `${args.join(' ')}: ${stderr}`);
  return stderr;
}

/** Every option that names a file to write, with what comes before it. */
const OPTIONS: readonly (readonly [name: string, args: (source: string) => string[]])[] = [
  ['a.html', (source) => ['check', source, ...TODAY, '--html']],
  ['a.xml', (source) => ['check', source, ...TODAY, '--junit']],
  ['b.html', (source) => ['gaps', source, ...TODAY, '--places', 'halton', '--html']],
  ['b.csv', (source) => ['gaps', source, ...TODAY, '--places', 'halton', '--csv']],
  ['c.csv', (source) => ['stale', source, ...TODAY, '--csv']],
  ['d.csv', (source) => ['links', source, '--csv']],
  ['d.json', (source) => ['links', source, '--report']],
  ...['oruk3', 'hsds', 'geojson', 'csv', 'jsonld', 'fhir'].map(
    (to) => [`e.${to}`, (source: string) => ['export', source, '--to', to, '--out']] as const,
  ),
];

describe('a file that a command is to write', { concurrency: 2 }, () => {
  for (const [name, args] of OPTIONS) {
    test(`${args('…').join(' ')}: replaces only what it wrote before`, async (context) => {
      const { at, source } = await place(context);
      const [first = '', ...rest] = args(source);
      const option = [first, ...rest];
      await runs(...option, at(name));
      const text = await readFile(at(name), 'utf8');
      await runs(...option, at(name));
      assert.equal((await readFile(at(name), 'utf8')).length, text.length);
      assert.match(
        await refuses(at('sheet.csv'), ...option, at('sheet.csv')),
        /There is something else in it\. It was left alone\. Name another file, or move this one/,
      );
    });
  }

  test('what another command wrote is something else', async () => {
    const start = reportPage('check', 'Test', '');
    const page = { start, end: start, whole: () => Promise.resolve(start) };
    const kinds = [isReportPage('gaps'), isJUnit, isGapsCsv, isBlankStaleCsv, isLinksCsv];
    const others = [isLinksReport, isTaxonomy, ...Object.values(FORMATS).map((of) => of.isEarlier)];
    for (const isEarlier of [...kinds, ...others]) assert.equal(await isEarlier(page), false);
    assert.equal(await isReportPage('check')(page), true);
  });

  test('the source is known by other names, and by its folder', async (context) => {
    const { folder, at, source } = await place(context);
    await symlink(source, at('soft.json'));
    await link(source, at('hard.json'));
    for (const name of ['soft.json', 'hard.json']) {
      const said = await refuses(at(name), 'check', source, '--html', at(name));
      assert.match(said, /is the file to read from/);
    }
    const csv = at('new.csv');
    assert.match(await refuses(csv, 'stale', folder, '--csv', csv), /in the folder to read from/);
    await runs('check', folder, '--html', at('report.html'));
    const same = ['--html', at('x'), '--junit', at('x')];
    assert.match(await refuses(at('x'), 'check', source, ...same), /Two options name this file/);
    const out = ['import', source, '--out', at('hard.json')];
    assert.match(await refuses(at('hard.json'), ...out), /is the file to read from/);
  });

  test('notes in a list to check again are not lost', async (context) => {
    const { at, source } = await place(context);
    const args = ['stale', source, ...TODAY, '--csv', at('list.csv')];
    await runs(...args);
    const text = await readFile(at('list.csv'), 'utf8');
    assert.match(text, /,,\r\n$/);
    await writeFile(at('list.csv'), text.replace(/,,\r\n$/, ',2026-11-21,Test note\r\n'));
    assert.match(await refuses(at('list.csv'), ...args), /something else in it/);
  });

  test('a sheet that is there is not written over by an empty one', async (context) => {
    const { at } = await place(context);
    const said = await refuses(at('sheet.csv'), 'import', '--template', at('sheet.csv'));
    assert.match(said, /something else in it/);
  });

  test('a folder is made when it ends with a slash, and its taxonomy replaced', async (context) => {
    const { at, source } = await place(context);
    const args = ['export', source, '--to', 'hsds', '--out', `${at('feed')}/`];
    await runs(...args);
    await runs(...args);
    await writeFile(at('feed/taxonomies.json'), '{"mine": true}');
    assert.match(await refuses(at('feed/taxonomies.json'), ...args), /something else in it/);
    assert.match(
      await refuses(at('no/x'), ...args.slice(0, -1), at('no/x')),
      /Make the folder \S+no first\./,
    );
    await mkdir(at('dir'));
    assert.match(
      await refuses(at('x'), 'check', source, '--html', at('dir')),
      /This is a folder, not a file/,
    );
  });

  test('a folder that a build wrote takes no directory file', async (context) => {
    const { at, source } = await place(context);
    await runs('build', source, '--out', at('site'));
    for (const name of ['site/index.json', 'site/other.json']) {
      const said = await refuses(at(name), 'import', at('sheet.csv'), '--out', at(name));
      assert.match(
        said,
        /A build wrote this folder\. Write to directory\.json outside of it, then/,
      );
    }
    assert.match(
      await refuses(source, 'build', source, '--out', source),
      /This is the file to read from\. Name a folder/,
    );
    const twice = ['build', source, join(at('site'), '..', 'directory.json'), '--out', at('new')];
    assert.match(await refuses(at('new'), ...twice), /This source is named twice\. /);
  });

  test('a harvest that got nothing leaves no folder', async (context) => {
    const { folder, at } = await place(context);
    const who = ['--publisher', 'Test council', '--licence', 'Test licence'];
    const args = ['harvest', 'http://127.0.0.1:1/', '--out', at('h.json'), ...who];
    assert.match(await refuses(at('h.json'), ...args), /Nothing was written/);
    assert.deepEqual((await readdir(folder)).sort(), ['directory.json', 'sheet.csv']);
  });
});
