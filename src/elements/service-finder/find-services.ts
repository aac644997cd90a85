import type { Interpretation, MeccClient, Meaning } from '../../client/index.js';
import { isMeccError } from '../../errors/mecc-error.js';
import type { Nation, Place } from '../../models/index.js';
import type { FreshnessLimits } from '../../search/freshness.js';
import type { ServiceMatch, ServiceQuery } from '../../search/service-query.js';
import type { ServicePage } from '../../sources/service-page.js';
import type { PlaceField, Where } from '../shared/place-field.js';
import { resolvePlace } from '../shared/resolve-place.js';
import type { Answer, Concern, Criteria, Found } from './criteria.js';
import { toQuery } from './filter-names.js';

/** What a search takes besides what the form says. */
export interface FindOptions {
  readonly perPage: number;
  /** Nation of the page, for when the place does not tell it. */
  readonly nation: Nation | undefined;
  readonly freshness: FreshnessLimits;
  /** Also count what every filter would find. */
  readonly facets: boolean;
  readonly signal: AbortSignal;
  /** Told what the search is about, and again when more is known: help waits for no directory. */
  readonly heed: (concern: Concern) => void;
}

/** Milliseconds that an answer waits for what makes it better. */
const PATIENCE = 1_500;

/**
 * Runs a search: takes words and place apart, then asks the client.
 *
 * @param actions What cards will have buttons for, if anything.
 * @throws what `client.interpret()` throws: words that could not be read may hold a postcode, and
 *   nothing is searched by them.
 */
export async function findServices(
  client: MeccClient,
  criteria: Criteria,
  field: PlaceField,
  actions: unknown,
  { perPage, nation, facets, freshness, signal, heed }: FindOptions,
): Promise<Found> {
  const { text, topic } = criteria;
  fetchDirectory(client, criteria);
  const cards = loadCards(actions);
  const [read, chosen] = await Promise.all([
    text.trim() === '' ? undefined : client.interpret(text, { signal }),
    topic === '' ? undefined : understand(client, topic, signal),
  ]);
  signal.throwIfAborted();
  // A topic that was chosen takes nothing away from what the words say.
  const about = [...(chosen?.topics ?? []), ...(read?.topics ?? [])];
  const crisis = Boolean(read?.crisis || chosen?.crisis);
  const rules = heedRules(client, { about, crisis }, heed, signal);
  const words = read?.words ?? '';
  const apart = read?.place && { words, place: entry(read, text) };
  field.settle();
  const entered = apart ? { text: apart.place } : field.asked;
  const where = await resolvePlace(client, entered, () => field.words, signal);
  field.settle(where);
  if (where.kind === 'problem') return { kind: 'problem', apart };
  const { topics } = chosen ?? read ?? { topics: [] };
  const query = { ...toQuery(criteria, words, where, nation), perPage };
  const page = await client.search({ ...query, facets }, { signal, freshness });
  const soon = new Promise<undefined>((end) => setTimeout(end, PATIENCE));
  const [nearest, around] = await Promise.all([
    findNearest(client, query, page, signal),
    placesAround(client, where, signal),
    // It comes first, but nobody waits long for it: the numbers of urgent help are there anyway.
    Promise.race([rules, soon]),
    // So that no number moves once it can be pressed.
    page.matches.length > 0 && Promise.race([cards, soon]),
  ]);
  signal.throwIfAborted();
  return {
    kind: 'answer',
    criteria,
    query,
    where,
    pages: [page],
    topics,
    about,
    crisis,
    words,
    apart,
    maybe: read?.maybe ?? [],
    around,
    nearest,
  };
}

/** Clients that have been prepared: those that failed are asked by the search itself. */
const prepared = new WeakSet<MeccClient>();

/** Somebody types: what it takes to understand them, and to search, can come meanwhile. */
export function prepare(client: MeccClient, criteria: Criteria, actions: unknown): void {
  if (prepared.has(client)) return;
  prepared.add(client);
  fetchDirectory(client, criteria);
  void loadCards(actions);
  client.interpret('').catch(() => undefined);
}

