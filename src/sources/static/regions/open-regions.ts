import type { Catalogue, Service } from '../../../models/index.js';
import type { SearchContext } from '../../../search/search-services.js';
import type { ServiceMatch, ServiceQuery } from '../../../search/service-query.js';
import type { RequestOptions, SourceAnswer } from '../../directory-source.js';
import type { ServicePage } from '../../service-page.js';
import { distanceBounds } from './cells.js';
import {
  areaHash,
  indexPath,
  partPath,
  placeListName,
  WITH_REGIONS,
  type ListEntry,
  type WordsFile,
} from './format.js';
import type { RegionsKit } from './kit.js';
import { isRecord, PartStore, type Reading } from './part-store.js';
import type { PartRef } from './parts.js';
import { isListEntry, readManifest } from './read-manifest.js';
import { rareRegions } from './rare-regions.js';
import { searchRegions } from './search-regions.js';
import { serviceById } from './service-by-id.js';
import { TRAITS } from './traits.js';

/** What a search in regions is given besides its query. */
export interface RegionsRequest {
  readonly context: SearchContext;
  readonly options: RequestOptions;
  /** How the catalogue was read. The first says how the answer as a whole is. */
  readonly answers: readonly [SourceAnswer, ...SourceAnswer[]];
}

/** A directory in regions: only what a search needs of it is ever read. */
export interface RegionsReader {
  search(query: ServiceQuery, request: RegionsRequest): Promise<ServicePage>;
  /** Undefined when there is no such service. */
  get(id: string, options: RequestOptions): Promise<Service | undefined>;
}

/** Milliseconds for all of it, for those who do not say. */
const TIMEOUT = 15_000;

/** More pages than this are not read further for one answer. */
const MOST_EFFORT = 8;

