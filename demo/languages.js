/**
 * Sets the language of the region with the elements, as a page would: with `lang` above them. What
 * is chosen stays on this page alone.
 */
import { languages } from '/dist/i18n/index.js';

const form = document.querySelector('#languages');
const region = document.querySelector('#region');
const said = document.querySelector('#language-said');
const english = { tag: 'en-GB', english: 'English', name: 'English', reviewed: true };

function say(tag) {
  const chosen = [english, ...languages].find((one) => one.tag === tag);
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
