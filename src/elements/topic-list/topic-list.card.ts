import { html, type TemplateResult } from 'lit';
import type { ClientSettings } from '../../controllers/contexts.js';
import type { TopicForm } from '../../i18n/en-gb/topic.js';
import type { Nation } from '../../models/index.js';

/** What the list hands on to the card that opens in it. */
export interface CardSettings extends ClientSettings {
  readonly place?: string | undefined;
  readonly nation?: Nation | undefined;
  readonly variants: boolean;
}

/** A topic that is open in the list, and the way back. */
export function openCard(
  topic: string,
  settings: CardSettings,
  form: TopicForm,
  headingLevel: number,
  back: { readonly text: string; readonly press: () => void },
): TemplateResult {
  return html`<p><button type="button" part="back" @click=${back.press}>${back.text}</button></p>
    <mecc-topic-card
      exportparts="card, heading:card-heading, section-heading:card-section-heading, conversation, service-card"
      .topic=${topic}
      .place=${settings.place}
      .nation=${settings.nation}
      .variant=${form}
      .variants=${settings.variants}
      .client=${settings.client}
      .directory=${settings.directory}
      .feed=${settings.feed}
      .headingLevel=${headingLevel}
    ></mecc-topic-card>`;
}
