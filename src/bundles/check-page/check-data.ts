import { NATIONS } from '../../models/service-values.js';
import { placeIdOf } from '../../search/place-id.js';
import { REGIONS_VERSION } from '../../sources/static/regions/format.js';
import type { Finding } from './finding.js';
import { meant } from './nearest.js';
import { labelOf, type PageItem, urlOf, written } from './page-items.js';
import { pause } from './pause.js';
import { isStopped } from './policy-watch.js';

/** Milliseconds that a directory has to answer. */
const PATIENCE = 10_000;

/** What a directory or feed turned out to be. */
export interface SourceCheck {
  readonly findings: readonly Finding[];
  /** Ids of the places that it says it serves. */
  readonly places: ReadonlySet<string>;
}

/** A setting, as it was written or as a script has set it. */
export const setting = ({ element, attributes }: PageItem, name: string): string => {
  const set: unknown = Reflect.get(element, name);
  return attributes.get(name) ?? (typeof set === 'string' ? set : '');
};

/** Asks each directory and feed on the page once. */
export async function checkSources(items: readonly PageItem[]): Promise<SourceCheck> {
  const asked = new Map<string, Promise<SourceCheck>>();
  for (const item of items.filter(({ isKnown }) => isKnown)) {
    for (const kind of ['directory', 'feed'] as const) {
      for (const address of setting(item, kind).split(/\s+/).filter(Boolean)) {
        const key = `${kind} ${address}`;
        if (!asked.has(key)) asked.set(key, checkSource(kind, address, item.element));
      }
    }
  }
  const answers = await Promise.all(asked.values());
  return {
    findings: answers.flatMap(({ findings }) => findings),
    places: new Set(answers.flatMap(({ places }) => [...places])),
  };
}

async function checkSource(
  kind: 'directory' | 'feed',
  address: string,
  element: Element,
): Promise<SourceCheck> {
  const one = (code: string, message: string, advice: string): SourceCheck => ({
    findings: [{ code, message, advice, element }],
    places: new Set(),
  });
  const url = urlOf(address);
  const what = `The ${kind} ${address}`;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return one('data-address', `${what} is no address.`, 'Use one that starts with https:// or /.');
  }
  if (kind === 'feed') {
    // Asked as the elements ask it. A directory is asked for as it is written.
    url.pathname = url.pathname.replace(/(\/services)?\/*$/i, '/services');
    url.search = '?page=1&per_page=1';
  }
  let answer: Response;
  try {
    answer = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    // The policy has a finding of its own, which says more. Browsers may tell of it a moment later.
    await pause(100);
    if (isStopped(url.href)) return { findings: [], places: new Set() };
    const isOther = url.origin !== location.origin;
    return one(
      'data-unreachable',
      `${what} cannot be reached.`,
      isOther
        ? 'Open it in a browser. If it opens, its server has to send Access-Control-Allow-Origin, so that your page may read it.'
        : 'Open it in a browser, and check the address.',
    );
  }
  if (!answer.ok) {
    return one(
      'data-unreachable',
      `${what} answers with status ${answer.status}.`,
      answer.status === 404 ? 'Check the address.' : 'Ask whoever looks after its server.',
    );
  }
  const data: unknown = await answer.json().catch(() => undefined);
  return kind === 'feed' ? checkFeed(data, what, one) : checkDirectory(data, what, one);
}

type One = (code: string, message: string, advice: string) => SourceCheck;

const fine = (places: Iterable<string> = []): SourceCheck => ({
  findings: [],
  places: new Set(places),
});

function checkFeed(data: unknown, what: string, one: One): SourceCheck {
  if (typeof data === 'object' && data) return fine();
  return one('data-wrong', `${what} gives no list of services.`, 'Check its base address.');
}

type Data = Readonly<Record<string, unknown>>;

/** What a catalogue has to say of itself: the elements take none without it. */
function lacking({ id, title, publisher, licence, generatedAt }: Data): string[] {
  const said = {
    id,
    title,
    'publisher.name': (publisher as Data | null | undefined)?.['name'],
    'licence.name': (licence as Data | null | undefined)?.['name'],
    generatedAt: /^\d{4}-\d\d-\d\d/.test(String(generatedAt)) && generatedAt,
  };
  return Object.entries(said).flatMap(([name, value]) =>
    typeof value === 'string' && /\S/.test(value) ? [] : [name],
  );
}

function checkDirectory(data: unknown, what: string, one: One): SourceCheck {
  if (typeof data !== 'object' || !data) {
    return one(
      'data-wrong',
      `${what} is not JSON.`,
      'It may be a page that says something went wrong. Check the address.',
    );
  }
  const { schemaVersion, services, files, regions, places } = data as Data;
  const wrong = (how: string) =>
    one('data-wrong', `${what} ${how}.`, 'Run “mecc-signpost check” on it.');
  let isElsewhere = false;
  if ('schemaVersion' in data) {
    const layout = (version: string, read: number) =>
      one(
        'data-layout',
        `${what} has layout ${version}; this version reads ${read}.`,
        'Build it again with “mecc-signpost build” of the same version.',
      );
    const layoutOf = String(schemaVersion);
    if (!/^1\.\d+$/.test(layoutOf)) return layout(layoutOf, 1);
    const names = lacking(data).join(', ');
    if (names) return wrong(`has no proper ${names}`);
    const { version } = (regions ?? { version: REGIONS_VERSION }) as Data;
    if (version !== REGIONS_VERSION) {
      return layout(`${String(version)} of regions`, REGIONS_VERSION);
    }
    isElsewhere = Boolean(regions ?? (files as readonly unknown[] | undefined)?.length);
  }
  const [list] = [data, services].filter(Array.isArray);
  const records: readonly (Data | null)[] = list ?? [];
  if (!isElsewhere && !records.some((record) => record?.['id'] && record['name'])) {
    return list?.length === 0
      ? one('data-empty', `${what} has no services in it.`, 'Build it again, and look why.')
      : wrong('holds no list of services with an id and a name');
  }
  const served = records.flatMap((service) =>
    ids((service as { coverage?: { places?: unknown } } | null)?.coverage?.places),
  );
  return fine([...ids(places), ...served]);
}

/** Ids of a list of ids, or of records that have one. */
function ids(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    const id = typeof one === 'object' ? (one as { id?: unknown } | null)?.id : one;
    return typeof id === 'string' ? [id] : [];
  });
}

