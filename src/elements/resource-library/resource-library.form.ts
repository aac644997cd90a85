import { html, nothing, type TemplateResult } from 'lit';
import type { LibraryMessages } from '../../i18n/en-gb/library.js';
import { theirs } from '../shared/theirs.js';
import { within } from '../shared/within.js';
import type { Facet, FacetOption } from './library-facets.js';
import type { LabelOf } from './library-items.js';
import { isTheirs } from './library-labels.js';

/** What the form and the chips are made of. */
export interface FormView {
  readonly words: LibraryMessages;
  readonly lang: string;
  readonly label: LabelOf;
}

/** The field for words, with its button. */
export function textField({ words }: FormView, text: string): TemplateResult {
  return html`<div class="field">
    <label for="text">${words.text}</label>
    <p class="muted" id="text-hint">${words.textHint}</p>
    <div class="search">
      <input
        id="text"
        type="search"
        autocomplete="off"
        aria-describedby="text-hint"
        .value=${text}
      />
      <button class="primary" part="search-button">${words.search}</button>
    </div>
  </div>`;
}

/** The fold of filters: each facet is a fold of its own, so that none is far away on a phone. */
export function filterFields(
  view: FormView,
  facets: readonly (readonly [Facet, readonly FacetOption[]])[],
): TemplateResult | typeof nothing {
  if (facets.length === 0) return nothing;
  return html`<details part="filters">
    <summary>${view.words.filters}</summary>
    <div class="facets">
      ${facets.map(
        ([facet, options]) =>
          html`<details part="facet">
            <summary>${facetName(view, facet)}</summary>
            <fieldset>
              <legend class="hidden">${facetName(view, facet)}</legend>
              ${inOrder(view, facet, options).map((option) => optionField(view, facet, option))}
            </fieldset>
          </details>`,
      )}
    </div>
  </details>`;
}

function optionField(
  { words, lang, label }: FormView,
  facet: Facet,
  { value, count, chosen }: FacetOption,
): TemplateResult {
  const isEmpty = count === 0 && !chosen;
  const name = label(facet, value);
  const text = words.option(lang, name, count);
  return html`<label class="check">
    <input
      type="checkbox"
      autocomplete="off"
      name=${facet}
      value=${value}
      .checked=${chosen}
      aria-disabled=${isEmpty ? 'true' : nothing}
      @click=${isEmpty ? stay : nothing}
    />
    <span class=${isEmpty ? 'muted' : ''}>
      ${isTheirs(words, facet, value) ? within(text, name) : text}
    </span>
  </label>`;
}

/** Nothing comes of a press. The option can still be reached, so that it is heard why. */
function stay(event: Event): void {
  event.preventDefault();
}

/** By name, and what is not known last; spans of years come before years, and the newest first. */
function inOrder(
  { label, lang }: FormView,
  facet: Facet,
  options: readonly FacetOption[],
): readonly FacetOption[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const isSpan = ({ value }: FacetOption) => value.startsWith('last-');
  return [...options].sort(
    (a, b) =>
      Number(a.value === '') - Number(b.value === '') ||
      (facet === 'date'
        ? Number(isSpan(b)) - Number(isSpan(a)) || compare(a.value, b.value) * (isSpan(a) ? 1 : -1)
        : compare(label(facet, a.value), label(facet, b.value))),
  );
}

/** What has been chosen, each with a way to take it back. */
export function chips(
  { words, label }: FormView,
  chosen: readonly (readonly [Facet, string])[],
  remove: (facet: Facet, value: string) => void,
): TemplateResult | typeof nothing {
  if (chosen.length === 0) return nothing;
  return html`<ul class="chips" role="list" part="chips" aria-label=${words.chosen}>
    ${chosen.map(([facet, value]) => {
      const name = label(facet, value);
      const press = () => {
        remove(facet, value);
      };
      return html`<li>
        <button type="button" part="chip" aria-label=${words.remove(name)} @click=${press}>
          ${isTheirs(words, facet, value) ? theirs(name) : name} <span aria-hidden="true">×</span>
        </button>
      </li>`;
    })}
  </ul>`;
}

/** The menu of orders. */
export function sortField(
  { words }: FormView,
  sort: string,
  change: (event: Event) => void,
): TemplateResult {
  return html`<div class="sort">
    <label for="sort">${words.sort}</label>
    <select id="sort" autocomplete="off" part="sort" @change=${change}>
      <option value="newest" .selected=${sort === 'newest'}>${words.newest}</option>
      <option value="title" .selected=${sort === 'title'}>${words.byTitle}</option>
    </select>
  </div>`;
}

function facetName({ words }: FormView, facet: Facet): string {
  return {
    type: words.facetType,
    topic: words.facetTopic,
    audience: words.facetAudience,
    place: words.facetPlace,
    publisher: words.facetPublisher,
    date: words.facetDate,
    licence: words.facetLicence,
  }[facet];
}
