import '../service-card/service-card.define.js';
import { warnVersion } from '../shared/warn-version.js';
import '../urgent-help/urgent-help.define.js';
import { MeccTopicCardElement } from './topic-card.js';

if (customElements.get('mecc-topic-card')) warnVersion('mecc-topic-card');
else customElements.define('mecc-topic-card', MeccTopicCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-topic-card': MeccTopicCardElement;
  }
}
