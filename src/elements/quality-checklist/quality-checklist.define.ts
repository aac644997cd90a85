import { warnVersion } from '../shared/warn-version.js';
import { MeccQualityChecklistElement } from './quality-checklist.js';

if (customElements.get('mecc-quality-checklist')) warnVersion('mecc-quality-checklist');
else customElements.define('mecc-quality-checklist', MeccQualityChecklistElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-quality-checklist': MeccQualityChecklistElement;
  }
}
