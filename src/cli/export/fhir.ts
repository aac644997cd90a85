import { topicNames } from '../../generated/topic-names.js';
import type { Service } from '../../models/index.js';
import { fhirContacts } from './fhir/contacts.js';
import { fhirExtensions } from './fhir/extensions.js';
import { fhirHours } from './fhir/hours.js';
import { compact, type Json, unlessEmpty } from './json.js';
import { areaNames } from './open-referral/places.js';
import { openLocations, shown } from './shown.js';
import { costInWords, exactPoint } from './table.js';
import { uuidOf } from './uuid.js';

const TITLES = new Map(topicNames.map(({ id, title }) => [id, title]));

/**
 * A service as resources of FHIR R4: a HealthcareService, its Organization and its Locations, as
 * the guide of HL7 maps HSDS. There are no codes in it: nothing here was matched to a terminology.
 */
export function toFhir(whole: Service): Json[] {
  const service = shown(whole);
  const organization = organizationOf(service);
  const places = placesOf(service);
  const areas = areaNames(service).map(areaOf);
  const { eligibility, access, status, alert } = service;
  const closed = status === 'active' ? undefined : `This service is ${status}.`;
  const provision = service.costOptions.map((option) => costInWords(option) || 'Free');
  const resources: Json[] = [
    compact({
      resourceType: 'HealthcareService',
      id: uuidOf(service.id),
      // Where it was read. When it was checked is in an extension: the server changes the meta.
      meta: unlessEmpty({ source: service.provenance?.url }),
      extension: fhirExtensions(service),
      identifier: [{ value: service.id }],
      active: status === 'active',
      providedBy: organization && referenceTo(organization),
      type: inWords(service.topics.map((topic) => TITLES.get(topic) ?? topic)),
      location: places.map(referenceTo),
      name: service.name,
      comment: [closed, alert, service.summary].filter(Boolean).join('\n\n') || undefined,
      extraDetails: service.description,
      telecom: fhirContacts(service),
      coverageArea: areas.map(referenceTo),
      serviceProvisionCode: inWords(provision),
      eligibility: eligibilityOf(eligibility),
      communication: inWords(service.languages),
      referralMethod: inWords(access?.how === undefined ? [] : [access.how]),
      ...fhirHours(service),
    }),
    ...(organization ? [organization] : []),
    ...places,
    ...areas,
  ];
  return resources.map((resource) => withPlainSpaces(resource) as Json);
}

/** Strings of FHIR have no other white space than spaces, tabs and ends of lines. */
function withPlainSpaces(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[^\S \t\r\n]/g, ' ');
  if (Array.isArray(value)) return value.map(withPlainSpaces);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, withPlainSpaces(inner)] as const,
  );
  return Object.fromEntries(entries);
}

/** An entry of a Bundle. */
export function entryOf(resource: Json): Json {
  return { fullUrl: `urn:uuid:${String(resource['id'])}`, resource };
}

const referenceTo = ({ id, name }: Json): Json =>
  compact({ reference: `urn:uuid:${String(id)}`, display: name });

const inWords = (texts: readonly string[]): Json[] => [...new Set(texts)].map((text) => ({ text }));

function organizationOf({ organization }: Service): Json | undefined {
  const { id, name, url } = organization ?? {};
  const key = id ?? name;
  // FHIR knows no organisation without a name or an identifier.
  if (key === undefined) return undefined;
  return compact({
    resourceType: 'Organization',
    id: uuidOf(id ?? `organization ${key}`),
    identifier: id === undefined ? undefined : [{ value: id }],
    active: true,
    name,
    telecom: url === undefined ? undefined : [{ system: 'url', value: url }],
  });
}

function placesOf(service: Service): Json[] {
  return openLocations(service).map((location, index) => {
    const { id, name, address, postcode, accessibility } = location;
    const point = exactPoint(location);
    const lines = unlessEmpty({
      text: [address, postcode].filter(Boolean).join(', ') || undefined,
      line: address === undefined ? [] : [address],
      postalCode: postcode,
    });
    return compact({
      resourceType: 'Location',
      id: uuidOf(id ?? `${service.id} location ${index}`),
      identifier: id === undefined ? undefined : [{ value: id }],
      status: 'active',
      mode: 'instance',
      name,
      description: accessibility.join('; ') || undefined,
      address: lines && { ...lines, country: 'GB' },
      position: point && { longitude: point.lon, latitude: point.lat },
    });
  });
}

/** An area that services are for: a kind of place, and none to go to. */
function areaOf(name: string): Json {
  return { resourceType: 'Location', id: uuidOf(`area ${name}`), mode: 'kind', name };
}

function eligibilityOf(eligibility: Service['eligibility']): Json[] {
  const { text, minimumAge, maximumAge } = eligibility ?? {};
  const ages = [
    minimumAge === undefined ? undefined : `Minimum age: ${minimumAge}`,
    maximumAge === undefined ? undefined : `Maximum age: ${maximumAge}`,
  ];
  return [text, ...ages].flatMap((comment) => (comment === undefined ? [] : [{ comment }]));
}
