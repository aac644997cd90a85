import { warnVersion } from '../shared/warn-version.js';
import { MeccQuickExitElement } from './quick-exit.js';

// Its events are known by name to those who import nothing else.
export type {} from './quick-exit.events.js';

if (customElements.get('mecc-quick-exit')) warnVersion('mecc-quick-exit');
else customElements.define('mecc-quick-exit', MeccQuickExitElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-quick-exit': MeccQuickExitElement;
  }
}
