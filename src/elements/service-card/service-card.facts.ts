import { html, nothing, type TemplateResult } from 'lit';
import { isFree } from '../../search/is-free.js';
import type { Distance } from '../../search/service-query.js';
import { richText } from '../shared/rich-text.js';
import { type Shown, theirs } from '../shared/theirs.js';
import {
  type CardView,
  costText,
  distanceText,
  eligibilityText,
  languageList,
  locationList,
  openingHours,
  servedNations,
} from './service-card.parts.js';

type Piece = TemplateResult | typeof nothing;

/** What is known of a service only where somebody has searched for it. */
interface Found {
  readonly covers?: string | undefined;
  readonly distance?: Distance | undefined;
}

/** Short facts that are seen at once, such as "Free". */
export function tagList(view: CardView, { covers, distance }: Found): Piece {
  const { service, words } = view;
  const tags = [
    service.status === 'temporarily closed' ? words.closed : '',
    isFree(service) ? words.free : '',
    service.coverage.national ? servedNations(view) : '',
    covers ? words.covers(covers) : '',
    distanceText(view, distance),
  ].filter((tag) => tag !== '');
  return tags.length === 0
    ? nothing
    : html`<ul class="tags" part="tags" role="list">
        ${tags.map((tag) => html`<li>${tag}</li>`)}
      </ul>`;
}

/** Everything that has a name, as far as it is known. */
export function factList(view: CardView): TemplateResult {
  const { service, words } = view;
  const fact = (name: string, value: Shown | readonly Shown[]) =>
    value === undefined || (Array.isArray(value) && value.length === 0)
      ? nothing
      : html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`;
  return html`<dl part="facts">
    ${fact(words.eligibility, eligibilityText(view))} ${fact(words.cost, costText(view))}
    ${fact(words.opening, openingHours(view))} ${fact(words.access, theirs(service.access?.how))}
    ${fact(words.where, locationList(view))}
    ${fact(
      words.accessibility,
      service.locations
        .flatMap(({ accessibility }) => accessibility)
        .map((feature) => html`<p dir="auto">${feature}</p>`),
    )}
    ${fact(words.languages, languageList(view))}
  </dl>`;
}

/** The whole description, when the card shows only the start of it. */
export function wholeText({ service, words }: CardView): Piece {
  const { richDescription, description, summary } = service;
  const whole = richDescription ? richText(richDescription) : description;
  const isShown = description !== undefined && description === (summary ?? shorten(description));
  if (!whole || isShown) return nothing;
  return html`<details part="details">
    <summary>
      ${words.more}<span class="hidden">: <bdi>${service.name}</bdi></span>
    </summary>
    <div dir="auto">${whole}</div>
  </details>`;
}

const SHORT = 200;

/** The start of a long text, cut between words. */
export function shorten(text: string): string {
  if (text.length <= SHORT) return text;
  const end = text.lastIndexOf(' ', SHORT);
  return `${text.slice(0, end > 0 ? end : SHORT)}…`;
}
