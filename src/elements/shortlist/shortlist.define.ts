import { warnVersion } from '../shared/warn-version.js';
import { MeccShortlistElement } from './shortlist.js';

if (customElements.get('mecc-shortlist')) warnVersion('mecc-shortlist');
else customElements.define('mecc-shortlist', MeccShortlistElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-shortlist': MeccShortlistElement;
  }
}
