/**
 * Sets the language of the region with the elements, as a page would: with `lang` above them. What
 * is chosen stays on this page alone.
 */
import { languageOf } from './all-languages.js';

const form = document.querySelector('#languages');
const region = document.querySelector('#region');
const said = document.querySelector('#language-said');

function say(tag) {
  const chosen = languageOf(tag);
  said.textContent = `The elements stand below lang="${tag}": ${chosen.english}.${
    chosen.reviewed ? '' : ' No speaker has checked the words.'
  }`;
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', ({ target }) => {
  region.lang = target.value;
  say(target.value);
});
say(region.lang);
form.hidden = false;
document.querySelector('#needs-script').hidden = true;
