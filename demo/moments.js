/**
 * The page has one place for all of its elements: the one that is chosen in the list. The choice is
 * kept on this page alone. Until the elements are there, links to the places stand in its stead.
 */
const region = document.querySelector('#region');
const form = document.querySelector('#choose-place');
const choice = document.querySelector('#place-choice');
const said = document.querySelector('#place-said');

/** The council of a place and the lists that have an address, as the page links them. */
function councilLinks(name) {
  const place = [...document.querySelectorAll('#place-links a')].find(
    (link) => link.textContent === name,
  );
  return [...document.querySelectorAll(place ? `${place.hash} > p a` : 'none')];
}

function setPlace() {
  region.setAttribute('place', choice.value);
  said.textContent = choice.value
    ? `Local help on this page is for ${choice.value}.`
    : 'Local help on this page is for all 9 places.';
  const links = councilLinks(choice.value);
  for (const line of document.querySelectorAll('.council')) {
    const parts = links.flatMap((link) => [' · ', link.cloneNode(true)]).slice(1);
    line.replaceChildren('No help listed? Try: ', ...parts);
    line.hidden = links.length === 0;
  }
}

await customElements.whenDefined('mecc-provider');
document.querySelector('#place-links').hidden = true;
form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
choice.addEventListener('change', setPlace);
// A browser may bring back what was chosen before.
if (choice.value) setPlace();
