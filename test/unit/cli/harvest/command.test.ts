import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { HarvestReport } from '../../../../src/cli/harvest/report.js';
import { readHarvestFile } from '../../../../src/cli/harvest/harvest-file.js';
import { lineOfValue } from '../../../../src/cli/harvest/value-line.js';
import { checkReport, runCli, temporaryFolder } from '../support/run-cli.js';
import { refuse, soundRows, startCouncil } from './support/council-server.js';

const WHO = ['--publisher', 'Test publisher', '--licence', 'Test licence'];
const FAST = ['--delay', '0'];

describe('mecc-signpost harvest', { concurrency: 2 }, () => {
  test('reads feeds into one directory that check finds nothing wrong with', async (context) => {
    const [one, two] = await Promise.all([
      startCouncil(context),
      startCouncil(context, { rows: soundRows(3, () => ({ name: 'Test \u001b[2J other' })) }),
    ]);
    const folder = await temporaryFolder(context);
    const out = join(folder, 'directory.json');
    const feeds = [`one=${one.base}`, `two=${two.base}/services?page=4`];
    const args = [...feeds, '--out', out, ...WHO, ...FAST, '--today', '2026-11-22'];
    const run = await runCli(['harvest', ...args]);
    assert.equal(run.code, 0, run.stderr);
    assert.match(run.stdout, /^one\n {2}http.*\n {2}Read, 7 services\n {2}Open Referral UK 1\.0\n/);
    assert.match(run.stdout, /Filters: words ignored, postcode and distance ignored/);
    assert.match(run.stdout, /\nThe directory\n {2}10 services, as of 22 November 2026\n/);
    assert.doesNotMatch(run.stdout, /\u001b/);
    assert.equal(run.stderr, `Wrote 10 services to ${out}\n`);
    const report = await checkReport(out);
    assert.deepEqual([report.accepted, report.skipped], [10, 0]);
    assert.deepEqual((await readdir(folder)).sort(), ['directory.json', 'directory.json.harvest']);

    const quiet = await runCli(['harvest', ...args, '--quiet']);
    assert.deepEqual(quiet, { code: 0, stdout: '', stderr: '' });
  });

  test('without --out it says what a feed is like, and leaves nothing behind', async (context) => {
    const { base } = await startCouncil(context);
    const run = await runCli(['harvest', base, '--json', ...FAST]);
    assert.equal(run.code, 0);
    const report = JSON.parse(run.stdout) as HarvestReport;
    assert.equal(report.directory.file, null);
    assert.match(report.feeds[0]?.id ?? '', /^127-0-0-1-\d+$/);
    assert.deepEqual(report.feeds[0]?.summary?.filters, {
      text: false,
      near: false,
      taxonomy: false,
      modifiedAfter: false,
    });
    assert.match(run.stderr, /^Nothing was written\. To write the directory, add --out\.\n$/);
  });

  test('ends with 1 when a feed was kept, and says so even when it is quiet', async (context) => {
    const { base, council } = await startCouncil(context);
    const out = join(await temporaryFolder(context), 'directory.json');
    const args = ['harvest', `one=${base}`, '--out', out, ...FAST, '--quiet', '--no-probe'];
    assert.equal((await runCli([...args, ...WHO])).code, 0);
    const before = await readFile(out, 'utf8');
    council.before = (_, response) => refuse(response, 403);
    const run = await runCli(args);
    assert.deepEqual([run.code, run.stdout], [1, '']);
    assert.match(run.stderr, /^one was not read\. Its last good copy was kept\. .*status 403/);
    assert.equal(await readFile(out, 'utf8'), before);
  });

  test('ends with 2 when there is nothing at all, and writes nothing', async (context) => {
    const { base, council } = await startCouncil(context);
    council.before = (_, response) => refuse(response, 404);
    const folder = await temporaryFolder(context);
    const out = join(folder, 'directory.json');
    const run = await runCli(['harvest', `one=${base}`, '--out', out, ...WHO, ...FAST]);
    assert.deepEqual([run.code, run.stdout], [2, '']);
    assert.match(run.stderr, /There is no service to write\. one: .*base address of the feed\?/);
    assert.deepEqual(await readdir(folder), []);
  });

  test('does not replace a directory that has services of other feeds', async (context) => {
    const [one, two] = await Promise.all([startCouncil(context), startCouncil(context)]);
    const out = join(await temporaryFolder(context), 'directory.json');
    const run = (...feeds: string[]) =>
      runCli(['harvest', ...feeds, '--out', out, ...WHO, ...FAST, '--no-probe', '--no-merge']);
    const [a, b] = [`one=${one.base}`, `two=${two.base}`];
    assert.equal((await run(a)).code, 0);
    const before = await readFile(out, 'utf8');
    const second = await run(b);
    assert.deepEqual([second.code, second.stdout], [2, '']);
    assert.match(
      second.stderr,
      /services in it of feeds that are not named now: one\. They would be lost\. Name all of its feeds/,
    );
    assert.equal(await readFile(out, 'utf8'), before);
    assert.equal(two.asked.length, 0);
    assert.equal((await run(a, b)).code, 0);
    assert.equal(JSON.parse(await readFile(out, 'utf8')).services.length, 14);
  });

  const WRONG: readonly (readonly [args: string[], said: RegExp])[] = [
    [[], /missing required argument 'feeds'/],
    [['example.org/api'], /no web address of a feed\. Give its whole address/],
    [['One!=https://example.org'], /"One!" cannot be the id of a feed\. Use small letters/],
    [['https://example.org/a', 'https://example.org/b'], /Two feeds have the id "example-org"/],
    [['a=https://example.org/', 'b=https://example.org/services'], /This feed is there twice/],
    [['https://example.org', '--out', 'x.json'], /Add --publisher and --licence/],
    [['https://me:secret@example.org'], /a password in the address\. Only feeds that are open/],
    [['https://example.org', '--delay', '1.5'], /whole number from 0 to 60000/],
    [['none.json'], /There is no such file/],
    [['a.json', 'https://example.org'], /A file with feeds stands alone/],
  ];
  for (const [args, said] of WRONG) {
    test(`called as "${args.join(' ')}" it ends with 2 and says why`, async () => {
      const { code, stdout, stderr } = await runCli(['harvest', ...args]);
      assert.match(stderr, said);
      assert.deepEqual([code, stdout], [2, '']);
    });
  }
});

