import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import fc from 'fast-check';
import type { GovernmentService, Service as SchemaService } from 'schema-dts';
import { toJsonLd } from '../../../../src/cli/export/jsonld.js';
import { services } from './support/arbitrary.js';
import { textOf } from './support/read-back.js';
import { testService } from './support/samples.js';

/** It has no types of its own. */
const jsonld = createRequire(import.meta.url)('jsonld') as {
  expand(document: object): Promise<Record<string, unknown>[]>;
};

const full = testService({
  id: '0e1b5eed-747f-5732-b0a3-fcdc85d2aa14',
  organization: { id: 'test-council', name: 'Test Council', url: 'https://www.test.gov.uk/' },
  summary: 'Short test words.',
  description: 'Longer test words.',
  alert: 'Ring first.',
  status: 'temporarily closed',
  url: 'https://www.test.gov.uk/walks',
  topics: ['loneliness'],
  eligibility: { text: 'People who test', minimumAge: 16, maximumAge: 25 },
  coverage: { areas: ['Testshire'] },
  locations: [
    {
      name: 'Test Hall',
      address: '1 Test Street, Widnes',
      postcode: 'WA8 7QF',
      point: { lat: 53.3, lon: -2.7, precision: 'exact' },
      accessibility: ['Hearing loop'],
    },
  ],
  contacts: [
    { kind: 'phone', value: '01632 960 123', label: 'Test desk', hours: '9am to 5pm' },
    { kind: 'text', value: 'Text TEST to 85258', dial: '85258' },
    { kind: 'email', value: 'help@test.example' },
    { kind: 'post', value: '1 Test Street, Widnes' },
  ],
  schedule: {
    periods: [{ days: ['MO'], opens: '09:00', closes: '24:00', validFrom: '2026-04-01' }],
    bankHolidays: 'Closed',
  },
  costOptions: [{ text: 'Entry', amount: 3 }],
  languages: ['cy'],
  assurance: { assuredDate: '2026-11-02' },
  provenance: { source: 'Test Council', url: 'https://test.example/r', licence: 'Test licence' },
});

/** The types hold it to the names of schema.org: a wrong property does not compile. */
const expected: GovernmentService = {
  '@type': 'GovernmentService',
  '@id': 'urn:uuid:0e1b5eed-747f-5732-b0a3-fcdc85d2aa14',
  identifier: '0e1b5eed-747f-5732-b0a3-fcdc85d2aa14',
  name: 'Test service',
  disambiguatingDescription: 'Short test words.',
  description: 'Longer test words.',
  url: 'https://www.test.gov.uk/walks',
  serviceType: ['Loneliness'],
  provider: {
    '@type': 'GovernmentOrganization',
    identifier: 'test-council',
    name: 'Test Council',
    url: 'https://www.test.gov.uk/',
  },
  audience: {
    '@type': 'PeopleAudience',
    audienceType: 'People who test',
    suggestedMinAge: 16,
    suggestedMaxAge: 25,
  },
  areaServed: [{ '@type': 'AdministrativeArea', name: 'Testshire' }],
  availableChannel: [
    {
      '@type': 'ServiceChannel',
      servicePhone: {
        '@type': 'ContactPoint',
        telephone: '01632 960 123',
        description: 'Test desk. 9am to 5pm',
      },
      availableLanguage: ['cy'],
    },
    {
      '@type': 'ServiceChannel',
      name: 'Text TEST to 85258',
      serviceSmsNumber: { '@type': 'ContactPoint', telephone: '85258' },
      availableLanguage: ['cy'],
    },
    {
      '@type': 'ServiceChannel',
      serviceUrl: 'mailto:help@test.example',
      availableLanguage: ['cy'],
    },
    {
      '@type': 'ServiceChannel',
      servicePostalAddress: { '@type': 'PostalAddress', streetAddress: '1 Test Street, Widnes' },
      availableLanguage: ['cy'],
    },
    {
      '@type': 'ServiceChannel',
      serviceLocation: {
        '@type': 'Place',
        name: 'Test Hall',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '1 Test Street, Widnes',
          postalCode: 'WA8 7QF',
          addressCountry: 'GB',
        },
        geo: { '@type': 'GeoCoordinates', latitude: 53.3, longitude: -2.7 },
        amenityFeature: [
          { '@type': 'LocationFeatureSpecification', name: 'Hearing loop', value: true },
        ],
      },
      availableLanguage: ['cy'],
    },
  ],
  hoursAvailable: [
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['https://schema.org/Monday'],
      opens: '09:00',
      closes: '00:00',
      validFrom: '2026-04-01',
    },
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: 'https://schema.org/PublicHolidays',
      description: 'Closed',
    },
  ],
  offers: [{ '@type': 'Offer', description: 'Entry', price: 3, priceCurrency: 'GBP' }],
  subjectOf: [
    {
      '@type': 'SpecialAnnouncement',
      text: 'This service is temporarily closed. Ring first.',
    },
    {
      '@type': 'WebPage',
      lastReviewed: '2026-11-02',
      url: 'https://test.example/r',
      license: 'Test licence',
      publisher: { '@type': 'Organization', name: 'Test Council' },
    },
  ],
};

test('JSON-LD is in the words of schema.org', () => {
  assert.deepEqual(toJsonLd(full), expected);
});

test('a charity is never a government service, whatever it is called', () => {
  for (const url of [
    undefined,
    'https://test.example/',
    'https://gov.uk.test.example/',
    'https://notgov.uk/',
  ]) {
    const organization = { name: 'Test NHS Friends', ...(url !== undefined && { url }) };
    const type: Extract<SchemaService, object>['@type'] = 'Service';
    assert.equal(toJsonLd(testService({ organization }))['@type'], type, url);
  }
});

test('JSON-LD is read back by a processor, and cannot end the script that it is in', async () => {
  const context = { '@vocab': 'https://schema.org/' };
  await fc.assert(
    fc.asyncProperty(services, async (service) => {
      const text = await textOf('jsonld', [service]);
      assert.ok(!text.includes('<'));
      const document = { ...(JSON.parse(text) as object), '@context': context };
      const [node] = await jsonld.expand(document);
      const name = node?.['https://schema.org/name'];
      assert.deepEqual(name, [{ '@value': service.name }]);
      assert.match(
        String((node?.['@type'] as string[])[0]),
        /^https:\/\/schema\.org\/(Government)?Service$/,
      );
    }),
    { numRuns: 40 },
  );
});
