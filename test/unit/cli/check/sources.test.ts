import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildReport } from '../../../../src/cli/check/build-report.js';
import { readAnyFile } from '../../../../src/cli/import/read-any.js';
import { readSource } from '../../../../src/cli/read/read-source.js';
import { CliError } from '../../../../src/cli/support/cli-error.js';
import {
  envelope3,
  envelopeOutpost,
  startFeedServer,
  type FeedServerOptions,
} from '../../../support/feed-server.js';
import { listen } from '../../../support/listen.mjs';
import { checkReport, runCli, temporaryFolder } from '../support/run-cli.js';
import { soundRecord } from '../support/seeded-feed.js';

const NOW = new Date('2026-11-22T12:00:00Z');

const check = async (source: string) => buildReport(await readSource(source, { now: NOW }), NOW);

describe('a feed at an address', () => {
  async function serve(context: import('node:test').TestContext, options: FeedServerOptions) {
    const server = await startFeedServer(options);
    context.after(() => server.close());
    return server;
  }
  const rows = Array.from({ length: 7 }, (_, index) => soundRecord(`${index + 1}`));

  test('is read to its last page, one request a page', async (context) => {
    const server = await serve(context, { rows, maxPerPage: 3, envelope: envelope3 });
    const report = await checkReport(`${server.base}/services?page=2`);
    assert.equal(report.source, server.base);
    assert.deepEqual([report.records, report.accepted, report.complete], [7, 7, true]);
    assert.deepEqual(report.issues, []);
    assert.equal(report.format.wrapping, 'feed');
    assert.match(report.format.standard, /^Open Referral 3/);
    assert.equal(server.lists.length, 3);
    assert.equal(server.busiest, 1);
  });

  test('of shallow lists says so, and finds nothing missing that it did not look at', async (context) => {
    const shallow = rows.map(({ id, name, status, assured_date, service_taxonomys }) => {
      return { id, name, status, assured_date, service_taxonomys };
    });
    const detail = (id: string) => (id === '7' ? 500 : soundRecord(id, { contacts: [], url: '' }));
    const server = await serve(context, { rows: shallow, detail, envelope: envelopeOutpost });
    const report = await checkReport(server.base);
    assert.deepEqual(
      report.issues.map(({ code, count }) => [code, count]),
      [['details-missing', 7]],
    );
    assert.equal(server.details.length, 0);

    const detailed = await checkReport(server.base, '--details', '3');
    assert.deepEqual(
      server.details.map(({ pathname }) => pathname.split('/').at(-1)),
      ['1', '2', '3'],
    );
    assert.deepEqual(
      detailed.issues.map(({ code, count }) => [code, count]),
      [['details-missing', 4]],
    );
    assert.equal(detailed.coverage.detailed, 3);
    assert.equal(detailed.coverage.contacts['email'], 3);
  });

  test('that breaks off is reported as far as it goes, and never as whole', async (context) => {
    const failsAt = (query: URLSearchParams) => (query.get('page') === '2' ? 403 : undefined);
    const server = await serve(context, { rows, maxPerPage: 3, failsAt });
    const run = await runCli(['check', server.base, '--today', '2026-11-22']);
    assert.equal(run.code, 1);
    assert.match(run.stdout, /\nNot everything could be read\.\n/);
    assert.match(run.stdout, /\(feed-incomplete\): 1 time/);
    assert.match(run.stdout, /Reading ended at page 2\. .* status 403/);
    assert.match(run.stdout, /3 records: 3 accepted/);
  });

  test('that does not answer is an error, and no empty report', async (context) => {
    const server = await serve(context, { rows, failsAt: () => 403 });
    const run = await runCli(['check', server.base, '--json']);
    assert.deepEqual([run.code, run.stdout], [2, '']);
    assert.match(run.stderr, /status 403/);
  });
});

