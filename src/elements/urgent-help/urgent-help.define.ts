import { warnVersion } from '../shared/warn-version.js';
import { MeccUrgentHelpElement } from './urgent-help.js';

if (customElements.get('mecc-urgent-help')) warnVersion('mecc-urgent-help');
else customElements.define('mecc-urgent-help', MeccUrgentHelpElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-urgent-help': MeccUrgentHelpElement;
  }
}
