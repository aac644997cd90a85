/** The folded filters, and the chips of those that are in use. Come when somebody wants them. */
import type { TemplateResult } from 'lit';
import {
  type FinderFiltersMessages,
  finderFiltersMessages,
} from '../../i18n/en-gb/finder-filters.js';
import { METRES_PER_MILE } from '../../geo/distance.js';
import { ACCESS_MODES, AUDIENCES, WEEKDAYS } from '../../models/service-values.js';
import { ACCESS_FEATURES } from '../../search/access-features.js';
import type { FacetCounts, FacetName } from '../../search/facets.js';
import { RADII, readFilter, SWITCHES } from './filter-names.js';
import type { FinderKit, Piece } from './results-view.js';

/** What the filters are made of. */
export interface FiltersView extends FinderKit {
  readonly lang: string;
  /** Those that are chosen. */
  readonly filters: readonly string[];
  /** What every option would find. Undefined when nobody knows. */
  readonly facets: FacetCounts | undefined;
  /** The filter that has focus, if one has. */
  readonly focused: string | undefined;
  /** Groups that stand as one line, which is remembered from one render to the next. */
  readonly folds: Set<string>;
  /** Takes others in place of those that were chosen. */
  readonly change: (filters: readonly string[]) => void;
  /** The page as it is after a change. */
  readonly updated: () => Promise<unknown>;
}

const SWITCH_FACETS: Partial<Record<string, FacetName>> = {
  free: 'free',
  'no-phone': 'noPhone',
  'self-referral': 'selfReferral',
  interpreter: 'interpreter',
  'local-only': 'local',
};

const FACETS: Partial<Record<string, FacetName>> = {
  for: 'for',
  how: 'modes',
  access: 'accessibility',
  open: 'open',
  language: 'languages',
  miles: 'radius',
};

const wordsOf = ({ say }: FinderKit) => say('finderFilters', finderFiltersMessages);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What a filter is called; its own name where we have no word for it. */
function nameOf(words: FinderFiltersMessages, filter: string): string {
  const { kind, value } = readFilter(filter) ?? { kind: '', value: filter };
  const names: Readonly<Record<string, Readonly<Partial<Record<string, string>>>>> = {
    for: words.audiences,
    how: words.modes,
    access: words.features,
  };
  switch (kind) {
    case 'miles':
      return value === '0' ? words.anyDistance : words.miles(Number(value));
    case 'open':
      return value === 'now' ? words.openNow : words.openOn(words.days[value as 'MO']);
    case 'age':
      return words.ageOf(value);
    case 'language':
      return capital(value);
    default:
      return names[kind]?.[value] ?? words.switches[kind as 'free'];
  }
}

/** How many services an option would find; undefined when nobody knows. */
function countOf({ facets }: FiltersView, filter: string): number | undefined {
  const { kind, value } = readFilter(filter) ?? { kind: '', value: '' };
  const facet = FACETS[kind] ?? SWITCH_FACETS[kind];
  if (!facets || !facet) return undefined;
  const wanted =
    kind === 'miles' ? String(Number(value) * METRES_PER_MILE) : FACETS[kind] ? value : 'yes';
  return facets[facet].find((option) => option.value === wanted)?.count;
}

/** The name of a filter, with how many services it would find. */
/** Languages are called what services call them. */
const isTheirs = (filter: string) => readFilter(filter)?.kind === 'language';

function labelOf(view: FiltersView, filter: string): string {
  const words = wordsOf(view);
  const name = nameOf(words, filter);
  const count = countOf(view, filter);
  return count === undefined ? name : words.counted(view.lang, name, count);
}

/**
 * Whether services were found, and none of them records any of the options of a group: to go through
 * these one by one is of no use. A group goes only where nothing is chosen, so that none goes from
 * above what somebody has just pressed, and never while one of its options has focus.
 */
function isUnrecorded(view: FiltersView, group: string, options: readonly string[]): boolean {
  const { facets, filters, focused, folds } = view;
  const isAnswered = Object.values(facets ?? {}).some((all) => all.some(({ count }) => count > 0));
  const isEmpty = isAnswered && options.every((option) => countOf(view, option) === 0);
  if (!isEmpty || options.some((option) => filters.includes(option))) folds.delete(group);
  else if (filters.length === 0 && !options.includes(focused ?? '')) folds.add(group);
  return folds.has(group);
}

