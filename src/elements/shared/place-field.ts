import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { PlaceMessages } from '../../i18n/en-gb/place.js';
import type { Nation, Place, Point } from '../../models/index.js';
import type { Near } from '../../search/service-query.js';

/** Where to look, as far as it could be understood. */
export type Where =
  | { readonly kind: 'anywhere' }
  | {
      readonly kind: 'somewhere';
      /** "in Halton" or "near WA8": never a full postcode. */
      readonly label: string;
      /** The place whose services are meant. */
      readonly place?: Place | undefined;
      /** The place was not named: it was worked out from a postcode, and may be the one next to it. */
      readonly isGuess: boolean;
      /** Undefined where it cannot be told. */
      readonly nation?: Nation | undefined;
      readonly near?: Near | undefined;
    }
  | Problem;

interface Problem {
  readonly kind: 'problem';
  readonly message: string;
  readonly places?: readonly Place[];
}

/** What stands for a place: words, or where the device is. */
export interface Entry {
  readonly text: string;
  readonly located?: Point;
  /** Of the places around a point, the one that somebody said it is. */
  readonly confirmed?: Place;
}

/**
 * The field for a town, area or postcode and the "Use my location" button. What is typed stays in
 * the field: it is in no attribute, event, address or log.
 */
export class PlaceField {
  /** What is in the field now, one way or another. A new one with each change. */
  #entry: Entry = { text: '' };
  /** What is searched for. */
  #asked = this.#entry;
  readonly #host: LitElement;
  readonly #words: () => PlaceMessages;
  readonly #changed: () => boolean;
  #problem: Problem | undefined;
  #message = '';
  /** The field, when focus was there already: it will not go there and say what the problem is. */
  #focused: Element | null = null;

  /**
   * @param changed Called when a place was chosen without typing. Returns whether something else
   *   says so.
   */
  constructor(host: LitElement, words: () => PlaceMessages, changed: () => boolean) {
    this.#host = host;
    this.#words = words;
    this.#changed = changed;
  }

  /** What the person typed, or the host preset. Setting it forgets the device's location. */
  get text(): string {
    return this.#entry.text;
  }

  set text(text: string) {
    this.#entry = this.#asked = { text };
    this.#show();
  }

  /** Says in which place the point is that the field stands for. Holds until the field changes. */
  confirm(place: Place): void {
    this.#entry = { ...this.#entry, confirmed: place };
  }

  get words(): PlaceMessages {
    return this.#words();
  }

  /** What is searched for: see `resolvePlace()`. */
  get asked(): Entry {
    return this.#asked;
  }

  /** To be called when somebody searches: what is in the field is meant, whatever is typed later. */
  ask(): void {
    this.#asked = this.#entry;
  }

  /** Other words have named the place that was searched for. What was typed since stays. */
  read(text: string): void {
    const entry = { text };
    if (this.#entry === this.#asked) this.#entry = entry;
    this.#asked = entry;
    this.#host.requestUpdate();
  }

  /** Shows what came of what was asked for, unless something else is in the field by now. */
  settle(where?: Where): void {
    if (this.#entry !== this.#asked) return;
    this.#show('', where?.kind === 'problem' ? where : undefined);
  }

  render(): TemplateResult {
    const words = this.#words();
    const problem = this.#problem;
    const described = !problem ? 'place-hint' : 'place-error place-hint';
    return html`<div class="field" part="place">
      <label for="place">${words.label}</label>
      <p class="muted" id="place-hint">${words.hint}</p>
      <p class="error" id="place-error" role=${this.#focused ? 'alert' : nothing}>
        ${problem ? `${words.errorPrefix} ${problem.message}` : nothing}
      </p>
      <input
        id="place"
        type="text"
        autocomplete="postal-code"
        autocapitalize="words"
        spellcheck="false"
        aria-describedby=${described}
        aria-invalid=${problem ? 'true' : nothing}
        .value=${this.#entry.located ? words.yourLocation : this.text}
        @input=${this.#typed}
      />
      ${
        !problem?.places?.length
          ? nothing
          : html`<ul class="choices" role="list">
              ${problem.places.map(
                (place) =>
                  html`<li>
                    <button
                      type="button"
                      @click=${(event: Event) => {
                        this.#choose(place, event);
                      }}
                    >
                      ${place.name}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      <p class="locate">
        <button type="button" aria-describedby="locate-help" @click=${this.#locate}>
          ${words.useLocation}
        </button>
        <span class="muted" id="locate-help">${words.locationHelp}</span>
      </p>
      <p aria-live="polite" aria-atomic="true">${this.#message}</p>
    </div>`;
  }

  readonly #typed = (event: Event) => {
    this.#entry = { text: (event.target as HTMLInputElement).value };
    this.#host.requestUpdate();
  };

  #choose(place: Place, event: Event): void {
    this.text = place.name;
    // The button that was pressed is about to go.
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    root.getElementById('place')?.focus();
    this.#changed();
  }

  /** Asks the browser only here, on a press. */
  readonly #locate = () => {
    const words = this.#words();
    // Browsers leave it out of pages that are not secure, against what its type says.
    const device = navigator.geolocation as Geolocation | undefined;
    this.#show(device ? words.locating : words.locationFailed);
    const entry = (this.#entry = { ...this.#entry });
    device?.getCurrentPosition(
      ({ coords }) => {
        // The answer may take long: what was typed in the meantime counts.
        if (entry !== this.#entry) return;
        const located = { lat: coords.latitude, lon: coords.longitude };
        this.#entry = { text: entry.text, located };
        this.#show(this.#changed() ? '' : words.chosen(words.yourLocation));
      },
      ({ code, PERMISSION_DENIED }) => {
        if (entry !== this.#entry) return;
        this.#show(code === PERMISSION_DENIED ? words.locationDenied : words.locationFailed);
      },
      { timeout: 10_000, maximumAge: 300_000 },
    );
  };

  #show(message = '', problem?: Problem): void {
    this.#problem = problem;
    this.#focused = this.#host.renderRoot.querySelector('#place:focus');
    this.#message = message;
    this.#host.requestUpdate();
  }
}
