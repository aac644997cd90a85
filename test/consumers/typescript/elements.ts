/** Elements in plain TypeScript: tags and events are known by name. */
import 'mecc-signpost/define/service-finder.js';
import { MeccServiceFinderElement } from 'mecc-signpost/elements';

const finder = document.createElement('mecc-service-finder');
finder.place = 'Halton';
finder.headingLevel = 3;

export const same: MeccServiceFinderElement = finder;

document.addEventListener('mecc-search', (event) => {
  const count: number | undefined = event.count;
  console.log(count, event.state);
});

// @ts-expect-error A number.
finder.headingLevel = 'three';
// @ts-expect-error There is no such property.
finder.town = 'Halton';
document.addEventListener('mecc-search', (event) => {
  // @ts-expect-error An event never carries a postcode.
  console.log(event.postcode);
});