/** Ids of all topics; undefined when the file with them does not come. */
export const topicIds = (): Promise<string[] | undefined> =>
  import('../../generated/topic-names.js').then(
    ({ topicNames }) => topicNames.map(({ id }) => id),
    () => undefined,
  );

/**
 * Ids that an author has written: topics, places, nations. What cannot be loaded is not checked.
 *
 * @param served Ids of places that a directory says it serves.
 */
export async function checkIds(
  items: readonly PageItem[],
  served: ReadonlySet<string>,
): Promise<Finding[]> {
  const [topics, places, lookUp] = await Promise.all([
    topicIds(),
    import('../../generated/places.js').then(
      ({ records }) => records,
      () => undefined,
    ),
    import('../../geo/place-lookup.js').then(
      ({ lookUpPlace }) => lookUpPlace,
      () => undefined,
    ),
  ]);
  const checks = items.map(async (item): Promise<Finding[]> => {
    const { element, name, isKnown } = item;
    if (!isKnown) return [];
    const findings: Finding[] = [];
    const unknown = (kind: string, value: string, names: readonly string[]) => {
      findings.push({
        code: `unknown-${kind}`,
        message: `${labelOf(item)}: there is no ${kind} “${value}”.`,
        advice: meant(value, names, `Look up the ${kind} in the guide, and write its id.`),
        element,
      });
    };
    for (const id of `${setting(item, 'topic')} ${setting(item, 'topics')}`.split(/[\s,]+/)) {
      if (id !== '' && topics && !topics.includes(id)) unknown('topic', id, topics);
    }
    const nation = setting(item, 'nation');
    if (nation !== '' && !(NATIONS as readonly string[]).includes(nation))
      unknown('nation', nation, NATIONS);
    const place = setting(item, 'place').trim();
    if (place === '' || !places || !lookUp || served.has(placeIdOf(place))) return findings;
    if (places.some(({ id }) => id === placeIdOf(place))) return findings;
    const found = await lookUp(place, places).catch(() => undefined);
    // The library is by ids alone; where people type, a name does.
    const isFound = found && !/^(?:invalid|unknown-postcode)$/.test(found.kind);
    const isGuess =
      found?.kind === 'place' &&
      ![found.place.name, ...found.place.aliases].some(
        (one) => one.toLowerCase() === place.toLowerCase(),
      );
    if ((!isFound || isGuess) && name !== 'resource-library') {
      unknown('place', place, places.map(({ name: known }) => known).concat([...served]));
    }
    return findings;
  });
  return (await Promise.all(checks)).flat();
}

/** A finder without a directory is right for some pages: it is said, and not called wrong. */
export function withoutSource(items: readonly PageItem[]): Finding[] {
  return items.flatMap((item) => {
    const { element, name, isKnown } = item;
    if (name !== 'service-finder' || !isKnown) return [];
    const provider = element.closest('mecc-provider');
    const has = (one: Element | null, key: string) =>
      Boolean(one?.getAttribute(key) || (one && Reflect.get(one, key)));
    const isGiven = ['directory', 'feed', 'client'].some(
      (key) => item.attributes.get(key) || has(element, key) || has(provider, key),
    );
    if (isGiven) return [];
    return [
      {
        code: 'no-directory',
        message: `${labelOf(item)} has no directory, so it shows national help alone.`,
        advice: `Add ${written(item, 'directory')}="…" or ${written(item, 'feed')}="…" if you have local services.`,
        element,
      },
    ];
  });
}
