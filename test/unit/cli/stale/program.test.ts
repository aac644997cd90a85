import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Draft } from '../../../../src/cli/stale/drafts.js';
import type { StaleReport } from '../../../../src/cli/stale/review-queue.js';
import { readCsv } from '../../elements/support/read-csv.js';
import { runCli, temporaryFolder } from '../support/run-cli.js';
import { DETAILS, soundRows, startCouncil } from '../harvest/support/council-server.js';
import { readMessage } from './support/read-message.js';

const TODAY = ['--today', '2026-11-22'];
const FROM = ['--from', 'directory@example.org'];

const SERVICES = [
  {
    id: 'walk',
    name: 'Test walking group – Cerdded',
    organization: { name: 'Test charity' },
    summary: 'A short walk.',
    topics: ['physical-activity'],
    contacts: [
      { kind: 'email', value: 'walk@example.org' },
      { kind: 'phone', value: '01632 960 001', hours: 'mornings' },
    ],
    locations: [{ name: 'Test hall', address: '1 Test Street', postcode: 'WA8 7QF' }],
    schedule: { periods: [{ days: ['TU'], opens: '10:00', closes: '12:00' }] },
    costOptions: [{ amount: 0 }],
    assurance: { assuredDate: '2025-11' },
  },
  {
    id: 'refuge',
    name: 'Test refuge',
    organization: { name: 'Test charity' },
    topics: ['domestic-abuse'],
    contacts: [
      { kind: 'email', value: 'WALK@example.org' },
      { kind: 'post', value: 'PO Box 1, Test town' },
    ],
    locations: [
      { name: 'Secret house', address: '2 Hidden Lane', postcode: 'WA8 1AA', masked: true },
    ],
    assurance: {},
  },
  {
    id: 'desk',
    name: '=HYPERLINK("https://example.org/")',
    organization: { name: 'Test charity' },
    topics: ['benefits'],
    contacts: [{ kind: 'email', value: 'desk@example.org' }],
    assurance: { assuredDate: '2026-01-10' },
  },
  { id: 'silent', name: 'Test silent', topics: ['benefits'], assurance: {} },
  { id: 'good', name: 'Test good', topics: ['benefits'], assurance: { assuredDate: '2026-11-01' } },
  { id: 'gone', name: 'Test gone', topics: ['benefits'], status: 'defunct', assurance: {} },
];

async function setUp(context: TestContext, services: readonly object[] = SERVICES) {
  const folder = await temporaryFolder(context);
  const file = join(folder, 'directory.json');
  await writeFile(file, JSON.stringify(services));
  return { folder, file, mail: join(folder, 'drafts') };
}

test('the queue is told in words, as JSON, and as a table that runs nothing', async (context) => {
  const { folder, file } = await setUp(context);
  const csv = join(folder, 'stale.csv');
  const text = await runCli(['stale', file, ...TODAY, '--csv', csv]);
  assert.deepEqual([text.code, text.stderr], [1, `Wrote ${csv}\n`]);
  assert.match(text.stdout, /\nSeen on 22 November 2026: 5 services, 4 to check again\n/);
  assert.match(text.stdout, /Last checked November 2025, more than 12 months ago\n/);
  assert.match(
    text.stdout,
    /Nobody recorded when it was checked\n {4}No way to ask is recorded\.\n/,
  );

  const { stdout } = await runCli(['stale', file, ...TODAY, '--json']);
  const report = JSON.parse(stdout) as StaleReport & { drafts: null };
  assert.deepEqual([report.services, report.upToDate, report.drafts], [5, 1, null]);
  assert.deepEqual(
    report.queue.map(({ organisation, services }) => [
      organisation,
      ...services.map(({ id }) => id),
    ]),
    [
      ['Test charity', 'walk', 'desk', 'refuge'],
      ['', 'silent'],
    ],
  );

  const [headings, ...rows] = readCsv(await readFile(csv, 'utf8'));
  assert.deepEqual(headings?.slice(0, 4), ['Organisation', 'Service', 'Id', 'Last checked']);
  assert.deepEqual(
    rows.map(([, name, id, checked]) => [name, id, checked]),
    [
      ['Test walking group – Cerdded', 'walk', '2025-11'],
      [`'=HYPERLINK("https://example.org/")`, 'desk', '2026-01-10'],
      ['Test refuge', 'refuge', ''],
      ['Test silent', 'silent', ''],
    ],
  );
});

