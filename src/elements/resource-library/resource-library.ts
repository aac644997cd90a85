import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { ClientController } from '../../controllers/client-controller.js';
import { ConnectedTask } from '../../controllers/connected-task.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { type LibraryMessages, libraryMessages } from '../../i18n/en-gb/library.js';
import type { ResourceType } from '../../models/index.js';
import { controls } from '../shared/controls.styles.js';
import { ForgetOnLeave } from '../shared/forget-on-leave.js';
import { host } from '../shared/host.styles.js';
import { taskMessage } from '../shared/load-message.js';
import { MeccElement } from '../shared/mecc-element.js';
import { tokens } from '../shared/tokens.styles.js';
import { waiting } from '../shared/waiting.styles.js';
import {
  type Facet,
  facetOptions,
  FACETS,
  type LibraryItem,
  sortItems,
  withChoices,
  withWords,
} from './library-facets.js';
import { libraryItems, type LabelOf } from './library-items.js';
import { facetLabel, type NamesById, namesById } from './library-labels.js';
import { LibrarySearch } from './library-search.js';
import { filterFields, type FormView, textField } from './resource-library.form.js';
import { entry, resultsTemplate } from './resource-library.results.js';
import { resourceLibraryStyles } from './resource-library.styles.js';

/** What a page can choose at first. */
const PRESETS = ['type', 'topic', 'place', 'publisher'] as const;

/**
 * Guides, toolkits, case studies, evidence and campaigns for MECC, to search and to narrow down.
 * What is chosen stays in the element: it goes to no address, event or store.
 *
 * @summary A library of MECC resources with filters.
 * @slot - Shown until the library is there, and when it has nothing: a link to a list, for example.
 * @csspart heading - The heading.
 * @csspart form - The search form.
 * @csspart search-button - The button that searches.
 * @csspart filters - The fold of filters.
 * @csspart facet - One group of filters.
 * @csspart results-heading - The heading of the results.
 * @csspart status - Says how much was found.
 * @csspart sort - The menu of orders.
 * @csspart chips - The filters that were chosen.
 * @csspart chip - One of them. A press removes it.
 * @csspart clear - Clears the search and all filters.
 * @csspart entries - The list.
 * @csspart entry - One entry.
 * @csspart entry-heading - The title of an entry.
 * @csspart entry-line - Type, publisher and date of an entry.
 * @csspart facts - Topics, audience, place and licence of an entry.
 * @csspart gone - Says that the page is gone.
 * @csspart replaced - Says what takes its place.
 * @csspart copy - Says that the link leads to a copy.
 * @csspart no-link - Says that no web address is confirmed.
 * @csspart partly - Says that some of it is not confirmed.
 * @csspart assurance - When the entry was last checked, and where it was found.
 * @csspart more - Shows more entries.
 * @csspart nothing - What to do when nothing fits.
 * @csspart none - Says that the library is empty.
 * @csspart message - Says that the library is loading or could not be loaded.
 * @csspart retry - Asks again.
 */
export class MeccResourceLibraryElement extends MeccElement {
  /** @internal */
  static override styles = [tokens, host, controls, waiting, resourceLibraryStyles];

  readonly #client = new ClientController(this);

