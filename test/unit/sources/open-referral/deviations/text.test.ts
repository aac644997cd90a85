/** What real feeds get wrong with text, links, contacts and places, by the number of the deviation. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshness } from '../../../../../src/search/freshness.js';
import { mapService } from '../../../../../src/sources/open-referral/map-service.js';
import { codesOf, context, location, mapped, NOW, repairsOf, schedule, serve } from '../support.js';

test('deviation 33: HTML in descriptions becomes text and a safe tree', () => {
  const service = mapped({
    description:
      '<h1>About</h1><p onclick="x()">We <b>help</b>.<img src="file:///C:/x.png"></p><a data-cke-saved-href="https://a.org" href="https://a.org">More</a>',
  });
  assert.equal(service.description, 'About\n\nWe help.\n\nMore');
  assert.deepEqual(service.richDescription, [
    { tag: 'p', children: [{ tag: 'strong', children: ['About'] }] },
    { tag: 'p', children: ['We ', { tag: 'strong', children: ['help'] }, '.'] },
    { tag: 'p', children: [{ tag: 'a', href: 'https://a.org/', children: ['More'] }] },
  ]);
  assert.ok(repairsOf({ description: '<img src=x>Text' }).includes('html-removed'));
  assert.equal(mapped({ name: '<b>Stop</b> Smoking &amp; more' }).name, 'Stop Smoking & more');
});

test('deviation 33: pictures, tracking and long texts do no harm', () => {
  const words = 'Every word of this is kept. '.repeat(150).trim();
  const service = mapped({
    description: `<img src="data:image/png;base64,AAAA"><img src="https://attachments.office.net/x"><p>${words}</p>`,
  });
  assert.equal(service.description, words);
  assert.doesNotMatch(JSON.stringify(service), /office|base64/);
  assert.equal(mapped({ description: 'One.\r\n\r\nTwo.' }).description, 'One.\n\nTwo.');
});

test('deviation 34: entities are decoded once, and double encoding is put right', () => {
  assert.equal(
    mapped({ description: 'Fish&nbsp;&amp; chips Â£10' }).description,
    'Fish & chips £10',
  );
  assert.deepEqual(repairsOf({ description: 'Â£10' }), ['mojibake-repaired']);
});

test('deviation 35: addresses get their scheme; what is no address goes', () => {
  const url = (value: unknown) => mapped({ url: value }).url;
  assert.equal(url('www.kateartereft.com'), 'https://www.kateartereft.com/');
  assert.equal(url('Guardianangelshomehelp.co.uk'), 'https://guardianangelshomehelp.co.uk/');
  assert.equal(url('http://a.org/x'), 'http://a.org/x');
  assert.equal(url('https://a.org/x?a=1&fbclid=abc'), 'https://a.org/x?a=1');
  for (const none of [
    'Warmley Community Centre',
    'javascript:alert(1)',
    'example_counselling',
    'a@b.org',
    'data:x',
    7,
    true,
    {},
  ]) {
    assert.equal(url(none), undefined, String(none));
    assert.ok(repairsOf({ url: none }).includes('url-dropped'));
  }
  assert.deepEqual(repairsOf({ url: 'www.a.org' }), ['url-repaired']);
  assert.deepEqual(
    mapped({
      url: 'https://a.org',
      links: [{ label: 'Facebook', url: 'www.facebook.com/x' }],
    }).contacts.map(({ kind, dial, label }) => [kind, dial, label]),
    [
      ['web', 'https://a.org/', undefined],
      ['web', 'https://www.facebook.com/x', 'Facebook'],
    ],
  );
});

test('deviation 36: e-mail addresses lose the spaces around them; words are none', () => {
  const emails = (email: unknown) => mapped({ email }).contacts.map(({ value }) => value);
  assert.deepEqual(emails('club@gmail.com\u00a0'), ['club@gmail.com']);
  assert.deepEqual(emails('mailto:club@gmail.com'), ['club@gmail.com']);
  assert.deepEqual(emails('a@b.org; c@d.org'), ['a@b.org', 'c@d.org']);
  for (const none of ['via website', 'email-example_com', 'https://a.org', false, 12345]) {
    assert.deepEqual(emails(none), [], String(none));
    assert.ok(repairsOf({ email: none }).includes('email-dropped'));
  }
});

test('deviation 37: the number in a text can be dialled, and the text is shown', () => {
  const phones = (number: unknown) =>
    mapped({ contacts: [{ phones: [{ number }] }] }).contacts.map(({ value, dial, label }) => [
      value,
      dial,
      label,
    ]);
  assert.deepEqual(phones('Bristol Youth MAPS: 0117 332 7111'), [
    ['Bristol Youth MAPS: 0117 332 7111', '01173327111', undefined],
  ]);
  assert.deepEqual(phones('016 3296 0885.'), [['016 3296 0885.', '01632960885', undefined]]);
  assert.deepEqual(phones('01632 960278 / 07700 900123'), [
    ['01632 960278', '01632960278', undefined],
    ['07700 900123', '07700900123', undefined],
  ]);
  assert.deepEqual(phones('1618341e3'), [['01618341000', '01618341000', undefined]]);
  assert.deepEqual(phones(1273800900), [['01273800900', '01273800900', undefined]]);
  assert.deepEqual(phones('See the website'), []);
  assert.deepEqual(phones('960278'), [['960278', undefined, undefined]]);
  assert.ok(repairsOf({ phones: ['960278'] }).includes('phone-unclear'));
});

test('deviation 38: coordinates are British, the right way round, or none', () => {
  const point = (lon: unknown, lat: unknown) =>
    location({ name: 'Hall', geometry: { type: 'Point', coordinates: [lon, lat] } })?.point;
  assert.deepEqual(point(-0.738887, 51.863084), {
    lat: 51.863084,
    lon: -0.738887,
    precision: 'place',
  });
  assert.deepEqual(point(51.863084, -0.738887), {
    lat: 51.863084,
    lon: -0.738887,
    precision: 'place',
  });
  for (const [lon, lat] of [
    [0, 0],
    [101, 100],
    [2.3522, 48.8566],
    ['', ''],
    [null, null],
  ]) {
    assert.equal(point(lon, lat), undefined, `${lon}, ${lat}`);
  }
  const codes = (coordinates: number[]) =>
    repairsOf({ locations: [{ geometry: { coordinates } }] });
  assert.deepEqual(codes([0, 0]), ['coordinates-dropped']);
  assert.deepEqual(codes([51.8, -0.7]), ['coordinates-repaired']);
});

test('deviation 38: a point is as exact as the address it stands for', () => {
  const precision = (fields: object) =>
    location({ latitude: 51.8, longitude: -0.7, ...fields })?.point?.precision;
  assert.equal(precision({ address_1: '1 High Street' }), 'exact');
  assert.equal(precision({ postal_code: 'HP22 4PE' }), 'postcode');
  assert.equal(precision({ postal_code: 'HP22', city: 'Wendover' }), 'place');
});

test('deviation 39: postcodes are put right or left out', () => {
  const postcode = (postal_code: string) => location({ name: 'Hall', postal_code })?.postcode;
  assert.equal(postcode('LU7 ONY'), 'LU7 0NY');
  assert.equal(postcode('hp111up '), 'HP11 1UP');
  assert.equal(postcode('HP7'), 'HP7');
  for (const none of ['WA154 1HF', 'ABC 1234', 'n/a'])
    assert.equal(postcode(none), undefined, none);
  const codes = (postal_code: string) => repairsOf({ locations: [{ postal_code }] });
  assert.deepEqual(codes('LU7 ONY'), ['postcode-repaired']);
  assert.deepEqual(codes('ABC 1234'), ['postcode-dropped']);
  const masked = { mask_exact_address: true, postal_code: 'HP7 9HX', city: 'Amersham' };
  assert.deepEqual([location(masked)?.postcode, location(masked)?.masked], ['HP7', true]);
});

test('deviation 42: a masked address is nowhere in the service', () => {
  const service = mapped({
    schedules: [{ byday: 'FR', opens_at: '09:00', closes_at: '10:00' }],
    locations: [
      {
        id: 12,
        name: '9 Secret Lane',
        mask_exact_address: 'true',
        address_1: '9 Secret Lane',
        city: 'Amersham',
        postal_code: 'HP7 9HX',
        latitude: 51.672483,
        longitude: -0.590374,
        directions: 'Behind 9 Secret Lane',
        phones: [{ number: '01494 123456' }],
        regular_schedules: [{ weekday: 'Monday', opens_at: '09:00', closes_at: 'late' }],
      },
    ],
  });
  assert.deepEqual(service.locations, [
    { address: 'Amersham', postcode: 'HP7', masked: true, accessibility: [] },
  ]);
  assert.doesNotMatch(JSON.stringify(service), /Secret|9HX|51\.67|-0\.59/);
});

test('deviation 40: an area is its name; shapes and placeholder links are nothing', () => {
  const service = mapped({
    service_areas: [
      { name: 'Bristol', uri: 'http://www.example.com', extent: 'extent', extent_type: 'geojson' },
      { service_area: 'Halton' },
      'Widnes',
    ],
  });
  assert.deepEqual(service.coverage, {
    nations: [],
    places: ['halton'],
    areas: ['Bristol', 'Halton', 'Widnes'],
    national: false,
  });
  assert.doesNotMatch(JSON.stringify(service), /example\.com|extent/);
  assert.deepEqual(mapped({ service_areas: ['England'] }).coverage.nations, ['england']);
  assert.equal(mapped({ service_areas: ['United Kingdom'] }).coverage.nations.length, 4);
});

test('deviation 41: a check is a check, and a change is not', () => {
  const assurance = (fields: object) => mapped({ ...fields }).assurance;
  assert.equal(assurance({ assured_date: '2021-01-06' }).assuredDate, '2021-01-06');
  assert.equal(freshness(assurance({ assured_date: '2021-01-06' }), { now: NOW }), 'overdue');
  assert.equal(
    assurance({ pc_metadata: { date_assured: '2023-12-19' } }).assuredDate,
    '2023-12-19',
  );
  const changed = assurance({ last_modified: '2026-11-01T10:00:00Z' });
  assert.equal(changed.assuredDate, undefined);
  assert.equal(freshness(changed, { now: NOW }), 'unknown');
  assert.match(changed.evidence ?? '', /No check is recorded.*changed.*1 November 2026/);
  assert.match(
    assurance({ updated_at: '2021-09-14T13:05:10.022Z' }).evidence ?? '',
    /14 September 2021/,
  );
  assert.deepEqual(assurance({}), { checkFirst: false });
});

test('deviation 41: what was checked long ago is still found, and says when it was', async (t) => {
  const { source } = await serve(t, {
    rows: [
      { id: 'old', name: 'Walking', assured_date: '2019-01-01' },
      { id: 'never', name: 'Walking' },
    ],
  });
  for (const query of [{}, { text: 'walking' }]) {
    const page = await source.search(query, { now: NOW });
    const days = page.services.map(({ id, assurance }) => [id, assurance.assuredDate]);
    assert.deepEqual(new Map(days as [string, unknown][]).get('old'), '2019-01-01');
    assert.equal(days.length, 2);
  }
});

test('deviation 42: people who keep the data are not in it', () => {
  const service = mapped({
    assurer_email: 'ann.persona@council.gov.uk',
    assured_by: 'Ann Persona',
    pc_metadata: { assured_by: 'ann.persona@council.gov.uk', date_assured: '2025-01-01' },
    updated_by: 'Ann Persona',
    metadata: [{ updated_by: 'Ann Persona', previous_value: '07700 900123' }],
    locations: [
      { name: 'Hall', addresses: [{ attention: 'Ann Persona', address_1: '1 High Street' }] },
    ],
    meta: [
      { key: 'Contact Name', value: 'Ann Persona' },
      { key: 'Communication Email address', value: 'ann.persona@council.gov.uk' },
      { key: 'Contact Phone number ', value: '07700 900123' },
    ],
    nested: { ownerName: 'Ann Persona', contact: { mobile: '07700 900123' } },
  });
  assert.doesNotMatch(JSON.stringify(service), /Persona|persona|07700/);
});

test('deviation 43: clear rows become weekly periods', () => {
  assert.deepEqual(
    schedule(
      { weekday: 'Monday', opens_at: '09:00', closes_at: '12:00' },
      { weekday: 'Monday', opens_at: '13:00', closes_at: '15:00' },
      { weekday: 'Tuesday', opens_at: '09:00', closes_at: '12:00' },
      { byday: 'TH,FR', freq: 'WEEKLY', interval: 1, opens_at: '09:00', closes_at: '12:00' },
    ),
    {
      periods: [
        { days: ['MO', 'TU', 'TH', 'FR'], opens: '09:00', closes: '12:00' },
        { days: ['MO'], opens: '13:00', closes: '15:00' },
      ],
    },
  );
  assert.deepEqual(
    schedule({
      byday: 'FR',
      opens_at: '19:00',
      closes_at: '02:00',
      valid_from: '2026-01-01',
      valid_to: '2026-12-31',
    })?.periods,
    [
      {
        days: ['FR'],
        opens: '19:00',
        closes: '02:00',
        validFrom: '2026-01-01',
        validTo: '2026-12-31',
      },
    ],
  );
});

test('deviation 43: what is not clear is words, and never a period', () => {
  const day = { opens_at: '10:00', closes_at: '12:00' };
  for (const row of [
    { ...day, weekday: 1 },
    { ...day },
    { ...day, byday: '2MO', freq: 'MONTHLY' },
    { ...day, byday: 'MO', interval: 2 },
    { ...day, byday: 'MO', freq: 'DAILY' },
    { ...day, byday: 'MO', bymonthday: '1,2,3' },
    { ...day, byday: 'MO', count: 3 },
    { ...day, byday: 'MO and sometimes FR' },
    { byday: 'MO', opens_at: '09:00', closes_at: '05:00' },
    { byday: 'MO', opens_at: '00:00', closes_at: '00:00' },
    { byday: 'MO', opens_at: '10:00' },
    { description: 'Term time only' },
  ]) {
    assert.deepEqual(schedule(row)?.periods ?? [], [], JSON.stringify(row));
  }
  assert.equal(
    schedule({ ...day, byday: '2MO', freq: 'MONTHLY' })?.text,
    'second Monday: 10:00 to 12:00 (not every week)',
  );
  assert.equal(
    schedule({ ...day, byday: 'MO', interval: 2, description: 'Every other week' })?.text,
    'Every other week',
  );
  assert.ok(repairsOf({ schedules: [{ ...day, weekday: 1 }] }).includes('schedule-as-text'));
});

test('deviation 43: places that keep different hours are told apart in words', () => {
  const place = (name: string, opens_at: string) => ({
    location: { name },
    schedules: [{ byday: 'MO', opens_at, closes_at: '17:00' }],
  });
  const same = mapped({ service_at_locations: [place('North', '09:00'), place('South', '09:00')] });
  assert.equal(same.schedule?.periods.length, 1);
  const different = mapped({
    service_at_locations: [place('North', '09:00'), place('South', '10:00')],
  });
  assert.deepEqual(different.schedule, {
    periods: [],
    text: 'North: Monday: 09:00 to 17:00. South: Monday: 10:00 to 17:00',
  });
});

test('deviation 44: the report tells what was put right, for which record and where', async (t) => {
  const { source } = await serve(t, {
    rows: [
      { id: 'a', name: 'A', url: 'Warmley Community Centre' },
      { id: 'b', name: 'B' },
      { id: 'c' },
    ],
  });
  const { report } = await source.search();
  assert.deepEqual(report, {
    accepted: 2,
    repaired: 1,
    skipped: 1,
    issues: [
      {
        code: 'url-dropped',
        path: 'url',
        message: 'is no web address',
        severity: 'repaired',
        record: 'a',
      },
      {
        code: 'no-name',
        path: '',
        message: 'The record has no name.',
        severity: 'skipped',
        record: 'c',
      },
    ],
  });
});

test('deviation 44: the report repeats nothing that the record holds', () => {
  const secret = 'ann.persona';
  const record = mapService(
    {
      id: 1,
      name: 'A',
      url: secret,
      email: secret,
      phones: [secret],
      status: secret,
      locations: [{ postal_code: secret }],
    },
    context,
  );
  assert.ok(codesOf(record).length > 3);
  assert.ok(record.service);
  assert.doesNotMatch(JSON.stringify(record.repairs), /persona/);
});
