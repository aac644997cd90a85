import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkReport, runCli, temporaryFolder } from '../support/run-cli.js';

const sound = {
  id: 'test',
  name: 'Test service',
  topics: ['smoking'],
  coverage: { places: ['halton'] },
  contacts: [{ kind: 'phone', value: '01632 960123', dial: '01632960123' }],
  locations: [{ postcode: 'WA8 7QF', point: { lat: 53.36, lon: -2.73, precision: 'postcode' } }],
  assurance: { assuredDate: '2026-10-01' },
};

const contact = (kind: string, value: string, dial?: string) => ({
  contacts: [{ kind, value, dial }, ...sound.contacts],
});
const place = (postcode: string, lat = 53.36, lon = -2.73) => ({
  locations: [{ postcode, point: { lat, lon, precision: 'exact' } }],
});

describe('a directory of ours is checked for what a page would show as it is', () => {
  const cases: Readonly<Record<string, readonly [fields: object, expected: readonly string[]]>> = {
    sound: [{}, []],
    'a number with its country': [contact('phone', '01632 960456', '+441632960456'), []],
    'a number among words': [contact('phone', 'Ask on 01632 960456', '01632960456'), []],
    'a short number': [contact('text', 'Text TEST to 85258', '85258'), []],
    'WhatsApp as it wants it': [contact('whatsapp', '07700 900123', '447700900123'), []],
    'an address by a name': [contact('email', 'Write to us', 'a@example.org'), []],
    'a site without www': [contact('web', 'example.org', 'https://www.example.org/help'), []],
    'the first half of a postcode': [place('WA8'), []],
    'a zero that was lost': [
      contact('phone', '01632 960456', '1632960456'),
      ['phone-lost-zero contacts.0.dial'],
    ],
    'a zero that was lost in both': [
      contact('phone', '1632 960456', '1632960456'),
      ['phone-lost-zero contacts.0.dial'],
    ],
    'another number': [
      contact('phone', '01632 960456', '+441632960999'),
      ['number-mismatch contacts.0.dial'],
    ],
    'another WhatsApp': [
      contact('whatsapp', '07700 900123', '447700900999'),
      ['number-mismatch contacts.0.dial'],
    ],
    'half a number': [contact('phone', '960456'), ['phone-unclear contacts.0.value']],
    'words and no dial': [
      contact('phone', 'Ask on 01632 960456'),
      ['phone-unclear contacts.0.value'],
    ],
    'no address': [contact('email', 'x at y', 'nope'), ['email-wrong contacts.0.dial']],
    'another address': [
      contact('email', 'a@example.org', 'b@example.org'),
      ['email-wrong contacts.0.dial'],
    ],
    'a site that is none': [contact('web', 'our website'), ['url-dropped contacts.0.value']],
    'another site': [
      contact('web', 'www.example.org', 'https://example.com/'),
      ['url-mismatch contacts.0.dial'],
    ],
    'a postcode without its end': [place('WA8 7Q'), ['postcode-wrong locations.0.postcode']],
    'no postcode': [place('Widnes'), ['postcode-wrong locations.0.postcode']],
    'a postcode in no area': [place('WA99 7QF'), ['postcode-unlisted locations.0.postcode']],
    'swapped coordinates': [
      place('WA8 7QF', -2.73, 53.36),
      ['coordinates-swapped locations.0.point'],
    ],
    'coordinates in the sea': [place('WA8 7QF', 0, 0), ['coordinates-outside locations.0.point']],
    'coordinates far away': [place('WA8 7QF', 51.5, -0.1), ['coordinates-far locations.0.point']],
    'a misspelt topic': [{ topics: ['smoking', 'moneyy'] }, ['unknown-topic topics.1']],
    'a misspelt place': [{ coverage: { places: ['haltn'] } }, ['unknown-place coverage.places.0']],
    'the address of a secret place': [
      { locations: [{ ...place('WA8 7QF').locations[0], address: '1 Test Street', masked: true }] },
      ['address', 'postcode', 'point'].map((field) => `secret-address locations.0.${field}`),
    ],
    'a postal address beside a secret place': [
      { ...contact('post', '1 Test Street'), locations: [{ masked: true }] },
      ['secret-address contacts.0'],
    ],
    'a secret place': [{ locations: [{ masked: true }] }, []],
    'no check': [{ assurance: {} }, ['never-checked assurance.assuredDate']],
  };
  test('each of its defects is found, and nothing else', async (context) => {
    const file = join(await temporaryFolder(context), 'services.json');
    // Names differ, so that none looks like another.
    const rows = Object.entries(cases).map(([name, [fields]], index) => {
      return { ...sound, ...fields, id: `t${index}`, name: `Test ${name}` };
    });
    await writeFile(file, JSON.stringify(rows));
    const report = await checkReport(file);
    assert.equal(report.accepted, rows.length);
    const found = Object.fromEntries(
      rows.map(({ id, name }) => [
        name,
        report.issues
          .filter(({ record }) => record === id)
          .map(({ code, path }) => `${code} ${path}`),
      ]),
    );
    const expected = Object.entries(cases).map(([name, [, codes]]) => [`Test ${name}`, codes]);
    assert.deepEqual(found, Object.fromEntries(expected));
  });
});

test('places that the catalogue itself declares are known', async (context) => {
  const file = join(await temporaryFolder(context), 'catalogue.json');
  const catalogue = {
    schemaVersion: '1.0',
    id: 'test',
    title: 'Test',
    publisher: { name: 'Test publisher' },
    licence: { name: 'Test licence' },
    generatedAt: '2026-11-01',
    services: [{ ...sound, coverage: { places: ['testshire', 'testshrie', 'halton'] } }],
  };
  const issues = async (places: readonly string[]) => {
    await writeFile(file, JSON.stringify({ ...catalogue, places }));
    const report = await checkReport(file);
    return report.issues.map(({ code, path }) => `${code} ${path}`);
  };
  assert.deepEqual(await issues(['testshire']), ['unknown-place coverage.places.1']);
  assert.deepEqual(await issues([]), [
    'unknown-place coverage.places.0',
    'unknown-place coverage.places.1',
  ]);
});

test('topics without a service are counted in text, and named in the other reports', async (context) => {
  const folder = await temporaryFolder(context);
  const file = join(folder, 'services.json');
  await writeFile(file, JSON.stringify([sound]));
  const { stdout, code } = await runCli(['check', file, '--today', '2026-11-22']);
  assert.equal(code, 0);
  assert.match(stdout, /Topics without a service: \d+ \(--html and --json name them\)\n/);
  const { topics } = (await checkReport(file)).coverage;
  const holes = topics.filter(({ services }) => services === 0);
  assert.ok(stdout.includes(`Topics without a service: ${holes.length} (`));
  assert.ok(holes.every(({ title }) => !stdout.includes(title)));
});
