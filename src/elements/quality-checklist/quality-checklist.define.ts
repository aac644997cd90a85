import { warnVersion } from '../shared/warn-version.js';
import { MeccQualityChecklistElement } from './quality-checklist.js';

// Its events are known by name to those who import nothing else.
export type {} from './quality-checklist.events.js';

if (customElements.get('mecc-quality-checklist')) warnVersion('mecc-quality-checklist');
else customElements.define('mecc-quality-checklist', MeccQualityChecklistElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-quality-checklist': MeccQualityChecklistElement;
  }
}
