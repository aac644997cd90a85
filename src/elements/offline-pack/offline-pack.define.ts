import { warnVersion } from '../shared/warn-version.js';
import { MeccOfflinePackElement } from './offline-pack.js';

// Its events are known by name to those who import nothing else.
export type {} from './offline-pack.events.js';

if (customElements.get('mecc-offline-pack')) warnVersion('mecc-offline-pack');
else customElements.define('mecc-offline-pack', MeccOfflinePackElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-offline-pack': MeccOfflinePackElement;
  }
}