describe('drafts', () => {
  test('go to the address that a service shows, and say what people see', async (context) => {
    const { file, mail } = await setUp(context);
    const args = ['stale', file, ...TODAY, ...FROM, '--team', 'Test directory', '--mail', mail];
    const { code, stdout, stderr } = await runCli([...args, '--json']);
    assert.equal(code, 1);
    assert.equal(
      stderr,
      `Wrote 2 drafts to ${mail}. Nothing was sent.\n1 service without an e-mail address: ask in another way.\n`,
    );
    const { drafts } = JSON.parse(stdout) as { drafts: Draft[] };
    assert.deepEqual(
      drafts.map(({ file: name, to, services }) => [name, to, ...services]),
      [
        ['001-test-charity.eml', 'walk@example.org', 'walk', 'refuge'],
        ['002-test-charity.eml', 'desk@example.org', 'desk'],
      ],
    );
    assert.deepEqual(
      (await readdir(mail)).sort(),
      drafts.map(({ file: name }) => name),
    );

    const both = readMessage(await readFile(join(mail, '001-test-charity.eml'), 'utf8'));
    assert.equal(both.headers.get('from'), 'Test directory <directory@example.org>');
    assert.equal(both.headers.get('to'), 'walk@example.org');
    assert.equal(
      both.headers.get('subject'),
      'Please check what we say about 2 services of Test charity',
    );
    assert.equal(both.headers.get('x-unsent'), '1');
    assert.equal(
      both.body,
      `Hello,

Your services are in our directory, so that people can find them.
Please help us to keep them right.

Read what we show below. Then reply to this email, and tell us:

- "All right", if it is all right, for each service
- what has changed, if anything has
- if the service has closed, or should not be listed

1. What we show

Name: Test walking group – Cerdded
Organisation: Test charity
About: A short walk.
Email: walk@example.org
Phone: 01632 960 001 (mornings)
Address: Test hall, 1 Test Street, WA8 7QF
Opening hours: Tuesday 10am to midday
Cost: Free
Last checked: November 2025

2. What we show

Name: Test refuge
Organisation: Test charity
Email: WALK@example.org
The address is kept private to keep people safe.
Last checked: nobody recorded it

Thank you.

Test directory
directory@example.org
`,
    );
    const one = readMessage(await readFile(join(mail, '002-test-charity.eml'), 'utf8'));
    assert.match(one.headers.get('subject') ?? '', /^Please check what we say about =HYPERLINK/);
    assert.match(one.body, /\nYour service is in our directory/);
  });

  test('of the same day are the same, and a folder with something in it is left alone', async (context) => {
    const { folder, file, mail } = await setUp(context);
    const other = join(folder, 'other');
    await mkdir(other);
    const args = (target: string) => [
      'stale',
      file,
      ...TODAY,
      ...FROM,
      '--quiet',
      '--mail',
      target,
    ];
    assert.deepEqual(await runCli(args(mail)), { code: 1, stdout: '', stderr: '' });
    await runCli(args(other));
    for (const name of await readdir(mail)) {
      const [first, second] = [join(mail, name), join(other, name)];
      assert.equal(await readFile(first, 'utf8'), await readFile(second, 'utf8'));
    }
    const again = await runCli(args(mail));
    assert.equal(again.code, 2);
    assert.match(again.stderr, /There is something in this folder\. .* Name a new folder/);
    assert.deepEqual((await readdir(folder)).sort(), ['directory.json', 'drafts', 'other']);
  });

  test('need somebody who asks, and a place to be', async (context) => {
    const { file, mail, folder } = await setUp(context);
    const run = (...args: string[]) => runCli(['stale', file, '--mail', mail, ...args]);
    const WRONG: readonly (readonly [args: string[], said: RegExp])[] = [
      [[], /need an address that they are from\. Add --from/],
      [['--from', 'Test <a@example.org>'], /an e-mail address alone/],
      [[...FROM, '--mail', join(folder, 'none', 'drafts')], /Make the folder \S+none first/],
      [[...FROM, '--mail', file], /A part of this path is a file|a file, not a folder/],
    ];
    for (const [args, said] of WRONG) {
      const { code, stdout, stderr } = await run(...args);
      assert.match(stderr, said);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    }
    assert.deepEqual(await readdir(folder), ['directory.json']);
  });
});

