import { warnVersion } from '../shared/warn-version.js';
import '../urgent-help/urgent-help.define.js';
import { MeccConversationChecklistElement } from './conversation-checklist.js';

// Its events are known by name to those who import nothing else.
export type {} from './conversation-checklist.events.js';

if (customElements.get('mecc-conversation-checklist')) warnVersion('mecc-conversation-checklist');
else customElements.define('mecc-conversation-checklist', MeccConversationChecklistElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-conversation-checklist': MeccConversationChecklistElement;
  }
}