  readonly #task = new ConnectedTask(this, {
    // Of the time, only the day counts.
    args: () => [this.#client.key, this.now && Math.floor(this.now.getTime() / 864e5)] as const,
    task: async (_, { signal }) => {
      const client = await this.#client.get();
      const [resources, topics, places, systems] = await Promise.all([
        client.records('resources', { signal }),
        client.topicNames({ signal }),
        client.records('places', { signal }),
        client.records('systems', { signal }),
      ]);
      const found = { topics, places, systems };
      const names = namesById(found);
      const label = this.#labelOf(names);
      const words = this.words('library', libraryMessages);
      const now = this.now ?? new Date();
      const items = libraryItems(resources, found, label, now, words.typeWords);
      // Read all that is shown: a record with gaps is an outage, not a library that hangs.
      const heading = (content: unknown) => html`${content}`;
      const view = { words, lang: this.locale, label, all: items, heading };
      for (const item of items) entry(item, view);
      return { items, names };
    },
  });

  readonly #search = new LibrarySearch(this, () => this.#task.value?.items ?? []);

  /**
   * Type to choose at first: `guide`, `toolkit`, `case-study`, `evidence`, `training-material`,
   * `campaign`, `policy` or `website`. Default: all.
   */
  @property()
  type?: ResourceType | undefined;

  /** Id of a topic to choose at first. Default: all. */
  @property()
  topic?: string | undefined;

  /**
   * Id of a place or a system to choose at first. What is from the system of a place counts as
   * from the place. Default: all.
   */
  @property()
  place?: string | undefined;

  /** Publisher to choose at first, in the words of the library. Default: all. */
  @property()
  publisher?: string | undefined;

  /**
   * Groups of filters to offer, separated by spaces: `type`, `topic`, `audience`, `place`,
   * `publisher`, `date`, `licence`. Empty: none. Default: all in which there is a choice.
   */
  @property()
  facets?: string | undefined;

  /** Text of the heading. Default: "MECC library". Empty: no heading. */
  @property()
  label?: string | undefined;

  /** The time that "Last 2 years" is counted from. Default: now. */
  @property({ attribute: false })
  now?: Date | undefined;

  /** Gives the library. Default: that of the nearest provider, or of the page. */
  @property({ attribute: false })
  client?: MeccClient | undefined;

  constructor() {
    super();
    new FocusKeeper(this);
    new ForgetOnLeave(this, () => {
      this.#search.clearAll();
      this.#search.sort = 'newest';
      for (const facet of PRESETS) this.#preset(facet);
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    for (const facet of PRESETS) if (changed.has(facet)) this.#preset(facet);
  }

  #labelOf(names: NamesById): LabelOf {
    const words = this.words('library', libraryMessages);
    return (facet, value) => facetLabel(words, names, facet, value);
  }

  /** Chooses what the page does. */
  #preset(facet: (typeof PRESETS)[number]): void {
    this.#search.choose(facet, this[facet]?.trim() ? [this[facet]] : []);
  }

  /** Moves focus to the field for words. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  protected override render(): TemplateResult {
    const words = this.words('library', libraryMessages);
    const label = this.label ?? words.heading;
    const library = this.#task.result;
    const all = library?.items;
    return html`<div class="library">
        ${label === '' ? nothing : this.heading(label)}
        ${
          !library
            ? taskMessage(this.#task, words)
            : library.items.length === 0
              ? html`<p part="none">${words.empty}</p>`
              : this.#library(library.items, library.names, words, label)
        }
      </div>
      <slot ?hidden=${all !== undefined && all.length > 0}></slot>`;
  }

  #library(
    all: readonly LibraryItem[],
    names: NamesById,
    words: LibraryMessages,
    label: string,
  ): TemplateResult {
    const view: FormView = { words, lang: this.locale, label: this.#labelOf(names) };
    const search = this.#search;
    const { text, sort, shown, choices } = search;
    const found = withWords(all, text);
    const facets = this.#facets(all).map(
      (facet) => [facet, facetOptions(all, found, choices, facet)] as const,
    );
    return html`<form
        role="search"
        part="form"
        novalidate
        aria-label=${label || words.heading}
        @submit=${search.submit}
        @input=${search.input}
        @change=${search.change}
      >
        ${textField(view, text)} ${filterFields(view, facets)}
      </form>
      ${resultsTemplate({
        ...view,
        all,
        found: sortItems(withChoices(found, choices), sort, this.locale),
        shown,
        sort,
        choices,
        isNarrowed: text.trim() !== '' || FACETS.some((facet) => choices[facet].length > 0),
        heading: (content, deeper, part) =>
          this.heading(content, deeper + (label === '' ? 0 : 1), part),
        changeSort: search.changeSort,
        remove: search.remove,
        clear: search.clear,
        more: search.more,
      })}`;
  }

  /** The facets to offer: those that the page names, or those that leave a choice. */
  #facets(all: readonly LibraryItem[]): readonly Facet[] {
    const named = this.facets?.split(/\s+/);
    return FACETS.filter((facet) =>
      named ? named.includes(facet) : new Set(all.flatMap(({ values }) => values[facet])).size > 1,
    );
  }
}
