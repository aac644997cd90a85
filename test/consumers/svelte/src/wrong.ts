/** Each line after an expected error has to be refused. `npm run check` fails when one is not. */
import type { MeccPlaceChangeEvent } from 'mecc-signpost/elements';
import type {} from 'mecc-signpost/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Finder = SvelteHTMLElements['mecc-service-finder'];

export const right: Finder = {
  perPage: 5,
  'due-after': '90',
  class: 'finder',
  'onmecc-gap': (event) => event.topic,
};

export const wrong: Finder[] = [
  // @ts-expect-error There is no such attribute.
  { town: 'Halton' },
  // @ts-expect-error No nation of ours.
  { nation: 'france' },
  // @ts-expect-error A number.
  { 'heading-level': 'two' },
  // @ts-expect-error A property that is set as it is given.
  { perPage: '5' },
  // @ts-expect-error Another event.
  { 'onmecc-search': (event: MeccPlaceChangeEvent) => event.place },
];
