import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import type { LinksReport } from '../../../../src/cli/links/links-report.js';
import { listen } from '../../../support/listen.mjs';
import { readCsv } from '../../elements/support/read-csv.js';
import { programFile, runCli, temporaryFolder } from '../support/run-cli.js';
import { AUTHORITY, EXPIRED, GOOD, KEY, OTHER } from './support/certificates.js';
import { startLinkServer } from './support/link-server.js';

const FAST = ['--per-host', '10000', '--allow-private'];

async function serve(context: TestContext, more = {}) {
  const server = await startLinkServer(more);
  context.after(() => server.close());
  return server;
}

/** A service of our own format with these fields. */
const service = (id: string, fields: object = {}) => ({
  id,
  name: `Test service ${id}`,
  topics: ['smoking'],
  assurance: { assuredDate: '2026-10-01' },
  ...fields,
});

async function fileOf(context: TestContext, services: readonly object[]) {
  const folder = await temporaryFolder(context);
  const file = join(folder, 'directory.json');
  await writeFile(file, JSON.stringify(services));
  return { folder, file };
}

describe('a directory', () => {
  async function setUp(context: TestContext) {
    const server = await serve(context);
    const { base } = server;
    const { folder, file } = await fileOf(context, [
      service('one', {
        organization: { name: 'Test charity B', url: `${base}/` },
        url: `${base}/fine#top`,
        contacts: [
          { kind: 'web', value: 'test page', dial: `${base}/fine#contact` },
          { kind: 'webchat', value: `${base}/elsewhere-now` },
          { kind: 'phone', value: '01632 960 001', dial: '01632960001' },
          { kind: 'phone', value: '0909 123 4567' },
          { kind: 'email', value: 'one@example.org' },
        ],
        richDescription: [
          { tag: 'p', children: [{ tag: 'a', href: `${base}/moved`, children: ['x'] }] },
        ],
        provenance: { source: 'test', url: `${base}/forbidden` },
      }),
      service('two', {
        name: '=Test "two"',
        organization: { name: 'Test charity A', url: `${base}/` },
        url: `${base}/gone`,
        contacts: [
          { kind: 'web', value: 'page', dial: `${base}/gone` },
          { kind: 'phone', value: '01632 9600' },
          { kind: 'email', value: 'two@', dial: 'two' },
        ],
      }),
      service('three', { url: `${base}/not-found`, status: 'inactive' }),
    ]);
    return { server, base, folder, file };
  }

  test('is looked at link by link: each once, and none of what is not shown', async (context) => {
    const { server, base, folder, file } = await setUp(context);
    const out = join(folder, 'links.json');
    const csv = join(folder, 'links.csv');
    const args = ['links', file, ...FAST, '--json', '--report', out, '--csv', csv];
    const { code, stdout, stderr } = await runCli(args);
    assert.equal(code, 1, stderr);
    assert.equal(stderr, `Wrote ${out}\nWrote ${csv}\n`);
    const report = JSON.parse(stdout) as LinksReport;
    assert.equal(stdout, await readFile(out, 'utf8'));
    assert.deepEqual([report.source, report.records, report.complete], [file, 2, true]);
    assert.deepEqual(report.totals, { broken: 1, suspect: 0, unchecked: 1, moved: 1, fine: 3 });
    assert.deepEqual(
      report.addresses.map(({ url, code, uses }) => [
        url.slice(base.length),
        code,
        ...uses.map(({ record, path }) => `${record} ${path}`),
      ]),
      [
        ['/gone', 'gone', 'two url', 'two contacts.0.dial'],
        ['/forbidden', 'refused', 'one provenance.url'],
        ['/moved', 'moved', 'one richDescription'],
        ['/fine', 'fine', 'one url', 'one contacts.0.dial'],
        ['/', 'fine', 'one organization.url', 'two organization.url'],
        ['/elsewhere-now', 'fine', 'one contacts.1.value'],
      ],
    );
    assert.deepEqual(report.phones, { checked: 3, sound: 2 });
    assert.deepEqual(report.emails, { checked: 2, sound: 1 });
    assert.deepEqual(
      report.contacts.map(({ record, path, code, value }) => [record, path, code, value]),
      [
        ['two', 'contacts.1.value', 'phone-short', '01632 9600'],
        ['two', 'contacts.2.dial', 'email-wrong', 'two'],
        ['one', 'contacts.3.value', 'phone-charged', '0909 123 4567'],
      ],
    );
    assert.ok(!server.asked.some(({ path }) => path === '/not-found'), 'it is not shown');

    const [headings, ...rows] = readCsv(await readFile(csv, 'utf8'));
    assert.equal(headings?.[0], 'Organisation');
    // The worst first, by organisation; no cell begins as a formula does.
    assert.deepEqual(
      rows.map(([organisation, name, , fields, , state]) => [organisation, name, fields, state]),
      [
        ['Test charity A', `'=Test "two"`, 'contacts.1.value', 'broken'],
        ['Test charity A', `'=Test "two"`, 'contacts.2.dial', 'broken'],
        ['Test charity A', `'=Test "two"`, 'url, contacts.0.dial', 'broken'],
        ['Test charity B', 'Test service one', 'contacts.3.value', 'suspect'],
        ['Test charity B', 'Test service one', 'provenance.url', 'unchecked'],
        ['Test charity B', 'Test service one', 'richDescription', 'moved'],
      ],
    );
  });

  test('is told in words, with what to do', async (context) => {
    const { file } = await setUp(context);
    const { stdout, stderr, code } = await runCli(['links', file, ...FAST]);
    assert.deepEqual([code, stderr], [1, '']);
    assert.match(stdout, /\n2 records, 6 web addresses: 1 broken, 0 to look at, 1 not known, /);
    assert.match(stdout, /\n3 phone numbers, 2 e-mail addresses: 2 broken, 1 to look at\n/);
    assert.match(
      stdout,
      /\n\nTest charity A\n {2}broken {5}=Test "two" \(two › contacts\.1\.value\)\n/,
    );
    assert.match(stdout, /\n +The page is not there \(status 404\)\.\n/);
    assert.match(stdout, /\nWhat to do\n {2}Pages that are not there \(gone\): Look for /);
    assert.match(stdout, /\nOf the right form: 2 of 3 phone numbers, 1 of 2 e-mail addresses\.\n/);
    assert.match(stdout, /may still be wrong\. Only a call can tell\.\n$/);
    const quiet = await runCli(['links', file, ...FAST, '--quiet']);
    assert.deepEqual(quiet, { code: 1, stdout: '', stderr: '' });
  });

  test('that was fine is not asked again for some days, and what was wrong is', async (context) => {
    const { server, folder, file, base } = await setUp(context);
    const out = join(folder, 'links.json');
    await runCli(['links', file, ...FAST, '--quiet', '--report', out]);
    const first = JSON.parse(await readFile(out, 'utf8')) as LinksReport;
    const before = server.asked.length;
    const again = ['links', file, ...FAST, '--json', '--since', out, '--report', out];
    const run = await runCli(again);
    assert.equal(run.code, 1);
    assert.match(run.stderr, /^4 addresses not asked again: fine before\.\n/);
    assert.deepEqual(
      new Set(server.asked.slice(before).map(({ path }) => path)),
      new Set(['/robots.txt', '/gone', '/forbidden']),
    );
    const second = JSON.parse(run.stdout) as LinksReport;
    assert.deepEqual(second.totals, first.totals);
    const at = (report: LinksReport, path: string) =>
      report.addresses.find(({ url }) => url === base + path);
    assert.equal(at(second, '/fine')?.checked, at(first, '/fine')?.checked);
    // Since when it has been so is kept.
    assert.equal(at(second, '/gone')?.since, at(first, '/gone')?.checked);
    assert.ok((at(second, '/gone')?.checked ?? '') > (at(first, '/gone')?.checked ?? '~'));

    // As if it were of last month.
    const old = JSON.stringify(second).replaceAll(
      /"checked":"[^"]+"/g,
      '"checked":"2026-01-01T00:00:00.000Z"',
    );
    await writeFile(out, old);
    const third = await runCli(again);
    assert.doesNotMatch(third.stderr, /not asked again/);
  });
});

