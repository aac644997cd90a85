import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { utils, type CellObject } from '@e965/xlsx';
import { CliError } from '../../../../src/cli/support/cli-error.js';
import { csv, read, said, servicesOf, workbook } from './support/sheets.js';

const PLAIN = [
  ['Service name', 'Phone', 'Description', 'Postcode'],
  ['Test café', '01273 800900', 'Tea – “hot”, £1\nand cake', 'BN1 1AA'],
  ['Test club', '0300 123 4567', '', ''],
];

describe('CSV', () => {
  const text = csv(PLAIN);
  const windows = Buffer.from(
    text.replace('–', '\x96').replace('“', '\x93').replace('”', '\x94'),
    'latin1',
  );
  const wide = Buffer.from(text, 'utf16le');
  const WAYS: Readonly<Record<string, string | Uint8Array>> = {
    'UTF-8': text,
    'UTF-8 with its mark': `\ufeff${text}`,
    'Windows-1252': windows,
    'UTF-16 with its mark': Buffer.from(`\ufeff${text}`, 'utf16le'),
    'UTF-16 without a mark': wide,
    'UTF-16, big end first, without a mark': Buffer.from(wide).swap16(),
    semicolons: csv(PLAIN, ';'),
    tabs: csv(PLAIN, '\t'),
    bars: csv(PLAIN, '|'),
    'the hint of Excel': `sep=;\r\n${csv(PLAIN, ';')}`,
    'line ends of Unix': text.replaceAll('\r\n', '\n'),
    'empty lines between': text.replaceAll('\r\n', '\r\n\r\n'),
  };
  for (const [way, content] of Object.entries(WAYS)) {
    test(`in ${way} is read as it is meant`, async () => {
      const services = servicesOf(await read(content));
      assert.deepEqual(
        services.map(({ name, contacts }) => [name, contacts[0]?.dial]),
        [
          ['Test café', '01273800900'],
          ['Test club', '03001234567'],
        ],
      );
      assert.equal(services[0]?.description?.replace(/\s+/g, ' '), 'Tea – “hot”, £1 and cake');
      assert.equal(services[0]?.locations[0]?.postcode, 'BN1 1AA');
    });
  }

  test('with a quote that nobody closed is refused, with the line', async () => {
    await assert.rejects(
      read('Name,Phone\nTest one,111\n"Test two,111\nTest three,111\n'),
      (error) => {
        assert.ok(error instanceof CliError);
        assert.match(error.toString(), /Look at line 3: quotes must come in pairs/);
        return true;
      },
    );
  });

  test('with rows of uneven length loses nothing', async () => {
    const table = await read(
      'Name,Phone,Email\nTest one\nTest two,999,two@example.org,more,more\n',
    );
    assert.deepEqual([table.accepted, table.skipped], [2, 0]);
  });
});

describe('headings', () => {
  test('are found below a title and under many names, and the rest is reported', async () => {
    const table = await read(
      csv([
        ['Test directory of the council', '', '', ''],
        ['', '', '', ''],
        [
          'Name_of_Service *',
          'Tel. no. (daytime)',
          'Telphone',
          'Web',
          'postCode',
          'Lead officer',
          'Title',
        ],
        ['Test club', '01273 800900', '1', 'example.org', 'BN1 1AA', 'Somebody', 'Other'],
      ]),
    );
    const [service] = servicesOf(table);
    assert.equal(service?.name, 'Test club');
    assert.equal(service?.url, 'https://example.org/');
    assert.deepEqual(said(table, 'column-unclear'), [
      'C3: "Telphone" is not used. Did you mean "Telephone"?',
    ]);
    assert.deepEqual(said(table, 'column-unused'), ['F3: "Lead officer" is not used']);
    assert.deepEqual(said(table, 'column-repeated'), [
      'G3: "Title" is about the same as a column before it',
    ]);
    // What nobody asked for may be about people, and is not published.
    assert.ok(!JSON.stringify(table.services).includes('Somebody'));
  });

  test('that come again on each page are no service', async () => {
    const table = await read('Name,Phone\nTest one,111\nName,Phone\nTest two,111\n');
    assert.deepEqual(
      servicesOf(table).map(({ name }) => name),
      ['Test one', 'Test two'],
    );
  });

  test('without a name are refused, and the names that would do are given', async () => {
    for (const content of ['Colour,Size\nred,1\n', '01273 800900\n']) {
      await assert.rejects(read(content), (error) => {
        assert.ok(error instanceof CliError);
        assert.match(
          error.toString(),
          /no column with the name of services.*"Service name", "Name"/,
        );
        return true;
      });
    }
    await assert.rejects(read(''), /The file is empty/);
    await assert.rejects(read('\n\n,,\n'), /There is nothing in it/);
  });

  test('name a service after its organisation where there is nothing else', async () => {
    const table = await read('Name of organisation,Phone\nTest charity,111\n');
    assert.equal(servicesOf(table)[0]?.name, 'Test charity');
    assert.deepEqual(said(table, 'name-from-organisation'), [
      'A2: is used as the name: the row has none',
    ]);
  });
});

