import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { directoryText } from '../../../../src/cli/import/directory-file.js';
import { HEADER_WORDS } from '../../../../src/cli/import/header-words.js';
import { csv, read, servicesOf } from './support/sheets.js';

const HEAD = {
  id: 'test',
  title: 'Test directory',
  publisher: { name: 'Test publisher' },
  licence: { name: 'Test licence' },
};

const idsOf = async (rows: readonly (readonly string[])[]) =>
  servicesOf(await read(csv(rows))).map(({ id }) => id);

describe('ids', () => {
  const header = ['Name', 'Organisation', 'Postcode', 'Phone', 'Address'];

  test('are those of the sheet, else name and postcode, and what else it takes', async () => {
    assert.deepEqual(
      await idsOf([
        ['Ref', ...header],
        ['S001', 'Test club', 'Test charity', 'WA8 7QF', '01273800900', ''],
        ['', 'Test café & friends', 'Test charity', 'wa87qf', '', ''],
        ['', 'Test line', 'Test charity', '', '', ''],
        ['', 'Test group', 'Test one', 'BN1 1AA', '', ''],
        ['', 'Test group', 'Test two', 'BN1 1AA', '', ''],
      ]),
      [
        'S001',
        'test-cafe-friends-wa8-7qf',
        'test-line-test-charity',
        'test-group-bn1-1aa-test-one',
        'test-group-bn1-1aa-test-two',
      ],
    );
  });

  test('of services at one place differ by their contacts, and the same row counts once', async () => {
    const table = await read(
      csv([
        header,
        ['Test group', '', 'BN1 1AA', '01273800900', ''],
        ['Test group', '', 'BN1 1AA', '01273800901', ''],
        ['Test group', '', 'BN1 1AA', '01273800900', ''],
      ]),
    );
    const ids = servicesOf(table).map(({ id }) => id);
    assert.equal(new Set(ids).size, 2);
    for (const id of ids) assert.match(id, /^test-group-bn1-1aa-[0-9a-f]{8}$/);
    assert.deepEqual(
      table.issues.filter(({ code }) => code === 'duplicate-id').map(({ record }) => record),
      ['row 4'],
    );
  });

  test('stay when a service changes and is plainly the same', async () => {
    const rows = [
      header,
      ['Test club', 'Test charity', 'WA8 7QF', '01273800900', '1 Test Street'],
      ['Test line', '', '', '03001234567', ''],
      ['Test café', '', 'BN1 1AA', '01273800902', ''],
    ];
    const before = servicesOf(await read(csv(rows)));
    const changes: readonly (readonly [
      row: number,
      column: number,
      value: string,
      stays: boolean,
    ])[] = [
      [1, 4, '2 Test Street', true],
      [1, 3, '01273800999', true],
      [1, 2, 'BN1 2BB', true],
      [1, 0, 'Test club for all', true],
      [2, 1, 'Another charity', true],
      [3, 0, 'Test tea room', true],
      [2, 0, 'Test helpline', false],
    ];
    for (const [row, column, value, stays] of changes) {
      const changed = rows.map((cells) => [...cells]);
      const cells = changed[row];
      assert.ok(cells);
      cells[column] = value;
      const after = servicesOf(await read(csv(changed), 'csv', { before }));
      assert.equal(after[row - 1]?.id === before[row - 1]?.id, stays, value);
      assert.equal(new Set(after.map(({ id }) => id)).size, 3);
    }
  });

  test('are not handed on where two could be meant', async () => {
    const before = servicesOf(await read(csv([header, ['Test group', '', 'BN1 1AA', '111', '']])));
    const after = servicesOf(
      await read(
        csv([
          header,
          ['Test group', 'Test one', 'BN1 1AA', '', ''],
          ['Test group', 'Test two', 'BN1 1AA', '', ''],
        ]),
        'csv',
        { before },
      ),
    );
    assert.ok(after.every(({ id }) => id !== before[0]?.id));
  });
});

describe('whatever comes', () => {
  const word = fc.constantFrom(
    'Test',
    'club',
    'café',
    'Über',
    '“tea”',
    'a,b',
    'x;y',
    'two\nlines',
    '"',
    '<b>',
  );
  const words = fc
    .array(word, { minLength: 1, maxLength: 4 })
    .map((all) => `Test ${all.join(' ')}`);
  const row = fc.record({
    name: words,
    organization: fc.oneof(fc.constant(''), words),
    phone: fc.constantFrom('', '01273 800900', '1273800901', '0300 123 4567', '1.2E+09', 'ask'),
    postcode: fc.constantFrom('', 'BN1 1AA', 'wa87qf', 'WA154 1HF'),
    checked: fc.constantFrom('', '2/11/2026', '46328', 'May 2026', '31/02/2026', '1/1/2030'),
  });
  type Fields = keyof (typeof row extends fc.Arbitrary<infer R> ? R : never);
  const FIELDS: readonly Fields[] = ['name', 'organization', 'phone', 'postcode', 'checked'];
  const headings = FIELDS.map((field) =>
    fc
      .tuple(
        fc.constantFrom(...HEADER_WORDS[field]),
        fc.constantFrom(
          (text: string) => text,
          (text: string) => text.toUpperCase(),
        ),
        fc.constantFrom('', ' *', ':', ' (if any)', '  '),
      )
      .map(([text, how, noise]) => how(text) + noise),
  );
  const sheet = fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 8 }),
    headings: fc.tuple(...headings),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    order: fc.infiniteStream(fc.nat()),
    title: fc.boolean(),
  });

  test('every named row is kept or is the same as another, in any order, with any headings', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async ({ rows, headings: names, delimiter, order, title }) => {
        const cells = rows.map((one) => FIELDS.map((field) => one[field]));
        const above = title ? [['Test sheet'], []] : [];
        const shuffled = cells
          .map((one) => ({ one, at: order.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const first = await read(csv([...above, names, ...cells], delimiter));
        const plain = await read(csv([FIELDS.map((field) => HEADER_WORDS[field][0]), ...shuffled]));
        assert.equal(first.records, rows.length);
        assert.equal(first.accepted + first.skipped, rows.length);
        for (const { code } of first.issues.filter(({ severity }) => severity === 'skipped')) {
          assert.equal(code, 'duplicate-id');
        }
        // Rows that are alike but for the day: the first counts, and which that is may change.
        const dayless = (text: string) => text.replace(/,"assurance":\{[^}]*\}/g, '');
        const text = directoryText(HEAD, servicesOf(first), '2026-11-22');
        assert.equal(dayless(text), dayless(directoryText(HEAD, servicesOf(plain), '2026-11-22')));

        // What was read once keeps its ids and its text.
        const again = await read(csv([names, ...cells], delimiter), 'csv', {
          before: servicesOf(first),
        });
        assert.equal(directoryText(HEAD, servicesOf(again), '2026-11-22'), text);
      }),
      { numRuns: 60 },
    );
  });

  test('bytes of any kind give a table or a reason', async () => {
    const lines = fc.array(fc.string({ unit: 'binary' }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(lines, fc.boolean(), async (all, hasHeader) => {
        const text = [...(hasHeader ? ['Name,Phone,Postcode,Last checked'] : []), ...all].join(
          '\n',
        );
        try {
          const { accepted, skipped, records } = await read(Buffer.from(text, 'utf8'));
          assert.equal(accepted + skipped, records);
        } catch (error) {
          assert.equal((error as Error).name, 'CliError');
        }
      }),
      { numRuns: 100 },
    );
  });
});
