import { TaskStatus } from '@lit/task';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { ClientController } from '../../controllers/client-controller.js';
import { ConnectedTask } from '../../controllers/connected-task.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { type LearningMessages, learningMessages } from '../../i18n/en-gb/learning.js';
import { controls } from '../shared/controls.styles.js';
import { host } from '../shared/host.styles.js';
import { loadMessage } from '../shared/load-message.js';
import { MeccElement } from '../shared/mecc-element.js';
import { tokens } from '../shared/tokens.styles.js';
import {
  learningFacts,
  learningLink,
  type LearningView,
  replacement,
} from './elearning-links.parts.js';
import { elearningLinksStyles } from './elearning-links.styles.js';
import { selectLearning } from './select-learning.js';

/**
 * Programmes of e-learning: what is in them, how long they take, what they cost, how to get in,
 * and when that was last checked.
 *
 * @summary Links to MECC e-learning and training.
 * @slot - Shown until the list is there, and when there is none: a link to a course, for example.
 * @csspart heading - The heading.
 * @csspart programmes - The list of programmes.
 * @csspart programme - One programme.
 * @csspart programme-heading - The title of a programme.
 * @csspart facts - Length, sessions, cost, access and the like.
 * @csspart link - The link to the programme.
 * @csspart no-link - Says that no web address is confirmed.
 * @csspart replaced - Says what a programme was replaced by.
 * @csspart partly - Says that some of it is not confirmed.
 * @csspart assurance - When the programme was last checked.
 * @csspart none - Says that nothing is listed.
 * @csspart message - Says that the list is loading or could not be loaded.
 * @csspart retry - Asks again.
 */
export class MeccElearningLinksElement extends MeccElement {
  /** @internal */
  static override styles = [tokens, host, controls, elearningLinksStyles];

  readonly #client = new ClientController(this);

  readonly #task = new ConnectedTask(this, {
    args: () => [this.topic || undefined, this.#client.key] as const,
    task: async ([topic], { signal }) => (await this.#client.get()).learning({ topic }, { signal }),
  });

  /** Id of a topic. What is about MECC as a whole fits every topic. Default: all. */
  @property()
  topic?: string | undefined;

  /** Whom it is for, such as `social care`. Default: anybody. */
  @property()
  audience?: string | undefined;

  /** Largest number of programmes. Default: all. */
  @property({ type: Number })
  limit?: number | undefined;

  /** Text of the heading. Default: "MECC e-learning". Empty: no heading. */
  @property()
  label?: string | undefined;

  /** Gives the list. Default: that of the nearest provider, or of the page. */
  @property({ attribute: false })
  client?: MeccClient | undefined;

  constructor() {
    super();
    new FocusKeeper(this);
  }

  protected override render(): TemplateResult {
    const words = this.words('learning', learningMessages);
    const label = this.label ?? words.heading;
    const all = this.#task.status === TaskStatus.COMPLETE ? this.#task.value : undefined;
    const chosen = all && selectLearning(all, this);
    return html`<div class="learning">
        ${label === '' ? nothing : this.heading(label)}
        ${
          !all || !chosen
            ? this.#message(words)
            : chosen.length === 0
              ? html`<p part="none">${words.none}</p>`
              : html`<ul class="programmes" role="list" part="programmes">
                  ${chosen.map(
                    (resource) =>
                      html`<li>
                        ${this.#programme(
                          { resource, all, words, lang: this.locale },
                          label === '' ? 0 : 1,
                        )}
                      </li>`,
                  )}
                </ul>`
        }
      </div>
      <slot ?hidden=${chosen !== undefined && chosen.length > 0}></slot>`;
  }

  #message(words: LearningMessages): unknown {
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

  #programme(view: LearningView, deeper: number): TemplateResult {
    const { resource, words, lang } = view;
    const { title, provider, summary, status, lastChecked, replacedBy } = resource;
    return html`<article part="programme">
      <header>
        ${this.heading(title, deeper, 'programme-heading')}
        <p class="muted">${words.by} ${provider}</p>
      </header>
      ${
        replacedBy === undefined
          ? html`<p>${summary}</p>
              ${learningLink(view)} ${learningFacts(view)}`
          : replacement(view)
      }
      ${status === 'partly' ? html`<p class="notice" part="partly">${words.partly}</p>` : nothing}
      <footer part="assurance">
        ${lastChecked === undefined ? words.notRecorded : words.lastChecked(lang, lastChecked)}
      </footer>
    </article>`;
  }
}
