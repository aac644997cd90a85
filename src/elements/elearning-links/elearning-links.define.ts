import { warnVersion } from '../shared/warn-version.js';
import { MeccElearningLinksElement } from './elearning-links.js';

// Its events are known by name to those who import nothing else.
export type {} from './elearning-links.events.js';

if (customElements.get('mecc-elearning-links')) warnVersion('mecc-elearning-links');
else customElements.define('mecc-elearning-links', MeccElearningLinksElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-elearning-links': MeccElearningLinksElement;
  }
}
