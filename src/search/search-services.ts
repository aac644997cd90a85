import type { Service, TopicName } from '../models/index.js';
import type { FreshnessLimits } from './freshness.js';
import { checkQuery } from './check-keys.js';
import { hasNumber } from './has-number.js';
import { namedTopics } from './matched-topics.js';
import { rankMatches, sinksAt } from './rank-matches.js';
import { type FilterContext, isListed, serviceFilter } from './service-filter.js';
import type { ServiceMatch, ServiceQuery } from './service-query.js';
import { TYPO, findWord, misspellingOf, plain, searchWords, stem } from './text.js';

/** More than the best match in a name. */
const TOPIC_WEIGHT = 12;

/** Of name and organisation; 2 for other text. */
const TEXT_WEIGHTS = [8, 4];

/** Help in the place that was asked for comes before help that is as good and further away. */
const LOCAL_WEIGHT = 1.5;

/** For what nobody can call or text: a number that helps now comes before a website. */
const NO_NUMBER_WEIGHT = 0.9;

/** What a search needs besides services and a query. `searchContext()` loads what a query takes. */
export interface SearchContext extends FilterContext {
  /** Names of topics, so that everyday words find the services of a topic. */
  readonly topicNames?: readonly TopicName[];
  /** How long a check can be relied on. What is overdue sinks. */
  readonly freshness?: FreshnessLimits | undefined;
  /** The module that counts options, when the query asks for that. */
  readonly facets?: Pick<typeof import('./facets.js'), 'facetIndex' | 'countIndexes'> | undefined;
}

/**
 * All services that fit the query, in its order. Paging is up to the caller.
 *
 * Every word has to be found: in the name, organisation or text of a service, as it is, as the
 * start of a word (three letters or more) or with typing errors (one in four to seven letters, two
 * in longer words); or as part of a name of one of its topics. Only words that are in no topic and
 * in hardly any name or summary are taken for typing errors: "food" does not find "good", also
 * where there is no food bank.
 *
 * A topic counts most where a service names it first, and less from the second and the third on:
 * the helpline for debt comes before one for cancer that knows about money as well. What can be
 * called or texted comes before what has a website only.
 *
 * When no service has all words, those are found that have a topic which is named, or all words
 * but one of three or more that names none, at half the score.
 *
 * @throws ConfigError when the query has a key that nobody reads, or wishes that the context is not
 *   prepared for.
 */
export function searchServices(
  services: Iterable<Service>,
  query: ServiceQuery,
  context: SearchContext,
): ServiceMatch[] {
  checkQuery(query);
  const filter = serviceFilter(query, context);
  const listed: Service[] = [];
  let matches: ServiceMatch[] = [];
  for (const service of services) {
    if (!isListed(service)) continue;
    listed.push(service);
    const match = filter(service);
    if (match) matches.push(match);
  }
  const read = matches.length > 0 && wordReader(listed, query, context);
  if (read) {
    const all: ServiceMatch[] = [];
    const some: ServiceMatch[] = [];
    for (const match of matches) {
      const { fit, score } = read(match);
      if (fit) (fit === 'all' ? all : some).push({ ...match, score });
    }
    matches = all.length > 0 ? all : some;
  }
  return rankMatches(matches, query, { ...context.freshness, now: context.now });
}

/**
 * Whether hardly any service has it in its name or summary. Asked of all, not of what the filters
 * left: they must not change what a word means.
 */
function isRare(word: string, services: readonly Service[]): boolean {
  // Four letters are the start of too many words, and one error away from as many.
  const pattern = new RegExp(`\\b${word}${word.length > 4 ? '\\b' : ''}`, 'i');
  let left = Math.min(2, services.length / 100);
  return !services.some(
    ({ name, summary = '' }) => (pattern.test(name) || pattern.test(summary)) && (left -= 1) < 0,
  );
}

/** How a service has the words: all of them, or enough where no service has all. */
interface Reading {
  readonly fit: 'all' | 'some' | undefined;
  readonly score: number;
}

/**
 * A function that says how a match has the words of the query. Undefined when it has none.
 *
 * @param listed All services that can be found, also those that the filters leave out.
 */
export function wordReader(
  listed: readonly Service[],
  { text = '', nation, noPhone }: ServiceQuery,
  { now, freshness, topicNames = [] }: SearchContext,
): ((match: ServiceMatch) => Reading) | undefined {
  const words = searchWords(text);
  if (words.length === 0) return undefined;
  const { hits, misspelt } = namedTopics(words, topicNames, (word) => isRare(word, listed));
  const sinks = sinksAt({ ...freshness, now });
  // As long as nobody says which nation it is, what serves one of them may be of no use.
  const isForeign = ({ coverage: { national, nations } }: Service) =>
    !nation && national && nations.length > 0 && nations.length < 4;
  const terms = words.map((word, index) => ({
    start: stem(word),
    word,
    isOfTopic: hits.some((hit) => (hit.words[index] ?? 0) > 0),
    isMisspeltIn: misspelt[index] ? misspellingOf(word) : undefined,
  }));
  return (match) => {
    const { service } = match;
    const plainText = textOf(service);
    const named = hits.flatMap((hit) => {
      const at = service.topics.indexOf(hit.topic.id);
      // What it is mainly for comes first: two thirds for its second topic, half for the others.
      return at < 0 ? [] : [{ hit, weight: TOPIC_WEIGHT / (1 + Math.min(at, 2) / 2) }];
    });
    let score = 0;
    // One word that names a topic is as much as two others.
    let missing = 0;
    terms.forEach(({ word, start, isOfTopic, isMisspeltIn }, index) => {
      const points =
        Math.max(0, ...named.map(({ hit, weight }) => (hit.words[index] ?? 0) * weight)) +
        (best(plainText, (part) => findWord(part, word, start)) ||
          (isMisspeltIn ? best(plainText, (part) => (isMisspeltIn(part) ? TYPO : 0)) : 0));
      if (points === 0) missing += isOfTopic ? 2 : 1;
      score += points;
    });
    if (match.isLocal) score *= LOCAL_WEIGHT;
    else if (isForeign(service)) score /= 2;
    if (sinks(service)) score /= 2;
    if (!noPhone && !isReachable(service)) score *= NO_NUMBER_WEIGHT;
    if (missing === 0) return { fit: 'all', score };
    const isEnough = named.length > 0 || (missing === 1 && words.length > 2);
    return { fit: isEnough ? 'some' : undefined, score: score / 2 };
  };
}

const isReachable = (service: Service) =>
  hasNumber(service) || service.contacts.some(({ kind }) => kind === 'text');

/** Making text plain is most of the work of a search. Kept as long as the service is. */
const plainTexts = new WeakMap<Service, string>();

/** Name, organisation, and everything else, in their plain form with `~` between them. */
function textOf(service: Service): string {
  let text = plainTexts.get(service);
  if (text === undefined) {
    const { name, organization, summary, description, coverage, locations } = service;
    const fields = [name, organization?.name, summary, description, ...coverage.areas];
    for (const location of locations) {
      // Looking for street names must not find a hidden address.
      if (!location.masked) fields.push(location.name, location.address);
    }
    text = plain(fields.join('~'));
    plainTexts.set(service, text);
  }
  return text;
}

/** What the best field counts. The worst match in a name counts no less than the best after it. */
function best(text: string, quality: (text: string) => number): number {
  // Most services do not have the word at all.
  if (quality(text) === 0) return 0;
  for (const [index, field] of text.split('~').entries()) {
    const found = quality(field);
    if (found > 0) return found * (TEXT_WEIGHTS[index] ?? 2);
  }
  return 0;
}
