import { warnVersion } from '../shared/warn-version.js';
import { MeccOfflinePackElement } from './offline-pack.js';

if (customElements.get('mecc-offline-pack')) warnVersion('mecc-offline-pack');
else customElements.define('mecc-offline-pack', MeccOfflinePackElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-offline-pack': MeccOfflinePackElement;
  }
}
