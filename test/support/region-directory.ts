import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import fc from 'fast-check';
import { buildDirectory, type BuildOptions } from '../../src/cli/directory/build-directory.js';
import { topicNames } from '../../src/generated/topic-names.js';
import {
  parseService,
  searchServices,
  staticDirectory,
  type DirectorySource,
  type Service,
  type ServiceQuery,
} from '../../src/index.js';
import { withoutSecrets } from '../../src/models/secret-places.js';
import { moreFilters } from '../../src/search/more-filters.js';

/** What the test directory says of itself. */
const INFO = {
  id: 'test',
  title: 'Test directory',
  publisher: { name: 'Test council' },
  licence: { name: 'OGL-UK-3.0' },
  generatedAt: '2026-11-01',
};
export const NOW = new Date('2026-11-21T12:00:00Z');
export const ADDRESS = 'https://directory.test/data/index.json';

const folders: string[] = [];

/** Builds services as small regions, so that a search has to choose. */
export async function build(
  services: readonly Service[],
  options: Partial<BuildOptions> = {},
): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'mecc-regions-'));
  folders.push(out);
  await buildDirectory(services, {
    out,
    info: INFO,
    oneFile: 0,
    regionSize: 64,
    packSize: 24,
    twins: false,
    ...options,
  });
  return out;
}

/** A web server that is a folder. */
export function folderFetch(out: string, seen: string[] = []): typeof fetch {
  return (async (url: URL | string) => {
    const path = new URL(url).pathname.replace('/data/', '');
    seen.push(path);
    try {
      return new Response(readFileSync(join(out, path)));
    } catch {
      return new Response('', { status: 404 });
    }
  }) as typeof fetch;
}

/** The directory at `ADDRESS`: nothing has been read of it yet. */
export const open = (options = {}): DirectorySource =>
  staticDirectory(ADDRESS, { id: 'test', ...options });

after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const WORDS = [
  'debt',
  'advice',
  'anxiety',
  'walking',
  'garden',
  'pantry',
  'smoking',
  'befriending',
];
const TOPICS = ['money-debt', 'smoking', 'loneliness'];
export const PLACES = ['halton', 'st-helens'];

const word = fc.constantFrom(...WORDS);
export const point = fc.record({
  lat: fc.double({ min: 53.2, max: 53.6, noNaN: true }),
  lon: fc.double({ min: -3, max: -2.4, noNaN: true }),
});

/** Services of every kind: several locations or none, masked, national, closed, overdue. */
const serviceArbitrary = fc
  .record({
    name: fc.array(word, { minLength: 1, maxLength: 2 }),
    description: fc.array(word, { maxLength: 6 }),
    organization: fc.option(word),
    status: fc.constantFrom('active', 'active', 'active', 'inactive', 'temporarily closed'),
    topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 2 }),
    national: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    places: fc.uniqueArray(fc.constantFrom(...PLACES), { maxLength: 1 }),
    areas: fc.constantFrom([], ['Testshire']),
    locations: fc.array(
      fc.record({
        point: fc.option(
          point.chain((at) =>
            fc.constantFrom('exact', 'outcode').map((precision) => ({ ...at, precision })),
          ),
          { nil: undefined },
        ),
        masked: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
      }),
      { maxLength: 2 },
    ),
    free: fc.boolean(),
    urgency: fc.constantFrom('routine', 'routine', 'urgent'),
    assuredDate: fc.constantFrom(undefined, '2026-09-01', '2026', '2025-11-30', '2024-05-01'),
    phone: fc.boolean(),
  })
  .map(({ name, description, organization, free, phone, assuredDate, ...rest }) => ({
    ...rest,
    name: `Test ${name.join(' ')}`,
    description: `Test ${description.join(' ')}`,
    ...(organization && { organization: { name: `Test ${organization}` } }),
    coverage: { national: rest.national, places: rest.places, areas: rest.areas },
    costOptions: free ? [{ amount: 0 }] : [],
    contacts: phone ? [{ kind: 'phone', value: '01632 960001', dial: '01632960001' }] : [],
    assurance: { assuredDate },
  }));

export const services = fc
  .sample(serviceArbitrary, { numRuns: 240, seed: 5 })
  .map((fields, index) => {
    const { value } = parseService(JSON.parse(JSON.stringify({ ...fields, id: `test-${index}` })));
    assert.ok(value);
    // Whoever publishes it does the same.
    return withoutSecrets(value);
  });

export const TEXTS = [
  'debt',
  'debt advice',
  'walking garden',
  'befrending',
  'quit smoking',
  'pantry anxiety',
];

/** What a scan of everything gives for a page. */
export function scan(query: ServiceQuery, all: readonly Service[] = services): string[] {
  const context = { now: NOW, more: moreFilters, topicNames };
  const { page = 1, perPage = 20 } = query;
  return searchServices(all, query, context)
    .slice((page - 1) * perPage, page * perPage)
    .map(({ service }) => service.id);
}

/** The files of services of a directory, with the ids in each. */
export function recordFiles(out: string) {
  return readdirSync(join(out, 'records')).flatMap((folder) =>
    readdirSync(join(out, 'records', folder)).map((name) => {
      const list = JSON.parse(readFileSync(join(out, 'records', folder, name), 'utf8'));
      return { folder, name, ids: list.map(({ id }: Service) => id) as string[] };
    }),
  );
}

export function scoreOf(
  query: ServiceQuery,
  id: string,
  all: readonly Service[],
): number | undefined {
  const context = { now: NOW, more: moreFilters, topicNames };
  return searchServices(all, query, context).find(({ service }) => service.id === id)?.score;
}
