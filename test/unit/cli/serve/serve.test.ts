import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { before, describe, test, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { createDirectoryServer } from '../../../../src/cli/serve/server.js';
import { parseService, type Service } from '../../../../src/models/index.js';
import { openReferral } from '../../../../src/sources/open-referral/open-referral.js';
import { staticDirectory } from '../../../../src/sources/static-directory.js';
import { listen } from '../../../support/listen.mjs';
import { fileOf, makeServices } from '../build/support.js';
import { checkReport, programFile, runCli, temporaryFolder } from '../support/run-cli.js';

/** Services with what the parameters of the API ask for. */
function directory(): Service[] {
  const make = (record: object) => {
    const { value, issues } = parseService(record);
    assert.deepEqual(issues, []);
    assert.ok(value);
    return value;
  };
  return [
    make({
      id: 'test-debt',
      name: 'Test debt club',
      description: 'Help with bills.',
      organization: { name: 'Test charity' },
      topics: ['money-debt'],
      locations: [
        {
          address: '1 Test Street',
          postcode: 'WA8 7QF',
          point: { lat: 53.37, lon: -2.73, precision: 'postcode' },
        },
      ],
      contacts: [{ kind: 'phone', value: '01632 960123', dial: '01632960123' }],
      schedule: { periods: [{ days: ['MO'], opens: '09:00', closes: '12:00' }] },
      assurance: { assuredDate: '2026-11-02' },
    }),
    make({
      id: 'test-young',
      name: 'Test youth club',
      eligibility: { minimumAge: 11, maximumAge: 18 },
      locations: [{ postcode: 'M1 1AE', point: { lat: 53.48, lon: -2.24, precision: 'postcode' } }],
      schedule: { periods: [{ days: ['FR'], opens: '18:00', closes: '21:00' }] },
    }),
    make({
      id: 'test-refuge',
      name: 'Test refuge',
      locations: [{ masked: true, point: { lat: 53.37, lon: -2.73, precision: 'outcode' } }],
    }),
    make({ id: 'test-gone', name: 'Test gone', status: 'defunct' }),
  ];
}

/** The server over a folder or file, on a port of its own, with what it logged. */
async function serve(context: TestContext, path: string, isFolder: boolean) {
  const lines: string[] = [];
  const server = createDirectoryServer({ path, isFolder, log: (line) => lines.push(line) });
  const { origin, port, close } = await listen(server);
  context.after(close);
  return { base: origin, port, lines };
}

interface Page {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: Record<string, unknown>[];
}

describe('serve: the API', () => {
  let services: Service[] = [];
  before(() => {
    services = directory();
  });

  async function api(context: TestContext) {
    const folder = await temporaryFolder(context);
    await writeFile(join(folder, 'test.json'), fileOf(services));
    const server = await serve(context, join(folder, 'test.json'), false);
    const list = async (path: string): Promise<Page> => {
      const response = await fetch(server.base + path);
      assert.equal(response.status, 200, path);
      return (await response.json()) as Page;
    };
    const names = async (path: string) => (await list(path)).contents.map(({ name }) => name);
    return { ...server, folder, list, names };
  }

  test('says what it is, and of what version', async (context) => {
    const { base } = await api(context);
    const about = (await (await fetch(`${base}/`)).json()) as Record<string, unknown>;
    assert.equal(about['version'], 'HSDS-UK-3.0');
    for (const key of ['profile', 'openapi_url']) assert.ok(new URL(String(about[key])));
    assert.deepEqual(about['licence'], { name: 'Test licence' });
    assert.equal(about['services'], 3);
  });

  test('pages its lists, and names what there is one of', async (context) => {
    const { list } = await api(context);
    const first = await list('/services?per_page=2');
    const { contents, ...envelope } = first;
    assert.deepEqual(envelope, {
      total_items: 3,
      total_pages: 2,
      page_number: 1,
      size: 2,
      first_page: true,
      last_page: false,
      empty: false,
    });
    assert.ok(!('service_at_locations' in (contents[0] ?? {})));
    const last = await list('/services?page=2&per_page=2');
    assert.deepEqual([last.size, last.last_page, last.first_page], [1, true, false]);
    const beyond = await list('/services?page=9');
    assert.deepEqual([beyond.empty, beyond.contents, beyond.last_page], [true, [], true]);
    assert.equal((await list('/services?per_page=9999')).size, 3);
    const full = await list('/services?full=true');
    assert.ok(full.contents.some((record) => Array.isArray(record['phones'])));
    const minimal = await list('/services?minimal=true');
    assert.deepEqual(
      minimal.contents.map((record) => Object.keys(record)),
      [['id'], ['id'], ['id']],
    );
  });

  test('filters as it is asked to', async (context) => {
    const { names, list, base } = await api(context);
    assert.deepEqual(await names('/services?search=bills'), ['Test debt club']);
    assert.deepEqual(await names('/services?text=bills'), ['Test debt club']);
    assert.deepEqual(await names('/services?search=zqxjvkwpyzzq'), []);
    const terms = await list('/taxonomy_terms');
    assert.equal(terms.total_items, 1);
    const term = terms.contents[0] ?? {};
    assert.deepEqual(await names(`/services?taxonomy_term_id=${String(term['id'])}`), [
      'Test debt club',
    ]);
    assert.deepEqual(await names('/services?taxonomy_term_id=money-debt'), ['Test debt club']);
    assert.deepEqual(await names(`/services?taxonomy_id=${String(term['taxonomy_id'])}`), [
      'Test debt club',
    ]);
    assert.deepEqual(await names('/services?taxonomy_id=other'), []);
    assert.deepEqual(await names('/services?minimum_age=20'), ['Test debt club', 'Test refuge']);
    assert.deepEqual(await names('/services?day=fr&start_time=20:00'), ['Test youth club']);
    assert.deepEqual(await names('/services?end_time=09:00'), []);
    assert.deepEqual(await names('/services?modified_after=2026-11-01T00:00:00Z'), [
      'Test debt club',
      'Test refuge',
      'Test youth club',
    ]);
    const [organization] = (await list('/organizations')).contents;
    assert.deepEqual(await names(`/services?organization_id=${String(organization?.['id'])}`), [
      'Test debt club',
    ]);
    // Nothing is said of where a secret place is, however coarsely.
    const near = 'postcode=wa8%207qf&proximity=20000';
    assert.deepEqual(await names(`/services?${near}`), ['Test debt club']);
    const places = await list(`/service_at_locations?${near}`);
    assert.equal(places.total_items, 1);
    const [place] = places.contents;
    assert.equal((place?.['service'] as Record<string, unknown>)['name'], 'Test debt club');
    assert.equal((await list('/service_at_locations')).total_items, 3);

    for (const path of [
      `/service_at_locations/${String(place?.['id'])}`,
      `/organizations/${String(organization?.['id'])}`,
      `/taxonomy_terms/${String(term['id'])}`,
      `/taxonomies/${String(term['taxonomy_id'])}`,
      '/services/test-debt',
    ]) {
      const record = (await (await fetch(base + path)).json()) as Record<string, unknown>;
      assert.ok(record['id'], path);
    }
    assert.equal((await fetch(`${base}/services/test-gone`)).status, 404);
  });

  test('finds what is open past midnight on both days', async (context) => {
    const folder = await temporaryFolder(context);
    const [service] = makeServices(1);
    assert.ok(service);
    const periods = [
      { days: ['MO', 'SU'], opens: '22:00', closes: '06:00' },
      { days: ['TH'], opens: '20:00', closes: '00:00' },
    ] as const;
    const night: Service = {
      ...service,
      schedule: { periods: periods.map((period) => ({ ...period, days: [...period.days] })) },
    };
    await writeFile(join(folder, 'test.json'), fileOf([night]));
    const { base } = await serve(context, join(folder, 'test.json'), false);
    for (const [query, count] of [
      ['day=TU&start_time=00:30&end_time=05:00', 1],
      ['day=TU&start_time=06:00', 0],
      ['day=TU&start_time=22:30', 0],
      ['day=MO&start_time=00:30&end_time=05:00', 1],
      ['day=MO&start_time=23:00', 1],
      ['day=SU&end_time=05:00', 0],
      ['day=WE', 0],
      ['day=TH&start_time=23:30', 1],
      ['day=FR', 0],
      ['start_time=03:00&end_time=04:00', 1],
      ['start_time=07:00&end_time=19:00', 0],
    ] as const) {
      const page = (await (await fetch(`${base}/services?${query}`)).json()) as Page;
      assert.equal(page.total_items, count, query);
    }
  });

  test('tells what it does not understand, and never repeats it', async (context) => {
    const { base, lines } = await api(context);
    for (const query of [
      'page=0',
      'page=two',
      'per_page=-1',
      'full=maybe',
      'minimum_age=old',
      'day=Someday',
      'start_time=25:00',
      'modified_after=yesterday',
      'modified_after=2026-13-45',
      'proximity=5',
      'postcode=WA87QF',
      'postcode=ZZ99ZZ&proximity=5',
      'search=one&search=two',
      'format=ndjson',
    ]) {
      const response = await fetch(`${base}/services?${query}`);
      const body = (await response.json()) as { status: number; title: string; detail: string };
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.deepEqual(
        [response.status, body.status, body.title],
        [400, 400, 'Bad request'],
        query,
      );
      assert.ok(!/ZZ99|WA87QF|two|yesterday/.test(body.detail), body.detail);
    }
    const post = await fetch(`${base}/services`, { method: 'POST', body: '{}' });
    assert.deepEqual([post.status, post.headers.get('allow')], [405, 'GET, HEAD']);
    await fetch(`${base}/services?postcode=WA8%207QF&proximity=5`);
    assert.ok(lines.length >= 15);
    for (const line of lines) assert.match(line, /^(GET|POST) \/services \d{3} \d+ ms$/);
    lines.length = 0;
    for (const path of [
      '/services/WA8%207QF',
      '/services/test-debt',
      '/WA8%207QF',
      '/services/a/WA8%207QF',
      '/test.json',
    ]) {
      await (await fetch(base + path)).text();
    }
    await fetch(`${base}/WA8%207QF`, { method: 'POST' });
    assert.deepEqual(
      lines.map((line) => line.replace(/ \d+ ms$/, '')),
      [
        'GET /services/{id} 404',
        'GET /services/{id} 200',
        'GET ? 404',
        'GET ? 404',
        'GET /test.json 200',
        'POST ? 405',
      ],
    );
  });

  test('answers again only what has changed, and reads a directory that has', async (context) => {
    const { base, folder } = await api(context);
    const first = await fetch(`${base}/services`);
    const etag = first.headers.get('etag') ?? '';
    const known = { headers: { 'if-none-match': etag } };
    assert.equal((await fetch(`${base}/services`, known)).status, 304);
    const head = await fetch(`${base}/services`, { method: 'HEAD' });
    assert.deepEqual([head.headers.get('etag'), await head.text()], [etag, '']);
    await writeFile(join(folder, 'test.json'), fileOf(makeServices(7)));
    const next = await fetch(`${base}/services`, known);
    assert.equal(((await next.json()) as Page).total_items, 7);
    await writeFile(join(folder, 'test.json'), '{');
    const broken = await fetch(`${base}/services`);
    assert.equal(broken.status, 503);
    assert.ok(!(await broken.text()).includes(folder));
    await writeFile(join(folder, 'test.json'), fileOf(services));
    assert.equal((await fetch(`${base}/services`)).status, 200);
  });

  test('is read back by our own reader, with the same services', async (context) => {
    const { base } = await api(context);
    const feed = openReferral(base);
    const page = await feed.search({ perPage: 50 });
    const listed = services.filter(({ status }) => status === 'active');
    assert.deepEqual([page.state, page.total], ['ok', listed.length]);
    const [debt] = (await feed.search({ text: 'bills' })).matches;
    assert.ok(debt);
    const found = await feed.get(debt.service.id);
    const [{ name, topics, contacts, assurance, schedule, locations }] = [found];
    const original = services[0];
    assert.deepEqual(
      [name, topics, contacts[0]?.dial, assurance.assuredDate, schedule?.periods],
      [
        original?.name,
        original?.topics,
        original?.contacts[0]?.dial,
        '2026-11-02',
        original?.schedule?.periods,
      ],
    );
    assert.deepEqual(
      [locations[0]?.postcode, locations[0]?.point?.lat, locations[0]?.point?.lon],
      ['WA8 7QF', 53.37, -2.73],
    );
    assert.equal(feed.capabilities.text, true);
    const report = await checkReport(base, '--details', '10');
    assert.deepEqual(
      [report.complete, report.accepted, report.skipped, report.repaired],
      [true, 3, 0, 0],
    );
    assert.match(report.format.standard, /3\.x/);
  });
});

describe('serve: the files', () => {
  async function folderOf(context: TestContext) {
    const folder = await temporaryFolder(context);
    const [file, out] = [join(folder, 'a.json'), join(folder, 'out')];
    await writeFile(file, fileOf(makeServices(60)));
    const args = ['build', file, '--out', out, '--one-file', '20', '--region-size', '30'];
    assert.equal((await runCli([...args, '--quiet'])).code, 0);
    return { folder, out, ...(await serve(context, out, true)) };
  }

  /** As it comes, packed or not. */
  const get = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
      (resolve, reject) => {
        request(url, { method, headers }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(parts),
            }),
          );
        })
          .on('error', reject)
          .end();
      },
    );

  test('are read by a page, and by a browser that can unpack them', async (context) => {
    const { base } = await folderOf(context);
    const source = staticDirectory(`${base}/index.json`);
    assert.equal((await source.get('test-33')).name, 'Test service test 33');
    const plain = await get(`${base}/index.json`);
    assert.deepEqual(
      [plain.headers['content-type'], plain.headers['cache-control'], plain.headers['vary']],
      ['application/json', 'no-cache', 'Accept-Encoding'],
    );
    assert.equal(plain.headers['access-control-allow-origin'], '*');
    const br = await get(`${base}/index.json`, { 'accept-encoding': 'gzip, br;q=0.9' });
    assert.equal(br.headers['content-encoding'], 'br');
    assert.deepEqual(brotliDecompressSync(br.body), plain.body);
    const gzip = await get(`${base}/index.json`, { 'accept-encoding': 'gzip, br;q=0' });
    assert.equal(gzip.headers['content-encoding'], 'gzip');
    assert.deepEqual(gunzipSync(gzip.body), plain.body);
    const etags = [plain, br, gzip].map(({ headers }) => headers['etag']);
    assert.equal(new Set(etags).size, 3);
    const again = await get(`${base}/index.json`, { 'if-none-match': `W/${String(etags[0])}` });
    assert.deepEqual([again.status, again.body.length], [304, 0]);
    const head = await get(`${base}/index.json`, {}, 'HEAD');
    assert.deepEqual(
      [head.status, head.headers['content-length'], head.body.length],
      [200, `${plain.body.length}`, 0],
    );
    const { regions } = JSON.parse(plain.body.toString());
    const ids = await get(`${base}/ids-${regions.ids.file}.json`);
    assert.equal(ids.headers['cache-control'], 'public, max-age=31536000, immutable');
  });

  test('are those of the folder and no others', async (context) => {
    const { folder, out, base, port } = await folderOf(context);
    await symlink(join(folder, 'a.json'), join(out, 'link.json'));
    await writeFile(join(out, '.secret'), 'secret');
    const raw = (path: string) =>
      new Promise<string>((resolve, reject) => {
        let said = '';
        const socket = connect(port, '127.0.0.1', () => {
          socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
        });
        socket.setEncoding('utf8').on('data', (text: string) => (said += text));
        socket.on('error', reject).on('close', () => resolve(said));
      });
    for (const path of [
      '/../a.json',
      '/%2e%2e/a.json',
      '/..%2fa.json',
      '/ids/..%2f..%2fa.json',
      '/..%5ca.json',
      '//a.json',
      '/link.json',
      '/.secret',
      '/index.json.br',
      '/index.json%00',
      '/ids',
      '/none.json',
    ]) {
      const said = await raw(path);
      assert.match(said, /^HTTP\/1\.1 404 /, path);
      assert.ok(!said.includes('Test service'), path);
    }
    assert.match(await raw('/%'), /^HTTP\/1\.1 400 /);
    assert.equal((await get(`${base}/index.json`, {}, 'DELETE')).status, 405);
  });
});

