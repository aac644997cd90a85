import { contactHref } from '../../models/contact-href.js';
import type { Sensitivity, ServiceContact, TopicName } from '../../models/index.js';
import type { Entry } from './check-record.js';
import type { Problem } from './problem.js';
import type { ServiceRecord } from './record-schemas.js';

/** NHS 111 online is for people aged 5 and over. */
const NHS_111_ONLINE = /\b111\.nhs\.uk\b/;

/** What a schema cannot know about a service. */
export function checkServices(
  services: readonly Entry<ServiceRecord>[],
  topicNames: readonly Entry<TopicName>[],
): Problem[] {
  const topics = new Map(topicNames.map(({ id, value }) => [id, value.sensitivity]));
  return services.flatMap((entry) => [
    ...entry.value.contacts.flatMap((contact, index) =>
      checkContact(contact).map(([field, message]) =>
        problemOf(entry, ['contacts', index, field], message),
      ),
    ),
    ...checkWhole(entry, topics),
  ]);
}

function problemOf(
  { file, id }: Entry<ServiceRecord>,
  path: readonly (string | number)[],
  message: string,
): Problem {
  return { file, record: id, path, message };
}

/** A link that dials something else than what is printed beside it is the worst of errors. */
function checkContact(contact: ServiceContact): [field: string, message: string][] {
  const { kind, value, dial } = contact;
  if (kind === 'post') return [];
  if (dial === undefined) return [['dial', 'is missing: without it there is no link']];
  if (contactHref(contact) === undefined) return [['dial', 'cannot be made into a link']];
  if (kind === 'phone' || kind === 'text') {
    const shown = value.replace(/\D/g, '');
    if (!/^\d+$/.test(dial)) return [['dial', 'must be digits and nothing else']];
    if (shown !== dial) return [['dial', `is ${dial}, but the number shown is ${shown}`]];
    if (!isUkNumber(dial)) return [['dial', `${dial} is too long or too short to be right`]];
  }
  if (kind === 'email' && dial !== value) return [['dial', 'must be the address that is shown']];
  if (kind === 'web' && !dial.includes(value)) return [['dial', `does not lead to ${value}`]];
  return [];
}

/** Short codes, helplines on 116, and numbers of ten or eleven digits (0800 1111 has eight). */
function isUkNumber(dial: string): boolean {
  return /^[1-9]\d{2,5}$/.test(dial) || /^0(?:8001111|\d{9,10})$/.test(dial);
}

function checkWhole(entry: Entry<ServiceRecord>, topics: ReadonlyMap<string, Sensitivity>) {
  const service = entry.value;
  const problems: Problem[] = [];
  const add = (path: (string | number)[], message: string) =>
    problems.push(problemOf(entry, path, message));

  const numbers = service.contacts.filter(({ kind }) => kind === 'phone' || kind === 'text');
  if (numbers.length > 0 && service.sources.length === 0) {
    add(['sources'], 'must say where the number was read');
  }
  if (service.contacts.length === 0 && service.locations.length === 0) {
    add(['contacts'], 'must have a way to reach it, or a place to go to');
  }
  service.locations.forEach((location, index) => {
    if (location.masked && (location.address ?? location.postcode ?? location.point)) {
      add(['locations', index], 'is masked, so it may have no address, postcode or point');
    }
  });

  if (service.locations.some(({ masked }) => masked)) {
    service.contacts.forEach(({ kind }, index) => {
      if (kind !== 'post') return;
      add(['contacts', index], 'is a postal address, and the place is kept secret');
    });
  }

  const strictest = service.topics
    .map((topic) => topics.get(topic) ?? 'normal')
    .reduce((a, b) => (rank(b) > rank(a) ? b : a), 'normal' as Sensitivity);
  if (rank(service.sensitivity) < rank(strictest)) {
    add(['sensitivity'], `must be ${strictest}, as one of its topics is`);
  }

  const { nations } = service.coverage;
  if (numbers.some(({ dial }) => dial === '111') && nations.includes('northern-ireland')) {
    add(['coverage', 'nations'], 'has Northern Ireland, where there is no 111');
  }
  if (service.coverage.national && nations.length === 0) {
    add(['coverage', 'nations'], 'must name the nations of a national service');
  }
  const online111 = service.contacts.some(({ dial = '' }) => NHS_111_ONLINE.test(dial));
  if (online111 && (service.eligibility?.maximumAge ?? Infinity) < 5) {
    add(['contacts'], 'sends children under 5 to NHS 111 online, which is not for them');
  }
  return problems;
}

function rank(sensitivity: Sensitivity): number {
  return ['normal', 'sensitive', 'high-risk'].indexOf(sensitivity);
}
