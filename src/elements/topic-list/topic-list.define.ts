import { warnVersion } from '../shared/warn-version.js';
import '../topic-card/topic-card.define.js';
import '../urgent-help/urgent-help.define.js';
import { MeccTopicListElement } from './topic-list.js';

// Its events are known by name to those who import nothing else.
export type {} from './topic-list.events.js';

if (customElements.get('mecc-topic-list')) warnVersion('mecc-topic-list');
else customElements.define('mecc-topic-list', MeccTopicListElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-topic-list': MeccTopicListElement;
  }
}