test('serve starts, says where, and ends when it is told to', async (context) => {
  const folder = await temporaryFolder(context);
  await writeFile(join(folder, 'test.json'), fileOf(makeServices(2)));
  await writeFile(join(folder, 'finder.html'), '<title>Test page</title>');
  const rest = ['--port', '0', '--site', folder, '--json'];
  const args = [await programFile(), 'serve', join(folder, 'test.json'), ...rest];
  const child = spawn(process.execPath, args);
  const said = await new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.stdout.setEncoding('utf8').once('data', resolve);
  });
  const { api, directory: address } = JSON.parse(said) as { api: string; directory: string };
  assert.equal((await staticDirectory(address).get('test-1')).name, 'Test service test 1');
  assert.equal((await fetch(`${api}/services/test-1`)).status, 200);
  const shown = await fetch(`${api}/finder.html`);
  assert.equal(shown.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.match(await shown.text(), /Test page/);
  const taken = await runCli(['serve', join(folder, 'test.json'), '--port', new URL(api).port]);
  assert.equal(taken.code, 2);
  assert.match(taken.stderr, /Another program uses port \d+\. Name another one/);
  const ended = new Promise((resolve) => child.on('close', (code) => resolve(code)));
  child.kill('SIGINT');
  assert.equal(await ended, 0);

  await writeFile(join(folder, 'package.json'), '{}');
  const fails = async (wanted: RegExp, ...rest: string[]) => {
    const { code, stderr } = await runCli(['serve', ...rest]);
    assert.match(stderr, wanted);
    assert.equal(code, 2);
  };
  await fails(/There is no directory in it\. Make one with/, join(folder, 'package.json'));
  await fails(/There is no directory in it/, folder);
  await fails(/There is no such file/, join(folder, 'none'));
  const own = join(folder, 'test.json');
  await fails(/This is a file, not a folder/, own, '--site', own);
  await fails(/There is no such file/, own, '--site', join(folder, 'none'));
  await fails(/must be a number from 0 to 65535/, folder, '--port', '70000');
});
