import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { countCoverage } from '../../../../src/cli/check/coverage.js';
import { choosePlaces, chooseTopics } from '../../../../src/cli/gaps/choose.js';
import { findGaps, totalOf, type GapReport } from '../../../../src/cli/gaps/gaps.js';
import { topicNames } from '../../../../src/generated/topic-names.js';
import { readValue } from '../../../../src/cli/read/read-value.js';
import { startFeedServer } from '../../../support/feed-server.js';
import { catalogueOf, writeCatalogue } from '../support/catalogue.js';
import { runCli, temporaryFolder } from '../support/run-cli.js';
import { soundRecord } from '../support/seeded-feed.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const FRESH = { assuredDate: '2026-10-01' };

let ids = 0;
const service = (topic: string, coverage: object, more: object = {}) => {
  const id = `test-${(ids += 1)}`;
  return { id, name: `Test ${id}`, topics: [topic], coverage, assurance: FRESH, ...more };
};
const halton = { places: ['halton'] };

/** A directory with one of everything. */
const MIXED = [
  service('smoking', halton),
  service('smoking', halton, { assurance: { assuredDate: '2024-01-01' } }),
  service('sleep', halton, { assurance: {} }),
  service('sleep', halton, { assurance: { assuredDate: '2024-01-01' } }),
  service('alcohol', { areas: ['Cheshire and Merseyside'] }),
  service('drugs', { areas: ['All areas'] }),
  service('housing', { national: true, nations: ['england'] }),
  service('benefits', { national: true, nations: ['scotland'] }),
  service('gambling', halton, { status: 'temporarily closed' }),
  service('carers', {}, { locations: [{ postcode: 'WA8 7QF' }] }),
  service('no-such-topic', halton),
  service('falls', { places: ['testshire'] }),
];

const none = () => Promise.reject(new Error('There are no parts.'));

async function gapsOf(
  services: readonly object[],
  places: readonly string[] | undefined,
  bundled = false,
): Promise<GapReport> {
  const feed = await readValue(catalogueOf(services), 'test.json', { now: NOW }, none);
  return findGaps(feed, {
    now: NOW,
    places: choosePlaces(feed, places),
    topics: chooseTopics(undefined),
    bundled,
  });
}

const cellOf = (report: GapReport, place: string, topic: string) => {
  const row = report.places.findIndex(({ id }) => id === place);
  return report.matrix[row]?.[report.topics.findIndex(({ id }) => id === topic)];
};

