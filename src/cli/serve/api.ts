import { isRecord, type Raw } from '../../sources/open-referral/keys.js';
import { plain } from '../../search/text.js';
import { findServices, isWithin, readAround } from './find-services.js';
import { listOf, organizationsOf, type ApiData, type ApiService } from './directory-data.js';
import { pageOf, Params } from './params.js';
import { problem, type Reply } from './reply.js';

/** Where the standard is. */
const PROFILE = 'https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md';
const OPENAPI = 'https://openreferraluk.org/specifications/3.0/openapi.json';

type Route = (data: ApiData, params: Params, id?: string) => Promise<Reply> | Reply;

/** What the API has, by the first part of a path. */
const ROUTES: Readonly<Record<string, Route>> = {
  services: async (data, params, id) => {
    if (id !== undefined) return one((data.services.get(id) ?? data.byOwnId.get(id))?.record);
    const found = await findServices(data, params);
    const [isMinimal, isFull] = [params.flag('minimal'), params.flag('full')];
    const rows = found.map(({ record }) =>
      isMinimal ? minimal(record) : isFull ? record : withoutLists(record),
    );
    return pageOf(rows, params);
  },
  service_at_locations: async (data, params, id) => {
    const services = id === undefined ? await findServices(data, params) : data.services.values();
    const all = locationsOf(services);
    if (id !== undefined) return one(all.find(({ row }) => row['id'] === id)?.row);
    const around = readAround(params);
    const isFull = params.flag('full');
    const rows = all
      .filter(({ of, index }) => {
        const location = of.service.locations[index];
        return !around || (location && isWithin(location, around));
      })
      .map(({ row }) => (isFull ? row : withoutLists(row)));
    return pageOf(rows, params);
  },
  organizations: (data, params, id) => {
    const all = organizationsOf(data);
    if (id !== undefined) return one(all.get(id));
    return pageOf(withWords(all.values(), params), params);
  },
  taxonomies: (data, params, id) => {
    if (id !== undefined) return one(data.taxonomies.get(id));
    return pageOf(withWords(data.taxonomies.values(), params), params);
  },
  taxonomy_terms: (data, params, id) => {
    if (id !== undefined) return one(data.terms.get(id));
    const taxonomy = params.text('taxonomy_id');
    const parent = params.text('parent_id');
    const isTop = params.flag('top_only');
    const rows = withWords(data.terms.values(), params).filter(
      (term) =>
        (taxonomy === undefined || term['taxonomy_id'] === taxonomy) &&
        (parent === undefined || term['parent_id'] === parent) &&
        (!isTop || term['parent_id'] === undefined),
    );
    return pageOf(rows, params);
  },
};

/** Whether a path is one of the API, and not of a file. */
export function isApiPath(path: string): boolean {
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  return first === '' || (Object.hasOwn(ROUTES, first) && rest.length <= 1);
}

/** A path of the API as it is written down: whatever was put for an id is left out. */
export function routeName(path: string): string {
  const [first = '', id] = path.split('/').filter(Boolean);
  return `/${first}${id === undefined ? '' : '/{id}'}`;
}

/** Answers a request to the API. */
export async function answer(data: ApiData, path: string, query: URLSearchParams): Promise<Reply> {
  const [first = '', id] = path.split('/').filter(Boolean);
  const route = ROUTES[first];
  if (!route) return { status: 200, body: about(data) };
  const params = new Params(query);
  params.expectJson();
  return route(data, params, id);
}

/** What the root says, with what the directory says of itself. */
function about({ head, services }: ApiData): unknown {
  const { title, publisher, licence, generatedAt } = head;
  return {
    version: 'HSDS-UK-3.0',
    profile: PROFILE,
    openapi_url: OPENAPI,
    title,
    publisher,
    licence,
    data_from: generatedAt,
    services: services.size,
  };
}

/** Services at their locations, each with its service. */
function locationsOf(
  services: Iterable<ApiService>,
): { readonly row: Raw; readonly of: ApiService; readonly index: number }[] {
  return [...services].flatMap((of) =>
    listOf(of.record['service_at_locations']).map((row, index) => ({
      row: { ...row, service: withoutLists(of.record) },
      of,
      index,
    })),
  );
}

const minimal = ({ id, last_modified }: Raw) => ({
  id,
  ...(last_modified !== undefined && { last_modified }),
});

/** A row of a list: what there is one of. The rest is in the record itself, and with `full`. */
function withoutLists(record: Raw): Raw {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([, value]) => !Array.isArray(value))
      .map(([key, value]) => [key, isRecord(value) ? withoutLists(value) : value]),
  );
}

/** Those with all words of `search` in their name or description. */
function withWords(records: Iterable<Raw>, params: Params): Raw[] {
  const words = plain(params.text('search', 'text') ?? '')
    .split(' ')
    .filter(Boolean);
  return [...records].filter(({ name, description }) => {
    const text = plain(`${String(name ?? '')} ${String(description ?? '')}`);
    return words.every((word) => text.includes(word));
  });
}

function one(record: Raw | undefined): Reply {
  return record
    ? { status: 200, body: record }
    : problem(404, 'Not found', 'There is no such record.');
}