test('a catalogue at an address is read with its files, and with none from elsewhere', async (context) => {
  const asked: string[] = [];
  const own = { id: 'a', name: 'Test service', topics: ['smoking'], assurance: {} };
  const elsewhere = 'http://127.0.0.2:9/b.json';
  const catalogue = {
    schemaVersion: '1.0',
    id: 'test',
    title: 'Test',
    publisher: { name: 'Test publisher' },
    licence: { name: 'Test licence' },
    generatedAt: '2026-11-01',
    files: ['a.json', elsewhere].map((path) => ({ path, kind: 'services' })),
  };
  const bodies: Record<string, unknown> = { '/d/catalogue.json': catalogue, '/d/a.json': [own] };
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.statusCode = url in bodies ? 200 : 404;
    response.end(JSON.stringify(bodies[url] ?? {}));
  });
  const { origin, close } = await listen(server);
  context.after(close);
  const report = await check(`${origin}/d/catalogue.json`);
  assert.deepEqual([report.accepted, report.complete], [1, false]);
  assert.deepEqual(asked, ['/d/catalogue.json', '/d/a.json']);
  assert.deepEqual(
    report.issues.filter(({ record }) => record === '').map(({ code, path }) => [code, path]),
    [['file-unreadable', elsewhere]],
  );
  // No feed and no file: the error is that of the feed, which was asked for.
  await assert.rejects(check(`${origin}/none`), /status 404/);
});

describe('a folder', () => {
  test('of records is read file by file, and a broken one costs only itself', async (context) => {
    const folder = await temporaryFolder(context);
    for (const id of ['1', '2']) {
      await writeFile(join(folder, `${id}.json`), JSON.stringify(soundRecord(id)));
    }
    await writeFile(join(folder, 'broken.json'), '{');
    await writeFile(join(folder, 'notes.txt'), 'Nothing to do with it.');
    const report = await check(folder);
    assert.deepEqual([report.records, report.accepted, report.complete], [2, 2, false]);
    assert.deepEqual(
      report.issues.map(({ code, path }) => [code, path]),
      [['file-unreadable', 'broken.json']],
    );
  });

  test('with a catalogue is read with its files, and with none from outside', async (context) => {
    const folder = await temporaryFolder(context);
    const own = (id: string) => ({
      id,
      name: 'Test service',
      topics: ['smoking'],
      contacts: [{ kind: 'email', value: 'a@example.org' }],
      assurance: { assuredDate: '2026-10-01' },
    });
    const catalogue = (paths: string[]) =>
      JSON.stringify({
        schemaVersion: '1.0',
        id: 'test',
        title: 'Test',
        publisher: { name: 'Test publisher' },
        licence: { name: 'Test licence' },
        generatedAt: '2026-11-01',
        files: paths.map((path) => ({ path, kind: 'services' })),
      });
    await mkdir(join(folder, 'inner'));
    await writeFile(join(folder, 'inner', 'a.json'), JSON.stringify([own('a')]));
    await writeFile(join(folder, 'secret.json'), JSON.stringify([own('secret')]));
    const file = join(folder, 'inner', 'catalogue.json');
    await writeFile(file, catalogue(['a.json', 'gone.json', '../secret.json']));
    const report = await check(join(folder, 'inner'));
    assert.deepEqual(
      [report.format.kind, report.accepted, report.complete],
      ['catalogue', 1, false],
    );
    assert.deepEqual(
      report.issues.map(({ code, path, message }) => [code, path, message.split('.')[0]]),
      [
        ['file-unreadable', 'gone.json', 'There is no such file or folder'],
        ['file-unreadable', '../secret.json', 'A file of the catalogue is outside its folder'],
      ],
    );
  });

  test('of tables is joined: places, phones, times and terms of each service', async (context) => {
    const folder = await temporaryFolder(context);
    const tables: Record<string, string> = {
      services:
        'id,organization_id,name,status,assured_date\ns1,o1,"Test, service",active,2026-10-01',
      organizations: 'id,name\no1,Test organisation',
      services_at_location: 'id,service_id,location_id\nl1s1,s1,l1',
      locations: 'id,name,latitude,longitude\nl1,Test hall,53.362,-2.733',
      physical_addresses:
        'id,location_id,address_1,city,postal_code\na1,l1,1 Test Street,Widnes,WA8 7QF',
      contacts: 'id,service_id,name,title\nc1,s1,,Test desk',
      phones: 'id,location_id,service_id,contact_id,number\np1,,s1,c1,01632 960001',
      regular_schedules:
        'id,service_id,service_at_location_id,freq,weekday,opens_at,closes_at\nr1,s1,l1s1,WEEKLY,Monday,10:00,12:00',
      taxonomy: 'id,name\nt1,Smoking',
      services_taxonomy: 'id,service_id,taxonomy_id\nx1,s1,t1',
      service_areas: 'id,service_id,service_area\ny1,s1,Halton',
    };
    for (const [name, text] of Object.entries(tables)) {
      await writeFile(join(folder, `${name}.csv`), `\uFEFF${text}\n`);
    }
    const { services, format } = await readSource(folder, { now: NOW });
    assert.equal(format.standard, 'HSDS 1 or 2 tables');
    const [{ service } = {}] = services;
    assert.equal(service?.name, 'Test, service');
    assert.equal(service?.organization?.name, 'Test organisation');
    assert.equal(service?.locations[0]?.postcode, 'WA8 7QF');
    assert.deepEqual(service?.locations[0]?.point, {
      lat: 53.362,
      lon: -2.733,
      precision: 'exact',
    });
    assert.deepEqual(
      service?.contacts.map(({ kind, label, dial }) => ({ kind, label, dial })),
      [{ kind: 'phone', label: 'Test desk', dial: '01632960001' }],
    );
    assert.deepEqual(service?.schedule?.periods, [
      { days: ['MO'], opens: '10:00', closes: '12:00' },
    ]);
    assert.deepEqual(service?.topics, ['smoking']);
    assert.deepEqual(service?.coverage.places, ['halton']);
    assert.deepEqual((await check(folder)).issues, []);
  });
});

