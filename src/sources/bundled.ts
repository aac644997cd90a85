import { NotFoundError } from '../errors/index.js';
import { choose } from '../search/check-keys.js';
import { searchContext } from '../search/search-context.js';
import { searchServices } from '../search/search-services.js';
import type { ContentKind, ContentRecords, ContentSource } from './content-source.js';
import type { DirectorySource, RequestOptions } from './directory-source.js';
import { throwIfAborted, unlessAborted } from './http/abort.js';
import { loadPart } from './load-part.js';
import { pageFacets, pageOf } from './page-of.js';

/** What comes with this package: the national services and the MECC content. */
export interface BundledSource extends DirectorySource, ContentSource {
  readonly id: 'bundled';
  readonly national: true;
}

const ID = 'bundled';
const PUBLISHER = 'MECC Signpost contributors';

/**
 * National services and MECC content from this package itself: no network, only its own modules,
 * each loaded when it is first asked for. Every promise here rejects with an `AbortError` when its
 * signal is aborted, and with a `NetworkError` when a module cannot be loaded.
 *
 * The facts were taken from published pages, each with its date; no clinician has checked them.
 */
export function bundled(): BundledSource {
  return {
    id: ID,
    national: true,
    capabilities: { text: true, near: true, topics: true, detail: true, totals: true },

    async search(query = {}, options) {
      const [services, topicNames, context] = await Promise.all([
        load(nationalServices, options),
        query.text?.trim() ? load(names, options) : [],
        load(() => searchContext(query, options), options),
      ]);
      const matches = searchServices(services, query, { ...context, topicNames });
      const answer = {
        sources: [{ id: ID, state: 'ok' as const, national: true, asOf: newestCheck(services) }],
        ...pageFacets(services, query, { ...context, topicNames }),
      };
      return pageOf(matches, query, answer, options);
    },

    prepare(options) {
      load(nationalServices, options).catch(() => undefined);
    },

    async get(id, options) {
      const services = await load(nationalServices, options);
      return services.find((service) => service.id === id) ?? notFound('service');
    },

    async status(options) {
      const services = await load(nationalServices, options);
      return {
        id: ID,
        state: 'ok',
        asOf: newestCheck(services),
        services: services.length,
        publisher: PUBLISHER,
        licence: 'MIT',
      };
    },

    topicNames: (options) => load(names, options),

    topicIds: (options) => load(topicIds, options),

    async topic(id, options) {
      const topics = await load(topicLoaders, options);
      const loader = Object.hasOwn(topics, id) ? topics[id] : undefined;
      if (loader === undefined) return notFound('topic');
      return (await load(loader, options)).topic;
    },

    async urgentRules(id, options) {
      const rules = await load(urgentRules, options);
      return Object.hasOwn(rules, id) ? rules[id] : undefined;
    },

    async records<Kind extends ContentKind>(kind: Kind, options?: RequestOptions) {
      choose('There are no records of', kind, Object.keys(loaders));
      return load(async () => (await loaders[kind]()).records, options);
    },
  };
}

type Loaders = {
  readonly [Kind in ContentKind]: () => Promise<{
    readonly records: readonly ContentRecords[Kind][];
  }>;
};

/** Each kind is a chunk of its own: a page loads what it shows. */
const loaders: Loaders = {
  topics: () => import('../generated/topic-summaries.js'),
  conversations: () => import('../generated/conversations.js'),
  learning: () => import('../generated/learning.js'),
  resources: () => import('../generated/resources.js'),
  quality: () => import('../generated/quality.js'),
  pledges: () => import('../generated/pledges.js'),
  guides: () => import('../generated/guides.js'),
  places: () => import('../generated/places.js'),
  systems: () => import('../generated/systems.js'),
  contacts: () => import('../generated/contacts.js'),
};

const nationalServices = async () =>
  (await import('../generated/national-services.js')).nationalServices;
const names = async () => (await import('../generated/topic-names.js')).topicNames;
const topicIds = async () => (await import('../generated/topic-names.js')).topicIds;
/** Those of all sensitive topics in one file: its name tells none of them. */
const urgentRules = async () => (await import('../generated/urgent-rules.js')).urgentRules;
const topicLoaders = async () => (await import('../generated/topics.js')).topicLoaders;

async function load<T>(loader: () => Promise<T>, options: RequestOptions = {}): Promise<T> {
  throwIfAborted(options.signal, ID);
  return unlessAborted(loadPart(loader, ID), options.signal, ID);
}

function notFound(kind: string): never {
  throw new NotFoundError(`This package has no ${kind} with that id.`, { source: ID });
}

/** Date of the newest check. Each service says of itself when it was checked. */
function newestCheck(services: readonly { assurance: { assuredDate?: string | undefined } }[]) {
  return services
    .flatMap(({ assurance }) => assurance.assuredDate ?? [])
    .sort()
    .at(-1);
}
