/** What pages with a choice list of the package: written here, so that nothing moves as a script comes. */
import { html, ready } from './html.mjs';
import { COLOUR_NAMES, languages as translations } from './sdk.mjs';

/** Each colour token. What it is in a look, the script of the page says. */
export const swatches = () =>
  COLOUR_NAMES.map(
    (name) =>
      html`<li>
        <span class="chip" data-token="${name}"></span><span class="name">${name}</span
        ><span class="value">${ready('&nbsp;')}</span>
      </li>`,
  );

/** Languages of the elements, with the one that the page begins with. */
export const languages = (_data, { first }) =>
  [{ tag: 'en-GB', name: 'English' }, ...translations].map(
    ({ tag, name }) =>
      html`<label
        ><input
          type="radio"
          name="language"
          value="${tag}"
          autocomplete="off"
          ${tag === first ? html`checked` : ''}
        />
        <span lang="${tag}">${name}</span></label
      >`,
  );