/** Everything in the fold. An option that finds nothing says so and can still be chosen. */
export function filterFields(view: FiltersView): TemplateResult {
  const { html, filters, facets, change } = view;
  const words = wordsOf(view);
  const check = (filter: string) =>
    html`<label class="check">
      <input type="checkbox" value=${filter} .checked=${filters.includes(filter)} />
      <span>${labelOf(view, filter)}</span>
    </label>`;
  const group = (
    name: keyof FinderFiltersMessages['groups'],
    options: readonly string[],
    more?: Piece,
  ) =>
    html`<fieldset>
      <legend>${words.groups[name]}</legend>
      ${isUnrecorded(view, name, options) ? html`<p class="muted">${words.unrecorded}</p>` : options.map(check)}
      ${more ?? undefined}
    </fieldset>`;
  const select = (label: string, any: string, options: readonly string[], standard = '') => {
    const chosen = options.find((option) => filters.includes(option)) ?? standard;
    return html`<label class="choice">
      <span>${label}</span>
      <select>
        ${any === '' ? undefined : html`<option value="" .selected=${chosen === ''}>${any}</option>`}
        ${options.map((option) => {
          const value = option === standard ? '' : option;
          const [isChosen, label] = [option === chosen, labelOf(view, option)];
          return isTheirs(option)
            ? html`<option value=${value} .selected=${isChosen} dir="auto">${label}</option>`
            : html`<option value=${value} .selected=${isChosen}>${label}</option>`;
        })}
      </select>
    </label>`;
  };
  // What is no age stays in the field, with what is wrong with it.
  const given = filters.find((filter) => filter.startsWith('age:')) ?? '';
  const isWrong = given !== '' && !readFilter(given);
  const age = html`<div class="field">
    <label for="age">${words.age}</label>
    <p class="muted" id="age-hint">${words.ageHint}</p>
    <p class="error" id="age-error" role="alert">${isWrong ? words.ageWrong : undefined}</p>
    <input
      id="age"
      inputmode="numeric"
      autocomplete="off"
      maxlength="20"
      aria-describedby=${isWrong ? 'age-error age-hint' : 'age-hint'}
      aria-invalid=${isWrong ? 'true' : 'false'}
      .value=${given.slice(4)}
    />
  </div>`;
  // Languages are those that services name, and those that were asked for.
  const languages = new Set([
    ...filters.filter((filter) => readFilter(filter)?.kind === 'language'),
    ...(facets?.languages ?? []).map(({ value }) => `language:${value}`),
  ]);
  const changed = (event: Event) => {
    event.stopPropagation();
    // An age is searched for when it is there as a whole.
    const isAge = (event.target as Element).id === 'age';
    if (isAge !== (event.type === 'change')) return;
    const box = event.currentTarget as Element;
    const fields = box.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'input:checked, select, #age',
    );
    const values = [...fields].map(({ id, value }) =>
      id === 'age' && value.trim() !== '' ? `age:${value.trim()}` : value.trim(),
    );
    change(values.filter((value) => value !== ''));
  };
  const all = (kind: string, values: readonly (string | number)[]) =>
    values.map((value) => `${kind}:${String(value)}`);
  return html`<div class="filters" @input=${changed} @change=${changed}>
    <p class="muted">${words.hint}</p>
    ${select(words.groups.distance, '', all('miles', RADII), 'miles:20')}
    ${select(words.open, words.anyTime, all('open', ['now', ...WEEKDAYS]))}
    ${languages.size === 0 ? undefined : select(words.language, words.anyLanguage, [...languages])}
    ${group(
      'what',
      SWITCHES.filter((name) => !/^(no-phone|interpreter)$/.test(name)),
    )}
    ${group('how', ['no-phone', ...all('how', ACCESS_MODES)])}
    ${group('access', [...all('access', ACCESS_FEATURES), 'interpreter'])}
    ${group('for', all('for', AUDIENCES), age)}
  </div>`;
}

/** What is chosen, each taken off by a press. Focus goes to the next one, or else to the status. */
export function filterChips(view: FiltersView): Piece {
  const { html, filters, change, updated } = view;
  const words = wordsOf(view);
  const shown = filters.filter((filter) => readFilter(filter));
  if (shown.length === 0) return undefined;
  const press = (event: Event, index: number, left: readonly string[]) => {
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    change(left);
    void updated().then(() => {
      const target =
        root.querySelectorAll<HTMLElement>('.chips [data-chip]')[index] ??
        root.querySelector<HTMLElement>('[part=status]');
      if (target?.matches('p')) target.tabIndex = -1;
      target?.focus();
    });
  };
  return html`<ul class="topics chips" part="chips" role="list" aria-label=${words.chosen}>
    ${shown.map(
      (filter, index) =>
        html`<li>
          <button
            type="button"
            data-chip
            @click=${(event: Event) => {
              press(
                event,
                index,
                filters.filter((one) => one !== filter),
              );
            }}
          >
            <span class="hidden">${words.remove} </span
            >${isTheirs(filter) ? html`<bdi>${nameOf(words, filter)}</bdi>` : nameOf(words, filter)}
            <span aria-hidden="true">×</span>
          </button>
        </li>`,
    )}
    <li>
      <button
        type="button"
        part="clear-filters"
        @click=${(event: Event) => {
          press(event, -1, []);
        }}
      >
        ${words.clearAll}
      </button>
    </li>
  </ul>`;
}
