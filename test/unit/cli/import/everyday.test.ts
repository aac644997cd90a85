import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { utils, type CellObject, type WorkSheet } from '@e965/xlsx';
import { toCsv } from '../../../../src/share/csv.js';
import { csv, read, said, servicesOf, workbook } from './support/sheets.js';
import { withPart } from './support/zip.js';

const sheet = (rows: readonly (readonly unknown[])[]) => utils.aoa_to_sheet(rows as unknown[][]);
const file = (one: WorkSheet, kind: 'xlsx' | 'ods' | 'biff8' = 'xlsx') =>
  workbook({ T: one }, kind);
const cellOf = (one: WorkSheet, address: string) => one[address] as CellObject;

/** Kinds of workbooks with the ends of their names. */
const KINDS = [
  ['xlsx', 'xlsx'],
  ['ods', 'ods'],
  ['biff8', 'xls'],
] as const;

const CLUB = ['Test club', '01632 960123', 'a@example.org'];
const HEAD = ['Service name', 'Phone', 'Email'];
const dials = (table: Awaited<ReturnType<typeof read>>) =>
  servicesOf(table).map(({ name, contacts }) => [name, ...contacts.map(({ dial }) => dial)]);
const WHOLE = [['Test club', '01632960123', 'a@example.org']];

describe('two lines of headings', () => {
  const LINES: Readonly<Record<string, WorkSheet>> = {
    'a group over two columns': sheet([
      ['Service name', 'Contact', ''],
      ['', 'Phone', 'Email'],
      CLUB,
    ]),
    'groups above, and some columns named there alone': sheet([
      ['Organisation', 'Contact details', 'Email'],
      ['Service name', 'Phone', ''],
      CLUB,
    ]),
    'a title above': sheet([['Test directory'], [], HEAD, CLUB]),
  };
  for (const [way, one] of Object.entries(LINES)) {
    test(`with ${way} are read as one`, async () => {
      assert.deepEqual(dials(await read(file(one), 'xlsx')), WHOLE);
    });
  }

  test('with a heading that is merged over both lines are read as one', async () => {
    const one = sheet([['Service name', 'Contact', ''], ['', 'Phone', 'Email'], CLUB]);
    one['!merges'] = [
      { s: { r: 0, c: 0 }, e: { r: 1, c: 0 } },
      { s: { r: 0, c: 1 }, e: { r: 0, c: 2 } },
    ];
    for (const [kind, end] of KINDS) {
      assert.deepEqual(dials(await read(file(one, kind), end)), WHOLE, kind);
    }
  });

  test('are none when the first row of data happens to have words of headings', async () => {
    const table = await read(csv([HEAD, ['Activity', 'Free', ''], ['Group', '111', '']]));
    assert.deepEqual(
      servicesOf(table).map(({ name }) => name),
      ['Activity', 'Group'],
    );
  });
});

