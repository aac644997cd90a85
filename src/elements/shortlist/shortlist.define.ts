import { warnVersion } from '../shared/warn-version.js';
import { MeccShortlistElement } from './shortlist.js';

// Its events are known by name to those who import nothing else.
export type {} from './shortlist.events.js';

if (customElements.get('mecc-shortlist')) warnVersion('mecc-shortlist');
else customElements.define('mecc-shortlist', MeccShortlistElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-shortlist': MeccShortlistElement;
  }
}