describe('cells', () => {
  const one = async (fields: Readonly<Record<string, string>>) => {
    const row = { 'Service name': 'Test club', ...fields };
    const table = await read(csv([Object.keys(row), Object.values(row)]));
    const [service] = servicesOf(table);
    assert.ok(service);
    return { table, service };
  };

  test('tell the address of what is wrong', async () => {
    const { table, service } = await one({
      Phone: '1273800900',
      Website: 'ask at the desk',
      Postcode: 'WA154 1HF',
      'Last checked': '11/25/2026',
      'Youngest age': 'young',
      Free: 'sometimes',
    });
    assert.deepEqual(said(table, 'phone-repaired'), [
      'B2: "1273800900" looks like a phone number that has lost its first 0. We read it as 01273 800 900.',
    ]);
    assert.deepEqual(said(table, 'url-dropped'), ['C2: "ask at the desk" is no web address']);
    assert.deepEqual(said(table, 'postcode-dropped'), ['D2: "WA154 1HF" is no UK postcode']);
    assert.match(said(table, 'date-unclear').join(), /^E2: "11\/25\/2026"/);
    assert.deepEqual(said(table, 'ages-dropped'), ['F2: "young" is no age']);
    assert.deepEqual(said(table, 'value-unclear'), ['G2: "sometimes" is neither yes nor no']);
    assert.deepEqual(service.contacts, [
      { kind: 'phone', value: '01273 800 900', dial: '01273800900' },
    ]);
    assert.deepEqual(service.assurance, { checkFirst: false });
  });

  test('have several values', async () => {
    const { table, service } = await one({
      'Phone 1': '01273 800900; 0300 123 4567',
      'Phone 2': '0800 123 4567',
      Topics: 'Stopping smoking, money worries\ngardening',
      Languages: 'Polish / Urdu and Welsh',
      Email: 'one@example.org; two@example.org',
      Website: 'example.org\nwww.example.com/test',
      'Area served': 'Halton; Testshire',
    });
    const dials = (kind: string) =>
      service.contacts.filter((each) => each.kind === kind).map(({ dial }) => dial);
    assert.deepEqual(dials('phone'), ['01273800900', '03001234567', '08001234567']);
    assert.deepEqual(dials('email'), ['one@example.org', 'two@example.org']);
    assert.deepEqual(dials('web'), ['https://example.org/', 'https://www.example.com/test']);
    assert.deepEqual(service.languages, ['Polish', 'Urdu', 'Welsh']);
    assert.ok(service.topics.includes('smoking') && service.topics.includes('money-debt'));
    assert.deepEqual(service.extensions, { terms: ['gardening'] });
    assert.equal(said(table, 'unknown-terms').length, 1);
    assert.deepEqual(service.coverage.places, ['halton']);
    assert.deepEqual(service.coverage.areas, ['Halton', 'Testshire']);
  });

  test('that say nothing are empty, but a price of none is free', async () => {
    const { table, service } = await one({
      Phone: 'N/A',
      Email: '-',
      Website: 'none',
      Cost: 'None',
    });
    assert.deepEqual(service.contacts, []);
    assert.equal(service.costOptions[0]?.amount, 0);
    assert.deepEqual(table.issues, []);
  });

  test('with a contact of any kind are read for what they hold', async () => {
    const { service } = await one({ Contact: 'Call 01273 800900 or mail help@example.org' });
    assert.deepEqual(
      service.contacts.map(({ kind, dial }) => [kind, dial]),
      [
        ['phone', '01273800900'],
        ['email', 'help@example.org'],
      ],
    );
    const { table } = await one({ Contact: 'Somebody' });
    assert.match(said(table, 'phone-dropped').join(), /^B2: has no number/);
    assert.ok(!JSON.stringify(table.issues).includes('Somebody'));
  });

  test('keep a check that has not come yet out, and one that nobody made empty', async () => {
    const { table, service } = await one({ 'Last checked': '1/12/2026' });
    assert.equal(service.assurance.assuredDate, undefined);
    assert.match(said(table, 'check-in-future').join(), /^B2: "1\/12\/2026" has not come yet/);
    const checked = await one({ 'Last checked': '22/11/2026', 'Review by': 'June 2027' });
    assert.deepEqual(checked.service.assurance, {
      checkFirst: false,
      assuredDate: '2026-11-22',
      reviewBy: '2027-06',
    });
  });

  test('with eastings and northings give a place on the map', async () => {
    const { service, table } = await one({ Easting: '651409.903', Northing: '313,177.27' });
    assert.deepEqual(service.locations[0]?.point, {
      lat: 52.657979,
      lon: 1.716052,
      precision: 'place',
    });
    assert.equal(said(table, 'coordinates-converted').length, 1);
    const swapped = await one({ Easting: '804900', Northing: '392900', Address: '1 Test Street' });
    assert.equal(said(swapped.table, 'coordinates-repaired').length, 1);
    assert.equal(Math.round(swapped.service.locations[0]?.point?.lat ?? 0), 57);
    const { service: degrees } = await one({ X: '-2.359969123456789012', Y: '53.46994' });
    assert.equal(degrees.locations[0]?.point?.lat, 53.46994);
    for (const [Easting, Northing, Postcode] of [
      ['333800', '374000', 'BT1 1AA'],
      ['-5', '100', ''],
      ['here', '100', ''],
    ] as const) {
      const { table: dropped, service: left } = await one({ Easting, Northing, Postcode });
      assert.equal(said(dropped, 'coordinates-dropped').length, 1, Easting);
      assert.notEqual(left.locations[0]?.point?.precision, 'exact');
    }
  });

  test('with a postcode alone are found near its first half, also at the end of an address', async () => {
    const { service } = await one({ Address: '1 Test Street, Widnes, WA8 7QF' });
    assert.equal(service.locations[0]?.address, '1 Test Street, Widnes');
    assert.equal(service.locations[0]?.postcode, 'WA8 7QF');
    assert.equal(service.locations[0]?.point?.precision, 'outcode');
  });

  test('say what is not to be published', async () => {
    const where = {
      Address: '1 Test Street',
      Postcode: 'WA8 7QF',
      Latitude: '53',
      Longitude: '-2',
    };
    for (const sign of [
      { 'Keep address secret': 'Yes' },
      { 'Keep address secret': 'ask first' },
      { 'Location visible': 'FALSE' },
    ]) {
      const { service, table } = await one({ ...where, ...sign });
      assert.deepEqual(service.locations, [{ masked: true, accessibility: [] }]);
      assert.equal(said(table, 'address-hidden').length, 1);
      assert.ok(!service.id.includes('wa8'), service.id);
    }
    const open = await one({ ...where, 'Keep address secret': 'no' });
    assert.equal(open.service.locations[0]?.address, '1 Test Street');

    const quiet = await one({ Phone: '111', Email: 'a@example.org', 'Contact visible': 'No' });
    assert.deepEqual(quiet.service.contacts, []);

    const table = await read(
      'Name,Approved,Visible\nTest a,Yes,Yes\nTest b,Yes,No\nTest c,draft,\n',
    );
    assert.deepEqual(
      servicesOf(table).map(({ name }) => name),
      ['Test a'],
    );
    assert.deepEqual(said(table, 'not-published'), [
      'C3: "No" is not Yes',
      'B4: "draft" is not Yes',
    ]);
  });

  test('say whether it is open, and how to get it', async () => {
    assert.equal(
      (await one({ 'Temporarily closed': 'TRUE' })).service.status,
      'temporarily closed',
    );
    assert.equal((await one({ 'Temporarily closed': 'FALSE' })).service.status, 'active');
    assert.equal((await one({ Active: 'no' })).service.status, 'inactive');
    assert.equal((await one({ 'Self referral': 'Yes' })).service.access?.selfReferral, true);
    assert.equal((await one({ 'Needs referral': 'Yes' })).service.access?.selfReferral, false);
    const { service } = await one({ 'Wheelchair access': 'Yes', Postcode: 'WA8 7QF' });
    assert.deepEqual(service.locations[0]?.accessibility, ['Wheelchair access']);
  });
});

