import { topicNames } from '../../generated/topic-names.js';
import type { Service } from '../../models/index.js';
import type { ReadService } from '../read/read-feed.js';
import type { Coverage } from './report.js';
import { isNowhere, namesNoArea, placesOf, type Where } from './where.js';

/** Counts what there is by place and topic. A service counts once in each of its places. */
export function countCoverage(read: readonly ReadService[]): Coverage {
  const rows = new Map<string, Where & { services: number; topics: Map<string, number> }>();
  const contacts = new Map<string, number>();
  const perTopic = new Map<string, number>();
  const terms = new Map<string, number>();
  for (const { service, shallow } of read) {
    for (const where of shallow && isNowhere(service) ? [] : placesOf(service)) {
      const key = `${where.kind} ${where.id}`;
      const row = rows.get(key) ?? { ...where, services: 0, topics: new Map() };
      rows.set(key, row);
      row.services += 1;
      for (const topic of service.topics) add(row.topics, topic);
    }
    for (const topic of new Set(service.topics)) add(perTopic, topic);
    for (const term of termsOf(service)) add(terms, term);
    if (!shallow) {
      for (const kind of new Set(service.contacts.map((contact) => contact.kind))) {
        add(contacts, kind);
      }
    }
  }
  const detailed = read.filter(({ shallow }) => !shallow).map(({ service }) => service);
  const topics = topicNames.map(({ id, title }) => ({
    id,
    title,
    services: perTopic.get(id) ?? 0,
  }));
  const ordered = [...rows.values()].sort(
    (one, other) => other.services - one.services || one.name.localeCompare(other.name),
  );
  return {
    contacts: Object.fromEntries([...contacts].sort()),
    detailed: detailed.length,
    withPoint: detailed.filter((each) => each.locations.some(({ point }) => point)).length,
    withPostcode: detailed.filter((each) => each.locations.some(({ postcode }) => postcode)).length,
    withoutTopic: read.filter(({ service }) => service.topics.length === 0).length,
    withoutArea: detailed.filter(namesNoArea).length,
    topics,
    places: ordered.map(({ kind, id, name, services }) => ({ kind, id, name, services })),
    matrix: ordered.map((row) => topics.map(({ id }) => row.topics.get(id) ?? 0)),
    unmappedTerms: [...terms]
      .map(([term, services]) => ({ term, services }))
      .sort((one, other) => other.services - one.services || one.term.localeCompare(other.term)),
  };
}

/** Terms of the publisher that stand for no topic here. */
export function termsOf({ extensions }: Service): string[] {
  const terms = extensions?.['terms'];
  return Array.isArray(terms) ? terms.filter((term) => typeof term === 'string') : [];
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