describe('rows that are no service', () => {
  test('are headings between rows, and totals: left out, and said', async () => {
    const one = sheet([
      HEAD,
      ['Food banks'],
      CLUB,
      ['Total number of services', 1, ''],
      ['Grand total: 1', '', ''],
    ]);
    one['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 1, c: 2 } }];
    for (const [kind, end] of KINDS) {
      const table = await read(file(one, kind), end);
      assert.deepEqual(dials(table), WHOLE, kind);
      assert.deepEqual(
        said(table, 'not-a-service').map((text) => text.split(':')[0]),
        ['row 2', 'row 4', 'row 5'],
      );
      assert.deepEqual([table.records, table.skipped], [1, 0]);
    }
  });

  test('are not those that may be one', async () => {
    const table = await read(
      csv([HEAD, ['Food banks', '', ''], CLUB, ['Total Recovery Test', '111', '']]),
    );
    assert.deepEqual(
      servicesOf(table).map(({ name }) => name),
      ['Food banks', 'Test club', 'Total Recovery Test'],
    );
    assert.deepEqual(said(table, 'name-only'), ['A2: has nothing beside it']);
  });
});

describe('links behind words', () => {
  const linked = (texts: readonly string[], links: readonly string[]) => {
    const one = sheet([['Service name', 'Website', 'Email'], texts]);
    links.forEach((Target, index) => {
      if (Target) cellOf(one, `${'ABC'.charAt(index)}2`).l = { Target };
    });
    return one;
  };
  for (const [kind, end] of KINDS) {
    test(`are used where the words are no address, in ${kind}`, async () => {
      const one = linked(
        ['Test club', 'Visit us', 'Write to us'],
        ['https://example.org/name', 'https://example.org/club', 'mailto:a@example.org?subject=Hi'],
      );
      const table = await read(file(one, kind), end);
      const [service] = servicesOf(table);
      assert.equal(service?.url, 'https://example.org/club');
      assert.ok(service.contacts.some(({ dial }) => dial === 'a@example.org'));
      assert.deepEqual(
        said(table, 'link-behind').map((text) => text.slice(0, 2)),
        ['B2', 'C2'],
      );
    });
  }

  test('of a name lead to its website where there is no other', async () => {
    const one = linked(['Test club', '', ''], ['https://example.org/club', '', '']);
    assert.equal(servicesOf(await read(file(one), 'xlsx'))[0]?.url, 'https://example.org/club');
    const inside = linked(['Test club', '', ''], ['#Sheet2!A1', '', '']);
    assert.equal(servicesOf(await read(file(inside), 'xlsx'))[0]?.url, undefined);
  });

  test('count less than an address that people see, and nothing runs', async () => {
    const one = linked(
      ['Test club', 'www.example.org', 'a@example.org'],
      ['', 'https://example.com/', 'mailto:b@example.org'],
    );
    const table = await read(file(one), 'xlsx');
    assert.equal(servicesOf(table)[0]?.url, 'https://www.example.org/');
    assert.deepEqual(
      table.issues.flatMap(({ code, path }) => (/mismatch|wrong/.test(code) ? [[code, path]] : [])),
      [
        ['url-mismatch', 'B2'],
        ['email-wrong', 'C2'],
      ],
    );
    const bad = linked(['Test club', 'Visit us', ''], ['', 'javascript:alert(1)', '']);
    assert.equal(servicesOf(await read(file(bad), 'xlsx'))[0]?.url, undefined);
  });

  test('that a formula makes are used too', async () => {
    const one = sheet([['Service name', 'Website'], ['Test club']]);
    one['B2'] = { t: 's', v: 'Visit us', f: 'HYPERLINK("https://example.org/f","Visit us")' };
    one['!ref'] = 'A1:B2';
    assert.equal(servicesOf(await read(file(one), 'xlsx'))[0]?.url, 'https://example.org/f');
  });
});

describe('hidden columns', () => {
  for (const kind of ['xlsx', 'biff8'] as const) {
    test(`are not published, but ids and coordinates are, in ${kind}`, async () => {
      const one = sheet([
        ['Id', ...HEAD, 'Latitude', 'Longitude'],
        ['S1', ...CLUB, 53.36123, -2.73123],
      ]);
      const hidden = { hidden: true };
      one['!cols'] = [hidden, {}, {}, hidden, hidden, hidden];
      const table = await read(file(one, kind), kind === 'xlsx' ? 'xlsx' : 'xls');
      const [service] = servicesOf(table);
      assert.equal(service?.id, 'S1');
      assert.equal(service.locations[0]?.point?.lat, 53.36123);
      assert.ok(!JSON.stringify(service).includes('a@example.org'));
      assert.deepEqual(said(table, 'column-hidden'), ['D1: "Email" is hidden, and was not used']);
    });
  }

  test('are found in ODS too', async () => {
    const book = withPart(file(sheet([HEAD, CLUB]), 'ods'), 'content.xml', (xml) =>
      xml.replace(
        /<table:table-row/,
        '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>$&',
      ),
    );
    const table = await read(book, 'ods');
    assert.deepEqual(dials(table), [['Test club', '01632960123']]);
    assert.deepEqual(said(table, 'column-hidden'), ['C1: "Email" is hidden, and was not used']);
  });

  test('without a heading are told as any other', async () => {
    const table = await read('Name,,Phone\nTest club,Lead officer,111,more\n');
    assert.deepEqual(
      said(table, 'column-unused').map((text) => text.split(':')[0]),
      ['B1', 'D1'],
    );
    assert.ok(!JSON.stringify(table.services).includes('Lead officer'));
  });
});

describe('what cells hold', () => {
  const SHEET = 'xl/worksheets/sheet1.xml';

  test('is the last value of a formula, and never nothing in silence', async () => {
    const one = sheet([HEAD, ['Test club', '', 'x']]);
    one['B2'] = { t: 's', v: '01632 960123', f: '"01632 "&960123' };
    const table = await read(file(one), 'xlsx');
    assert.deepEqual(dials(table), [['Test club', '01632960123']]);
    assert.deepEqual(said(table, 'cell-error'), []);
    // As programs write it that leave the counting to others.
    const open = withPart(file(sheet([HEAD, CLUB])), SHEET, (xml) =>
      xml.replace(/<c r="C2"[^]*?<\/c>/, '<c r="C2"><f>LOWER("A@EXAMPLE.ORG")</f></c>'),
    );
    const uncounted = await read(open, 'xlsx');
    assert.deepEqual(dials(uncounted), [['Test club', '01632960123']]);
    assert.deepEqual(said(uncounted, 'cell-error'), ['C2: has a formula without its value in it']);
  });

  test('is text in several fonts, and text within the cell', async () => {
    const run = (text: string) => `<r><rPr><b/></rPr><t xml:space="preserve">${text}</t></r>`;
    const book = withPart(file(sheet([HEAD, CLUB])), SHEET, (xml) =>
      xml.replace(
        /<c r="A2"[^]*?<\/c>/,
        `<c r="A2" t="inlineStr"><is>${run('Rich ')}${run('test &amp; club')}</is></c>`,
      ),
    );
    assert.equal(servicesOf(await read(book, 'xlsx'))[0]?.name, 'Rich test & club');
  });

  test('is an error only where there is one', async () => {
    const one = sheet([HEAD, CLUB]);
    one['C2'] = { t: 'e', v: 0x2a, w: '#N/A' };
    for (const [kind, end] of KINDS) {
      const table = await read(file(one, kind), end);
      assert.deepEqual(dials(table), [['Test club', '01632960123']], kind);
    }
    assert.deepEqual(said(await read(file(one), 'xlsx'), 'cell-error'), ['C2: has #N/A in it']);
  });

  test('are numbers that were stored as text, and text behind an apostrophe', async () => {
    const text = sheet([
      ['Service name', 'Phone', 'Latitude', 'Longitude', 'Last checked'],
      ['Test club', '1632960123', '53.36', '-2.73', '46328'],
    ]);
    const [service] = servicesOf(await read(file(text), 'xlsx'));
    assert.equal(service?.contacts[0]?.dial, '01632960123');
    assert.equal(service.locations[0]?.point?.lon, -2.73);
    assert.equal(service.assurance.assuredDate, '2026-11-02');
    const table = await read("Name,Phone\n'=Test,'01632 960123\n'tis a test,111\n");
    assert.deepEqual(dials(table), [
      ['=Test', '01632960123'],
      ["'tis a test", '111'],
    ]);
  });

  test('is a day in the counting from 1904', async () => {
    const one = sheet([['Service name', 'Last checked'], ['Test club']]);
    one['B2'] = { t: 'n', v: 46_328 - 1_462, z: 'dd/mm/yyyy' };
    one['!ref'] = 'A1:B2';
    const book = withPart(file(one), 'xl/workbook.xml', (xml) =>
      xml.replace(/<workbookPr[^>]*>/, '<workbookPr date1904="true"/>'),
    );
    assert.equal(servicesOf(await read(book, 'xlsx'))[0]?.assurance.assuredDate, '2026-11-02');
  });

  test('stays harmless in CSV that others open', async () => {
    const name = '=HYPERLINK("https://example.org","Test")';
    const table = await read(toCsv([HEAD, [name, '+44 1632 960123', '']]));
    assert.deepEqual(dials(table), [[name, '01632960123']]);
  });
});

describe('large and odd files', () => {
  test('repeat cells and rows in ODS, and formats to the end of the grid', async () => {
    const book = withPart(file(sheet([HEAD, CLUB]), 'ods'), 'content.xml', (xml) =>
      xml.replace(
        '</table:table>',
        `<table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="string" table:number-columns-repeated="2"><text:p>111</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
      ),
    );
    const table = await read(book, 'ods');
    assert.deepEqual(dials(table)[0], WHOLE[0]);
    assert.deepEqual([table.records, table.complete], [4, true]);
    assert.deepEqual(dials(table)[1], ['111', '111']);
  });

  test('may be formatted to the last cell of all', async () => {
    const book = withPart(file(sheet([HEAD, CLUB])), 'xl/worksheets/sheet1.xml', (xml) =>
      xml
        .replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>')
        .replace('</sheetData>', '<row r="150000"><c r="XFD150000" s="0"/></row></sheetData>'),
    );
    const table = await read(book, 'xlsx');
    assert.deepEqual(dials(table), WHOLE);
    assert.deepEqual([table.records, table.complete], [1, true]);
  });

  test('are workbooks under the name of a table', async () => {
    assert.deepEqual(dials(await read(file(sheet([HEAD, CLUB])), 'csv')), WHOLE);
  });

  test('have quotes in the middle, and cells of a megabyte', async () => {
    const quotes = await read('Name,Phone\nTest "the" club,111\n"Test ""b""",111\n');
    assert.deepEqual(
      servicesOf(quotes).map(({ name }) => name),
      ['Test "the" club', 'Test "b"'],
    );
    const long = 'WA8 '.repeat(250_000);
    const table = await read(
      csv([
        ['Name', 'Description', ...HEAD.slice(1), 'Postcode'],
        [long, long, long, long, long],
      ]),
    );
    assert.deepEqual([table.records, table.accepted], [1, 1]);
    assert.equal(said(table, 'too-long').length >= 5, true);
    assert.ok(JSON.stringify(table.services).length < 200_000);
  });

  test('have thousands of rows that look alike, in time that grows with them', async () => {
    const rows = (count: number) =>
      csv([
        [...HEAD, 'Postcode'],
        ...Array.from({ length: count }, (_, index) => [
          `Test club ${index % 7}`,
          `01632 ${960_000 + (index % 1_000)}`,
          `a${index}@example.org`,
          'WA8 7QF',
        ]),
      ]);
    const timed = async (count: number) => {
      const { user } = process.cpuUsage();
      const table = await read(rows(count));
      assert.equal(new Set(servicesOf(table).map(({ id }) => id)).size, count);
      return process.cpuUsage().user - user;
    };
    await timed(300);
    const [few, many] = [await timed(500), await timed(4_000)];
    // Eight times as many. What compares each with each would take 64 times as long.
    assert.ok(many < few * 24, `${many} against ${few}`);
  });
});
