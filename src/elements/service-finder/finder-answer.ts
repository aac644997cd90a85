/** All that an answer takes: how to find it, and how to show it. Comes with the first search. */
import type { TemplateResult } from 'lit';
import { type FinderMessages, finderMessages } from '../../i18n/en-gb/finder.js';
import type { Service } from '../../models/index.js';
import { countAreas } from '../../search/count-areas.js';
import { hasNumber } from '../../search/has-number.js';
import type { ServiceMatch, SortOrder } from '../../search/service-query.js';
import { nearestFirst } from '../../share/nearest-first.js';
import type { ServicePage } from '../../sources/service-page.js';
import { areaNotes, coverageNote, isUnknownTopic } from './answer-area.js';
import { suggestions } from './answer-suggestions.js';
import type { Answer } from './criteria.js';
import type { Piece, ResultsView } from './results-view.js';

export { gapOf, isOpen, openFacts } from './answer-area.js';
export { urgentLines } from './answer-urgent.js';
export { countOptions, findServices, prepare } from './find-services.js';

const wordsOf = ({ say }: ResultsView) => say('finder', finderMessages);

/** What the status says: it is heard when a search has been answered. */
export function heard(view: ResultsView, answer: Answer): Piece {
  const { html, phase } = view;
  const words = wordsOf(view);
  if (phase === 'cut') return html`${words.moreFailed}`;
  const also = alsoHeard(view, answer, words);
  return html`${statusText(view, answer, words)}${
    also === '' ? '' : html`<span class="hidden">. ${also}</span>`
  }`;
}

/** What stands beside the count as a notice of its own, so that it is heard with it. */
function alsoHeard(view: ResultsView, answer: Answer, words: FinderMessages): string {
  const { lang } = view;
  const [first] = answer.pages;
  const state =
    first?.state === 'stale'
      ? staleText(first, lang, words)
      : first?.state === 'partial'
        ? words.partial
        : coverageNote(answer, words);
  const area = areaNotes(view, answer, words).map(({ text }) => text);
  return [state, ...area].filter((text) => text !== '').join(' ');
}

function statusText({ lang }: ResultsView, answer: Answer, words: FinderMessages): string {
  const { pages, where } = answer;
  const [first] = pages;
  const last = pages.at(-1);
  if (!first || !last) return '';
  const shown = countShown(pages);
  const isDown = first.state === 'unavailable';
  if (shown === 0) {
    if (isUnknownTopic(answer)) return words.unknownTopic;
    return isDown ? words.unavailable : first.state === 'ok' ? words.none : words.noneSoFar;
  }
  if (pages.length > 1) {
    const text = words.moreFound(last.matches.length, shown, last.total);
    return first.state === 'ok' && last.state === 'partial' ? `${text} ${words.partial}` : text;
  }
  const { total } = first;
  const count = total ?? shown;
  const text = total === undefined ? words.foundSome(lang, count) : words.found(lang, count);
  if (isDown) return `${words.unavailable}. ${text}`;
  // What is national is not near anybody. Where nobody has counted, nothing is said of it.
  const areas = total === undefined ? countAreas(first.matches) : first.areas;
  return where.kind === 'somewhere' && areas && coverageNote(answer, words) === ''
    ? text + words.areas(lang, where.label, count, areas)
    : text;
}

const countShown = (pages: Answer['pages']) =>
  pages.reduce((sum, page) => sum + page.matches.length, 0);

/** In which order, beside the count. */
export function sortField(view: ResultsView, { pages, where }: Answer): Piece {
  const { html, refine, criteria } = view;
  if (!pages[0]?.matches.length) return undefined;
  const words = wordsOf(view);
  const isNear = where.kind === 'somewhere' && where.near !== undefined;
  const orders = (Object.keys(words.sorts) as SortOrder[]).filter(
    (order) => order !== 'distance' || isNear,
  );
  const change = ({ target }: Event) => {
    refine({ sort: (target as HTMLSelectElement).value as SortOrder });
  };
  return html`<label class="sort" part="sort">
    <span>${words.sort}</span>
    <select @input=${change}>
      ${orders.map(
        (order) =>
          html`<option value=${order} .selected=${order === criteria?.sort}>
            ${words.sorts[order]}
          </option>`,
      )}
    </select>
  </label>`;
}

