import { html } from 'lit';
import type { CardActions, CardActionsHost } from './card-actions.js';
import type { CardHours } from './card-hours.js';

/** Which part of a card: what can be taken away, or what can be said of today. */
export type CardPart = 'actions' | 'hours';

/** One for all cards: what has come once is there from the start of the next card. */
let Actions: typeof CardActions | undefined;
let hours: CardHours | undefined;

const LOAD: Readonly<Record<CardPart, () => Promise<void>>> = {
  async actions() {
    Actions ??= (await import('./card-actions.js')).CardActions;
  },
  async hours() {
    hours ??= await (await import('./card-hours.js')).CardHours.load();
  },
};

const load = (part: CardPart): Promise<void> => LOAD[part]().catch(() => undefined);

/**
 * Loads what cards will need before they are drawn: nothing moves then under the finger of somebody
 * who is about to call. Never rejects: the card is what matters.
 */
export const loadCardParts = (hasActions: boolean): Promise<unknown> =>
  Promise.all([load('hours'), hasActions && load('actions')]);

/** Parts of a card in scripts of their own. One that does not come is left out: the card is whole. */
export class CardParts {
  readonly #host: CardActionsHost;
  readonly #asked = new Set<CardPart>();
  /** What can be taken away. Undefined until it has come. */
  actions: CardActions | undefined;

  constructor(host: CardActionsHost) {
    this.#host = host;
  }

  /** What can be said of today. Undefined until it has come. */
  get hours(): CardHours | undefined {
    return hours;
  }

  /** Takes what has come, and asks once for what has not. To be called before each render. */
  load(needs: Readonly<Record<CardPart, boolean>>): void {
    if (needs.actions && Actions) this.actions ??= new Actions(this.#host, html);
    if (needs.actions && !Actions) this.#ask('actions');
    if (needs.hours && !hours) this.#ask('hours');
  }

  #ask(part: CardPart): void {
    if (this.#asked.has(part)) return;
    this.#asked.add(part);
    void load(part).then(() => {
      this.#host.requestUpdate();
    });
  }
}