/** Tells the directory nothing of what was typed: that may hold a postcode. */
function fetchDirectory(client: MeccClient, { filters }: Criteria): void {
  client.prepare({ includeNational: !filters.includes('local-only') });
}

/** The class of the cards, as far as it can be told to load what cards will need. */
interface CardClass {
  readonly loadParts?: (hasActions: boolean) => Promise<unknown>;
}

/** Loads what cards are made of, by whichever script has registered them. */
async function loadCards(actions: unknown): Promise<unknown> {
  const card = customElements.get('mecc-service-card') as CardClass | undefined;
  return card?.loadParts?.(Boolean(actions));
}

/** What every filter would find, on top of an answer that was given without. */
export async function countOptions(
  client: MeccClient,
  { query }: Answer,
): Promise<ServicePage['facets']> {
  return (await client.search({ ...query, perPage: 1, facets: true })).facets;
}

/** Topics are a help: without them the search goes on, and urgent help is shown to be safe. */
async function understand(client: MeccClient, topic: string, signal: AbortSignal) {
  return client.understand('', topic, { signal }).catch((error: unknown): Meaning => {
    signal.throwIfAborted();
    if (!isMeccError(error)) throw error;
    return { topics: [], crisis: true };
  });
}

/** What to write into the field for a place, so that it is understood there as it was here. */
function entry({ place, words }: Interpretation, text: string): string {
  if (place?.kind === 'place') return place.place.name;
  if (place?.kind === 'point') return place.postcode ?? place.label;
  // Not understood: what the words have lost, as it was typed, without the "in" before it.
  let start = 0;
  while (start < words.length && text[start] === words[start]) start += 1;
  let end = 0;
  while (end < words.length - start && text.at(-1 - end) === words.at(-1 - end)) end += 1;
  return text
    .slice(start, text.length - end)
    .trim()
    .replace(/^(in|near|nearby|around|at|by|from|close to) /i, '');
}

/** Tells what the search is about, at first without the rules of a sensitive topic, then with them. */
async function heedRules(
  client: MeccClient,
  concern: Concern,
  heed: FindOptions['heed'],
  signal: AbortSignal,
): Promise<void> {
  heed(concern);
  const { about } = concern;
  const topic =
    about.find(({ sensitivity }) => sensitivity === 'high-risk') ??
    about.find(({ sensitivity }) => sensitivity !== 'normal');
  if (!topic) return;
  try {
    const rules = await client.urgentRules(topic.id, { signal });
    if (!signal.aborted) heed({ ...concern, rules });
  } catch {
    // Without its own rules, the general ones come first.
    if (!signal.aborted) heed({ ...concern, crisis: true });
  }
}

/** Nothing is near enough: how far it is to the next one that fits. */
async function findNearest(
  client: MeccClient,
  { near, ...query }: ServiceQuery,
  { matches, state }: ServicePage,
  signal: AbortSignal,
): Promise<ServiceMatch | undefined> {
  if (matches.length > 0 || state !== 'ok' || near?.radius === undefined) return undefined;
  const anywhere = { ...query, near: { ...near, radius: undefined } };
  const page = await client
    .search({ ...anywhere, sort: 'distance', perPage: 1 }, { signal })
    .catch(() => undefined);
  return page?.matches.find(({ distance }) => distance);
}

/** Places by what is known of them: whether a directory covers them, and who looks after them. */
async function placesAround(
  client: MeccClient,
  where: Where,
  signal: AbortSignal,
): Promise<readonly Place[]> {
  if (where.kind !== 'somewhere') return [];
  if (where.place && !where.isGuess) return [where.place];
  const ids = where.near?.places ?? [];
  const places = await client.places({ signal }).catch((): readonly Place[] => []);
  return ids.flatMap((id) => places.find((place) => place.id === id) ?? []);
}