test('what a list leaves out is not taken for missing, and --details fetches it', async (context) => {
  const row = { assured_date: '2024-01-01', url: '', email: '' };
  const rows = soundRows(3, (index) => ({
    ...row,
    ...(index === 1 && { email: 'help@example.org' }),
    ...(index === 2 && { contacts: [], service_at_locations: [] }),
  }));
  const { base } = await startCouncil(context, { rows, hidden: DETAILS });
  const { mail } = await setUp(context);
  const run = await runCli(['stale', base, ...TODAY, ...FROM, '--mail', mail]);
  assert.equal(run.code, 1);
  assert.equal(
    run.stderr,
    `3 services came without details. --details fetches them.\nWrote 1 draft to ${mail}. Nothing was sent.\n`,
  );
  assert.equal(run.stdout.match(/\n {4}The list leaves out how to ask\.\n/g)?.length, 2);
  assert.doesNotMatch(run.stdout, /No way to ask/);
  const [file = ''] = await readdir(mail);
  const { body } = readMessage(await readFile(join(mail, file), 'utf8'));
  assert.match(body, /\nThere may be more about it, which is not in this message\.\n/);
  const bare = JSON.parse(
    (await runCli(['stale', base, ...TODAY, '--json'])).stdout,
  ) as StaleReport;
  assert.deepEqual(
    bare.queue.flatMap(({ services }) => services.map(({ withoutDetails }) => withoutDetails)),
    [true, true, true],
  );

  const whole = await runCli(['stale', base, ...TODAY, '--details', '10']);
  assert.equal(whole.stderr, '');
  assert.equal(whole.stdout.match(/\n {4}01632 960001/g)?.length, 2);
  assert.equal(whole.stdout.match(/\n {4}No way to ask is recorded\.\n/g)?.length, 1);
});

test('when nothing is due, it is fine', async (context) => {
  const { file, mail } = await setUp(context, [SERVICES[4] ?? {}]);
  const { code, stderr } = await runCli(['stale', file, ...TODAY, ...FROM, '--mail', mail]);
  assert.deepEqual([code, stderr], [0, 'There is no draft to write.\n']);
  assert.equal(existsSync(mail), false);
  const later = await runCli(['stale', file, '--today', '2027-10-01', '--quiet']);
  assert.equal(later.code, 1);
});

const REAL = fileURLToPath(
  new URL(
    '../../../../../shared/open-referral/data/feeds/v1-placecube-bristol-2024-12.services.json',
    import.meta.url,
  ),
);
const skip = existsSync(REAL) ? false : 'the real feeds are not on this machine';

test(
  'of a real feed, every service is counted and every draft can be read',
  { skip },
  async (context) => {
    const { mail } = await setUp(context);
    const run = await runCli(['stale', REAL, ...TODAY, ...FROM, '--mail', mail, '--json']);
    assert.equal(run.code, 1);
    const report = JSON.parse(run.stdout) as StaleReport & { drafts: Draft[] };
    const queued = report.queue.flatMap(({ services }) => services);
    assert.equal(report.services, 817);
    assert.equal(queued.length + report.upToDate, report.services);
    const drafted = report.drafts.flatMap(({ services }) => services);
    assert.equal(new Set(drafted).size, drafted.length);
    assert.equal(drafted.length, queued.filter(({ email }) => email !== undefined).length);
    const byId = new Map(queued.map((item) => [item.id, item]));
    for (const { file, to, services } of report.drafts) {
      const { headers } = readMessage(await readFile(join(mail, file), 'utf8'));
      assert.equal(headers.get('to'), to);
      for (const id of services) {
        assert.equal(byId.get(id)?.email?.toLowerCase(), to.toLowerCase());
      }
    }
  },
);
