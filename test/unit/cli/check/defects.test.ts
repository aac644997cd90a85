import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { RULES } from '../../../../src/cli/check/rules.js';
import { checkReport, runCli, temporaryFolder } from '../support/run-cli.js';
import { seededFeed } from '../support/seeded-feed.js';

test('every planted defect is found, and nothing is found that was not planted', async (context) => {
  const { rows, expected } = seededFeed();
  const file = join(await temporaryFolder(context), 'feed.json');
  await writeFile(file, JSON.stringify({ totalElements: rows.length, content: rows }));
  const report = await checkReport(file);

  const found = new Map<string, string[]>();
  for (const { record, code, path } of report.issues) {
    found.set(record, [...(found.get(record) ?? []), `${code} ${path}`]);
  }
  assert.deepEqual(
    [...found].sort(),
    [...expected].map(([id, issues]) => [id, [...issues]]).sort(),
  );
  assert.equal(report.records, rows.length);
  assert.equal(report.accepted + report.skipped, rows.length, 'every record is accounted for');
  assert.equal(report.skipped, 5);
  assert.equal(report.complete, true);
  assert.deepEqual(report.format, {
    kind: 'open-referral',
    standard: 'Open Referral UK 1.0',
    wrapping: 'page',
  });
  const { fresh, due, overdue, unknown } = report.freshness;
  assert.deepEqual([due, overdue, unknown], [1, 1, 2]);
  assert.equal(fresh + due + overdue + unknown, report.accepted);
  const smoking = report.coverage.topics.findIndex(({ id }) => id === 'smoking');
  const halton = report.coverage.places.findIndex(({ id }) => id === 'halton');
  assert.equal(report.coverage.topics[smoking]?.services, report.accepted - 1);
  assert.equal(report.coverage.matrix[halton]?.[smoking], report.accepted - 1);
  assert.equal(report.coverage.withoutTopic, 1);
  assert.deepEqual(report.coverage.unmappedTerms, [{ term: 'Test basket weaving', services: 1 }]);
});

test('a sound feed has no issue and ends with 0', async (context) => {
  const file = join(await temporaryFolder(context), 'feed.json');
  await writeFile(file, JSON.stringify(seededFeed().rows.slice(0, 5)));
  const { code, stdout } = await runCli(['check', file, '--json', '--today', '2026-11-22']);
  assert.deepEqual((JSON.parse(stdout) as { issues: unknown }).issues, []);
  assert.equal(code, 0);
});

test('what is only good to know does not fail a check, unless it is asked to', async (context) => {
  const { rows } = seededFeed();
  const due = rows.filter((row) => (row as { id?: unknown }).id === 'due-1');
  const file = join(await temporaryFolder(context), 'feed.json');
  await writeFile(file, JSON.stringify(due));
  const args = ['check', file, '--today', '2026-11-22'];
  const mild = await runCli(args);
  assert.match(mild.stdout, /Good to know\n {2}To be checked soon \(due\): 1 record\n/);
  assert.equal(mild.code, 0);
  assert.equal((await runCli([...args, '--fail-on', 'notice', '--quiet'])).code, 1);
});

test('services of a list of ours are checked as a page would read them', async (context) => {
  const file = join(await temporaryFolder(context), 'directory.json');
  const sound = {
    name: 'Test service',
    topics: ['smoking'],
    contacts: [{ kind: 'email', value: 'a@example.org', dial: 'a@example.org' }],
    assurance: { assuredDate: '2026-10-01' },
  };
  const services = [
    { ...sound, id: 'a' },
    { ...sound, id: 'b', contact: 'misspelt' },
    { ...sound, id: 'c', url: 'javascript:alert(1)' },
    { ...sound, id: 'd', status: 'inactive' },
    { ...sound, id: 'a' },
    { ...sound, name: '' },
  ];
  const catalogue = {
    schemaVersion: '1.0',
    id: 'test',
    title: 'Test directory',
    publisher: { name: 'Test publisher' },
    licence: { name: 'Test licence' },
    generatedAt: '2026-11-01',
    counts: { services: 7 },
    services,
  };
  await writeFile(file, JSON.stringify(catalogue));
  const report = await checkReport(file);
  assert.equal(report.format.kind, 'catalogue');
  assert.deepEqual([report.records, report.accepted, report.skipped], [6, 3, 3]);
  assert.equal(report.complete, false);
  assert.deepEqual(
    report.issues.map(({ record, code, path }) => `${record} ${code} ${path}`).sort(),
    [
      ' count-wrong counts.services',
      '#6 no-id ',
      'a duplicate-id ',
      'b unknown-field contact',
      'c invalid url',
      'd not-offered status',
    ],
  );
});

test('every code that a reader can give has a rule with advice', () => {
  const folder = new URL('../../../../src/sources/open-referral/', import.meta.url);
  const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const codes = texts.flatMap((text) =>
    [...text.matchAll(/(?:note|skip)\((?:record, )?'([a-z-]+)'|code: '([a-z-]+)'/g)].map(
      ([, noted, code]) => noted ?? code ?? '',
    ),
  );
  assert.ok(codes.length > 25, `${codes.length} codes were found`);
  assert.deepEqual(
    codes.filter((code) => !(code in RULES)),
    [],
  );
});
