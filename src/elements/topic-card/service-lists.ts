import type { LitElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { TopicMessages } from '../../i18n/en-gb/topic.js';
import type { ServiceMatch } from '../../search/service-query.js';
import { focusOn } from '../shared/focus-on.js';

/** How many services are shown before "Show more". */
const FIRST = 3;

/** Lists of services of which the first are shown, and the rest on a press. */
export class ServiceLists {
  readonly #host: LitElement;
  /** Names of the lists that are shown whole. */
  readonly #whole = new Set<string>();
  /** What screen readers are told about the last press. */
  announced = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Shows only the first ones again, and is silent. */
  reset(): void {
    this.#whole.clear();
    this.announced = '';
  }

  /** A list with its button; nothing when it has no services. */
  render(
    name: string,
    matches: readonly ServiceMatch[],
    headingLevel: number,
    words: TopicMessages,
    lang: string,
  ): TemplateResult | undefined {
    if (matches.length === 0) return undefined;
    const all = this.#whole.has(name);
    const more = matches.length - FIRST;
    const showAll = () => {
      void this.#showAll(name, words.moreFound(lang, more, matches.length));
    };
    return html`<ul class="services" role="list">
        ${(all ? matches : matches.slice(0, FIRST)).map(
          ({ service, distance }) =>
            html`<li>
              <mecc-service-card
                exportparts="card:service-card"
                .service=${service}
                .distance=${distance}
                .headingLevel=${headingLevel}
              ></mecc-service-card>
            </li>`,
        )}
      </ul>
      ${
        all || more <= 0
          ? nothing
          : html`<p>
              <button type="button" part="more-button" @click=${showAll}>
                ${words.moreServices(lang, more)}
              </button>
            </p>`
      }`;
  }

  /** Shows all of a list, and goes on where it ended before. */
  async #showAll(name: string, announced: string): Promise<void> {
    const host = this.#host;
    this.announced = announced;
    this.#whole.add(name);
    host.requestUpdate();
    await host.updateComplete;
    const card = host.renderRoot.querySelectorAll<LitElement>(`.${name} mecc-service-card`)[FIRST];
    await card?.updateComplete;
    focusOn(card?.renderRoot.querySelector<HTMLElement>('[part=heading]'));
  }
}
