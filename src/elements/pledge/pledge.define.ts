import { warnVersion } from '../shared/warn-version.js';
import { MeccPledgeElement } from './pledge.js';

// Its events are known by name to those who import nothing else.
export type {} from './pledge.events.js';

if (customElements.get('mecc-pledge')) warnVersion('mecc-pledge');
else customElements.define('mecc-pledge', MeccPledgeElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-pledge': MeccPledgeElement;
  }
}
