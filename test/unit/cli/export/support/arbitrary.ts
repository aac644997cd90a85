import * as fc from 'fast-check';
import { topicNames } from '../../../../../src/generated/topic-names.js';
import type { Service } from '../../../../../src/models/index.js';
import { testService } from './samples.js';

/** What must be nowhere in a file. */
export const SECRET = 'Zyxsecret';

/** Words as people and programs write them, also those that mean something to a format. */
const words = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      '=1+1',
      '+44 1632 960123',
      '\'=HYPERLINK("x")',
      '-5',
      '@test',
      '\t=1',
      'Two\nlines, and "quotes"; more',
      '</script><script>alert(1)</script>',
      'Naïve café – “quoted”',
      '#N/A',
    ),
  )
  .filter((text) => /\S/.test(text) && !/\p{Cs}/u.test(text));

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const list = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model);
const day = fc.constantFrom('2026-11-02', '2026-11', '2026', '2024-02-29');
const time = fc.constantFrom('00:00', '09:00', '12:30', '17:45', '22:00', '24:00');
const url = fc.constantFrom(
  'https://test.example/',
  'http://test.example/a?b=c&d=e#f',
  'https://www.test.gov.uk/x',
);
const nation = fc.constantFrom('england', 'wales', 'scotland', 'northern-ireland');

const contact = fc.oneof(
  record({
    kind: fc.constantFrom('phone', 'text'),
    value: fc.oneof(words, fc.constantFrom('01632 960 123', 'Text TEST to 85258')),
    dial: some(fc.constantFrom('01632960123', '85258')),
    label: some(words),
    hours: some(words),
  }),
  record({
    kind: fc.constantFrom('email', 'web', 'webchat', 'whatsapp', 'post'),
    value: fc.oneof(words, fc.constantFrom('help@test.example', 'test.example')),
    dial: some(fc.constantFrom('help@test.example', 'https://test.example/x', '447700900123')),
    label: some(words),
    hours: some(words),
  }),
);

const point = record({
  lat: fc.double({ min: 50, max: 60, noNaN: true }),
  lon: fc.double({ min: -8, max: 1.5, noNaN: true }),
  precision: fc.constantFrom('exact', 'postcode', 'outcode', 'place'),
});

const location = fc.oneof(
  record({
    id: some(words),
    name: some(words),
    address: some(words),
    postcode: some(fc.constantFrom('WA8 7QF', 'WA8')),
    point: some(point),
    accessibility: list(words),
  }),
  record({
    masked: fc.constant(true),
    id: fc.constant(`${SECRET}-id`),
    name: fc.constant(`${SECRET} House`),
    address: fc.constant(`1 ${SECRET} Street`),
    postcode: fc.constant('ZE2 9ZZ'),
    point: fc.constant({ lat: 60.123456, lon: -1.234567, precision: 'exact' }),
    accessibility: fc.constant([`${SECRET} lift`]),
  }),
);

/** Services with any fields, of any strings. */
export const services: fc.Arbitrary<Service> = record({
  id: fc.oneof(words, fc.uuid()),
  name: words,
  organization: some(record({ id: some(words), name: some(words), url: some(url) })),
  summary: some(words),
  description: some(words),
  richDescription: some(
    list(record({ tag: fc.constant('p'), children: fc.array(words, { maxLength: 2 }) })),
  ),
  status: fc.constantFrom('active', 'temporarily closed', 'inactive', 'defunct'),
  alert: some(words),
  url: some(url),
  topics: list(fc.oneof(fc.constantFrom(...topicNames.map(({ id }) => id)), words)),
  eligibility: some(
    record({
      text: some(words),
      minimumAge: some(fc.nat(120)),
      maximumAge: some(fc.nat(120)),
    }),
  ),
  audiences: some(list(fc.constantFrom('carers', 'men'))),
  coverage: record({
    nations: list(nation),
    places: list(fc.constantFrom('halton', 'test-place')),
    areas: list(words),
    national: fc.boolean(),
  }),
  locations: list(location),
  contacts: fc.array(contact, { maxLength: 5 }),
  schedule: some(
    record({
      periods: list(
        record({
          days: fc.uniqueArray(fc.constantFrom('MO', 'WE', 'SU'), { minLength: 1 }),
          opens: time,
          closes: time,
          validFrom: some(day),
          validTo: some(day),
        }),
      ),
      text: some(words),
      bankHolidays: some(words),
    }),
  ),
  costOptions: list(
    record({
      text: some(words),
      amount: some(fc.constantFrom(0, 2, 2.5, 0.1)),
      currency: fc.constantFrom('GBP', 'EUR'),
    }),
  ),
  access: some(
    record({
      selfReferral: some(fc.boolean()),
      modes: list(fc.constantFrom('phone', 'online')),
      how: some(words),
    }),
  ),
  languages: list(fc.oneof(fc.constantFrom('cy', 'pl-PL', 'Polish'), words)),
  urgency: fc.constantFrom('emergency', 'urgent', 'soon', 'routine'),
  sensitivity: fc.constantFrom('normal', 'sensitive', 'high-risk'),
  assurance: record({
    assuredDate: some(day),
    reviewBy: some(day),
    evidence: some(words),
    checkFirst: fc.boolean(),
  }),
  provenance: some(
    record({
      source: words,
      url: some(url),
      licence: some(words),
      retrievedAt: some(fc.constant('2026-11-22T12:00:00.000Z')),
    }),
  ),
  extensions: some(fc.constant({ contact_name: `${SECRET} person` })),
}).map((fields) => testService(withoutUndefined(fields) as object as Record<string, unknown>));

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutUndefined(inner)]));
}
