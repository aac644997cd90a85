import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { diffFeeds, type DiffReport } from '../../../../src/cli/diff/diff.js';
import { readSource } from '../../../../src/cli/read/read-source.js';
import { readValue } from '../../../../src/cli/read/read-value.js';
import { catalogueOf, writeCatalogue } from '../support/catalogue.js';
import { runCli, temporaryFolder } from '../support/run-cli.js';
import { soundRecord } from '../support/seeded-feed.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const none = () => Promise.reject(new Error('There are no parts.'));

const read = (services: readonly object[]) =>
  readValue(catalogueOf(services), 'test.json', { now: NOW }, none);

async function diffOf(before: readonly object[], after: readonly object[]): Promise<DiffReport> {
  return diffFeeds(await read(before), await read(after));
}

const CLUB = {
  id: 'club',
  name: 'Test club',
  topics: ['loneliness'],
  summary: 'Tea and a talk.',
  contacts: [
    { kind: 'phone', value: '01632 960123', dial: '01632960123' },
    { kind: 'email', value: 'a@example.org', dial: 'a@example.org' },
  ],
  locations: [{ address: '1 Test Street', postcode: 'WA8 7QF' }],
  schedule: { periods: [{ days: ['MO'], opens: '10:00', closes: '12:00' }] },
  assurance: { assuredDate: '2026-10-01' },
};

const changed = async (more: object) => {
  const { changed: all } = await diffOf([CLUB], [{ ...CLUB, ...more }]);
  assert.equal(all.length, 1);
  return all[0]?.changes.map(({ title, before, after }) => [title, before, after]);
};

describe('a difference', () => {
  test('is said as a person reads it', async () => {
    assert.deepEqual(
      await changed({
        contacts: [
          { kind: 'web', value: 'example.org', dial: 'https://example.org/' },
          { kind: 'phone', value: '01632 960999', dial: '01632960999' },
          CLUB.contacts[1],
        ],
      }),
      [
        ['Phone numbers', ['01632 960123'], ['01632 960999']],
        ['E-mail, website and post', [], ['example.org']],
      ],
    );
    assert.deepEqual(await changed({ status: 'temporarily closed' }), [
      ['Open or closed', ['open'], ['temporarily closed']],
    ]);
    assert.deepEqual(
      await changed({ locations: [{ address: '2 Test Street', postcode: 'WA8 7QF' }] }),
      [['Where it is', ['1 Test Street, WA8 7QF'], ['2 Test Street, WA8 7QF']]],
    );
    assert.deepEqual(
      await changed({
        schedule: { periods: [{ days: ['MO', 'TU'], opens: '10:00', closes: '12:00' }] },
      }),
      [['Opening times', [], ['Tuesday 10:00 to 12:00']]],
    );
  });

  test('between what is shown and what is dialled does not stay hidden', async () => {
    const contacts = [{ ...CLUB.contacts[0], dial: '01632960999' }, CLUB.contacts[1]];
    assert.deepEqual(await changed({ contacts }), [
      ['Phone numbers', ['01632 960123'], ['01632 960123 (links to 01632960999)']],
    ]);
  });

  test('in order or in a field without a name is told by its path', async () => {
    const order = await changed({ contacts: [...CLUB.contacts].reverse() });
    assert.equal(order?.[0]?.[0], 'contacts.0.kind');
    assert.deepEqual(await changed({ extensions: { ref: 7 } }), [
      ['Fields of its publisher', [], ['ref 7']],
    ]);
    const nested = { a: [1, { b: 'two' }], terms: ['x'], addressMayBeShown: true };
    assert.deepEqual(await changed({ extensions: nested }), [
      ['Terms that stand for no topic', [], ['x']],
      ['Address may be shown', [], ['yes']],
      ['Fields of its publisher', [], ['a 1, b two']],
    ]);
    assert.deepEqual(await changed({ provenance: { source: 'x', licence: 'Test licence' } }), [
      ['provenance', [], ['licence Test licence']],
    ]);
  });

  test('of a place that is secret does not tell where it is', async () => {
    const secret = (address: string) => [{ masked: true, address, postcode: 'WA8 7QF' }];
    const report = await diffOf(
      [CLUB],
      [
        {
          ...CLUB,
          locations: secret('3 Secret Street'),
          contacts: [...CLUB.contacts, { kind: 'post', value: '3 Secret Street' }],
        },
      ],
    );
    assert.deepEqual(report.changed[0]?.changes[0]?.after, ['address kept secret']);
    assert.doesNotMatch(JSON.stringify(report), /Secret Street/);
  });

  test('that a person notices first comes first', async () => {
    const more = (id: string, fields: object) => ({ ...CLUB, id, name: `Test ${id}`, ...fields });
    const before = ['a', 'b', 'c'].map((id) => more(id, {}));
    const after = [
      more('a', { summary: 'Coffee.' }),
      more('b', { assurance: { assuredDate: '2026-11-01' }, summary: 'Coffee.' }),
      more('c', { contacts: [] }),
    ];
    const report = await diffOf(before, after);
    assert.deepEqual(
      report.changed.map(({ id, weight, changes }) => [id, weight, changes[0]?.title]),
      [
        ['c', 'first', 'Phone numbers'],
        ['b', 'then', 'Last check'],
        ['a', 'last', 'Summary'],
      ],
    );
  });

  test('is none where one list leaves out what the other has', async () => {
    const list = (rows: readonly unknown[]) => readValue(rows, 'feed.json', { now: NOW }, none);
    const { id, name, status, service_taxonomys } = soundRecord('1');
    const shallow = await list([{ id, name, status, service_taxonomys }]);
    const whole = await list([soundRecord('1')]);
    assert.deepEqual([shallow.services[0]?.shallow, whole.services[0]?.shallow], [true, false]);
    const report = diffFeeds(whole, shallow);
    assert.deepEqual([report.changed, report.withoutDetails], [[], 1]);
    const renamed = await list([{ id, name: 'Test other', status, service_taxonomys }]);
    assert.deepEqual(
      diffFeeds(whole, renamed).changed[0]?.changes.map(({ title }) => title),
      ['Name'],
    );
  });
});

