import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { compileData, type CompileResult } from '../../../src/cli/data/compile.js';
import { editorSchemas } from '../../../src/cli/data/json-files.js';
import { formatProblem } from '../../../src/cli/data/problem.js';
import { dataFolder, realData } from './support/real-data.js';

const data = await realData();

describe('the records', () => {
  let folder = '';
  let result: CompileResult;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mecc-data-'));
    const [outSrc, outDist] = [join(folder, 'src'), join(folder, 'dist')];
    result = await compileData({ data: dataFolder, outSrc, outDist });
  });
  after(() => rm(folder, { recursive: true, force: true }));

  test('have nothing wrong with them', () => {
    assert.deepEqual(result.problems.map(formatProblem), []);
  });

  test('have no sentence of more than 20 words in our own text', () => {
    assert.deepEqual(result.warnings.map(formatProblem), []);
  });

  test('are built into modules that stay small', async () => {
    const size = async (name: string) =>
      gzipSync(await readFile(join(folder, 'src', name)), { level: 9 }).length;
    assert.ok((await size('urgent-help.ts')) <= 1500, 'urgent help is in the first script');
    assert.ok((await size('national-services.ts')) <= 13_000);
    assert.ok((await size('outcodes.ts')) <= 23_000);
    for (const name of await readdir(join(folder, 'src/topics'))) {
      assert.ok((await size(join('topics', name))) <= 6000, name);
    }
  });

  test('give the same output each time', async () => {
    const again = await compileData({
      data: dataFolder,
      outSrc: join(folder, 'src'),
      outDist: join(folder, 'dist'),
    });
    assert.deepEqual(again.written, []);
  });
});

test('the schemas for editors are those of the models', async () => {
  for (const [name, text] of editorSchemas()) {
    assert.equal(await readFile(join(dataFolder, name), 'utf8'), text, name);
  }
});

test('no file holds what may not be published', async () => {
  const names = await readdir(dataFolder, { recursive: true });
  let files = 0;
  for (const name of names) {
    const file = join(dataFolder, name);
    if (!(await stat(file)).isFile()) continue;
    files += 1;
    const text = await readFile(file, 'utf8');
    assert.doesNotMatch(text, /seeds\/|licenceCheck|Give Food|archived file|umbraco\.io/, name);
    assert.doesNotMatch(text, /quality mark/i, name);
  }
  assert.ok(files > 250);
});

test('each part of the data says where it comes from and when to look again', () => {
  const used = data.sources.flatMap(({ value }) => value.usedIn);
  const parts = ['services', 'topics', 'topic-names.json', 'crisis-words.json', 'urgent-help.json'];
  const others = ['conversations', 'learning', 'places', 'directories/local-sample'];
  for (const part of [...parts, ...others, 'outcodes.csv']) assert.ok(used.includes(part), part);
  for (const { id, value } of data.sources) assert.ok(value.reviewBy > value.retrieved, id);
});

test('the outcode table prints its attributions', () => {
  const lines = data.sources
    .filter(({ value }) => value.usedIn.includes('outcodes.csv'))
    .flatMap(({ value }) => value.attribution)
    .join();
  for (const owner of [/OS data/, /Royal Mail/, /National Statistics/, /GeoNames.*CC BY 4\.0/]) {
    assert.match(lines, owner);
  }
  assert.equal(data.outcodes.length, 3002);
});

test('directories of a place have an address only when a page of them was read', () => {
  const directories = data.places.flatMap(({ value }) => value.directories);
  assert.ok(directories.some(({ url }) => url !== undefined));
  for (const { name, url, status } of directories) {
    assert.equal(url !== undefined, status === 'confirmed', name);
  }
});

test('the twelve places have codes, and no everyday name belongs to two of them', () => {
  assert.equal(data.places.length, 12);
  const names = data.places.flatMap(({ value }) => [value.name, ...value.aliases]);
  const plain = names.map((name) => name.toLowerCase());
  assert.deepEqual(
    plain.filter((name, index) => plain.indexOf(name) !== index),
    [],
  );
  for (const { id, value } of data.places) assert.match(value.gssCode ?? '', /^E\d{8}$/, id);
  const widnes = data.places.find(({ value }) => value.aliases.includes('Widnes'));
  assert.equal(widnes?.id, 'halton');
});

test('courses give no length that no page gives, and the old set names the new one', () => {
  const elfh = data.learning.find(({ id }) => id === 'elfh-mecc')?.value;
  assert.equal(elfh?.sessions.length, 4);
  for (const { id, value } of data.learning) {
    assert.equal(value.minutes, null, id);
    assert.ok(
      value.sessions.every(({ minutes }) => minutes === null),
      id,
    );
    assert.notEqual(value.status, 'unverified', id);
    if (value.url?.includes('makingeverycontactcount.co.uk')) {
      assert.ok(value.replacedBy !== undefined && value.lastChecked !== undefined, id);
    }
  }
});

test('conversation models have a page or document behind them, and say whom to call', () => {
  assert.ok(data.conversations.length >= 6);
  for (const { id, value } of data.conversations) {
    assert.ok(
      value.sources.some(({ status }) => status !== 'unverified'),
      id,
    );
    assert.equal(value.safety.services[0], 'emergency-999', id);
    assert.match(value.safety.text, /Northern Ireland/, id);
  }
});
