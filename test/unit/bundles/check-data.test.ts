/** The check of a page says of a directory what the elements make of it, and asks as they do. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkSources } from '../../../src/bundles/check-page/check-data.js';
import { isMeccError, openReferral, staticDirectory } from '../../../src/index.js';
import { REGIONS_VERSION } from '../../../src/sources/static/regions/format.js';
import { CATALOGUE } from '../../support/small-directory.js';

const SITE = 'https://site.test/';
const services = [{ id: 'a', name: 'Test advice', coverage: { places: ['test-town'] } }];
const REGIONS = {
  version: REGIONS_VERSION,
  tree: '-',
  files: '',
  lists: {},
  shards: 0,
  rare: ['x', 1],
  ids: { file: 'x', count: 1 },
};
const without = (key: string) => ({ ...CATALOGUE, services, [key]: undefined });

const own = globalThis.fetch;
let answer: unknown;
let asked: string[] = [];
const answering = (async (address: URL | string) => {
  const { href } = new URL(address);
  asked.push(href);
  return Response.json(href.endsWith('.json') && !href.includes('index') ? services : answer);
}) as typeof fetch;

before(() => {
  // As much of a page as it takes.
  Object.assign(globalThis, {
    document: { baseURI: SITE },
    location: new URL(SITE),
    fetch: answering,
  });
});
after(() => {
  Reflect.deleteProperty(globalThis, 'document');
  Reflect.deleteProperty(globalThis, 'location');
  globalThis.fetch = own;
});

/** What the check says of an address on a page. */
async function check(name: 'directory' | 'feed', address: string) {
  asked = [];
  const { findings } = await checkSources([
    {
      element: {} as HTMLElement,
      name: 'service-finder',
      isKnown: true,
      isCarrier: false,
      way: 'tag',
      attributes: new Map([[name, address]]),
    },
  ]);
  return findings.map(({ code, message }) => `${code}: ${message}`);
}

/** Whether the elements take it. */
async function isTaken(address: string): Promise<boolean> {
  try {
    await staticDirectory(address).search({}, { fetch: answering });
    return true;
  } catch (error) {
    if (isMeccError(error) && error.code === 'data') return false;
    throw error;
  }
}

const cases: [name: string, answer: unknown, says?: RegExp][] = [
  ['a list', services],
  ['an object with a list', { services }],
  ['a catalogue with its services', { ...CATALOGUE, services }],
  [
    'a catalogue with its services in a file',
    { ...CATALOGUE, files: [{ path: 'a.json', kind: 'services' }] },
  ],
  ['a catalogue in regions', { ...CATALOGUE, regions: REGIONS }],
  ...['id', 'title', 'publisher', 'licence', 'generatedAt'].map(
    (key): [string, unknown, RegExp] => [
      `a catalogue without ${key}`,
      without(key),
      new RegExp(`^data-wrong: .* has no proper ${key}(\\.name)?\\.$`),
    ],
  ),
  ['an id of spaces', { ...CATALOGUE, services, id: ' ' }, /no proper id\.$/],
  ['an id that is a number', { ...CATALOGUE, services, id: 7 }, /no proper id\.$/],
  ['a publisher in words', { ...CATALOGUE, services, publisher: 'Test' }, /publisher\.name/],
  ['a licence of nothing', { ...CATALOGUE, services, licence: null }, /licence\.name/],
  ['a date in words', { ...CATALOGUE, services, generatedAt: '1 May 2026' }, /generatedAt/],
  ['another layout', { ...CATALOGUE, services, schemaVersion: '2.0' }, /^data-layout: .* 2\.0;/],
  ['no layout', { ...CATALOGUE, services, schemaVersion: null }, /^data-layout: /],
  [
    'older regions',
    { ...CATALOGUE, regions: { ...REGIONS, version: 2 } },
    /^data-layout: .* layout 2 of regions; this version reads 5\.$/,
  ],
  ['regions without a version', { ...CATALOGUE, regions: {} }, /^data-layout: /],
  ['a catalogue of nothing', CATALOGUE, /^data-wrong: /],
  ['a catalogue of no files', { ...CATALOGUE, files: [] }, /^data-wrong: /],
  ['an object of something else', { items: services }, /^data-wrong: /],
  ['records without names', [{ id: 'a', title: 'Test' }, null], /^data-wrong: /],
];

for (const [name, given, says] of cases) {
  test(`${name}: ${says ? 'refused, and it says why' : 'taken'}`, async () => {
    answer = given;
    const address = `${SITE}index.json`;
    const [found, ...more] = await check('directory', address);
    assert.deepEqual(more, []);
    if (says) assert.match(found ?? '', says);
    else assert.equal(found, undefined);
    assert.equal(await isTaken(address), !says, 'the elements think otherwise');
  });
}

test('a directory is asked for as it is written, with its slash and its query', async () => {
  answer = services;
  for (const address of ['/dir/', '/dir', '/dir/?list=all']) {
    assert.deepEqual(await check('directory', address), []);
    const [first] = asked;
    await isTaken(address);
    assert.equal(asked[1], first);
    assert.equal(first, new URL(address, SITE).href);
  }
});

test('a feed is asked at the address that the elements ask', async () => {
  answer = { content: [] };
  for (const address of ['/api', '/api/', '/api/services', '/api/services/', '/api?key=a', '/']) {
    assert.deepEqual(await check('feed', address), []);
    const [first = ''] = asked;
    await openReferral(address).search({}, { fetch: answering });
    assert.equal(new URL(asked[1] ?? '').pathname, new URL(first).pathname, address);
  }
});
