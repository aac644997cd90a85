import { warnVersion } from '../shared/warn-version.js';
import { MeccServiceCardElement } from './service-card.js';

if (customElements.get('mecc-service-card')) warnVersion('mecc-service-card');
else customElements.define('mecc-service-card', MeccServiceCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-service-card': MeccServiceCardElement;
  }
}
