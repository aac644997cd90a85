import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { buildDirectory } from '../../../../src/cli/directory/build-directory.js';
import { ConfigError, parseService, type Service } from '../../../../src/index.js';
import { parseCatalogue } from '../../../../src/models/index.js';

const INFO = {
  id: 'test',
  title: 'Test directory',
  publisher: { name: 'Test council' },
  licence: { name: 'OGL-UK-3.0' },
  generatedAt: '2026-11-01',
};

const folders: string[] = [];
let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'mecc-build-'));
  folders.push(out);
});
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Services spread over a few miles, one in ten national, one in ten without a location. */
function makeDirectory(count: number): Service[] {
  return Array.from({ length: count }, (_, index) => {
    const point = { lat: 53.2 + ((index * 37) % 100) / 250, lon: -3 + ((index * 61) % 97) / 150 };
    const { value } = parseService({
      id: `test-${index}`,
      name: `Test service ${index}`,
      description: `Test words number${index} debt`,
      topics: [index % 2 ? 'money-debt' : 'smoking'],
      coverage: { national: index % 10 === 0, places: index % 3 ? ['halton'] : [] },
      locations: index % 10 < 2 ? [] : [{ point: { ...point, precision: 'postcode' } }],
    });
    assert.ok(value);
    return value;
  });
}

const build = (services: Iterable<Service>, options = {}) =>
  buildDirectory(services, {
    out,
    info: INFO,
    oneFile: 20,
    regionSize: 40,
    packSize: 8,
    twins: false,
    ...options,
  });

/** The files of a folder and their text, without what is not published. */
function contents(folder = out): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'files.txt')
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.sort().map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );
}

describe('buildDirectory', () => {
  it('writes a small directory as one file, like those that were always read', async () => {
    const result = await build(makeDirectory(20));
    assert.deepEqual([result.layout, result.regions, result.services], ['one file', 0, 20]);
    const files = contents();
    assert.deepEqual([...files.keys()], ['index.json']);
    const { value, issues } = parseCatalogue(JSON.parse(files.get('index.json') ?? ''));
    assert.deepEqual(issues, []);
    assert.equal(value?.services?.length, 20);
    assert.equal(value?.schemaVersion, '1.0');
  });

  it('writes a larger one as regions, with a catalogue that stays small', async () => {
    const result = await build(makeDirectory(21));
    assert.equal(result.layout, 'regions');
    const { value, issues } = parseCatalogue(JSON.parse(contents().get('index.json') ?? ''));
    assert.deepEqual(issues, []);
    assert.equal(value?.services, undefined);
    assert.deepEqual(value?.counts, { services: 21 });
  });

  it('gives the same files for the same services, in whatever order they come', async () => {
    const services = makeDirectory(200);
    await build(services);
    const first = contents();
    out = mkdtempSync(join(tmpdir(), 'mecc-build-'));
    folders.push(out);
    await build(services.toReversed());
    assert.deepEqual(contents(), first);
  });

  it('names every file by what is in it', async () => {
    await build(makeDirectory(200));
    for (const name of contents().keys()) {
      if (name !== 'index.json') assert.match(name, /(^|[-/])[a-z2-7]{6}\.json$/);
    }
  });

  it('writes only what has changed, and says what that is', async () => {
    const services = makeDirectory(400);
    const first = await build(services);
    assert.equal(first.changes, undefined);
    const same = await build(services);
    assert.equal(same.written, 0);
    assert.deepEqual(same.changes, { added: [], changed: [], gone: [] });

    const [one, gone, ...rest] = services;
    assert.ok(one && gone);
    const added = { ...one, id: 'test-new' };
    const next = [...rest, { ...one, name: 'Test service, other name' }, added];
    const second = await build(next);
    assert.deepEqual(second.changes, {
      added: ['test-new'],
      changed: ['test-0'],
      gone: ['test-1'],
    });
    assert.ok(second.written > 0 && second.written < first.written / 3, `${second.written}`);
    const { generatedAt, ...changes } = JSON.parse(contents().get('changes.json') ?? '');
    assert.equal(generatedAt, '2026-11-01');
    assert.deepEqual(changes, second.changes);
  });

  it('knows what has changed when a directory grows out of one file', async () => {
    await build(makeDirectory(20));
    const { changes } = await build(makeDirectory(22));
    assert.deepEqual(changes, { added: ['test-20', 'test-21'], changed: [], gone: [] });
  });

  it('keeps the files of the build before, and takes older ones away', async () => {
    const files = () => [...contents().keys()].filter((name) => name.startsWith('records/'));
    await build(makeDirectory(100));
    const first = files();
    const renamed = (name: string) => makeDirectory(100).map((one) => ({ ...one, name }));
    await build(renamed('Test two'));
    assert.ok(first.every((file) => files().includes(file)));
    const third = await build(renamed('Test three'));
    assert.ok(third.removed > 0);
    assert.ok(!first.some((file) => files().includes(file)));
    const alone = await build(renamed('Test four'), { keep: 0 });
    const own = [...contents().keys()].filter((name) => name !== 'changes.json');
    assert.equal(own.length, alone.files + 1, 'the files of this build, and the catalogue');
  });

  it('leaves what is not its own alone', async () => {
    writeFileSync(join(out, 'notes.json'), 'mine');
    await build(makeDirectory(100), { keep: 0 });
    await build(makeDirectory(50), { keep: 0 });
    assert.equal(readFileSync(join(out, 'notes.json'), 'utf8'), 'mine');
  });

  it('writes twins that unpack to the same', async () => {
    await build(makeDirectory(60), { twins: true });
    const names = [...contents().keys()].filter((name) => name.endsWith('.json'));
    assert.ok(names.length > 5);
    for (const name of names) {
      const text = readFileSync(join(out, name));
      assert.deepEqual(brotliDecompressSync(readFileSync(join(out, `${name}.br`))), text);
      assert.deepEqual(gunzipSync(readFileSync(join(out, `${name}.gz`))), text);
    }
  });

  it('takes the first of two with the same id, and says so', async () => {
    const services = makeDirectory(30);
    const twin = { ...services[3], name: 'Test twin' } as Service;
    const { duplicates, services: count } = await build([...services, twin]);
    assert.deepEqual([duplicates, count], [['test-3'], 30]);
  });

  it('leaves the last good directory when the services end in an error', async () => {
    await build(makeDirectory(100));
    const before = contents();
    function* broken() {
      yield* makeDirectory(50);
      throw new Error('Test: the feed broke off');
    }
    await assert.rejects(build(broken()), /the feed broke off/);
    assert.deepEqual(contents(), before);
  });

  it('builds from an asynchronous feed too', async () => {
    async function* feed() {
      yield* makeDirectory(30);
    }
    const { services } = await buildDirectory(feed(), {
      out,
      info: INFO,
      oneFile: 0,
      twins: false,
    });
    assert.equal(services, 30);
  });

  it('holds no directory at all', async () => {
    const { services, layout } = await build([]);
    assert.deepEqual([services, layout], [0, 'one file']);
    assert.ok(statSync(join(out, 'index.json')).size > 0);
    assert.equal((await build([], { oneFile: -1 })).layout, 'regions');
  });

  it('refuses sizes that make no sense', async () => {
    await assert.rejects(build([], { regionSize: 0 }), ConfigError);
    await assert.rejects(build([], { packSize: 1.5 }), ConfigError);
  });
});
