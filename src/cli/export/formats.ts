import type { Service } from '../../models/index.js';
import { beginsWith, type IsEarlier } from '../support/own-output.js';
import { CSV_HEAD, toCsv } from './csv.js';
import { entryOf, toFhir } from './fhir.js';
import { toFeatures, widen, type Box } from './geojson.js';
import { toHsds } from './hsds.js';
import type { Json } from './json.js';
import { toJsonLd } from './jsonld.js';
import {
  CSV_LOSSES,
  FHIR_LOSSES,
  GEOJSON_LOSSES,
  JSONLD_LOSSES,
  OPEN_REFERRAL_LOSSES,
  type Losses,
} from './losses.js';
import { taxonomy, taxonomyTerms } from './open-referral/terms.js';
import { toOruk3 } from './oruk3.js';

/** A format that services can be written in. */
export interface Format {
  readonly title: string;
  /** What names of its files end in. */
  readonly ending: string;
  readonly losses: Losses;
  /** The text of a file, piece by piece. */
  readonly write: (services: AsyncIterable<Service>) => AsyncGenerator<string>;
  /** Says whether a file is one that was written in this format before. */
  readonly isEarlier: IsEarlier;
  /** Files that go beside it in a folder. */
  readonly beside?: Readonly<Record<string, () => Json>>;
}

const PAGE = '{"contents":[';
const FEATURES = '{"type":"FeatureCollection","features":[';
const GRAPH = '{"@context":"https://schema.org","@graph":[';
const BUNDLE = '{"resourceType":"Bundle","type":"collection","entry":[';

const isPage: IsEarlier = ({ start, end }) =>
  start.startsWith(`${PAGE}\n{`) && /\n\],"total_items":\d+,"total_pages":1,[^\n]+\}\n$/.test(end);

/** A part of the taxonomy that was written beside services before. */
export const isTaxonomy: IsEarlier = ({ start, end }) =>
  start.startsWith('{\n  "contents": [\n    {\n      "id":') &&
  /\n {2}\],\n {2}"total_items": \d+,\n {2}"total_pages": 1,\n[^\]]+\}\n$/.test(end);

export const FORMATS = {
  oruk3: {
    title: 'Open Referral UK 3.0',
    ending: '.json',
    losses: OPEN_REFERRAL_LOSSES,
    write: (services) => page(services, toOruk3),
    isEarlier: isPage,
    beside: taxonomyFiles(),
  },
  hsds: {
    title: 'HSDS 3.0',
    ending: '.json',
    losses: OPEN_REFERRAL_LOSSES,
    write: (services) => page(services, toHsds),
    isEarlier: isPage,
    beside: taxonomyFiles(),
  },
  geojson: {
    title: 'GeoJSON (RFC 7946)',
    ending: '.geojson',
    losses: GEOJSON_LOSSES,
    write: featureCollection,
    isEarlier: ({ start }) => start.startsWith(`${FEATURES}\n{"type":"Feature","geometry":`),
  },
  csv: {
    title: 'CSV (RFC 4180)',
    ending: '.csv',
    losses: CSV_LOSSES,
    async *write(services) {
      yield CSV_HEAD;
      for await (const service of services) yield toCsv(service);
    },
    isEarlier: beginsWith(CSV_HEAD),
  },
  jsonld: {
    title: 'JSON-LD (schema.org)',
    ending: '.jsonld',
    losses: JSONLD_LOSSES,
    async *write(services) {
      yield GRAPH;
      // In a page, nothing in it may look like the end of a script.
      for await (const line of lines(services, (service) => [toJsonLd(service)])) {
        yield line.replaceAll('<', '\\u003c');
      }
      yield '\n]}\n';
    },
    isEarlier: ({ start }) => start.startsWith(`${GRAPH}\n{"@type":`),
  },
  fhir: {
    title: 'FHIR R4',
    ending: '.json',
    losses: FHIR_LOSSES,
    async *write(services) {
      const seen = new Set<unknown>();
      const isNew = ({ id }: Json) => !seen.has(id) && seen.add(id);
      yield BUNDLE;
      yield* lines(services, (service) => toFhir(service).filter(isNew).map(entryOf));
      yield '\n]}\n';
    },
    isEarlier: beginsWith(`${BUNDLE}\n{"fullUrl":`),
  },
} as const satisfies Readonly<Record<string, Format>>;

/** The name of a format, as it is asked for. */
export type FormatName = keyof typeof FORMATS;

/** JSON values, one a line, with commas between them. */
async function* lines(
  services: AsyncIterable<Service>,
  toValues: (service: Service) => readonly Json[],
): AsyncGenerator<string> {
  let between = '\n';
  for await (const service of services) {
    for (const value of toValues(service)) {
      yield `${between}${JSON.stringify(value)}`;
      between = ',\n';
    }
  }
}

/** A page of a feed that has everything on it. The figures come last: then they are known. */
async function* page(
  services: AsyncIterable<Service>,
  toRecord: (service: Service) => Json,
): AsyncGenerator<string> {
  let count = 0;
  yield PAGE;
  yield* lines(services, (service) => {
    count += 1;
    return [toRecord(service)];
  });
  yield `\n],${JSON.stringify(figures(count)).slice(1)}\n`;
}

function figures(count: number): Json {
  return {
    total_items: count,
    total_pages: 1,
    page_number: 1,
    size: count,
    first_page: true,
    last_page: true,
    empty: count === 0,
  };
}

function taxonomyFiles(): Readonly<Record<string, () => Json>> {
  const whole = (contents: readonly Json[]) => ({ contents, ...figures(contents.length) });
  return {
    'taxonomies.json': () => whole([taxonomy()]),
    'taxonomy_terms.json': () => whole(taxonomyTerms()),
  };
}

async function* featureCollection(services: AsyncIterable<Service>): AsyncGenerator<string> {
  let box: Box | undefined;
  yield FEATURES;
  yield* lines(services, (service) => {
    const features = toFeatures(service);
    box = widen(box, features);
    return features;
  });
  yield box ? `\n],"bbox":${JSON.stringify(box)}}\n` : '\n]}\n';
}