describe('a table in JSON', () => {
  const geo = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { Name: 'Test club', Phone: '01632 960123' },
        geometry: { type: 'Point', coordinates: [-2.73, 53.36] },
      },
    ],
  };
  const flat = [{ title: 'Test café', tel: '1632960124', colour: 'red' }];

  test('is read as import reads it, here and at an address', async (context) => {
    const folder = await temporaryFolder(context);
    const server = createServer(({ url = '' }, response) => {
      response.end(JSON.stringify(url === '/geo.json' ? geo : flat));
    });
    const { origin, close } = await listen(server);
    context.after(close);
    for (const [name, value, standard, codes] of [
      ['geo.json', geo, 'GeoJSON', ['never-checked', 'no-topic']],
      [
        'flat.json',
        flat,
        'JSON table',
        ['column-unused', 'never-checked', 'no-topic', 'phone-repaired'],
      ],
    ] as const) {
      const file = join(folder, name);
      await writeFile(file, JSON.stringify(value));
      const imported = await readAnyFile(file, { now: NOW });
      for (const source of [file, `${origin}/${name}`]) {
        const read = await readSource(source, { now: NOW });
        assert.deepEqual([read.format.kind, read.format.standard], ['table', standard]);
        assert.deepEqual(read.services, imported.services);
        const report = await check(source);
        assert.deepEqual([...new Set(report.issues.map(({ code }) => code))].sort(), codes);
      }
    }
  });

  test('of services of this package is none', async (context) => {
    const file = join(await temporaryFolder(context), 'own.json');
    await writeFile(file, JSON.stringify([{ id: 'a', name: 'Test', urgency: 'soon' }]));
    for (const read of [
      await readSource(file, { now: NOW }),
      await readAnyFile(file, { now: NOW }),
    ]) {
      assert.equal(read.format.kind, 'services');
      assert.equal(read.services[0]?.service.urgency, 'soon');
    }
  });

  test('stands in a folder beside spreadsheets and records, each under its name', async (context) => {
    const folder = await temporaryFolder(context);
    await writeFile(join(folder, 'b.geojson'), JSON.stringify(geo));
    await writeFile(join(folder, 'a.json'), JSON.stringify(flat));
    await writeFile(join(folder, 'c.csv'), 'Name,Email\nTest line,a@example.org\n');
    await writeFile(join(folder, 'd.json'), JSON.stringify(soundRecord('1')));
    await writeFile(join(folder, 'e.csv'), 'Name,Tel\nTest club,01632 960999\n');
    await writeFile(join(folder, 'f.csv'), 'Colour\nred\n');
    await writeFile(join(folder, '~$c.xlsx'), 'somebody has it open');
    const report = await check(folder);
    assert.deepEqual(
      [report.records, report.accepted, report.skipped, report.complete],
      [5, 4, 1, false],
    );
    const of = (code: string) =>
      report.issues.filter((each) => each.code === code).map(({ record, path }) => [record, path]);
    assert.deepEqual(of('file-unreadable'), [['', 'f.csv']]);
    assert.deepEqual(of('duplicate-id'), [['test-club', '']]);
    assert.deepEqual(of('phone-repaired'), [['test-cafe', 'a.json record 1, tel']]);
  });
});

