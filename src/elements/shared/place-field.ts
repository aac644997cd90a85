import type { ReactiveControllerHost } from 'lit';
import { html, nothing, type TemplateResult } from 'lit';
import type { MeccClient } from '../../client/index.js';
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
  | { readonly kind: 'problem'; readonly message: string; readonly places?: readonly Place[] };

/**
 * The field for a town, area or postcode and the "Use my location" button. What is typed stays in
 * the field: it is in no attribute, event, address or log.
 */
export class PlaceField {
  #text = '';
  readonly #host: ReactiveControllerHost;
  readonly #words: () => PlaceMessages;
  readonly #changed: () => boolean;
  /** Counts what was entered, one way or another. */
  #entries = 0;
  #located: Point | undefined;
  /** Of the places around a point, the one that somebody said it is. */
  #confirmed: Place | undefined;
  #problem = '';
  #choices: readonly Place[] = [];
  #message = '';

  /**
   * @param changed Called when a place was chosen without typing. Returns whether something else
   *   says so.
   */
  constructor(host: ReactiveControllerHost, words: () => PlaceMessages, changed: () => boolean) {
    this.#host = host;
    this.#words = words;
    this.#changed = changed;
  }

  /** What the person typed, or the host preset. Setting it forgets the device's location. */
  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#enter(text);
    this.#show('');
  }

  /** Says in which place the point is that the field stands for. Holds until the field changes. */
  confirm(place: Place): void {
    this.#confirmed = place;
  }

  /**
   * What is in the field, as a place. A problem is shown at the field as well as returned, unless
   * the signal says that nobody waits for it any more.
   *
   * @throws what the client throws when it cannot load its list of places.
   */
  async resolve(client: MeccClient, signal: AbortSignal): Promise<Where> {
    const words = this.#words();
    this.#show('');
    if (this.#located) {
      const near = await client.resolvePoint(this.#located, { signal });
      signal.throwIfAborted();
      return this.#around(words.yourLocation, near);
    }
    const found = await client.resolvePlace(this.text, { signal });
    signal.throwIfAborted();
    switch (found.kind) {
      case 'empty':
        return { kind: 'anywhere' };
      case 'place': {
        const { place } = found;
        // A typing error may be the right name of another town.
        if (!isSpelt(this.text, place)) return this.#refuse(words.guess(place.name), [place]);
        const label = words.in(place.name);
        const { nation } = place;
        return { kind: 'somewhere', label, place, nation, near: found.near, isGuess: false };
      }
      case 'point':
        return this.#around(found.label, found.near, found);
      case 'ambiguous':
        return this.#refuse(words.ambiguous, found.places);
      case 'unknown-postcode':
        return this.#refuse(words.unknownPostcode);
      case 'invalid':
        return this.#refuse(words.invalid);
    }
  }

  #around(name: string, near: Near, guess?: { place?: Place; nation?: Nation }): Where {
    const words = this.#words();
    const known = this.#confirmed;
    const label = words.near(name);
    return {
      kind: 'somewhere',
      label: known ? `${words.in(known.name)}, ${label}` : label,
      // Field by field: what was understood also holds the postcode, which goes no further.
      place: known ?? guess?.place,
      nation: (known ?? guess)?.nation,
      near,
      isGuess: !known && guess !== undefined,
    };
  }

  render(): TemplateResult {
    const words = this.#words();
    const described = this.#problem === '' ? 'place-hint' : 'place-error place-hint';
    return html`<div class="field" part="place">
      <label for="place">${words.label}</label>
      <p class="muted" id="place-hint">${words.hint}</p>
      <p class="error" id="place-error" role="alert">
        ${this.#problem === '' ? nothing : `${words.errorPrefix} ${this.#problem}`}
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
      ${
        this.#choices.length === 0
          ? nothing
          : html`<ul class="choices" role="list">
              ${this.#choices.map(
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
      <p role="status">${this.#message}</p>
    </div>`;
  }

  readonly #typed = (event: Event) => {
    this.#enter((event.target as HTMLInputElement).value);
    this.#host.requestUpdate();
  };

  #enter(text: string): void {
    this.#text = text;
    this.#located = this.#confirmed = undefined;
    this.#entries += 1;
  }

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
    this.#show('', device ? words.locating : words.locationFailed);
    this.#entries += 1;
    const entry = this.#entries;
    device?.getCurrentPosition(
      ({ coords }) => {
        // The answer may take long: what was typed in the meantime counts.
        if (entry !== this.#entries) return;
        this.#confirmed = undefined;
        this.#located = { lat: coords.latitude, lon: coords.longitude };
        this.#show('', this.#changed() ? '' : words.chosen(words.yourLocation));
      },
      ({ code, PERMISSION_DENIED }) => {
        if (entry !== this.#entries) return;
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

/** Words that say what kind of thing a place is, not which. */
const KIND = /^(and|borough|city|council|county|in|near|of|the)$/;

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\bsaint\b/g, 'st')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether what was typed is a name of the place or begins one, without a typing error. */
function isSpelt(typed: string, { name, aliases }: Place): boolean {
  const names = [name, ...aliases].flatMap(wordsOf);
  return wordsOf(typed).every(
    (word) => KIND.test(word) || names.some((one) => one.startsWith(word)),
  );
}
