import { html, nothing, type TemplateResult } from 'lit';
import type { FinderMessages } from '../../i18n/en-gb/finder.js';
import type { Nation, TopicName } from '../../models/index.js';
import type { ServicePage } from '../../sources/service-page.js';
import type { Answer, Criteria, Found } from './find-services.js';
import { RADII } from './service-finder.form.js';

type Piece = TemplateResult | typeof nothing;

/** What the part below the form is made of. */
export interface ResultsView {
  readonly words: FinderMessages;
  readonly lang: string;
  /** Above the results. */
  readonly heading: TemplateResult;
  /** Of the headings of the cards. */
  readonly headingLevel: number;
  readonly nation: Nation | undefined;
  readonly perPage: number;
  /** Topics to offer. */
  readonly topics: readonly TopicName[];
  /** Searches again with a change. */
  readonly search: (change: Partial<Criteria>) => void;
  /** Fetches the next page. */
  readonly more: () => void;
}

/** How far a search has come. `cut` is an end by an error: nothing answered, or no further page. */
export type Phase = 'none' | 'pending' | 'settled' | 'cut';

/** The part below the form. */
export function resultsTemplate(
  view: ResultsView,
  found: Found | undefined,
  phase: Phase,
): TemplateResult {
  const { words, heading, headingLevel, nation } = view;
  const isPending = phase === 'pending';
  const hasFailed = found?.kind === 'failure';
  const answer = found?.kind === 'answer' ? found : undefined;
  const heard = () => {
    if (found?.kind === 'problem') return words.checkPlace;
    if (hasFailed) return words.unavailable;
    if (answer) {
      return phase === 'cut'
        ? words.moreFailed
        : html`${statusText(view, answer)}${alsoHeard(view, answer)}`;
    }
    return phase === 'none' ? words.start : '';
  };
  const isUrgent = hasFailed || answer?.crisis === true || answer?.pages[0]?.matches.length === 0;
  return html`<div class="results" part="results" aria-busy=${isPending ? 'true' : 'false'}>
    ${heading}
    ${
      isUrgent
        ? html`<mecc-urgent-help
            .nation=${nation}
            .headingLevel=${headingLevel}
          ></mecc-urgent-help>`
        : nothing
    }
    <p role="status" part="status">${isPending ? '' : heard()}</p>
    ${isPending ? html`<p class="muted">${words.searching}</p>` : nothing}
    ${hasFailed ? warning(words.unavailableHelp, view) : nothing}
    ${answer ? answerTemplate(view, answer) : nothing}
    ${phase === 'none' ? topicButtons(view) : nothing}
  </div>`;
}

/** What stands beside the count as a notice of its own, so that it is heard with it. */
function alsoHeard(view: ResultsView, answer: Answer): Piece {
  const { words, lang } = view;
  const [first] = answer.pages;
  const text =
    first?.state === 'stale'
      ? words.stale(lang, first.asOf)
      : first?.state === 'partial'
        ? words.partial
        : coverageNote(view, answer);
  return text === '' ? nothing : html`<span class="hidden">. ${text}</span>`;
}

/** What a screen reader hears when a search has been answered. */
function statusText(view: ResultsView, answer: Answer): string {
  const { words, lang } = view;
  const { pages, where } = answer;
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
  const isElsewhere = isDown || coverageNote(view, answer) !== '';
  const place = where.kind === 'somewhere' && !isElsewhere ? where.label : undefined;
  const text =
    first.total === undefined
      ? words.foundSome(lang, shown, place)
      : words.found(lang, first.total, place);
  return isDown ? `${words.unavailable}. ${text}` : text;
}

const countShown = (pages: Answer['pages']) =>
  pages.reduce((sum, page) => sum + page.matches.length, 0);

/** An answer: whether it can be relied on, its services or what to do without any, and its age. */
function answerTemplate(view: ResultsView, answer: Answer): Piece {
  const { words, lang } = view;
  const { pages } = answer;
  const [first] = pages;
  const last = pages.at(-1);
  if (!first || !last) return nothing;
  const isDown = first.state === 'unavailable';
  const left = (last.total ?? Infinity) - countShown(pages);
  const note = coverageNote(view, answer);
  return html`${notice(view, pages.find(({ state }) => state !== 'ok') ?? first)}
  ${note === '' ? nothing : html`<p class="notice" part="notice">${note}</p>`}
  ${first.matches.length === 0 && !isDown ? suggestions(view, answer) : serviceList(view, pages)}
  ${
    last.hasNext
      ? html`<p>
            <button type="button" part="more-button" @click=${view.more}>
              ${words.more(Math.min(view.perPage, left))}
            </button>
          </p>
          <p class="printed">${words.notAll}</p>`
      : nothing
  }
  ${
    first.asOf === undefined || isDown
      ? nothing
      : html`<p class="muted" part="as-of">${words.asOf(lang, first.asOf)}</p>`
  }`;
}

/** Topics as buttons: the way in for those who do not know what to type. */
function topicButtons({ words, topics, search }: ResultsView): Piece {
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

function warning(text: string, { words, search }: ResultsView): TemplateResult {
  const press = () => {
    search({});
  };
  return html`<div class="notice" part="notice">
    <p>${text}</p>
    <button type="button" @click=${press}>${words.retry}</button>
  </div>`;
}

function notice(view: ResultsView, page: ServicePage): Piece {
  const { words, lang } = view;
  switch (page.state) {
    case 'ok':
      return nothing;
    case 'stale':
      return warning(words.stale(lang, page.asOf), view);
    case 'partial':
      return warning(words.partial, view);
    case 'unavailable': {
      const national = page.matches.length > 0 ? ` ${words.nationalOnly}` : '';
      return warning(`${words.unavailable}. ${words.unavailableHelp}${national}`, view);
    }
  }
}

/**
 * That a directory was asked for a place and has nothing there, when that is certain: it answered,
 * everything it has is here, and no filter has left anything out. Empty otherwise.
 */
function coverageNote({ words }: ResultsView, { where, pages, criteria }: Answer): string {
  const place = where.kind === 'somewhere' && !where.isGuess ? where.place : undefined;
  const { free, open, stepFree } = criteria;
  const isCertain =
    !(free || open || stepFree || pages.at(-1)?.hasNext) &&
    pages.every(({ state }) => state === 'ok') &&
    pages[0]?.sources.some(({ national }) => !national);
  const services = pages.flatMap((page) => page.services);
  const isNational = services.length > 0 && services.every(({ coverage }) => coverage.national);
  return place && isCertain && isNational ? words.noLocal(place.name) : '';
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
