import { html, nothing, type TemplateResult } from 'lit';
import type { FinderMessages } from '../../i18n/en-gb/finder.js';
import type { TopicName } from '../../models/index.js';
import type { ServicePage } from '../../sources/service-page.js';
import type { Answer, Criteria } from './find-services.js';
import { RADII } from './service-finder.form.js';

type Piece = TemplateResult | typeof nothing;

/** What the part below the form is made of. */
export interface ResultsView {
  readonly words: FinderMessages;
  readonly lang: string;
  /** Of the headings of the cards. */
  readonly headingLevel: number;
  readonly perPage: number;
  /** Topics to offer. */
  readonly topics: readonly TopicName[];
  /** Searches again with a change. */
  readonly search: (change: Partial<Criteria>) => void;
  /** Fetches the next page. */
  readonly more: () => void;
}

/** What a screen reader hears when a search has been answered. */
export function statusText({ words, lang }: ResultsView, { pages, where }: Answer): string {
  const [first] = pages;
  const last = pages.at(-1);
  if (!first || !last) return '';
  const shown = countShown(pages);
  const isDown = first.state === 'unavailable';
  if (shown === 0) {
    return isDown ? words.unavailable : first.state === 'ok' ? words.none : words.noneSoFar;
  }
  if (pages.length > 1) {
    const text = words.moreFound(last.matches.length, shown, last.total);
    return first.state === 'ok' && last.state === 'partial' ? `${text} ${words.partial}` : text;
  }
  const place = where.kind === 'somewhere' && !isDown ? where.label : undefined;
  const text =
    first.total === undefined
      ? words.foundSome(lang, shown, place)
      : words.found(lang, first.total, place);
  return isDown ? `${words.unavailable}. ${text}` : text;
}

const countShown = (pages: Answer['pages']) =>
  pages.reduce((sum, page) => sum + page.matches.length, 0);

/** An answer: whether it can be relied on, its services or what to do without any, and its age. */
export function answerTemplate(view: ResultsView, answer: Answer): Piece {
  const { words, lang } = view;
  const { pages } = answer;
  const [first] = pages;
  const last = pages.at(-1);
  if (!first || !last) return nothing;
  const isDown = first.state === 'unavailable';
  const left = (last.total ?? Infinity) - countShown(pages);
  return html`${notice(view, pages.find(({ state }) => state !== 'ok') ?? first)}
  ${coverageNote(view, answer)}
  ${first.matches.length === 0 && !isDown ? suggestions(view, answer) : serviceList(view, pages)}
  ${
    last.hasNext
      ? html`<p>
          <button type="button" part="more-button" @click=${view.more}>
            ${words.more(Math.min(view.perPage, left))}
          </button>
        </p>`
      : nothing
  }
  ${
    first.asOf === undefined || isDown
      ? nothing
      : html`<p class="muted" part="as-of">${words.asOf(lang, first.asOf)}</p>`
  }`;
}

/** Nothing answered at all. */
export function failureTemplate({ words, search }: ResultsView): TemplateResult {
  return warning(words.unavailableHelp, words, search);
}

/** Topics as buttons: the way in for those who do not know what to type. */
export function topicButtons({ words, topics, search }: ResultsView): Piece {
  if (topics.length === 0) return nothing;
  return html`<ul class="topics" part="topics" role="list" aria-label=${words.topics}>
    ${topics.map(({ id, title }) => action(title, search, { topic: id, text: '' }))}
  </ul>`;
}

function action(
  label: string,
  search: ResultsView['search'],
  change: Partial<Criteria>,
): TemplateResult {
  const press = () => {
    search(change);
  };
  return html`<li><button type="button" @click=${press}>${label}</button></li>`;
}

function warning(
  text: string,
  words: FinderMessages,
  search: ResultsView['search'],
): TemplateResult {
  const press = () => {
    search({});
  };
  return html`<div class="notice" part="notice">
    <p>${text}</p>
    <button type="button" @click=${press}>${words.retry}</button>
  </div>`;
}

function notice({ words, lang, search }: ResultsView, page: ServicePage): Piece {
  switch (page.state) {
    case 'ok':
      return nothing;
    case 'stale':
      return warning(words.stale(lang, page.asOf), words, search);
    case 'partial':
      return warning(words.partial, words, search);
    case 'unavailable': {
      const national = page.matches.length > 0 ? ` ${words.nationalOnly}` : '';
      return warning(`${words.unavailable}. ${words.unavailableHelp}${national}`, words, search);
    }
  }
}

/** Says so when all of the answer comes from elsewhere than the place that was asked for. */
function coverageNote({ words }: ResultsView, { where, pages }: Answer): Piece {
  const place = where.kind === 'somewhere' && !where.isGuess ? where.place : undefined;
  if (!place || countShown(pages) === 0 || pages.at(-1)?.hasNext) return nothing;
  if (pages.some((page) => page.state !== 'ok')) return nothing;
  if (pages.some((page) => page.services.some(({ coverage }) => !coverage.national))) {
    return nothing;
  }
  return html`<p class="notice" part="notice">${words.noLocal(place.name)}</p>`;
}

function serviceList({ headingLevel }: ResultsView, pages: readonly ServicePage[]): Piece {
  const matches = pages.flatMap((page) => page.matches);
  if (matches.length === 0) return nothing;
  const firstNew = matches.length - (pages.at(-1)?.matches.length ?? 0);
  return html`<ul class="services" part="services" role="list">
    ${matches.map(
      ({ service, distance }, index) =>
        html`<li ?data-new=${index === firstNew}>
          <mecc-service-card
            exportparts="card, heading:card-heading, contact, main-contact, assurance"
            .service=${service}
            .distance=${distance}
            .headingLevel=${headingLevel}
          ></mecc-service-card>
        </li>`,
    )}
  </ul>`;
}

/** What else can be done when the directory answered and has nothing. */
function suggestions(view: ResultsView, { criteria, where, pages }: Answer): TemplateResult {
  const { words, search } = view;
  const { radius, free, open, stepFree, national } = criteria;
  const wider = RADII.find((miles) => miles > radius) ?? 0;
  const isNear = where.kind === 'somewhere' && where.near !== undefined;
  const actions = [
    isNear && radius > 0 ? action(words.widen, search, { radius: wider }) : undefined,
    free || open || stepFree
      ? action(words.clear, search, { free: false, open: false, stepFree: false })
      : undefined,
    national ? undefined : action(words.addNational, search, { national: true }),
  ].filter((offer) => offer !== undefined);
  return html`<div class="none" part="none">
    ${pages[0]?.state === 'ok' ? html`<p>${words.noneHelp}</p>` : nothing}
    ${
      actions.length === 0
        ? nothing
        : html`<ul class="topics" role="list">
            ${actions}
          </ul>`
    }
    <p>${words.tryTopics}</p>
    ${topicButtons(view)}
  </div>`;
}
