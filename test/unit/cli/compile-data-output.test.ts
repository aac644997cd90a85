import assert from 'node:assert/strict';
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { compileData } from '../../../src/cli/data/compile.js';
import { parseCatalogue, parseService } from '../../../src/models/index.js';
import { compileChanged, set, smallData, TODAY } from './support/small-data.js';

const json = async (...path: string[]) => JSON.parse(await readFile(join(...path), 'utf8'));

test('leaves out messages that nobody has confirmed', async (context) => {
  const { folder, result } = await compileChanged(context, {});
  assert.deepEqual(result.problems, []);
  const [topic] = await json(folder, 'dist/topics.json');
  assert.deepEqual(topic.assist, [
    { text: 'It has a source.', source: { title: 'A page', date: 'undated' } },
    { text: 'It has none, and is not clinical.' },
  ]);
});

test('keeps unconfirmed messages when it is told to', async (context) => {
  const { folder } = await compileChanged(context, {});
  await compileData({
    data: join(folder, 'data'),
    outSrc: join(folder, 'src'),
    outDist: join(folder, 'dist'),
    now: TODAY,
    includeUnsourced: true,
  });
  const [topic] = await json(folder, 'dist/topics.json');
  assert.equal(topic.assist.length, 3);
  assert.ok(!JSON.stringify(topic).includes('"clinical":'));
});

test('gives a topic its names and the services of its urgent rules', async (context) => {
  const { folder } = await compileChanged(context, {
    'topics/alcohol.json': set({ services: ['helpline'] }),
  });
  const module = await readFile(join(folder, 'src/topics/alcohol.ts'), 'utf8');
  const value = JSON.parse(/TopicWithServices = (.*);\n$/.exec(module)?.[1] ?? '');
  assert.deepEqual(value.topic.aliases, ['booze']);
  assert.deepEqual(
    value.services.map(({ id }: { id: string }) => id),
    ['helpline', 'emergency'],
  );
});

test('publishes no notes of the editors', async (context) => {
  const { folder } = await compileChanged(context, {});
  const catalogue = await json(folder, 'dist/national-services.json');
  for (const service of catalogue.services) assert.equal(service.sources, undefined);
  const module = await readFile(join(folder, 'src/national-services.ts'), 'utf8');
  assert.ok(!module.includes('"sources"'));
});

test('writes a catalogue for each directory, dated by the directory and not by the clock', async (context) => {
  const { folder } = await compileChanged(context, {});
  const { value, issues } = parseCatalogue(await json(folder, 'dist/town.json'));
  assert.deepEqual(issues, []);
  assert.equal(value?.generatedAt, '2026-11-21');
  assert.deepEqual(value?.counts, { services: 1 });
  assert.deepEqual(parseService(value?.services?.[0]).issues, []);
});

test('writes outcodes in order, in thousandths of a degree', async (context) => {
  const { folder } = await compileChanged(context, {});
  const module = await readFile(join(folder, 'src/outcodes.ts'), 'utf8');
  assert.match(module, /outcodeTable = 'W1A,51518,-146;WA8,53362,-2741';/);
});

test('writes a schema for every kind of record', async (context) => {
  const { folder } = await compileChanged(context, {});
  const schema = await json(folder, 'data/schema/service.schema.json');
  assert.equal(schema.type, 'object');
  assert.ok('sources' in schema.properties);
  const published = await json(folder, 'dist/schema/service.schema.json');
  assert.ok(!('sources' in published.properties));
  assert.deepEqual(published.required, ['id', 'name']);
});

test('touches no file when nothing changed', async (context) => {
  const { folder, result } = await compileChanged(context, {});
  assert.ok(result.written.length > 10);
  const file = join(folder, 'src/national-services.ts');
  const past = new Date('2020-01-01');
  await utimes(file, past, past);
  const again = await compileData({
    data: join(folder, 'data'),
    outSrc: join(folder, 'src'),
    outDist: join(folder, 'dist'),
    now: TODAY,
  });
  assert.deepEqual(again.written, []);
  assert.equal((await stat(file)).mtime.getTime(), past.getTime());
});

test('removes the module of a topic that is gone, and no file of anybody else', async (context) => {
  const { folder } = await compileChanged(context, {});
  const old = join(folder, 'src/topics/old.ts');
  const own = join(folder, 'src/topics/own.ts');
  await writeFile(old, await readFile(join(folder, 'src/topics/alcohol.ts'), 'utf8'));
  await writeFile(own, 'export {};\n');
  await compileData({
    data: join(folder, 'data'),
    outSrc: join(folder, 'src'),
    outDist: join(folder, 'dist'),
    now: TODAY,
  });
  await assert.rejects(stat(old), { code: 'ENOENT' });
  await stat(own);
});

test('reads files that begin with a byte order mark', async (context) => {
  const { result } = await compileChanged(context, {
    'places/halton.json': `\uFEFF${JSON.stringify(smallData()['places/halton.json'])}`,
  });
  assert.deepEqual(result.problems, []);
});

test('publishes nothing that nobody could verify', async (context) => {
  const unverified = { status: 'unverified' };
  const { folder, result } = await compileChanged(context, {
    'contacts/river-team.json': set(unverified),
    'resources/handbook.json': set(unverified),
    'learning/course.json': set(unverified),
    'quality/self-check.json': set({ 'areas.0.criteria.0.status': 'unverified' }),
    'conversations/ask.json': set({
      'timing.status': 'unverified',
      'levelTime.status': 'unverified',
    }),
    'guides/what.json': set({ 'sections.1': { id: 'no', title: 'No', ...unverified } }),
    'places/halton.json': set({ directories: [{ name: 'Test lead', status: 'lead' }] }),
  });
  assert.deepEqual(result.problems, []);
  for (const name of ['contacts', 'resources', 'learning']) {
    assert.deepEqual(await json(folder, `dist/${name}.json`), [], name);
  }
  const [quality] = await json(folder, 'dist/quality.json');
  assert.deepEqual(quality.areas, []);
  const [model] = await json(folder, 'dist/conversation-models.json');
  assert.equal(model.id, 'ask');
  assert.deepEqual([model.timing, model.levelTime], [undefined, undefined]);
  const [guide] = await json(folder, 'dist/guides.json');
  assert.deepEqual(
    guide.sections.map(({ id }: { id: string }) => id),
    ['is'],
  );
  const [place] = await json(folder, 'dist/places.json');
  assert.deepEqual(place.directories, []);
});

test('publishes the times of a conversation that were read, and a model that was not, as such', async (context) => {
  const { folder } = await compileChanged(context, {
    'conversations/ask.json': set({
      'levelTime.status': 'unverified',
      'sources.0.status': 'unverified',
    }),
  });
  const [model] = await json(folder, 'dist/conversation-models.json');
  assert.deepEqual(model.timing, { text: 'A minute', status: 'published' });
  assert.equal(model.levelTime, undefined);
  assert.equal(model.sources[0].status, 'unverified');
});

test('publishes no mark that is for editors', async (context) => {
  const { folder, result } = await compileChanged(context, {
    'topics/alcohol.json': set({ act: ['Ask about naloxone'], clinicalWords: ['naloxone'] }),
  });
  assert.deepEqual(result.problems, []);
  const [topic] = await json(folder, 'dist/topics.json');
  assert.deepEqual(topic.act, ['Ask about naloxone']);
  assert.equal('clinicalWords' in topic, false);
});
