/**
 * How much of the real feeds and directories is kept: all that has an id and a name. They carry no
 * licence, so they are read where they are.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readSource } from '../../../../src/cli/read/read-source.js';
import { dangersIn } from '../../sources/open-referral/support.js';

const REAL = fileURLToPath(new URL('../../../../../shared/open-referral/data/', import.meta.url));
const isThere = existsSync(REAL);

const below = (folder: string, names: RegExp): string[] =>
  isThere
    ? readdirSync(join(REAL, folder), { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name}`)
        .filter((name) => names.test(name))
        .sort()
    : [];

/** Lists and records of services. Others there are of organisations, terms, and about feeds. */
const FEEDS = [
  ...below('feeds', /\/v\d-.*(services?[-.]|envelope).*json$/),
  ...below('examples', /\/(services?_(full|list)|services\/[^/]+)\.json$/),
];
const DIRECTORIES = below('directories-ogl', /\.(csv|geojson)$/);
const PACKAGES = ['hsds-1.x-datapackage', 'hsds-3.0/csv', 'oruk-3.0/csv'].map(
  (name) => `examples/${name}`,
);

const read = (source: string) =>
  readSource(join(REAL, source), { now: new Date('2026-11-22T12:00:00Z') });

interface Row {
  readonly id?: unknown;
  readonly name?: unknown;
  readonly status?: unknown;
}

/** The records of a file, by nothing but the shape of its JSON. */
function rowsOf(file: string): Row[] {
  const text = readFileSync(join(REAL, file), 'utf8').replace(/^\uFEFF/, '');
  const value = JSON.parse(text) as Row & Record<string, unknown>;
  const list = Array.isArray(value) ? (value as Row[]) : (value['content'] ?? value['contents']);
  return (list as Row[] | undefined) ?? [value];
}

const text = (value: unknown) => (typeof value === 'object' ? '' : String(value ?? '').trim());

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

describe('retention', { skip: isThere ? false : 'the real feeds are not on this machine' }, () => {
  test('there are feeds to look at', () => {
    assert.ok(FEEDS.length >= 14 && DIRECTORIES.length >= 9, `${FEEDS.length} feeds`);
  });

  for (const file of FEEDS) {
    test(`${file}: what has an id and a name is kept, and is safe`, async (t) => {
      // Services that say they are over are read, and then not shown.
      const usable = rowsOf(file).filter(
        ({ id, name, status }) =>
          text(id) && text(name) && !/^(inactive|defunct)$/.test(`${status}`),
      );
      const wanted = new Set(usable.map(({ id }) => text(id)));
      const { services } = await read(file);
      const kept = new Set(services.map(({ service }) => service.id));
      const found = [...wanted].filter((id) => kept.has(id)).length;
      t.diagnostic(`${found} of ${wanted.size} kept`);
      assert.ok(share(found, wanted.size) >= 0.995, `${found} of ${wanted.size}`);
      assert.deepEqual(
        services.flatMap(({ service }) => dangersIn(service)),
        [],
      );
    });
  }

  for (const source of [...DIRECTORIES, ...PACKAGES]) {
    test(`${source}: every row with a name is kept, and is safe`, async (t) => {
      const feed = await read(source);
      const none = /^(no-name|no-id|duplicate-id|not-offered|not-published)$/;
      const lost = feed.issues.filter(
        ({ severity, code }) => severity === 'skipped' && !none.test(code),
      );
      t.diagnostic(`${feed.accepted} of ${feed.records} kept`);
      assert.ok(feed.accepted > 0);
      assert.ok(share(lost.length, feed.records) <= 0.005, JSON.stringify(lost.slice(0, 3)));
      assert.deepEqual(
        feed.services.flatMap(({ service }) => dangersIn(service)),
        [],
      );
    });
  }
});
