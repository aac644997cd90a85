import { html, nothing, type TemplateResult } from 'lit';
import { FACETS, type Choices, type Facet, type LibraryItem } from './library-facets.js';
import { chips, type FormView, sortField } from './resource-library.form.js';
import {
  entryFacts,
  entryFooter,
  entryLine,
  entryNotices,
  entryTitle,
  type EntryView,
} from './resource-library.parts.js';

/** Entries to show at first, and to add with each press. */
export const STEP = 10;

/** What the part below the form is made of. */
export interface ResultsView extends FormView, EntryView {
  /** What fits, in order. */
  readonly found: readonly LibraryItem[];
  /** Number of entries to show. */
  readonly shown: number;
  readonly sort: string;
  readonly choices: Choices;
  /** There is something to clear. */
  readonly isNarrowed: boolean;
  /** A heading some levels below that of the results. */
  readonly heading: (content: unknown, deeper: number, part: string) => TemplateResult;
  readonly changeSort: (event: Event) => void;
  readonly remove: (facet: Facet, value: string) => void;
  readonly clear: () => void;
  readonly more: () => void;
}

/** The part below the form: how much there is, what was chosen, and the list. */
export function resultsTemplate(view: ResultsView): TemplateResult {
  const { words, lang, found, choices, heading } = view;
  const entries = found.slice(0, view.shown);
  const left = found.length - entries.length;
  const chosen = FACETS.flatMap((facet) => choices[facet].map((value) => [facet, value] as const));
  return html`<section class="results">
    ${heading(words.results, 0, 'results-heading')}
    <div class="bar">
      <p role="status" part="status">
        ${found.length === 0 ? words.nothing : words.count(lang, entries.length, found.length)}
      </p>
      ${found.length > 1 ? sortField(view, view.sort, view.changeSort) : nothing}
    </div>
    ${chips(view, chosen, view.remove)}
    ${found.length === 0 ? html`<p part="nothing">${words.nothingHelp}</p>` : nothing}
    ${
      view.isNarrowed
        ? html`<p>
            <button type="button" part="clear" @click=${view.clear}>${words.clear}</button>
          </p>`
        : nothing
    }
    ${
      found.length === 0
        ? nothing
        : html`<ul class="entries" role="list" part="entries">
            ${entries.map((item) => entry(item, view))}
          </ul>`
    }
    ${
      left > 0
        ? html`<p>
            <button type="button" part="more" @click=${view.more}>
              ${words.more(lang, Math.min(STEP, left))}
            </button>
          </p>`
        : nothing
    }
  </section>`;
}

/** One entry. */
export function entry(
  item: LibraryItem,
  view: EntryView & Pick<ResultsView, 'heading'>,
): TemplateResult {
  const { resource } = item;
  return html`<li>
    <article part="entry">
      <header>
        ${view.heading(entryTitle(resource), 1, 'entry-heading')} ${entryLine(resource, view)}
      </header>
      <p dir="auto">${resource.summary}</p>
      ${entryNotices(resource, view)} ${entryFacts(item, view)} ${entryFooter(resource, view)}
    </article>
  </li>`;
}
