import { warnVersion } from '../shared/warn-version.js';
import { MeccPlacePickerElement } from './place-picker.js';

// Its events are known by name to those who import nothing else.
export type {} from './place-picker.events.js';

if (customElements.get('mecc-place-picker')) warnVersion('mecc-place-picker');
else customElements.define('mecc-place-picker', MeccPlacePickerElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-place-picker': MeccPlacePickerElement;
  }
}
