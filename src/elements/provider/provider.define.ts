import { warnVersion } from '../shared/warn-version.js';
import { MeccProviderElement } from './provider.js';

if (customElements.get('mecc-provider')) warnVersion('mecc-provider');
else customElements.define('mecc-provider', MeccProviderElement);

declare global {
  interface HTMLElementTagNameMap {
    'mecc-provider': MeccProviderElement;
  }
}