describe('services that come and go', () => {
  test('are added, gone, closed, or still there and broken', async () => {
    const other = (id: string, more: object = {}) => ({ id, name: `Test ${id}`, ...more });
    const report = await diffOf(
      [CLUB, other('gone'), other('shut'), other('broken')],
      [CLUB, other('new'), other('shut', { status: 'defunct' }), { id: 'broken' }],
    );
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    assert.deepEqual(ids(report.gone), ['gone']);
    assert.deepEqual(ids(report.closed), ['shut']);
    assert.deepEqual(ids(report.unreadable), ['broken']);
    assert.deepEqual(ids(report.added), ['new']);
    assert.deepEqual([report.unchanged, report.equal], [1, false]);
  });

  test('under another id are known again by the rule of import', async () => {
    const moved = await diffOf(
      [CLUB],
      [{ ...CLUB, id: 'new', contacts: [{ kind: 'phone', value: '01632 960999' }] }],
    );
    assert.deepEqual([moved.added, moved.gone], [[], []]);
    assert.deepEqual(
      moved.moved.map(({ from, id, changes }) => [from, id, changes.map(({ title }) => title)]),
      [['club', 'new', ['Phone numbers', 'E-mail, website and post']]],
    );
    // Two could be meant: then neither is.
    const two = ['one', 'two'].map((id, index) => {
      return { ...CLUB, id, locations: [{ address: `${index} Test Row`, postcode: 'WA8 7QF' }] };
    });
    const unsure = await diffOf([CLUB], two);
    assert.deepEqual([unsure.moved.length, unsure.added.length, unsure.gone.length], [0, 2, 1]);
  });

  test('are accounted for, whatever happened to them', async () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const name = fc.constantFrom('Test one', 'Test two', 'Test three');
    const one = fc.record(
      {
        id,
        name,
        summary: fc.constantFrom('Tea.', 'Coffee.'),
        locations: fc.constantFrom([{ postcode: 'WA8 7QF' }], [{ postcode: 'BN1 1AA' }]),
        contacts: fc.constantFrom([], [CLUB.contacts[0]], CLUB.contacts),
        status: fc.constantFrom('active', 'defunct'),
      },
      { requiredKeys: ['id', 'name'] },
    );
    const some = fc.uniqueArray(one, { selector: (each) => each.id, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(some, some, async (before, after) => {
        const [old, now] = [await read(before), await read(after)];
        const report = diffFeeds(old, now);
        const { unchanged, changed: other, moved, gone, closed, unreadable, added } = report;
        const kept = unchanged + other.length + moved.length;
        assert.equal(kept + gone.length + closed.length + unreadable.length, old.services.length);
        assert.equal(kept + added.length, now.services.length);
        // What differs is said, and nothing else.
        for (const { changes, fields } of other) assert.ok(changes.length > 0 && fields.length > 0);
        assert.equal(diffFeeds(old, old).equal, true);
        assert.equal(
          report.equal,
          JSON.stringify(inOrder(old.services)) === JSON.stringify(inOrder(now.services)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

function inOrder(services: Awaited<ReturnType<typeof read>>['services']): string[] {
  return services.map(({ service }) => JSON.stringify(Object.entries(service).sort())).sort();
}

describe('the command diff', { concurrency: 2 }, () => {
  test('says what changed, ends with 1, and with 0 when nothing did', async (context) => {
    const folder = await temporaryFolder(context);
    const file = (name: string) => join(folder, name);
    const hostile = 'Test \u001b[2J\u202e line';
    await writeCatalogue(file('a.json'), [CLUB, { id: 'gone', name: hostile }]);
    await writeCatalogue(file('b.json'), [{ ...CLUB, status: 'temporarily closed' }]);
    const { code, stdout, stderr } = await runCli(['diff', file('a.json'), file('b.json')], {
      NO_COLOR: '1',
    });
    assert.deepEqual([code, stderr], [1, '']);
    assert.match(stdout, /\nGone: 1\n {2}- Test .* line \(gone\)\n/);
    assert.match(
      stdout,
      /at once: 1\n {2}~ Test club \(club\)\n {6}Open or closed: open → temporarily closed\n/,
    );
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u202e]/);

    const same = await runCli(['diff', file('a.json'), file('a.json')]);
    assert.equal(same.code, 0);
    assert.match(same.stdout, /Nothing differs\./);
    const quiet = await runCli(['diff', file('a.json'), file('b.json'), '--quiet']);
    assert.deepEqual(quiet, { code: 1, stdout: '', stderr: '' });
    const json = await runCli(['diff', file('a.json'), file('b.json'), '--json']);
    const report = JSON.parse(json.stdout) as DiffReport;
    assert.deepEqual([report.equal, report.gone[0]?.id], [false, 'gone']);
    const wrong = await runCli(['diff', file('a.json'), file('none.json'), '--json']);
    assert.deepEqual([wrong.code, wrong.stdout], [2, '']);
    assert.match(wrong.stderr, /none\.json: There is no such file/);
  });

  test('never takes what could not be read for what is gone', async (context) => {
    const folder = await temporaryFolder(context);
    const file = (name: string) => join(folder, name);
    const files = ['part.json', 'lost.json'].map((path) => ({ path, kind: 'services' }));
    await writeFile(file('part.json'), JSON.stringify([CLUB]));
    await writeCatalogue(file('a.json'), [CLUB, { id: 'b', name: 'Test b' }]);
    await writeCatalogue(file('b.json'), [], { files });
    const { code, stdout } = await runCli(['diff', file('a.json'), file('b.json')]);
    assert.equal(code, 1);
    assert.match(stdout, /Not everything of .*b\.json could be read\./);
    assert.match(stdout, /\nGone, or not read: 1\n/);
    // Even when nothing seems to differ.
    await writeCatalogue(file('c.json'), [CLUB]);
    const alike = await runCli(['diff', file('c.json'), file('b.json')]);
    assert.equal(alike.code, 1);
    assert.doesNotMatch(alike.stdout, /Nothing differs/);
  });
});

const REAL = fileURLToPath(
  new URL(
    '../../../../../shared/open-referral/data/directories-ogl/trafford-data-lab/',
    import.meta.url,
  ),
);
const skip = existsSync(REAL) ? false : 'the real directories are not on this machine';

test('one real directory in two forms differs in what the forms have', { skip }, async () => {
  const [table, map] = await Promise.all(
    ['gm_food_banks.csv', 'gm_food_banks.geojson'].map((name) =>
      readSource(REAL + name, { now: NOW }),
    ),
  );
  assert.ok(table && map);
  const report = diffFeeds(table, map);
  assert.deepEqual([report.added, report.gone, report.moved], [[], [], []]);
  assert.deepEqual(
    [...new Set(report.changed.flatMap(({ changes }) => changes.map(({ title }) => title)))],
    ['On the map'],
  );
});