describe('workbooks', () => {
  const cell = (v: unknown, z?: string): CellObject =>
    ({ v, t: typeof v === 'number' ? 'n' : 's', ...(z && { z }) }) as CellObject;

  for (const kind of ['xlsx', 'ods', 'biff8'] as const) {
    test(`in ${kind} keep numbers and days as they are meant`, async () => {
      const sheet = utils.aoa_to_sheet([['Service name', 'Phone', 'Last checked']]);
      sheet['A2'] = cell('Test club');
      // Shown as 1.27E+09, which would be all that is left of it in CSV.
      sheet['B2'] = cell(1_273_800_901, '0.00E+00');
      sheet['C2'] = cell(46_328, 'dd/mm/yyyy');
      sheet['!ref'] = 'A1:C2';
      const table = await read(workbook({ Test: sheet }, kind), kind === 'biff8' ? 'xls' : kind);
      const [service] = servicesOf(table);
      assert.equal(service?.contacts[0]?.dial, '01273800901');
      assert.equal(service?.assurance.assuredDate, '2026-11-02');
      assert.match(said(table, 'phone-repaired').join(), /^B2: "1273800901" looks like a phone/);
    });
  }

  test('have merged cells, errors and hidden rows', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Organisation', 'Service name', 'Email'],
      ['Test charity', 'Test club', 'a@example.org'],
      ['', 'Test café', ''],
    ]);
    sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
    sheet['C3'] = { t: 'e', v: 0x17, w: '#REF!' };
    sheet['!rows'] = [{}, {}, { hidden: true }];
    const table = await read(workbook({ Test: sheet }), 'xlsx');
    assert.deepEqual(
      servicesOf(table).map(({ name, organization }) => [name, organization?.name]),
      [
        ['Test club', 'Test charity'],
        ['Test café', 'Test charity'],
      ],
    );
    assert.deepEqual(said(table, 'cell-error'), ['C3: has #REF! in it']);
    assert.equal(said(table, 'cell-merged').length, 2);
    assert.deepEqual(said(table, 'rows-hidden'), [
      ': Hidden rows of sheet "Test" were read too: 1.',
    ]);
  });

  test('have several sheets: the first with headings is read, or the one that is named', async () => {
    const sheet = (name: string) =>
      utils.aoa_to_sheet([
        ['Name', 'Phone'],
        [name, '111'],
      ]);
    const book = workbook(
      {
        Notes: utils.aoa_to_sheet([['Column'], ['Name']]),
        Old: sheet('Test old'),
        New: sheet('Test new'),
        Secret: sheet('Test secret'),
      },
      'xlsx',
      ['Secret'],
    );
    const table = await read(book, 'xlsx');
    assert.equal(servicesOf(table)[0]?.name, 'Test old');
    assert.match(said(table, 'sheet-unread').join(), /"New" was not read.*--sheet "New"\.$/);
    assert.equal(servicesOf(await read(book, 'xlsx', { sheet: 'new' }))[0]?.name, 'Test new');
    await assert.rejects(read(book, 'xlsx', { sheet: 'None' }), /no sheet "None" in it/);
  });

  test('that are none are refused', async () => {
    const broken = workbook({ Test: utils.aoa_to_sheet([['Name'], ['Test']]) }).slice(0, 900);
    await assert.rejects(read(broken, 'xlsx'), (error) => error instanceof CliError);
  });
});