/** Opens a directory. No file but the catalogue has been read by then. */
export function openRegions(
  kit: RegionsKit,
  catalogue: Catalogue,
  url: URL,
  source: string,
  maxBytes: number | undefined,
): RegionsReader {
  const { DataError, ServicePage, pageNumbers } = kit;
  const file = url.origin + url.pathname;
  const read = readManifest(catalogue.regions);
  if ('path' in read) {
    const message = `The catalogue is wrong: ${read.path.join('.')} ${read.message}.`;
    throw new DataError(message, { source, file, issues: [read] });
  }
  const { manifest, regions } = read;
  const { shards } = manifest;
  const lists = Object.entries(manifest.lists);
  const given = lists.flatMap(([name, [hash, , part]]): [string, unknown][] =>
    part ? [[partPath(name, hash), part]] : [],
  );
  const provenance = { source, url: file, licence: catalogue.licence.name };
  const store = new PartStore(kit, url, source, maxBytes, provenance, given);
  /** Lists whose words are with those of each area: they are counted on from its regions. */
  const inArea = lists.flatMap(([name, [, shards]]) => (shards === WITH_REGIONS ? name : []));

  const begin = (options: RequestOptions): Reading => {
    return { ...options, end: Date.now() + (options.timeout ?? TIMEOUT), failures: [] };
  };

  async function search(
    query: ServiceQuery,
    request: RegionsRequest,
    shown: readonly ServiceMatch[] = [],
  ): Promise<ServicePage> {
    const reading = begin(request.options);
    const { page, perPage } = pageNumbers(query);
    const want = page * perPage;
    const { refs, more } = await refsFor(query, reading);
    const found = await searchRegions({
      kit,
      store,
      query,
      context: request.context,
      reading,
      refs,
      more,
      want,
      effort: Math.min(page, MOST_EFFORT),
      perRegion: (catalogue.counts?.services ?? 0) / regions.length || 1,
      topics: manifest.topics ?? {},
      loadWords,
    });
    const [failure] = reading.failures;
    // No service could be read: that is not the same as nothing found.
    if (failure && found.packs.length === 0) throw failure;
    // What has been shown stays where it was, also when reading further brings better matches.
    const ids = new Set(shown.map(({ service }) => service.id));
    const all = [...shown, ...found.matches.filter(({ service }) => !ids.has(service.id))];
    const matches = all.slice(want - perPage, want);
    const [first, ...others] = request.answers;
    const answer: SourceAnswer = failure
      ? { ...first, state: first.state === 'ok' ? 'partial' : first.state, error: failure }
      : first;
    const isLast = found.isAll ? all.length <= want : matches.length === 0 && page >= MOST_EFFORT;
    return new ServicePage({
      matches,
      state: answer.state,
      sources: [answer, ...others],
      ...(found.isAll && { total: all.length, areas: kit.countAreas(all) }),
      page,
      report: reportOf(found.packs, matches),
      next: isLast
        ? undefined
        : async (next) =>
            search(
              { ...query, page: page + 1 },
              { ...request, options: { ...request.options, ...next } },
              all.slice(0, want),
            ),
    });
  }

  /**
   * The regions and lists that a query may need, the nearest first, and more of them: the lists of
   * places, which nobody waits for before what is near has been asked for.
   */
  async function refsFor(query: ServiceQuery, reading: Reading) {
    const { near } = query;
    const place = query.place === undefined ? undefined : kit.placeIdOf(query.place);
    const never: PartRef['skips'] = () => false;
    // What has a location is in its region, where its distance is known. Only what is national counts
    // from any distance.
    const isElsewhere = (traits: number) => (traits & TRAITS.located) !== 0 && !isNational(traits);
    const refs: PartRef[] = [];
    const listRef = (
      name: string,
      entry: ListEntry | undefined,
      isLocal: boolean,
      skips: PartRef['skips'] = never,
    ): PartRef[] => {
      if (!entry) return [];
      const [hash, own] = entry;
      // Every area has them: those that come with the words of what is read first.
      const first = regions.find((region) => region.name === refs[0]?.name) ?? regions[0];
      const isWith = own === WITH_REGIONS && first;
      const area = isWith
        ? {
            name: first.area,
            hash: first.areaHash,
            shards,
            index: regions.filter(({ area }) => area === first.area).length + inArea.indexOf(name),
          }
        : { name, hash: areaHash(hash), shards: own, index: 0 };
      const isGiven = Boolean(isWith) && store.has(name, hash);
      return [{ name, hash, area, least: Infinity, isGiven, isLocal, skips }];
    };
    // Without a point, those that serve the place are in its list. The others are left out, but for
    // those that do not say whom they serve.
    if (near || place === undefined || manifest.unbounded) {
      const isBounded = (traits: number) => (traits & TRAITS.bounded) !== 0;
      const words = near ? [] : kit.searchWords(query.text ?? '');
      const rare =
        words.length > 0
          ? await rareRegions(words, manifest, store, reading, kit)
          : new Set<number>();
      const later: PartRef[] = [];
      regions.forEach(({ name, hash, box, packs, inArea, ...own }, index) => {
        const least = near ? distanceBounds(near.point, box)[0] : Infinity;
        if (least > (near?.radius ?? Infinity)) return;
        const skips = near ? never : place === undefined ? isNational : isBounded;
        const area = { name: own.area, hash: own.areaHash, shards, index: inArea };
        const ref = { name, hash, box, packs, area, isLocal: Boolean(near), least, skips };
        (near || rare.has(index) ? refs : later).push(ref);
      });
      if (near) refs.sort((a, b) => a.least - b.least);
      refs.push(...later);
    }
    const { anywhere, elsewhere } = manifest.lists;
    refs.push(...listRef('anywhere', anywhere, false));
    if (place === undefined && near?.radius === undefined)
      refs.push(...listRef('elsewhere', elsewhere, false));
    const places = [...new Set([place, ...(near?.places ?? [])])].flatMap((id) => id ?? []);
    const placeRefs = async (hash: string): Promise<PartRef[]> => {
      const path = indexPath('places', hash);
      const entries = await store.json(path, reading, isRecord);
      return places.flatMap((id) => {
        const entry = entries && Object.hasOwn(entries, id) ? entries[id] : undefined;
        if (isListEntry(entry))
          return listRef(placeListName(id), entry, true, near ? isElsewhere : never);
        // Without its list, those who serve the place are missing: that is not the same as none.
        if (entry !== undefined) {
          reading.failures.push(store.wrong(path, [{ path: [id], message: 'is no list' }]));
        }
        return [];
      });
    };
    const more = places.length > 0 && manifest.places ? placeRefs(manifest.places) : undefined;
    // A search that is given up before it gets there has said why.
    more?.catch(() => undefined);
    return { refs, more };
  }

  async function loadWords(reading: Reading): Promise<WordsFile> {
    const path = manifest.words && indexPath('words', manifest.words);
    const isWords = (value: unknown): value is WordsFile =>
      isRecord(value) && areTexts(value['names']) && areTexts(value['texts']);
    return (path && (await store.json(path, reading, isWords))) || { names: [], texts: [] };
  }

  return {
    search,
    async get(id, options) {
      const reading = begin(options);
      const service = await serviceById(id, manifest, regions, store, reading);
      if (!service && reading.failures[0]) throw reading.failures[0];
      return service;
    },
  };
}

const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

const isNational = (traits: number) => (traits & TRAITS.national) !== 0;

function reportOf(
  packs: readonly { readonly records: InstanceType<RegionsKit['ServiceRecords']> }[],
  matches: readonly ServiceMatch[],
) {
  const reports = packs.map(({ records }) => {
    const ids = matches.flatMap(({ service: { id } }) => (records.services.has(id) ? id : []));
    return records.report(ids, 1);
  });
  const sum = (key: 'repaired' | 'skipped') =>
    reports.reduce((total, report) => total + report[key], 0);
  return {
    accepted: matches.length,
    repaired: sum('repaired'),
    skipped: sum('skipped'),
    issues: reports.flatMap(({ issues }) => issues),
  };
}
