import { topicNames } from '../../generated/topic-names.js';
import { areasOf } from '../check/where.js';
import { didYouMean, meantPlace, meantTopic, nearestWord } from '../read/meant.js';
import type { ReadFeed } from '../read/read-feed.js';
import { CliError } from '../support/cli-error.js';
import { isKnownPlace, knownPlace, type GapPlace } from './reach.js';

/** Places and topics that are named in an error. */
const NAMED = 12;

/**
 * The places to look at: those that were asked for; else those that the source declares or names;
 * else the areas that it names.
 *
 * @throws CliError when there are none, or one that nobody knows: all of it would seem to be missing.
 */
export function choosePlaces(feed: ReadFeed, wanted: readonly string[] | undefined): GapPlace[] {
  const services = feed.services.map(({ service }) => service);
  const ids = [...(feed.places ?? []), ...services.flatMap(({ coverage }) => coverage.places)];
  const areas = services.flatMap((service) => areasOf(service).map(({ name }) => name));
  const named = unique([...ids, ...areas]).filter(({ isWide }) => !isWide);
  if (wanted) {
    const inSource = new Set(named.map(({ id }) => id));
    return unique(
      wanted.map((text) => {
        if (isKnownPlace(text) || inSource.has(knownPlace(text).id)) return text;
        const meant =
          meantPlace(text) ??
          nearestWord(
            text,
            named.map(({ name }) => name),
          );
        throw new CliError(`There is no place "${text.slice(0, 60)}" here.${didYouMean(meant)}`, {
          file: feed.source,
          advice: `${listed('The source names', named)} Look at the spelling.`,
        });
      }),
    );
  }
  const found = ids.length > 0 ? unique(ids).filter(({ isWide }) => !isWide) : named;
  if (found.length > 0) return inOrder(found);
  throw new CliError('No service says which place it is for.', {
    file: feed.source,
    advice:
      'Fill in the area that each serves, or name places to look at: --places halton,knowsley.',
  });
}

/**
 * The ids of topics to look at: those that were asked for by id, title or everyday word, else all.
 *
 * @throws CliError when there is no such topic.
 */
export function chooseTopics(wanted: readonly string[] | undefined): string[] {
  if (!wanted) return topicNames.map(({ id }) => id);
  return wanted.map((text) => {
    const word = text.toLowerCase();
    const topic =
      topicNames.find(({ id, title }) => id === word || title.toLowerCase() === word) ??
      topicNames.find(({ aliases }) => aliases.includes(word));
    if (topic) return topic.id;
    const meant = meantTopic(text);
    const all = `Use one of: ${topicNames.map(({ id }) => id).join(', ')}.`;
    throw new CliError(`There is no topic "${text.slice(0, 60)}".`, {
      advice: meant === undefined ? all : didYouMean(meant).trim(),
    });
  });
}

function unique(texts: readonly string[]): GapPlace[] {
  return [...new Map(texts.map(knownPlace).map((place) => [place.id, place])).values()];
}

function inOrder(places: readonly GapPlace[]): GapPlace[] {
  return [...places].sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}

function listed(start: string, places: readonly GapPlace[]): string {
  if (places.length === 0) return `${start} none.`;
  const names = inOrder(places).map(({ name }) => name);
  const more = names.length - NAMED;
  return `${start} ${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
