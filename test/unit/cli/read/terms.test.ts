import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readTermTopics } from '../../../../src/cli/read/term-topics.js';
import { checkReport, runCli, temporaryFolder } from '../support/run-cli.js';

const TERMS = { 'Fun runs': 'physical-activity', 'Home and money': ['housing', 'money-debt'] };

async function writeFiles(t: TestContext, files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder(t);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return (name: string) => join(folder, name);
}

test('a file of terms is read, and what is wrong in it is told with its term', async (t) => {
  const file = await writeFiles(t, {
    'terms.json': JSON.stringify({ $schema: 'x', ...TERMS, Parking: [] }),
    'unknown.json': '{ "Fun runs": "running" }',
    'number.json': '{ "Fun runs": ["housing", 7] }',
    'list.json': '["Fun runs"]',
    'broken.json': '{ "Fun runs": ',
  });
  assert.equal(await readTermTopics(undefined), undefined);
  assert.deepEqual(await readTermTopics(file('terms.json')), {
    'Fun runs': ['physical-activity'],
    'Home and money': ['housing', 'money-debt'],
    Parking: [],
  });
  for (const [name, path, message] of [
    ['unknown.json', 'Fun runs', /^There is no topic "running"\.$/],
    ['number.json', 'Fun runs', /^It has to be text\.$/],
    ['list.json', undefined, /^It has to be an object/],
    ['broken.json', undefined, /not JSON/],
    ['none.json', undefined, /./],
  ] as const) {
    await assert.rejects(readTermTopics(file(name)), {
      name: 'CliError',
      file: file(name),
      path,
      message,
    });
  }
});

test('check counts what the terms of the publisher stand for, and tells the others', async (t) => {
  const rows = [
    { id: '1', name: 'A', service_taxonomys: ['Fun runs', 'Parking'].map((name) => ({ name })) },
    { id: '2', name: 'B', service_taxonomys: [{ name: 'Toy library' }] },
  ];
  const file = await writeFiles(t, {
    'feed.json': JSON.stringify(rows),
    'terms.json': JSON.stringify({ ...TERMS, Parking: [] }),
  });
  const without = await checkReport(file('feed.json'));
  const terms = without.coverage.unmappedTerms.map(({ term }) => term);
  assert.deepEqual(terms, ['Fun runs', 'Parking', 'Toy library']);
  const report = await checkReport(file('feed.json'), '--terms', file('terms.json'));
  assert.deepEqual(report.coverage.unmappedTerms, [{ term: 'Toy library', services: 1 }]);
  const active = report.coverage.topics.find(({ id }) => id === 'physical-activity');
  assert.equal(active?.services, 1);
});

test('import takes them for the column of topics', async (t) => {
  const file = await writeFiles(t, {
    'list.csv': 'Name,Topics\nTest club,Fun runs\n',
    'terms.json': JSON.stringify(TERMS),
    'wrong.json': '{ "Fun runs": "running" }',
  });
  const args = ['import', file('list.csv'), '--json', '--terms'];
  const run = await runCli([...args, file('terms.json')]);
  const report = JSON.parse(run.stdout) as Awaited<ReturnType<typeof checkReport>>;
  assert.equal(report.coverage.withoutTopic, 0);
  const wrong = await runCli([...args, file('wrong.json')]);
  assert.deepEqual([wrong.code, wrong.stdout], [2, '']);
  assert.match(wrong.stderr, /wrong\.json › Fun runs: There is no topic "running"\. Write the id/);
});
