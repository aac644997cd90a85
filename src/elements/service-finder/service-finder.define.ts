import '../service-card/service-card.define.js';
import { warnVersion } from '../shared/warn-version.js';
import '../urgent-help/urgent-help.define.js';
import { MeccServiceFinderElement } from './service-finder.js';

// Its events are known by name to those who import nothing else.
export type {} from './service-finder.events.js';

if (customElements.get('mecc-service-finder')) warnVersion('mecc-service-finder');
else customElements.define('mecc-service-finder', MeccServiceFinderElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-service-finder': MeccServiceFinderElement;
  }
}