test('a run that is stopped reports what it has, and the next one goes on', async (context) => {
  const server = await serve(context);
  const { folder, file } = await fileOf(context, [
    service('a', { url: `${server.base}/fine` }),
    service('b', { url: `${server.base}/hang` }),
    service('c', { url: `${server.base}/gone` }),
  ]);
  const out = join(folder, 'links.json');
  const args = ['links', file, ...FAST, '--timeout', '600', '--report', out];
  const child = spawn(process.execPath, [await programFile(), ...args]);
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  while (!server.asked.some(({ path }) => path === '/hang')) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  child.kill('SIGINT');
  const [code] = await once(child, 'close');
  assert.equal(code, 2);
  assert.match(stdout, /\nNot everything was looked at\.\n2 addresses not asked: the run was /);
  assert.doesNotMatch(stdout, /\/hang|What to do/);
  const report = JSON.parse(await readFile(out, 'utf8')) as LinksReport;
  assert.equal(report.complete, false);
  assert.deepEqual(
    report.addresses.map(({ url, code, state }) => [url.slice(server.base.length), code, state]),
    [
      ['/hang', 'stopped', 'unchecked'],
      ['/gone', 'stopped', 'unchecked'],
      ['/fine', 'fine', 'fine'],
    ],
  );
  assert.deepEqual((await readdir(folder)).sort(), ['directory.json', 'links.json']);

  const before = server.asked.length;
  const next = spawn(process.execPath, [await programFile(), ...args, '--since', out]);
  const paths = () => server.asked.slice(before).map(({ path }) => path);
  while (!paths().includes('/hang')) await new Promise((resolve) => setImmediate(resolve));
  next.kill('SIGTERM');
  assert.deepEqual((await once(next, 'close'))[0], 2);
  assert.ok(!paths().includes('/fine'));
});

