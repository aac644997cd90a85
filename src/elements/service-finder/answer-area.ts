import { outsideArea } from '../../geo/outside-area.js';
import type { FinderMessages } from '../../i18n/en-gb/finder.js';
import type { Place } from '../../models/index.js';
import type { Answer, Concern } from './criteria.js';
import { isNarrowed } from './filter-names.js';
import type { Piece, ResultsView } from './results-view.js';

/** Something to know about the place, with what can be done about it. */
interface AreaNote {
  readonly text: string;
  readonly more?: Piece;
}

/** Places that a question or a note names: more would not be read. */
const MOST = 6;

/** The place, when it was named and not only guessed. */
function namedPlace({ where }: Answer): Place | undefined {
  return where.kind === 'somewhere' && !where.isGuess ? where.place : undefined;
}

const isOutside = ({ around, pages }: Answer) => outsideArea(around, pages[0]?.covers);

/** Nobody knows the topic that the page has set: that nothing was found says nothing of help. */
export const isUnknownTopic = ({ pages }: Answer) => (pages[0]?.unknownTopics.length ?? 0) > 0;

/**
 * Whether it is certain that directories have nothing local: they answered, everything they have
 * is here, they cover the place, and no filter has left anything out.
 */
function isComplete(answer: Answer): boolean {
  const { pages, criteria, topics } = answer;
  return (
    !isNarrowed(criteria) &&
    (criteria.topic === '' || topics.length > 0) &&
    !pages.at(-1)?.hasNext &&
    pages.every(({ state, unknownPlace }) => state === 'ok' && !unknownPlace) &&
    (pages[0]?.sources.some(({ national }) => !national) ?? false) &&
    !isOutside(answer)
  );
}

/** That the directory was asked for a place and has nothing there, when that is certain. */
export function coverageNote(answer: Answer, words: FinderMessages): string {
  const place = namedPlace(answer);
  const services = answer.pages.flatMap((page) => page.services);
  const isNational = services.length > 0 && services.every(({ coverage }) => coverage.national);
  return place && isNational && isComplete(answer) ? words.noLocal(place.name) : '';
}

/**
 * What an owner of the data has to know: a person was here, and nothing local was found for them.
 * Names neither topic nor place when talking about it is sensitive, and never the words. Undefined
 * when there is something, or when it is not certain.
 */
export function gapOf(
  answer: Answer,
): { topic?: string | undefined; place?: string | undefined } | undefined {
  const services = answer.pages.flatMap((page) => page.services);
  if (!isComplete(answer) || services.some(({ coverage }) => !coverage.national)) return undefined;
  return openFacts(answer);
}

/** Topic and place as far as they may be told: neither of them when one topic is sensitive. */
export function openFacts(answer: Answer): {
  topic?: string | undefined;
  place?: string | undefined;
} {
  return isOpen(answer) ? { topic: answer.topics[0]?.id, place: namedPlace(answer)?.id } : {};
}

/** Whether it may be told at all what was looked for: neither by a topic nor by the words. */
export function isOpen({ crisis, about }: Concern): boolean {
  return !crisis && about.every(({ sensitivity }) => sensitivity === 'normal');
}

/** What has to be known about the place: outside the directory, one of several, or unknown. */
export function areaNotes(view: ResultsView, answer: Answer, words: FinderMessages): AreaNote[] {
  const { html, lang, confirm, moveTo } = view;
  const { where, around, pages, maybe } = answer;
  const buttons = (
    places: readonly Place[],
    label: (name: string) => string,
    press: (place: Place) => void,
  ) =>
    html`<ul class="topics" role="list">
      ${places.slice(0, MOST).map(
        (place) =>
          html`<li>
            <button
              type="button"
              @click=${() => {
                press(place);
              }}
            >
              ${label(place.name)}
            </button>
          </li>`,
      )}
    </ul>`;
  const notes: AreaNote[] = [];
  if (pages[0]?.unknownPlace) notes.push({ text: words.unknownPlace });
  const outside = isOutside(answer)?.slice(0, MOST);
  if (outside) {
    const links = outside.flatMap(({ council, directories }) => [
      ...directories.flatMap(({ name, url }) => (url ? [{ name, url }] : [])),
      ...(council?.url ? [{ name: council.name, url: council.url }] : []),
    ]);
    notes.push({
      text: words.outside(
        lang,
        outside.map(({ place }) => place.name),
      ),
      more: html`<ul role="list">
        ${links.map(({ name, url }) => html`<li><a href=${url} rel="noreferrer" dir="auto">${name}</a></li>`)}
      </ul>`,
    });
  } else if (where.kind === 'somewhere' && !where.place && around.length > 1) {
    notes.push({
      text: words.which(
        lang,
        where.label,
        around.slice(0, MOST).map(({ name }) => name),
      ),
      more: buttons(around, (name) => name, confirm),
    });
  }
  for (const place of maybe) {
    const press = () => {
      moveTo(place, withoutName(answer.words, place));
    };
    notes.push({ text: words.maybe(place.name), more: buttons([place], words.searchIn, press) });
  }
  return notes;
}

/** The words without the name that was a place after all. */
function withoutName(words: string, { name, aliases }: Place): string {
  const plain = (text: string) => text.toLowerCase();
  const names = [name, ...aliases].map(plain);
  return words
    .split(/\s+/)
    .filter((word) => !names.includes(plain(word)))
    .join(' ');
}
