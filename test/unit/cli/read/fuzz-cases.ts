/** Properties of what reads files, for `fuzz.test.ts`. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { template } from '../../../../src/cli/import/template.js';
import { readAnyFile } from '../../../../src/cli/import/read-any.js';
import { readSource } from '../../../../src/cli/read/read-source.js';
import { CliError } from '../../../../src/cli/support/cli-error.js';
import { isMeccError } from '../../../../src/errors/index.js';
import { feedRecords } from '../../../support/feed-records.js';
import type { FuzzProperty } from '../../../support/fuzz.js';
import { dangersIn } from '../../sources/open-referral/support.js';

const CSV = `Service name,Topics,Tel,Postcode,Cost,Hours,Last checked
"Test club, north",Gambling,01632 960123,BS1 5TR,£4,"Monday
9 to 5",2/11/2026
Test café,Loneliness; carers,1632960123,WA8 7QF,Free,,46328
`;

const GEO = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Test club', postcode: 'BS1 5TR' },
      geometry: { type: 'Point', coordinates: [-2.6, 51.4] },
    },
  ],
};

const OWN = {
  schemaVersion: '1.0',
  id: 'test',
  title: 'Test',
  publisher: { name: 'Test publisher' },
  licence: { name: 'Test licence' },
  generatedAt: '2026-11-01',
  services: [{ id: 'a', name: 'Test service', topics: ['smoking'], assurance: {} }],
};

/** Files of all kinds that are read, before anything is wrong with them. */
async function files(): Promise<{ name: string; bytes: Buffer }[]> {
  const json = (name: string, value: unknown) => ({
    name,
    bytes: Buffer.from(JSON.stringify(value)),
  });
  const records = Object.values(feedRecords);
  return [
    json('page.json', { totalElements: 5, content: records }),
    json('list.json', records),
    json('flat.json', [{ Name: 'Test club', Postcode: 'BS1 5TR' }]),
    json('catalogue.json', OWN),
    json('places.geojson', GEO),
    { name: 'list.csv', bytes: Buffer.from(CSV) },
    { name: 'list.tsv', bytes: Buffer.from(CSV.replaceAll(',', '\t')) },
    { name: 'list.txt', bytes: Buffer.from(CSV) },
    ...(await Promise.all(
      ['xlsx', 'ods'].map(async (kind) => {
        const name = `services.${kind}`;
        return { name, bytes: Buffer.from(await template(name)) };
      }),
    )),
  ];
}

type Damage = (bytes: Buffer, at: number, by: number) => Buffer;

const insert = (bytes: Buffer, at: number, ...parts: readonly (Buffer | number[])[]) =>
  Buffer.concat([
    bytes.subarray(0, at),
    ...parts.map((part) => Buffer.from(part)),
    bytes.subarray(at),
  ]);

const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** What happens to files on their way. */
const DAMAGE: readonly Damage[] = [
  (bytes, at) => bytes.subarray(0, at),
  (bytes, at) => bytes.subarray(at),
  (bytes, at, by) => insert(bytes, at, [by & 0xff]),
  (bytes, at, by) => insert(bytes, at, Buffer.alloc(by % 50)),
  (bytes, at, by) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[at % copy.length] = by & 0xff;
    return copy;
  },
  (bytes, at) => Buffer.concat([bytes, bytes.subarray(0, at)]),
  (bytes, at, by) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + (by % 40))]),
  (bytes) => insert(bytes, 0, [0xef, 0xbb, 0xbf]),
  (bytes) => insert(bytes, 0, [0xef, 0xbb, 0xbf], [0xef, 0xbb, 0xbf]),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  (bytes) => insert(Buffer.from(bytes.toString('utf8'), 'utf16le'), 0, [0xff, 0xfe]),
  (bytes) => insert(swapped(bytes.toString('utf8')), 0, [0xfe, 0xff]),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  (bytes) => insert(bytes, 0, [0xff, 0xfe]),
  (bytes, at) => insert(bytes, at, Buffer.from('"')),
  (bytes, at) => insert(bytes, at, Buffer.from('[{"id":')),
  (bytes, at) => insert(bytes, at, Buffer.from('['.repeat(5_000))),
  (bytes, at) => insert(bytes, at, Buffer.from('{"a":'.repeat(5_000))),
  (bytes, at) => insert(bytes, at, Buffer.from(' '.repeat(20_000))),
  (bytes, at) => insert(bytes, at, Buffer.from('\n'.repeat(5_000))),
  (bytes, at) => insert(bytes, at, Buffer.from(`${'. '.repeat(10_000)}x`)),
  (bytes, at) => insert(bytes, at, Buffer.from('1e999')),
  (bytes, at) => insert(bytes, at, Buffer.from('\u202E<script>')),
  () => Buffer.alloc(0),
];

const damages = fc.array(
  fc.record({ kind: fc.nat(), at: fc.double({ min: 0, max: 1, noNaN: true }), by: fc.nat() }),
  { minLength: 1, maxLength: 3 },
);

/** Files with damaged bytes are read as far as they go, or refused in words, and never break it. */
export const bytes: FuzzProperty = async ({ begin }) => {
  const folder = await mkdtemp(join(tmpdir(), 'mecc-fuzz-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const all = await files();
  const now = new Date('2026-11-22T12:00:00Z');
  return fc.asyncProperty(fc.nat(), damages, fc.boolean(), async (index, list, imports) => {
    begin();
    const chosen = all[index % all.length];
    if (!chosen) return;
    const damaged = list.reduce((whole, { kind, at, by }) => {
      const damage = DAMAGE[kind % DAMAGE.length];
      return damage ? damage(whole, Math.floor(at * whole.length), by) : whole;
    }, chosen.bytes);
    const file = join(folder, chosen.name);
    await writeFile(file, damaged);
    try {
      const read = imports ? await readAnyFile(file, { now }) : await readSource(file, { now });
      if (read.format.kind === 'catalogue' || read.format.kind === 'services') return;
      const dangers = read.services.flatMap(({ service }) => dangersIn(service));
      if (dangers.length > 0) throw new Error(dangers.join('\n'));
    } catch (error) {
      if (!(error instanceof CliError) && !isMeccError(error)) throw error;
      if (!String(error).includes(chosen.name))
        throw new Error('The error names no file.', { cause: error });
    } finally {
      await rm(file, { force: true });
    }
  });
};
