import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
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
  const shown = pages.reduce((sum, page) => sum + page.matches.length, 0);
  if (shown === 0) return first?.state === 'unavailable' ? words.unavailable : words.none;
  if (pages.length > 1) {
    return words.moreFound(pages.at(-1)?.matches.length ?? 0, shown, first?.total);
  }
  const place = where.kind === 'somewhere' ? where.label : undefined;
  return first?.total === undefined
    ? words.foundSome(lang, shown, place)
    : words.found(lang, first.total, place);
}

/** An answer: whether it can be relied on, its services or what to do without any, and its age. */
export function answerTemplate(view: ResultsView, answer: Answer): Piece {
  const { words, lang } = view;
  const [first] = answer.pages;
  if (!first) return nothing;
  const nothingFound = first.matches.length === 0 && first.state !== 'unavailable';
  return html`${notice(view, first)} ${coverageNote(view, answer)}
  ${nothingFound ? suggestions(view, answer) : serviceList(view, answer.pages)}
  ${answer.pages.at(-1)?.hasNext
    ? html`<p>
        <button type="button" part="more-button" @click=${view.more}>
          ${words.more(view.perPage)}
        </button>
      </p>`
    : nothing}
  ${first.asOf === undefined
    ? nothing
    : html`<p class="muted" part="as-of">${words.asOf(lang, first.asOf)}</p>`}`;
}

/** Nothing answered at all. */
export function failureTemplate({ words, search }: ResultsView): TemplateResult {
  return warning(words.unavailableHelp, words, search);
}

/** Topics as buttons: the way in for those who do not know what to type. */
export function topicButtons({ words, topics, search }: ResultsView): Piece {
  if (topics.length === 0) return nothing;
  return html`<ul class="topics" part="topics" aria-label=${words.topics}>
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
  const place = where.kind === 'somewhere' ? where.place : undefined;
  const [first] = pages;
  if (!place || first?.state !== 'ok' || first.matches.length === 0) return nothing;
  if (first.services.some(({ coverage }) => !coverage.national)) return nothing;
  return html`<p class="notice" part="notice">${words.noLocal(place.name)}</p>`;
}

function serviceList({ headingLevel }: ResultsView, pages: readonly ServicePage[]): Piece {
  const matches = pages.flatMap((page) => page.matches);
  if (matches.length === 0) return nothing;
  const firstNew = matches.length - (pages.at(-1)?.matches.length ?? 0);
  return html`<ul class="services" part="services">
    ${repeat(
      matches,
      ({ service }) => service.id,
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
function suggestions(view: ResultsView, { criteria }: Answer): TemplateResult {
  const { words, search } = view;
  const { radius, free, open, stepFree, national } = criteria;
  const wider = RADII.find((miles) => miles > radius) ?? 0;
  return html`<div class="none" part="none">
    <p>${words.noneHelp}</p>
    <ul class="topics">
      ${radius > 0 ? action(words.widen, search, { radius: wider }) : nothing}
      ${free || open || stepFree
        ? action(words.clear, search, { free: false, open: false, stepFree: false })
        : nothing}
      ${national ? nothing : action(words.addNational, search, { national: true })}
    </ul>
    <p>${words.tryTopics}</p>
    ${topicButtons(view)}
  </div>`;
}