test('GeoJSON and flat lists are tables without letters', async () => {
  const geo = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { Name: 'Test club', Phone: 1_273_800_900, Address: '1 Test Street' },
        geometry: { type: 'Point', coordinates: [-2.4, 53.5] },
      },
      null,
      { type: 'Feature', properties: { Phone: '111' }, geometry: null },
    ],
  };
  const table = await read(JSON.stringify(geo), 'geojson');
  assert.deepEqual(servicesOf(table)[0]?.locations[0]?.point, {
    lat: 53.5,
    lon: -2.4,
    precision: 'exact',
  });
  assert.match(said(table, 'phone-repaired').join(), /^record 1, Phone: "1273800900"/);
  assert.deepEqual(
    table.issues.filter(({ code }) => code === 'no-name').map(({ record }) => record),
    ['record 3'],
  );
  const list = await read(JSON.stringify([{ title: 'Test', tel: '111' }]), 'json');
  assert.equal(servicesOf(list)[0]?.contacts[0]?.dial, '111');
});

test('GeoJSON whose features are damaged is refused in words', async () => {
  for (const damaged of [{ type: 'FeatureCollection', feat5res: [] }, null, [null], 7]) {
    await assert.rejects(
      read(JSON.stringify(damaged), 'geojson'),
      (error) => error instanceof CliError && /neither GeoJSON with features/.test(error.message),
    );
  }
});