describe('gaps', () => {
  test('says the best that there is for each topic in a place, and its age', async () => {
    const report = await gapsOf(MIXED, ['Halton']);
    const state = (topic: string) => cellOf(report, 'halton', topic)?.state;
    assert.equal(state('smoking'), 'local');
    assert.deepEqual(cellOf(report, 'halton', 'smoking')?.local, {
      checked: 1,
      outOfDate: 1,
      unknown: 0,
    });
    // A service that nobody looked at for years is no reason to look no further.
    assert.equal(state('sleep'), 'unsure');
    assert.deepEqual(cellOf(report, 'halton', 'sleep')?.local, {
      checked: 0,
      outOfDate: 1,
      unknown: 1,
    });
    assert.deepEqual(
      ['alcohol', 'drugs', 'housing', 'benefits', 'gambling', 'carers', 'falls'].map(state),
      ['wide', 'wide', 'national', 'none', 'none', 'none', 'none'],
    );
  });

  test('names what counts nowhere, and why', async () => {
    const { uncounted } = await gapsOf(MIXED, ['halton']);
    const topicsOf = (list: readonly { id: string }[]) =>
      list.map(({ id }) => MIXED.find((each) => each.id === id)?.topics[0]);
    assert.deepEqual(topicsOf(uncounted.noArea), ['carers']);
    assert.deepEqual(uncounted.noArea[0]?.outcodes, ['WA8']);
    assert.deepEqual(topicsOf(uncounted.noTopic), ['no-such-topic']);
    assert.deepEqual(topicsOf(uncounted.elsewhere), ['benefits', 'falls']);
    assert.deepEqual(topicsOf(uncounted.closed), ['gambling']);
    assert.deepEqual(uncounted.noDetails, []);
  });

  test('looks at the places that the catalogue declares and its services name', async () => {
    const read = (services: object[], places: string[] = []) =>
      readValue(catalogueOf(services, { places }), 'test.json', { now: NOW }, none);
    const names = async (services: object[], places?: string[]) =>
      choosePlaces(await read(services, places), undefined).map(({ name }) => name);
    assert.deepEqual(await names([service('sleep', halton)], ['st-helens', 'testshire']), [
      'Halton',
      'St Helens',
      'testshire',
    ]);
    // Areas count where there is nothing better, and wider ones are no places.
    assert.deepEqual(
      await names([
        service('sleep', { areas: ['Test Hill', 'North West'] }),
        service('sleep', { areas: ['Everywhere'] }),
      ]),
      ['Test Hill'],
    );
    await assert.rejects(names([service('sleep', {})]), /No service says which place/);
    const feed = await read([service('sleep', halton)]);
    assert.throws(
      () => choosePlaces(feed, ['Haltn']),
      /no place "Haltn" here.*The source names Halton\./,
    );
    assert.throws(() => chooseTopics(['gardening']), /no topic "gardening"\. Use one of: /);
    assert.deepEqual(chooseTopics(['sleep', 'Stopping smoking']), ['sleep', 'smoking']);
  });

  test('counts the national services that a finder shows besides, unless it is told not to', async () => {
    const services = [service('sleep', halton)];
    const alone = await gapsOf(services, ['halton']);
    const besides = await gapsOf(services, ['halton'], true);
    assert.equal(alone.bundled, 0);
    assert.ok(besides.bundled > 50);
    assert.equal(cellOf(alone, 'halton', 'gambling')?.state, 'none');
    assert.equal(cellOf(besides, 'halton', 'gambling')?.state, 'national');
    // What is nearer stays.
    assert.equal(cellOf(besides, 'halton', 'sleep')?.state, 'local');
  });

  test('agrees with the report of a check about each place and topic', async () => {
    const topics = ['smoking', 'sleep', 'falls'];
    const places = ['halton', 'st-helens', 'testshire'];
    const one = fc.record({ topic: fc.constantFrom(...topics), places: fc.subarray(places) });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 12 }), async (rows) => {
        const services = rows.map((row) => service(row.topic, { places: row.places }));
        const all = [...services, ...places.map((id) => service('drugs', { places: [id] }))];
        const feed = await readValue(catalogueOf(all), 'test.json', { now: NOW }, none);
        const report = await gapsOf(all, undefined);
        const { places: counted, matrix, topics: columns } = countCoverage(feed.services);
        for (const place of places) {
          const row = counted.findIndex(({ id, kind }) => kind === 'place' && id === place);
          for (const topic of topics) {
            const column = columns.findIndex(({ id }) => id === topic);
            const cell = cellOf(report, place, topic);
            assert.equal(cell && totalOf(cell.local), matrix[row]?.[column]);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the command gaps', { concurrency: 2 }, () => {
  async function directory(context: TestContext, services: readonly object[] = MIXED) {
    const folder = await temporaryFolder(context);
    await writeCatalogue(join(folder, 'directory.json'), services);
    const file = (name: string) => join(folder, name);
    const run = (...args: string[]) =>
      runCli(['gaps', file('directory.json'), '--today', '2026-11-22', ...args]);
    return { file, run, folder };
  }

  test('says it in words, and that a hole is no proof', async (context) => {
    const { run } = await directory(context);
    const { code, stdout, stderr } = await run('--places', 'Halton', '--no-bundled');
    assert.deepEqual([code, stderr], [1, '']);
    assert.match(stdout, /Where no service is recorded, there may be one\./);
    const [, figures = ''] = /\n {2}Halton +(.*)\n/.exec(stdout) ?? [];
    assert.deepEqual(figures.split(/ +/).map(Number), [topicNames.length - 5, 1, 2, 1, 1]);
    assert.match(stdout, /\nHalton\n {2}No service recorded: .*Gambling/);
    assert.match(stdout, /They name no area: 1 service\n .*\n {4}- Test .*: around WA8\n/);
    assert.match(stdout, /A search for a place keeps them/);
  });

  test('says which place and topic may have been meant', async (context) => {
    const { run } = await directory(context, [
      service('smoking', halton),
      service('smoking', { areas: ['Haltn'] }),
      service('smoking', { areas: ['Testshire Moors'] }),
    ]);
    const topic = await run('--topics', 'smokng');
    assert.deepEqual([topic.code, topic.stdout], [2, '']);
    assert.match(topic.stderr, /There is no topic "smokng"\. Did you mean "smoking"\?\n$/);
    const place = await run('--places', 'warringtn');
    assert.match(place.stderr, /There is no place "warringtn" here\. Did you mean "Warrington"\?/);
    const other = await run('--topics', 'qwertyuiop');
    assert.match(other.stderr, /Use one of: .*smoking/);
    const { stdout } = await run('--places', 'halton');
    assert.match(stdout, /: Haltn \(did you mean "Halton"\?\)\n/);
    assert.match(stdout, /: Testshire Moors\n/);
  });

  test('ends with 1 for the gaps that it is told to mind', async (context) => {
    const { run } = await directory(context);
    const args = ['--places', 'halton', '--no-bundled', '--quiet', '--topics'];
    const codes: readonly (readonly [topics: string, failOn: string, code: number])[] = [
      ['smoking', 'unsure', 0],
      ['sleep', 'wide', 0],
      ['sleep', 'unsure', 1],
      ['alcohol', 'national', 0],
      ['alcohol', 'wide', 1],
      ['housing', 'none', 0],
      ['housing,falls', 'none', 1],
      ['falls', 'never', 0],
    ];
    for (const [topics, failOn, code] of codes) {
      const said = await run(...args, topics, '--fail-on', failOn);
      assert.deepEqual(said, { code, stdout: '', stderr: '' }, `${topics} ${failOn}`);
    }
  });

  test('writes a table that no spreadsheet runs, and a page without scripts', async (context) => {
    const hostile = '=HYPERLINK("https://example.org")';
    const rows = [
      service('sleep', { areas: [hostile] }),
      service('sleep', { areas: ['<script>x</script>'] }),
    ];
    const { run, file, folder } = await directory(context, rows);
    const said = await run('--csv', file('a.csv'), '--html', file('a.html'), '--json');
    assert.equal(said.stderr, `Wrote ${file('a.csv')}\nWrote ${file('a.html')}\n`);
    const report = JSON.parse(said.stdout) as GapReport;
    const table = parse(await readFile(file('a.csv'), 'utf8'), {
      bom: true,
    });
    assert.equal(table.length, 1 + report.places.length * report.topics.length);
    assert.equal(new Set(table.map(({ length }) => length)).size, 1);
    assert.ok(table.some(([name]) => name === `'${hostile}`));
    assert.ok(table.every((row) => row.every((cell) => !/^[=+@-]/.test(cell))));
    const html = await readFile(file('a.html'), 'utf8');
    assert.doesNotMatch(html, /<script|\s(style|src|href|on\w+)=/);
    assert.match(html, /&lt;script&gt;x/);
    assert.match(html, /<td class="gap-none">None recorded<\/td>/);
    assert.deepEqual((await readdir(folder)).sort(), ['a.csv', 'a.html', 'directory.json']);
  });

  test('never takes what could not be read for what is not there', async (context) => {
    const { file, run, folder } = await directory(context);
    await mkdir(join(folder, 'many'));
    await writeCatalogue(join(folder, 'many', 'catalogue.json'), [], {
      files: [
        { path: 'a.json', kind: 'services' },
        { path: 'gone.json', kind: 'services' },
      ],
    });
    await writeFile(join(folder, 'many', 'a.json'), JSON.stringify(MIXED));
    const said = await runCli(['gaps', file('many'), '--places', 'halton', '--topics', 'smoking']);
    assert.equal(said.code, 1, 'there is a local service, and yet it is not fine');
    assert.match(said.stdout, /Not everything could be read: what is missing here may be there/);
    const wrong = await run('--places', 'nowhere');
    assert.deepEqual([wrong.code, wrong.stdout], [2, '']);
    assert.match(wrong.stderr, /directory\.json: There is no place "nowhere" here\./);
    assert.match((await run('--topics', 'a,,b')).stderr, /names, apart by commas/);
  });

  test('says of a feed that its lists leave out where services are', async (context) => {
    const rows = ['1', '2'].map((id) => {
      const { name, status, service_taxonomys } = soundRecord(id);
      return { id, name, status, service_taxonomys };
    });
    const server = await startFeedServer({ rows });
    context.after(() => server.close());
    const said = await runCli(['gaps', server.base, '--places', 'halton', '--json']);
    const { uncounted } = JSON.parse(said.stdout) as GapReport;
    assert.deepEqual([uncounted.noDetails.length, uncounted.noArea.length], [2, 0]);
  });
});
