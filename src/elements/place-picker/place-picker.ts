import { initialState, TaskStatus } from '@lit/task';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { ClientController } from '../../controllers/client-controller.js';
import { ConnectedTask } from '../../controllers/connected-task.js';
import { placeContext } from '../../controllers/contexts.js';
import { ProvidedValue } from '../../controllers/provided-value.js';
import { placeMessages } from '../../i18n/en-gb/place.js';
import { controls } from '../shared/controls.styles.js';
import { ForgetOnLeave } from '../shared/forget-on-leave.js';
import { host } from '../shared/host.styles.js';
import { MeccElement } from '../shared/mecc-element.js';
import { PlaceField, type Where } from '../shared/place-field.js';
import { placeFieldStyles } from '../shared/place-field.styles.js';
import { resolvePlace } from '../shared/resolve-place.js';
import { tokens } from '../shared/tokens.styles.js';
import { MeccPlaceChangeEvent } from './place-picker.events.js';
import { placePickerStyles } from './place-picker.styles.js';

/**
 * Asks where a person is: a town, an area, a postcode, or "Use my location" on a press. What is
 * typed stays in the element; the page reads {@link where} when it needs to know.
 *
 * @summary A field for a place.
 * @slot - Shown until the field works, and when places cannot be looked up: a link to a list of
 * areas, for example.
 * @fires {MeccPlaceChangeEvent} mecc-place-change - A place was set or cleared.
 * @csspart form - The form.
 * @csspart place - The field with its label and help.
 * @csspart status - Says which place is set.
 */
export class MeccPlacePickerElement extends MeccElement {
  /** @internal */
  static override styles = [tokens, host, controls, placeFieldStyles, placePickerStyles];

  readonly #client = new ClientController(this);
  readonly #providedPlace = new ProvidedValue(this, placeContext);
  readonly #field = new PlaceField(
    this,
    () => this.words('place', placeMessages),
    () => {
      this.#ask();
      return true;
    },
  );

  readonly #task = new ConnectedTask(this, {
    args: () => [this.asked, this.#client.key] as const,
    task: async ([asked], { signal }) => {
      if (asked === 0) return initialState;
      const field = this.#field;
      field.settle();
      const where = await resolvePlace(
        await this.#client.get(),
        field.asked,
        () => field.words,
        signal,
      );
      field.settle(where);
      return where;
    },
    onComplete: (where) => {
      this.#settle(where);
    },
  });

  /** Undefined again once it is forgotten. */
  #where: Where | undefined;
  /** The person asked, not the page: only then may focus move. */
  #submitted = false;
  /** The place that was handed down last. */
  #preset = '';
  /** The same, unless it was chosen here and came back from a provider that shares it. */
  #given = '';

  /** Name of the place that was chosen here. */
  #chosen: string | undefined;

  /** How often a place was asked for. */
  @state()
  private asked = 0;

  /** Place that the field starts with, such as "Halton". Default: the nearest provider's. */
  @property()
  place = '';

  /** Knows the places. Default: the nearest provider's client, or the page's. */
  @property({ attribute: false })
  client?: MeccClient | undefined;

  constructor() {
    super();
    new ForgetOnLeave(this, () => {
      this.#forget();
    });
  }

  /** What was understood of the last entry. Undefined before the first. */
  get where(): Where | undefined {
    return this.#where;
  }

  /** Moves focus to the field. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  protected override willUpdate(): void {
    const place = this.place || (this.#providedPlace.value ?? '');
    if (place === this.#preset) return;
    this.#preset = place;
    // What was typed here comes back from a provider that shares it.
    if (place === this.#chosen) return;
    this.#field.text = this.#given = place;
    this.asked += 1;
  }

  /** Goes back to what the page has set. Without that, nothing is looked up. */
  #forget(): void {
    const hadOwn = Boolean(this.#chosen) && this.#given === '';
    this.#submitted = false;
    this.#chosen = this.#where = undefined;
    this.#field.text = this.#given;
    this.asked = this.#given === '' ? 0 : this.asked + 1;
    if (hadOwn) this.dispatchEvent(new MeccPlaceChangeEvent());
  }

  #settle(where: Where): void {
    this.#where = where;
    if (where.kind === 'problem') {
      if (this.#submitted) this.focus();
    } else {
      const place = where.kind === 'somewhere' ? where.place : undefined;
      this.#chosen = place?.name ?? '';
      this.dispatchEvent(new MeccPlaceChangeEvent(place));
    }
    this.#submitted = false;
  }

  readonly #submit = (event: Event) => {
    event.preventDefault();
    this.#submitted = true;
    this.#ask();
  };

  #ask(): void {
    this.#field.ask();
    this.asked += 1;
  }

  readonly #clear = () => {
    this.#field.text = '';
    this.asked += 1;
    this.focus();
  };

  protected override render(): TemplateResult {
    const words = this.words('place', placeMessages);
    const { where } = this;
    const status = this.#task.render({
      pending: () => '',
      complete: (found) => (found.kind === 'somewhere' ? words.chosen(found.label) : ''),
      error: () => words.unavailable,
    });
    return html`<form part="form" novalidate @submit=${this.#submit}>
        ${this.#field.render()}
        <p class="actions">
          <button class="primary">${words.set}</button>
          ${
            where?.kind === 'somewhere'
              ? html`<button type="button" @click=${this.#clear}>${words.clear}</button>`
              : nothing
          }
        </p>
        <p aria-live="polite" aria-atomic="true" part="status">${status}</p>
      </form>
      <slot ?hidden=${this.#task.status !== TaskStatus.ERROR}></slot>`;
  }
}