test('a directory in regions is refused, and never taken for an empty one', async (context) => {
  const file = join(await temporaryFolder(context), 'index.json');
  const catalogue = {
    schemaVersion: '1.0',
    id: 'test',
    title: 'Test',
    publisher: { name: 'Test publisher' },
    licence: { name: 'Test licence' },
    generatedAt: '2026-11-01',
    counts: { services: 5_000 },
    regions: { version: 1 },
  };
  await writeFile(file, JSON.stringify(catalogue));
  await assert.rejects(check(file), /cut into regions/);
});

const REAL = fileURLToPath(new URL('../../../../../shared/open-referral/data/', import.meta.url));
const skip = existsSync(REAL) ? false : 'the real feeds are not on this machine';

const FEEDS: readonly (readonly [
  file: string,
  records: number,
  accepted: number,
  format: RegExp,
])[] = [
  ['feeds/v1-placecube-bristol-2024-12.services.json', 819, 817, /UK 1\.0, Placecube, list/],
  ['feeds/v1-placecube-bristol.page1-envelope.json', 50, 50, /UK 1\.0, Placecube, page/],
  ['feeds/v1-outpost-bucks.services-page1.json', 50, 50, /UK 1\.0, Outpost, page/],
  ['feeds/v3-placecube-bristol.service-1625ip.json', 1, 1, /3\.x .*, Placecube, record/],
  ['examples/oruk-3.0/service_list.json', 1, 1, /3\.x .*, page/],
  ['examples/hsds-3.0/service_full.json', 1, 1, /3\.x .*, record/],
  ['examples/hsds-3.0/csv', 1, 1, /HSDS 3 tables/],
  ['examples/hsds-1.x-datapackage', 13, 10, /HSDS 1 or 2 tables/],
  // Two of its files are there as CSV and as GeoJSON, and one in two forms of CSV.
  ['directories-ogl/trafford-data-lab', 737, 446, /CSV, separated by commas, GeoJSON, files/],
];

for (const [file, records, accepted, format] of FEEDS) {
  test(`${file}: kept as a page keeps it`, { skip }, async () => {
    const report = await check(join(REAL, file));
    const { standard, dialect, wrapping } = report.format;
    assert.match([standard, dialect, wrapping].filter(Boolean).join(', '), format);
    assert.deepEqual([report.records, report.accepted], [records, accepted]);
    assert.equal(report.accepted + report.skipped, records, 'every record is accounted for');
    const { fresh, due, overdue, unknown } = report.freshness;
    assert.equal(fresh + due + overdue + unknown, accepted);
    assert.equal(report.complete, true);
  });
}

test('each file and folder is reported, or refused with a reason', { skip }, async () => {
  const all = (await readdir(REAL, { recursive: true, withFileTypes: true }))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/schemas') && !/\.(md|mdx|xml)$/.test(path));
  let reports = 0;
  for (const path of all) {
    const isRead = await readAnyFile(path, { now: NOW }).then(
      () => true,
      (error: unknown) => {
        assert.ok(error instanceof CliError, `${path}: ${String(error)}`);
        return false;
      },
    );
    const report = await check(path).catch((error: unknown) => error);
    if (isRead) {
      reports += 1;
      assert.ok(report !== null && typeof report === 'object' && 'freshness' in report, path);
    } else assert.ok(report instanceof CliError, `${path}: ${String(report)}`);
  }
  // The others are terms, organisations and the like, or tables beside their services.
  assert.ok(reports > 90, `${reports} of ${all.length}`);
});

test('the report of a real feed repeats nobody who keeps it', { skip }, async () => {
  const run = await runCli([
    'check',
    join(REAL, 'feeds/v1-placecube-bristol-2024-12.services.json'),
    '--json',
    '--today',
    '2026-11-22',
  ]);
  assert.equal(run.code, 1);
  assert.ok(run.stdout.includes('"code": "personal-data"'));
  assert.ok(!run.stdout.includes('thecareforum'));
});
