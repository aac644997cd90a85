import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { compileData, type CompileResult } from '../../../src/cli/data/compile.js';
import { editorSchemas } from '../../../src/cli/data/json-files.js';
import { formatProblem } from '../../../src/cli/data/problem.js';
import { publishedContent } from '../../../src/cli/data/publish-content.js';
import { createOutcodeTable } from '../../../src/geo/outcodes.js';
import { resolvePlace } from '../../../src/geo/resolve-place.js';
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
    // A score of ours is no mark that somebody awards. Markers are what the checklist is made of.
    assert.doesNotMatch(text, /quality mark(?!er)/i, name);
  }
  assert.ok(files > 250);
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

test('places have codes, and each everyday name finds the place that it is of', () => {
  assert.equal(data.places.length, 36);
  const places = data.places.map(({ value }) => value);
  const context = { places, outcodes: createOutcodeTable('') };
  const found = (name: string) => {
    const result = resolvePlace(name, context);
    if (result.kind === 'ambiguous') return result.places.map(({ id }) => id);
    return result.kind === 'place' ? [result.place.id] : [];
  };
  for (const { id, name, aliases } of places) {
    for (const word of [name, ...aliases]) assert.deepEqual(found(word), [id], word);
  }
  // Two or three places are called so, and nobody can know which is meant.
  assert.deepEqual(found('Cheshire'), ['cheshire-east', 'cheshire-west-chester']);
  assert.deepEqual(found('Berkshire'), ['reading', 'west-berkshire', 'wokingham']);
  // Places elsewhere that look like one of ours.
  for (const other of ['London', 'Stratford', 'Leith', 'Kingston', 'Calne', 'Whitby']) {
    assert.deepEqual(found(other), [], other);
  }
  for (const { id, value } of data.places) assert.match(value.gssCode ?? '', /^E\d{8}$/, id);
  const widnes = data.places.find(({ value }) => value.aliases.includes('Widnes'));
  assert.equal(widnes?.id, 'halton');
});

test('courses give minutes only where a page does, and the old set names the new one', () => {
  const elfh = data.learning.find(({ id }) => id === 'elfh-mecc')?.value;
  assert.equal(elfh?.sessions.filter(({ status }) => status === 'current').length, 4);
  const minutes = data.learning.flatMap(({ id, value }) => (value.minutes === null ? [] : id));
  assert.deepEqual(minutes, ['zsa-suicide']);
  for (const { id, value } of data.learning) {
    assert.ok(
      value.sessions.every((session) => session.minutes === null),
      id,
    );
    if (value.url?.includes('makingeverycontactcount.co.uk')) {
      assert.ok(value.replacedBy !== undefined && value.lastChecked !== undefined, id);
    }
  }
});

test('conversation models say what is behind them, and whom to call', () => {
  const { conversations } = publishedContent(data, []);
  // The ten of the sources, and the checklist in seven parts. What nobody read says so.
  assert.equal(conversations.length, 11);
  for (const { id, safety, sources } of conversations) {
    assert.ok(sources.length > 0, id);
    assert.equal(safety.services[0], 'emergency-999', id);
    assert.match(safety.text, /Northern Ireland/, id);
  }
});
