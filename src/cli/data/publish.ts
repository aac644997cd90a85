import {
  CATALOGUE_SCHEMA_VERSION,
  type Catalogue,
  type Service,
  type Statement,
  type Topic,
  type TopicName,
} from '../../models/index.js';
import type { TopicWithServices } from '../../sources/content-source.js';
import type { Entry } from './check-record.js';
import type { DataSet, DirectoryData } from './load-data.js';
import type { Message, ServiceRecord, TopicRecord } from './record-schemas.js';

/** What may be published beyond the safe default. */
export interface PublishOptions {
  /** Also messages without a source that an editor has not marked as not clinical. */
  readonly includeUnsourced?: boolean | undefined;
}

/** A service without what stays with the editors. */
export function publishedService({ value }: Entry<ServiceRecord>): Service {
  const { sources: _, ...service } = value;
  return service;
}

/** The same as it was written, without defaults: smaller on the wire, and every reader adds them. */
function shortService({ input }: Entry<ServiceRecord>): unknown {
  const { sources: _, $schema: __, ...service } = input;
  return service;
}

/**
 * A topic as the public sees it. A message that nobody has confirmed is left out: nobody should
 * act on advice about their body that has no source.
 */
export function publishedTopic(
  { id, value: { clinicalWords: _, ...value } }: Entry<TopicRecord>,
  names: readonly Entry<TopicName>[],
  options: PublishOptions,
): Topic {
  const published = (messages: readonly Message[]): Statement[] =>
    messages.flatMap(({ clinical, ...message }) =>
      message.source !== undefined || clinical === false || options.includeUnsourced === true
        ? [message]
        : [],
    );
  return {
    ...value,
    aliases: names.find((name) => name.id === id)?.value.aliases ?? [],
    assist: published(value.assist),
    variants: value.variants.map((variant) => ({
      ...variant,
      why: published(variant.why),
      assist: published(variant.assist),
    })),
  };
}

/** A topic with the services it lists, in its order, then those that only its urgent rules name. */
export function topicWithServices(topic: Topic, services: readonly Service[]): TopicWithServices {
  const ids = new Set([...topic.services, ...topic.urgent.flatMap((rule) => rule.services)]);
  return {
    topic,
    services: [...ids].flatMap((id) => services.find((service) => service.id === id) ?? []),
  };
}

/** The national services as a catalogue that any reader of catalogues can load. */
export function nationalCatalogue(data: DataSet): Catalogue {
  const dates = data.services.flatMap(({ value }) => value.assurance.assuredDate ?? []);
  return {
    schemaVersion: CATALOGUE_SCHEMA_VERSION,
    id: 'national-services',
    title: 'National services',
    publisher: { name: 'MECC Signpost contributors' },
    licence: { name: 'MIT' },
    // Its newest check, not the clock: the same records always give the same file.
    generatedAt:
      dates
        .filter((date) => date.length === 10)
        .sort()
        .at(-1) ?? '1970-01-01',
    counts: { services: data.services.length },
    places: [],
    files: [],
    services: data.services.map(shortService),
  };
}

/** A local directory as a catalogue of one file. */
export function directoryCatalogue({ info, services }: DirectoryData): Catalogue {
  const { asOf, description: _, ...rest } = info.value;
  return {
    schemaVersion: CATALOGUE_SCHEMA_VERSION,
    ...rest,
    generatedAt: asOf,
    counts: { services: services.length },
    files: [],
    services: services.map(shortService),
  };
}