describe('a file that names feeds', { concurrency: 2 }, () => {
  test('says who publishes the directory, and on what terms each feed is', async (context) => {
    const [one, two] = await Promise.all([startCouncil(context), startCouncil(context)]);
    const folder = await temporaryFolder(context);
    const [file, out] = [join(folder, 'harvest.json'), join(folder, 'directory.json')];
    const plan = {
      id: 'test',
      title: 'Test directory',
      publisher: { name: 'Test publisher' },
      licence: { name: 'Test licence' },
      places: ['halton'],
      delay: 0,
      feeds: [
        { id: 'one', url: one.base, name: 'Test Council', publisher: 'Test Council' },
        {
          id: 'two',
          url: two.base,
          terms: 'terms.json',
          licence: 'Test terms',
          places: ['st-helens'],
          details: false,
        },
      ],
    };
    await writeFile(file, JSON.stringify(plan));
    await writeFile(join(folder, 'terms.json'), '{"Smoking": "money-debt"}');
    const run = await runCli(['harvest', file, '--out', out, '--json', '--no-probe', '--no-merge']);
    assert.equal(run.code, 0, run.stderr);
    const { feeds, doubles } = JSON.parse(run.stdout) as HarvestReport;
    assert.deepEqual(
      feeds.map(({ id, name, publisher, licence }) => [id, name, publisher, licence]),
      [
        ['one', 'Test Council', 'Test Council', null],
        ['two', 'two', null, 'Test terms'],
      ],
    );
    assert.equal(doubles.alike.length, 8);
    const directory = JSON.parse(await readFile(out, 'utf8'));
    assert.deepEqual(
      [directory.id, directory.title, directory.places, directory.services.length],
      ['test', 'Test directory', ['halton'], 14],
    );
    const [one1, two1] = ['one.1', 'two.1'].map((id) =>
      directory.services.find((service: { id: string }) => service.id === id),
    );
    assert.deepEqual([one1.topics, two1.topics], [['smoking'], ['money-debt']]);
  });

  test('is told with the line of each thing that is wrong in it', async (context) => {
    const file = join(await temporaryFolder(context), 'harvest.json');
    const lines = [
      '{',
      '  "publisher": { "nmae": "Test" },',
      '  "delay": -1,',
      '  "feeds": [',
      '    { "id": "one", "url": "https://example.org/api" },',
      '    { "id": "Two",',
      '      "url": "example.org",',
      '      "places": ["halton", "atlantis"],',
      '      "detials": false }',
      '  ]',
      '}',
    ];
    await writeFile(file, lines.join('\n'));
    const { code, stderr } = await runCli(['harvest', file]);
    assert.equal(code, 2);
    for (const said of [
      'line 2, publisher.name: is missing',
      'line 2, publisher.nmae: is no field that is known here. Look at the spelling',
      'line 3, delay: must be a whole number from 0 to 60000',
      'line 6, feeds.1.id: must be small letters, figures and hyphens',
      'line 7, feeds.1.url: must be a whole web address, with https:// in front',
      'line 8, feeds.1.places.1: is not the id of a place that is known here',
      'line 9, feeds.1.detials: is no field that is known here',
    ]) {
      assert.ok(
        stderr.split('\n').some((line) => line.startsWith(`  ${said}`)),
        `${said}\n${stderr}`,
      );
    }
    for (const directory of [
      { schemaVersion: '1.0', services: [] },
      [{ id: 'one', name: 'Test' }],
    ]) {
      await writeFile(file, JSON.stringify(directory));
      const run = await runCli(['harvest', file]);
      assert.equal(run.code, 2);
      assert.match(run.stderr, /: This is a directory, not a list of feeds\. Name the web /);
    }
    const feed = '    { "id": "one", "url": "https://example.org/api" }';
    await writeFile(file, `{\n  "feeds": [\n${feed},\n${feed.replace('"one"', '"two"')}\n] }`);
    assert.match(
      (await runCli(['harvest', file])).stderr,
      /line 4, feeds\.1\.url: This feed is there twice/,
    );
    await writeFile(file, '{\n  "feeds": [,]\n}');
    assert.match((await runCli(['harvest', file])).stderr, /Look at line 2, column 13\./);
  });

  test('is as docs/cli.md has it, which names every option', async (context) => {
    const text = await readFile(new URL('../../../../docs/cli.md', import.meta.url), 'utf8');
    const [, section = ''] = /\n## `harvest`\n([^]*?)\n## /.exec(text) ?? [];
    const [, example = ''] = /```json\n([^]*?)```/.exec(section) ?? [];
    const file = join(await temporaryFolder(context), 'harvest.json');
    await writeFile(file, example);
    const { feeds, head } = await readHarvestFile(file);
    assert.deepEqual(
      feeds.map(({ id, maxLoss }) => [id, maxLoss]),
      [
        ['halton', undefined],
        ['st-helens', 20],
      ],
    );
    assert.equal(head.publisher?.name, 'Example Council');
    const { stdout } = await runCli(['harvest', '--help']);
    const options = [...stdout.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, name = '']) => name);
    assert.ok(options.length > 15);
    const known = /^--(quiet|help|publisher-url|licence-url)$/;
    for (const name of options) assert.ok(known.test(name) || section.includes(`\`${name}`), name);
  });

  test('the line of a value is that on which it begins, whatever is around it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        // One value a line: where each stands is counted while it is written.
        const expected: [path: PropertyKey[], line: number][] = [];
        let line = 1;
        const write = (inner: unknown, path: PropertyKey[]): string => {
          expected.push([path, line]);
          if (typeof inner !== 'object' || inner === null) return JSON.stringify(inner);
          const isList = Array.isArray(inner);
          const parts = Object.entries(inner).map(([key, item]) => {
            line += 1;
            const name = isList ? '' : `${JSON.stringify(key)}: `;
            return `\n${name}${write(item, [...path, isList ? Number(key) : key])}`;
          });
          return isList ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
        };
        const text = write(value, []);
        for (const [path, at] of expected) assert.equal(lineOfValue(text, path), at);
      }),
    );
  });
});
