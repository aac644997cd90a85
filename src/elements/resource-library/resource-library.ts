import { TaskStatus } from '@lit/task';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { ClientController } from '../../controllers/client-controller.js';
import { ConnectedTask } from '../../controllers/connected-task.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { type LibraryMessages, libraryMessages } from '../../i18n/en-gb/library.js';
import type { ResourceType } from '../../models/index.js';
import { controls } from '../shared/controls.styles.js';
import { focusOn } from '../shared/focus-on.js';
import { ForgetOnLeave } from '../shared/forget-on-leave.js';
import { host } from '../shared/host.styles.js';
import { loadMessage } from '../shared/load-message.js';
import { MeccElement } from '../shared/mecc-element.js';
import { tokens } from '../shared/tokens.styles.js';
import {
  type Choices,
  type Facet,
  facetOptions,
  FACETS,
  knownChoices,
  type LibraryItem,
  type LibrarySort,
  NO_CHOICES,
  sortItems,
  withChoices,
  withWords,
} from './library-facets.js';
import { libraryItems, type LabelOf } from './library-items.js';
import { facetLabel, type NamesById, namesById } from './library-labels.js';
import { filterFields, type FormView, textField } from './resource-library.form.js';
import { entry, resultsTemplate, STEP } from './resource-library.results.js';
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
  static override styles = [tokens, host, controls, resourceLibraryStyles];

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
      const items = libraryItems(resources, found, label, this.now ?? new Date());
      // Read all that is shown: a record with gaps is an outage, not a library that hangs.
      const heading = (content: unknown) => html`${content}`;
      const words = this.words('library', libraryMessages);
      const view = { words, lang: this.locale, label, all: items, heading };
      for (const item of items) entry(item, view);
      return { items, names };
    },
  });

  /** What has been searched for. Never written anywhere. */
  @state()
  private text = '';

  @state()
  private choices: Choices = NO_CHOICES;

  @state()
  private sort: LibrarySort = 'newest';

  /** Number of entries to show. */
  @state()
  private shown = STEP;

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
      this.#clearAll();
      this.sort = 'newest';
      for (const facet of PRESETS) this.#preset(facet);
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    for (const facet of PRESETS) if (changed.has(facet)) this.#preset(facet);
  }

  /** What is chosen, as far as the library has it. */
  get #known(): Choices {
    return knownChoices(this.#task.value?.items ?? [], this.choices);
  }

  #labelOf(names: NamesById): LabelOf {
    const words = this.words('library', libraryMessages);
    return (facet, value) => facetLabel(words, names, facet, value);
  }

  /** Chooses what the page does. */
  #preset(facet: (typeof PRESETS)[number]): void {
    this.#choose(facet, this[facet]?.trim() ? [this[facet]] : []);
  }

  /** Moves focus to the field for words. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  #choose(facet: Facet, values: readonly string[]): void {
    this.choices = { ...this.choices, [facet]: values };
    this.shown = STEP;
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>('#text');
  }

  /** Takes over what is in the field. */
  #search(): void {
    this.text = this.#field?.value ?? '';
    this.shown = STEP;
  }

  readonly #submit = async (event: Event) => {
    event.preventDefault();
    this.#search();
    await this.#toStatus();
  };

  /** A field that has been emptied, as by its cross, is a search for everything. */
  readonly #input = () => {
    if (this.#field?.value === '') this.#search();
  };

  readonly #change = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    const facet = target.name as Facet;
    const others = this.#known[facet].filter((value) => value !== target.value);
    this.#search();
    this.#choose(facet, target.checked ? [...others, target.value] : others);
  };

  readonly #changeSort = ({ target }: Event) => {
    this.sort = (target as HTMLSelectElement).value as LibrarySort;
    this.shown = STEP;
  };

  readonly #remove = async (facet: Facet, value: string) => {
    this.#choose(
      facet,
      this.#known[facet].filter((one) => one !== value),
    );
    await this.#toStatus();
  };

  readonly #clear = async () => {
    this.#clearAll();
    await this.#toStatus();
  };

  #clearAll(): void {
    const field = this.#field;
    if (field) field.value = '';
    this.text = '';
    this.choices = NO_CHOICES;
    this.shown = STEP;
  }

  /** Where to read on from after a press: the count, then what was chosen, then the list. */
  async #toStatus(): Promise<void> {
    await this.updateComplete;
    focusOn(this.#find('[part=status]'));
  }

  readonly #more = async () => {
    const firstNew = this.shown;
    this.shown += STEP;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelectorAll<HTMLElement>('[part=entry-heading]')[firstNew]);
  };

  protected override render(): TemplateResult {
    const words = this.words('library', libraryMessages);
    const label = this.label ?? words.heading;
    const library = this.#task.status === TaskStatus.COMPLETE ? this.#task.value : undefined;
    const all = library?.items;
    return html`<div class="library">
        ${label === '' ? nothing : this.heading(label)}
        ${
          !library
            ? this.#message(words)
            : library.items.length === 0
              ? html`<p part="none">${words.empty}</p>`
              : this.#library(library.items, library.names, words, label)
        }
      </div>
      <slot ?hidden=${all !== undefined && all.length > 0}></slot>`;
  }

  #message(words: LibraryMessages): unknown {
    return this.#task.render({
      initial: () => loadMessage(''),
      pending: () => loadMessage(words.loading),
      complete: () => loadMessage(''),
      error: () =>
        loadMessage(words.unavailable, {
          label: words.retry,
          again: () => {
            void this.#task.run();
          },
        }),
    });
  }

  #library(
    all: readonly LibraryItem[],
    names: NamesById,
    words: LibraryMessages,
    label: string,
  ): TemplateResult {
    const view: FormView = { words, lang: this.locale, label: this.#labelOf(names) };
    const choices = this.#known;
    const found = withWords(all, this.text);
    const facets = this.#facets(all).map(
      (facet) => [facet, facetOptions(all, found, choices, facet)] as const,
    );
    return html`<form
        role="search"
        part="form"
        novalidate
        aria-label=${label || words.heading}
        @submit=${this.#submit}
        @input=${this.#input}
        @change=${this.#change}
      >
        ${textField(view, this.text)} ${filterFields(view, facets)}
      </form>
      ${resultsTemplate({
        ...view,
        all,
        found: sortItems(withChoices(found, choices), this.sort, this.locale),
        shown: this.shown,
        sort: this.sort,
        choices,
        isNarrowed: this.text.trim() !== '' || FACETS.some((facet) => choices[facet].length > 0),
        heading: (content, deeper, part) =>
          this.heading(content, deeper + (label === '' ? 0 : 1), part),
        changeSort: this.#changeSort,
        remove: this.#remove,
        clear: this.#clear,
        more: this.#more,
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
