/**
 * The page has one place for all of its elements: the one that is chosen in the list. The choice is
 * kept on this page alone. Until the elements are there, links to the places stand in its stead.
 */
const region = document.querySelector('#region');
const form = document.querySelector('#choose-place');
const choice = document.querySelector('#place-choice');
const said = document.querySelector('#place-said');

function setPlace() {
  region.setAttribute('place', choice.value);
  said.textContent = choice.value
    ? `Local help on this page is for ${choice.value}.`
    : 'Local help on this page is for all 9 places.';
}

await customElements.whenDefined('mecc-provider');
document.querySelector('#place-links').hidden = true;
form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
choice.addEventListener('change', setPlace);
// A browser may bring back what was chosen before.
if (choice.value) setPlace();
