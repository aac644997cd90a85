import 'mecc-signpost/define/service-finder.js';

const finder = document.querySelector('mecc-service-finder');

document.addEventListener('mecc-search', (event) => {
  document.querySelector('#outcome').textContent = `Found: ${event.count ?? 'not known'}`;
});
document.querySelector('button').addEventListener('click', () => {
  finder.place = 'Crewe';
});
