import { warnVersion } from '../shared/warn-version.js';
import { MeccQuickExitElement } from './quick-exit.js';

if (customElements.get('mecc-quick-exit')) warnVersion('mecc-quick-exit');
else customElements.define('mecc-quick-exit', MeccQuickExitElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-quick-exit': MeccQuickExitElement;
  }
}
