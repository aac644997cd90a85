import { topicNames } from '../../generated/topic-names.js';
import { contactHref, isSentence } from '../../models/contact-href.js';
import type { OpeningPeriod, Service, ServiceContact, Weekday } from '../../models/index.js';
import { compact, type Json, unlessEmpty } from './json.js';
import { emailOf, numberOf, phoneWords, wordsOf } from './open-referral/contacts.js';
import { areaNames } from './open-referral/places.js';
import { inWords, isAllDay, isExact } from './open-referral/times.js';
import { openLocations, shown } from './shown.js';
import { exactPoint } from './table.js';
import { uuidOf } from './uuid.js';

/** Codes of schema.org: not words to be translated. */
const SCHEMA_DAYS: Readonly<Record<Weekday, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

const TITLES = new Map(topicNames.map(({ id, title }) => [id, title]));

/** Only public bodies can have these addresses. */
const PUBLIC = /(^|\.)(gov\.uk|nhs\.uk|gov\.wales|gov\.scot|llyw\.cymru)$/;

/** A service in the words of schema.org. A charity is never dressed as a public body. */
export function toJsonLd(whole: Service): Json {
  const service = shown(whole);
  const { organization, eligibility, topics } = service;
  const home = organization?.url;
  const isPublic =
    home !== undefined && /^https?:/.test(home) && PUBLIC.test(new URL(home).hostname);
  return compact({
    '@type': isPublic ? 'GovernmentService' : 'Service',
    '@id': `urn:uuid:${uuidOf(service.id)}`,
    identifier: service.id,
    name: service.name,
    disambiguatingDescription: service.summary,
    description: service.description,
    url: service.url,
    serviceType: topics.map((topic) => TITLES.get(topic) ?? topic),
    provider:
      organization &&
      compact({
        '@type': isPublic ? 'GovernmentOrganization' : 'Organization',
        identifier: organization.id,
        name: organization.name,
        url: home,
      }),
    audience: audienceOf(eligibility),
    areaServed: areaNames(service).map((name) => ({ '@type': 'AdministrativeArea', name })),
    availableChannel: channelsOf(service),
    hoursAvailable: hoursOf(service),
    offers: service.costOptions.map(({ text, amount, currency }) =>
      compact({
        '@type': 'Offer',
        description: text,
        price: amount,
        priceCurrency: amount === undefined ? undefined : currency,
      }),
    ),
    subjectOf: aboutOf(service),
  });
}

function audienceOf(eligibility: Service['eligibility']): Json | undefined {
  const { text, minimumAge, maximumAge } = eligibility ?? {};
  const fields = unlessEmpty({
    audienceType: text,
    suggestedMinAge: minimumAge,
    suggestedMaxAge: maximumAge,
  });
  return fields && { '@type': 'PeopleAudience', ...fields };
}

function channelsOf(service: Service): Json[] {
  const { contacts, languages } = service;
  const places = openLocations(service).map((location) => {
    const { name, address, postcode, accessibility } = location;
    const point = exactPoint(location);
    const lines = unlessEmpty({ streetAddress: address, postalCode: postcode });
    return {
      serviceLocation: compact({
        '@type': 'Place',
        name,
        address: lines && { '@type': 'PostalAddress', ...lines, addressCountry: 'GB' },
        geo: point && { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lon },
        amenityFeature: accessibility.map((feature) => ({
          '@type': 'LocationFeatureSpecification',
          name: feature,
          value: true,
        })),
      }),
    };
  });
  const reached = contacts.map(wayOf).filter((way) => way !== undefined);
  const ways: Json[] = [...reached, ...places];
  // Languages are said of channels: where there is none, one is made for them.
  const all: readonly Json[] = ways.length === 0 && languages.length > 0 ? [{}] : ways;
  return all.map((fields) =>
    compact({ '@type': 'ServiceChannel', ...fields, availableLanguage: languages }),
  );
}

/** One way to make contact. Undefined: it cannot be said. */
function wayOf(contact: ServiceContact): Json | undefined {
  const { kind, label, value, hours } = contact;
  const point = (words: string | undefined) =>
    compact({ '@type': 'ContactPoint', telephone: numberOf(contact), description: words });
  switch (kind) {
    case 'phone':
      return { servicePhone: point(phoneWords(contact)) };
    case 'text':
      return {
        ...(isSentence(contact) && { name: value }),
        serviceSmsNumber: point(wordsOf(contact)),
      };
    case 'post':
      return {
        name: label,
        servicePostalAddress: compact({
          '@type': 'PostalAddress',
          streetAddress: value,
          description: hours,
        }),
      };
    case 'email': {
      const email = emailOf(contact);
      return email === undefined
        ? undefined
        : { name: wordsOf(contact), serviceUrl: `mailto:${email}` };
    }
    default: {
      const address = contactHref(contact);
      return address === undefined ? undefined : { name: wordsOf(contact), serviceUrl: address };
    }
  }
}

function hoursOf({ schedule }: Service): Json[] {
  const { periods = [], text, bankHolidays } = schedule ?? {};
  const hours = (fields: Json) => ({ '@type': 'OpeningHoursSpecification', ...fields });
  return [
    ...periods.map((period) =>
      hours(isExact(period) ? ruleOf(period) : { description: inWords(period) }),
    ),
    ...(text === undefined ? [] : [hours({ description: text })]),
    ...(bankHolidays === undefined
      ? []
      : [hours({ dayOfWeek: 'https://schema.org/PublicHolidays', description: bankHolidays })]),
  ];
}

/** A time before the opening one is on the next day; a whole day ends a minute before it does. */
function ruleOf(period: OpeningPeriod): Json {
  const { days, opens, closes, validFrom, validTo } = period;
  return compact({
    dayOfWeek: days.map((day) => `https://schema.org/${SCHEMA_DAYS[day]}`),
    opens,
    closes: isAllDay(period) ? '23:59' : closes === '24:00' ? '00:00' : closes,
    validFrom,
    validThrough: validTo,
  });
}

/** What has to be known about the record: what people must see first, and where it comes from. */
function aboutOf({ alert, status, assurance, provenance }: Service): Json[] {
  const closed = status === 'active' ? undefined : `This service is ${status}.`;
  const notice = [closed, alert].filter(Boolean).join(' ');
  const origin = unlessEmpty({
    lastReviewed: assurance.assuredDate,
    url: provenance?.url,
    license: provenance?.licence,
    publisher: provenance && { '@type': 'Organization', name: provenance.source },
  });
  return [
    ...(notice === '' ? [] : [{ '@type': 'SpecialAnnouncement', text: notice }]),
    ...(origin ? [{ '@type': 'WebPage', ...origin }] : []),
  ];
}
