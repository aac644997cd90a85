import type { ReactiveControllerHost } from 'lit';
import { html, nothing, type TemplateResult } from 'lit';
import type { MeccClient } from '../../client/index.js';
import type { PlaceMessages } from '../../i18n/en-gb/place.js';
import type { Place } from '../../models/index.js';
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
      readonly near?: Near | undefined;
    }
  | { readonly kind: 'problem'; readonly message: string; readonly places?: readonly Place[] };

/**
 * The field for a town, area or postcode and the "Use my location" button. What is typed stays in
 * the field: it is in no attribute, event, address or log.
 */
export class PlaceField {
  /** What the person typed, or the host preset. */
  text = '';
  readonly #host: ReactiveControllerHost;
  readonly #words: () => PlaceMessages;
  readonly #changed: () => void;
  #located: Near | undefined;
  #problem = '';
  #choices: readonly Place[] = [];
  #message = '';

  /** @param changed Called when a place was chosen without typing. */
  constructor(host: ReactiveControllerHost, words: () => PlaceMessages, changed: () => void) {
    this.#host = host;
    this.#words = words;
    this.#changed = changed;
  }

  /** The field has something in it that is not a place. */
  get invalid(): boolean {
    return this.#problem !== '';
  }

  /** Forgets everything. */
  clear(): void {
    this.text = '';
    this.#located = undefined;
    this.#show('');
  }

  /**
   * What is in the field, as a place. A problem is shown at the field as well as returned.
   *
   * @throws what the client throws when it cannot load its list of places.
   */
  async resolve(client: MeccClient): Promise<Where> {
    const words = this.#words();
    this.#show('');
    if (this.#located) {
      return { kind: 'somewhere', label: words.near(words.yourLocation), near: this.#located };
    }
    const found = await client.resolvePlace(this.text);
    switch (found.kind) {
      case 'empty':
        return { kind: 'anywhere' };
      case 'place':
        return { ...found, kind: 'somewhere', label: words.in(found.place.name) };
      case 'point':
        return { ...found, kind: 'somewhere', label: words.near(found.label) };
      case 'ambiguous':
        return this.#refuse(words.ambiguous, found.places);
      case 'unknown-postcode':
        return this.#refuse(words.unknownPostcode);
      case 'invalid':
        return this.#refuse(words.invalid);
    }
  }

  render(): TemplateResult {
    const words = this.#words();
    const described = this.#problem === '' ? 'place-hint' : 'place-error place-hint';
    return html`<div class="field" part="place">
      <label for="place">${words.label}</label>
      <p class="muted" id="place-hint">${words.hint}</p>
      <p class="error" id="place-error" ?hidden=${this.#problem === ''}>
        <span class="hidden">${words.errorPrefix}</span> ${this.#problem}
      </p>
      <input
        id="place"
        type="text"
        autocomplete="postal-code"
        autocapitalize="words"
        spellcheck="false"
        aria-describedby=${described}
        aria-invalid=${this.#problem === '' ? nothing : 'true'}
        .value=${this.#located ? words.yourLocation : this.text}
        @input=${this.#typed}
      />
      ${this.#choices.length === 0
        ? nothing
        : html`<ul class="choices">
            ${this.#choices.map(
              (place) =>
                html`<li>
                  <button
                    type="button"
                    @click=${() => {
                      this.#choose(place);
                    }}
                  >
                    ${place.name}
                  </button>
                </li>`,
            )}
          </ul>`}
      <p class="locate">
        <button type="button" aria-describedby="locate-help" @click=${this.#locate}>
          ${words.useLocation}
        </button>
        <span class="muted" id="locate-help">${words.locationHelp}</span>
      </p>
      <p role="status">${this.#message}</p>
    </div>`;
  }

  readonly #typed = (event: Event) => {
    this.text = (event.target as HTMLInputElement).value;
    this.#located = undefined;
    this.#host.requestUpdate();
  };

  #choose(place: Place): void {
    this.text = place.name;
    this.#show('');
    this.#changed();
  }

  /** Asks the browser only here, on a press. */
  readonly #locate = () => {
    const words = this.#words();
    this.#show('', words.locating);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        this.#located = {
          point: { lat: coords.latitude, lon: coords.longitude },
          precision: 'exact',
        };
        this.#show('', words.chosen(words.yourLocation));
        this.#changed();
      },
      ({ code, PERMISSION_DENIED }) => {
        this.#show('', code === PERMISSION_DENIED ? words.locationDenied : words.locationFailed);
      },
      { timeout: 10_000, maximumAge: 300_000 },
    );
  };

  #refuse(message: string, places: readonly Place[] = []): Where {
    this.#show(message);
    this.#choices = places;
    return { kind: 'problem', message, places };
  }

  #show(problem: string, message = ''): void {
    this.#problem = problem;
    this.#message = message;
    this.#choices = [];
    this.#host.requestUpdate();
  }
}
