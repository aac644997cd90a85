import type { LitElement } from 'lit';
import { focusOn } from '../shared/focus-on.js';
import {
  type Choices,
  type Facet,
  knownChoices,
  type LibraryItem,
  type LibrarySort,
  NO_CHOICES,
} from './library-facets.js';
import { STEP } from './resource-library.results.js';

/**
 * What somebody looks for in the library: words, filters, the order, and how much of the list is
 * shown. In memory only, and written nowhere. What is pressed comes here, and focus goes to where
 * reading goes on.
 */
export class LibrarySearch {
  /** The words that are searched for. */
  text = '';
  sort: LibrarySort = 'newest';
  /** Number of entries to show. */
  shown = STEP;
  #choices: Choices = NO_CHOICES;
  readonly #host: LitElement;
  readonly #items: () => readonly LibraryItem[];

  /** @param items The library, as far as it is loaded. */
  constructor(host: LitElement, items: () => readonly LibraryItem[]) {
    this.#host = host;
    this.#items = items;
  }

  /** What is chosen, as far as the library has it. */
  get choices(): Choices {
    return knownChoices(this.#items(), this.#choices);
  }

  /** Takes `values` for what is chosen in a facet. */
  choose(facet: Facet, values: readonly string[]): void {
    this.#choices = { ...this.#choices, [facet]: values };
    this.#startOver();
  }

  /** Forgets the words and the filters. The order stays. */
  clearAll(): void {
    const field = this.#field;
    if (field) field.value = '';
    this.text = '';
    this.#choices = NO_CHOICES;
    this.#startOver();
  }

  readonly submit = async (event: Event) => {
    event.preventDefault();
    this.#search();
    await this.#toStatus();
  };

  /** A field that has been emptied, as by its cross, is a search for everything. */
  readonly input = () => {
    if (this.#field?.value === '') this.#search();
  };

  readonly change = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    const facet = target.name as Facet;
    const others = this.choices[facet].filter((value) => value !== target.value);
    this.#search();
    this.choose(facet, target.checked ? [...others, target.value] : others);
  };

  readonly changeSort = ({ target }: Event) => {
    this.sort = (target as HTMLSelectElement).value as LibrarySort;
    this.#startOver();
  };

  readonly remove = async (facet: Facet, value: string) => {
    this.choose(
      facet,
      this.choices[facet].filter((one) => one !== value),
    );
    await this.#toStatus();
  };

  readonly clear = async () => {
    this.clearAll();
    await this.#toStatus();
  };

  readonly more = async () => {
    const firstNew = this.shown;
    this.shown += STEP;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    focusOn(this.#host.renderRoot.querySelectorAll<HTMLElement>('[part=entry-heading]')[firstNew]);
  };

  get #field(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>('#text');
  }

  /** Takes over what is in the field. */
  #search(): void {
    this.text = this.#field?.value ?? '';
    this.#startOver();
  }

  /** The list is another one, and is shown from its beginning. */
  #startOver(): void {
    this.shown = STEP;
    this.#host.requestUpdate();
  }

  /** Where to read on from after a press: the count, then what was chosen, then the list. */
  async #toStatus(): Promise<void> {
    await this.#host.updateComplete;
    focusOn(this.#host.renderRoot.querySelector<HTMLElement>('[part=status]'));
  }
}
