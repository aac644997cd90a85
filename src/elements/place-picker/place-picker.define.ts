import { warnVersion } from '../shared/warn-version.js';
import { MeccPlacePickerElement } from './place-picker.js';

if (customElements.get('mecc-place-picker')) warnVersion('mecc-place-picker');
else customElements.define('mecc-place-picker', MeccPlacePickerElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-place-picker': MeccPlacePickerElement;
  }
}
