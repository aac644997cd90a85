import { warnVersion } from '../shared/warn-version.js';
import { MeccResourceLibraryElement } from './resource-library.js';

if (customElements.get('mecc-resource-library')) warnVersion('mecc-resource-library');
else customElements.define('mecc-resource-library', MeccResourceLibraryElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-resource-library': MeccResourceLibraryElement;
  }
}