describe('a secure connection', () => {
  const SERVERS: readonly (readonly [name: string, cert: string, code: string])[] = [
    ['good', GOOD, 'fine'],
    ['expired', EXPIRED, 'certificate'],
    ['of another website', OTHER, 'certificate'],
  ];
  async function secure(context: TestContext, cert: string): Promise<string> {
    const server = createServer({ key: KEY, cert }, ({ url }, response) => {
      response.statusCode = url === '/robots.txt' ? 404 : 200;
      response.setHeader('content-type', 'text/plain');
      response.end('Test');
    });
    const { origin, close } = await listen(server);
    context.after(close);
    return `${origin}/`;
  }

  test('that browsers warn of is broken; one that only we do not trust is not known', async (context) => {
    const urls = await Promise.all(SERVERS.map(([, cert]) => secure(context, cert)));
    const { folder, file } = await fileOf(
      context,
      urls.map((url, index) => service(`${index}`, { url })),
    );
    const authority = join(folder, 'authority.pem');
    await writeFile(authority, AUTHORITY);
    const codes = async (env: NodeJS.ProcessEnv) => {
      const { stdout } = await runCli(['links', file, ...FAST, '--json'], env);
      const { addresses } = JSON.parse(stdout) as LinksReport;
      return urls.map((each) => addresses.find(({ url }) => url === each)?.code);
    };
    assert.deepEqual(
      await codes({ NODE_EXTRA_CA_CERTS: authority }),
      SERVERS.map(([, , code]) => code),
    );
    assert.deepEqual(await codes({}), ['not-secure', 'certificate', 'not-secure']);
  });
});

test('a computer that is offline finds nothing broken', async (context) => {
  const { file } = await fileOf(context, [service('a', { url: 'http://nobody.invalid/' })]);
  const { code, stdout } = await runCli(['links', file, '--json']);
  const { addresses, totals } = JSON.parse(stdout) as LinksReport;
  assert.deepEqual([code, totals.broken, addresses[0]?.code], [0, 0, 'name-unknown-now']);
  const strict = await runCli(['links', file, '--quiet', '--fail-on', 'unchecked']);
  assert.equal(strict.code, 1);
});

describe('called wrongly', { concurrency: 2 }, () => {
  const WRONG: readonly (readonly [args: string[], said: RegExp])[] = [
    [[], /either a source or --bundled\. Name a file/],
    [['a.json', '--bundled'], /either a source or --bundled/],
    [['a.json', '--concurrency', '0'], /whole number, 1 or more/],
    [['a.json', '--per-host', '-1'], /number above 0/],
    [['a.json', '--fail-on', 'fine'], /Allowed choices are broken, suspect/],
    [['none.json'], /^none\.json: There is no such file/],
    [['package.json', '--since', 'none.json'], /^none\.json: There is no such file/],
    [['package.json', '--since', 'package.json'], /^package\.json › addresses: This is no report/],
  ];
  for (const [args, said] of WRONG) {
    test(`as "links ${args.join(' ')}" it says why`, async () => {
      const { code, stdout, stderr } = await runCli(['links', ...args]);
      assert.match(stderr, said);
      assert.deepEqual([code, stdout], [2, '']);
    });
  }
});
