/** Events are known by name where nothing but the element is imported. */
import 'mecc-signpost/define/service-finder.js';
import 'mecc-signpost/define/shortlist.js';

document.addEventListener('mecc-search', (event) => {
  const count: number | undefined = event.count;
  console.log(count);
});
document.querySelector('mecc-shortlist')?.addEventListener('mecc-shortlist-change', (event) => {
  console.log(event.count);
});
