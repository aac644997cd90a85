import { warnVersion } from '../shared/warn-version.js';
import { MeccElearningLinksElement } from './elearning-links.js';

if (customElements.get('mecc-elearning-links')) warnVersion('mecc-elearning-links');
else customElements.define('mecc-elearning-links', MeccElearningLinksElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-elearning-links': MeccElearningLinksElement;
  }
}
