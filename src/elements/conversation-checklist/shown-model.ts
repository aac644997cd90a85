import type { PropertyValues } from 'lit';
import { checklistMessages, type ChecklistVariant } from '../../i18n/en-gb/checklist.js';
import type { ConversationModel } from '../../models/index.js';
import type { ChecklistSession } from './checklist-session.js';
import { offeredModels, pickModel } from './pick-model.js';

/** What a page asks for. Attributes can say anything. */
export interface ModelWish {
  readonly model?: string | undefined;
  readonly variant?: ChecklistVariant | undefined;
  readonly choose: boolean;
}

/**
 * Which model is shown, and in which form: what the reader has chosen, or else what the page asks
 * for. A model that the page changes begins anew; one that the reader turns to goes on.
 */
export class ShownModel {
  readonly #wish: ModelWish;
  readonly #session: ChecklistSession;
  readonly #models: () => readonly ConversationModel[];
  /** Id of the model that the ticks belong to. */
  #id: string | undefined;

  constructor(
    wish: ModelWish,
    session: ChecklistSession,
    models: () => readonly ConversationModel[],
  ) {
    this.#wish = wish;
    this.#session = session;
    this.#models = models;
  }

  /** The model to show: what was chosen, or asked for, or else ours or the first. */
  get current(): ConversationModel | undefined {
    const { model, choose } = this.#wish;
    const chosen = choose ? this.#session.chosen : undefined;
    return pickModel(this.#models(), chosen ?? model, choose);
  }

  /** Those to choose from. */
  get offered(): readonly ConversationModel[] {
    return offeredModels(this.#models(), this.#wish.model);
  }

  /** The form of the text. */
  get variant(): ChecklistVariant {
    const wish = this.#session.variant ?? this.#wish.variant ?? '';
    const isKnown = Object.hasOwn(checklistMessages.variant, wish);
    return isKnown ? (wish as ChecklistVariant) : 'standard';
  }

  /** Follows the page: what it asks for anew takes the place of what the reader has chosen. */
  update(changed: PropertyValues<ModelWish>): void {
    if (changed.has('model')) this.#session.chosen = undefined;
    if (changed.has('variant')) this.#session.variant = undefined;
    const id = this.current?.id;
    if (id === undefined || id === this.#id) return;
    if (this.#id !== undefined) this.#session.clear();
    this.#id = id;
  }

  /** Turns to the model that the reader has chosen. Undefined: there is none. */
  turnTo(chosen: string): ConversationModel | undefined {
    this.#session.chosen = chosen;
    const model = this.current;
    if (!model) return undefined;
    this.#session.turnTo(this.#id, model.id);
    this.#id = model.id;
    return model;
  }
}