/** An answer: whether it can be relied on, its services or what to do without any, and its age. */
export function answerTemplate(view: ResultsView, answer: Answer): Piece {
  const { html, lang, more } = view;
  const { pages } = answer;
  const [first] = pages;
  const last = pages.at(-1);
  if (!first || !last) return undefined;
  const words = wordsOf(view);
  const isDown = first.state === 'unavailable';
  const left = (last.total ?? Infinity) - countShown(pages);
  const note = coverageNote(answer, words);
  return html`${stateNotice(view, pages.find(({ state }) => state !== 'ok') ?? first, words)}
  ${note === '' ? undefined : html`<p class="notice" part="notice">${note}</p>`}
  ${areaNotes(view, answer, words).map(
    ({ text, more: rest }) =>
      html`<div class="notice" part="area">
        <p>${text}</p>
        ${rest}
      </div>`,
  )}
  ${first.matches.length === 0 && !isDown ? suggestions(view, answer, words) : serviceList(view, answer)}
  ${
    last.hasNext
      ? html`<p>
            <button type="button" part="more-button" @click=${more}>
              ${words.more(Math.min(answer.query.perPage ?? left, left))}
            </button>
          </p>
          <p class="printed">${words.notAll}</p>`
      : undefined
  }
  ${
    first.asOf === undefined || isDown
      ? undefined
      : html`<p class="muted" part="as-of">${words.asOf(lang, first.asOf)}</p>`
  }`;
}

/** What is on screen from the search before, where nothing answered this one. */
export function earlierTemplate(view: ResultsView, answer: Answer): Piece {
  const { html } = view;
  if (countShown(answer.pages) === 0) return undefined;
  return html`<p class="notice" part="notice">${wordsOf(view).earlier}</p>
    ${serviceList(view, answer)}`;
}

function stateNotice(view: ResultsView, page: ServicePage, words: FinderMessages): Piece {
  switch (page.state) {
    case 'ok':
      return undefined;
    case 'stale':
      return warning(view, staleText(page, view.lang, words), words);
    case 'partial':
      return warning(view, words.partial, words);
    case 'unavailable': {
      const national = page.matches.length > 0 ? ` ${words.nationalOnly}` : '';
      return warning(view, `${words.unavailable}. ${words.unavailableHelp}${national}`, words);
    }
  }
}

/** How old it is, and whether it comes from a pack that somebody has kept on this device. */
function staleText(page: ServicePage, lang: string, words: FinderMessages): string {
  const { onDevice } = page.sources.find((answer) => answer.onDevice) ?? {};
  return onDevice === undefined
    ? words.stale(lang, page.asOf)
    : words.onDevice(lang, onDevice, page.asOf);
}

function warning({ html, search }: ResultsView, text: string, words: FinderMessages) {
  const press = () => {
    search({});
  };
  return html`<div class="notice" part="notice">
    <p>${text}</p>
    <button type="button" @click=${press}>${words.retry}</button>
  </div>`;
}

function serviceList(view: ResultsView, answer: Answer): Piece {
  const { html, headingLevel, reportTo, freshness } = view;
  const { pages } = answer;
  const matches = pages.flatMap((page) => page.matches);
  if (matches.length === 0) return undefined;
  const firstNew = matches.length - (pages.at(-1)?.matches.length ?? 0);
  return html`${toNumber(view, matches)}
    <ul class="services" part="services" role="list">
      ${matches.map(
        (match, index): TemplateResult =>
          html`<li ?data-new=${index === firstNew}>
            <mecc-service-card
              exportparts="card, heading:card-heading, contact, main-contact, assurance"
              .service=${nearestPlaceFirst(match)}
              .distance=${match.distance}
              .covers=${coveredPlace(match, answer)}
              .reportTo=${reportTo}
              .freshness=${freshness}
              .headingLevel=${headingLevel}
            ></mecc-service-card>
          </li>`,
      )}
    </ul>`;
}

/** A way past services without a number, which may be many presses of a key, to one that has one. */
function toNumber(view: ResultsView, matches: readonly ServiceMatch[]): Piece {
  const { html } = view;
  const index = matches.findIndex(({ service }) => hasNumber(service));
  if (index < 1) return undefined;
  const press = ({ currentTarget }: Event) => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    const card = root.querySelectorAll('.services mecc-service-card')[index];
    card?.shadowRoot?.querySelector<HTMLElement>('a[href^="tel:"]')?.focus();
  };
  return html`<p>
    <button type="button" part="to-number" @click=${press}>${wordsOf(view).toNumber}</button>
  </p>`;
}

const ordered = new WeakMap<ServiceMatch, Service>();

/** The service as its card shows it: the place that the distance is to stands before the others. */
function nearestPlaceFirst(match: ServiceMatch): Service {
  const service = ordered.get(match) ?? nearestFirst(match.service, match.location);
  ordered.set(match, service);
  return service;
}

/** The name of the place that it says it covers: that is not to be near. */
function coveredPlace({ coversArea, service }: ServiceMatch, { around }: Answer) {
  return coversArea
    ? around.find(({ id }) => service.coverage.places.includes(id))?.name
    : undefined;
}
