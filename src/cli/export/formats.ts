import type { Service } from '../../models/index.js';
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
  /** Files that go beside it in a folder. */
  readonly beside?: Readonly<Record<string, () => Json>>;
}

export const FORMATS = {
  oruk3: {
    title: 'Open Referral UK 3.0',
    ending: '.json',
    losses: OPEN_REFERRAL_LOSSES,
    write: (services) => page(services, toOruk3),
    beside: taxonomyFiles(),
  },
  hsds: {
    title: 'HSDS 3.0',
    ending: '.json',
    losses: OPEN_REFERRAL_LOSSES,
    write: (services) => page(services, toHsds),
    beside: taxonomyFiles(),
  },
  geojson: {
    title: 'GeoJSON (RFC 7946)',
    ending: '.geojson',
    losses: GEOJSON_LOSSES,
    write: featureCollection,
  },
  csv: {
    title: 'CSV (RFC 4180)',
    ending: '.csv',
    losses: CSV_LOSSES,
    async *write(services) {
      yield CSV_HEAD;
      for await (const service of services) yield toCsv(service);
    },
  },
  jsonld: {
    title: 'JSON-LD (schema.org)',
    ending: '.jsonld',
    losses: JSONLD_LOSSES,
    async *write(services) {
      yield '{"@context":"https://schema.org","@graph":[';
      // In a page, nothing in it may look like the end of a script.
      for await (const line of lines(services, (service) => [toJsonLd(service)])) {
        yield line.replaceAll('<', '\\u003c');
      }
      yield '\n]}\n';
    },
  },
  fhir: {
    title: 'FHIR R4',
    ending: '.json',
    losses: FHIR_LOSSES,
    async *write(services) {
      const seen = new Set<unknown>();
      const isNew = ({ id }: Json) => !seen.has(id) && seen.add(id);
      yield '{"resourceType":"Bundle","type":"collection","entry":[';
      yield* lines(services, (service) => toFhir(service).filter(isNew).map(entryOf));
      yield '\n]}\n';
    },
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
  yield '{"contents":[';
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
  yield '{"type":"FeatureCollection","features":[';
  yield* lines(services, (service) => {
    const features = toFeatures(service);
    box = widen(box, features);
    return features;
  });
  yield box ? `\n],"bbox":${JSON.stringify(box)}}\n` : '\n]}\n';
}
