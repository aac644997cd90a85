/** Every state of every element, to look at one by one. */
import { MeccClient } from '../../../src/client/index.js';
import { NetworkError } from '../../../src/errors/index.js';
import '../../../src/elements/place-picker/place-picker.define.js';
import '../../../src/elements/service-card/service-card.define.js';
import '../../../src/elements/service-finder/service-finder.define.js';
import { contentStates } from './content-states.js';
import { service, services, TestDirectory, type Answer } from './directories.js';
import {
  button,
  filter,
  openFilters,
  search,
  settled,
  showFinder,
  showRealFinder,
  type Finder,
} from './finder.js';
import { drawn, html, part, parts, press, show, type, until } from './page.js';

const never = new Promise<Answer>(() => undefined);
const down = new NetworkError('down');
const long = 'Donaudampfschifffahrtsgesellschaftskapitänspatent'.repeat(4);

/** One service with everything that a card can show. */
const full = service({
  id: 'full',
  name: 'Stop Smoking Halton',
  organization: { name: 'Halton Health' },
  summary: 'Help to stop smoking.',
  description: 'All about it.',
  richDescription: [
    {
      tag: 'p',
      children: ['All about ', { tag: 'a', href: 'https://example.org/', children: ['it'] }],
    },
  ],
  alert: 'New phone number from Monday',
  contacts: [
    {
      kind: 'phone',
      value: '0151 496 0000',
      dial: '01514960000',
      label: 'Ask for Sam',
      hours: '9am to 5pm',
    },
    { kind: 'text', value: '85258', dial: '85258' },
    { kind: 'email', value: 'help@example.org' },
    { kind: 'web', value: 'example.org', dial: 'https://example.org/' },
    { kind: 'post', value: 'Freepost HELP' },
  ],
  eligibility: { text: 'Adults in Halton' },
  schedule: {
    periods: [{ days: ['MO', 'TU'], opens: '09:00', closes: '17:00' }],
    bankHolidays: 'Closed',
  },
  costOptions: [{ amount: 0 }],
  access: { how: 'Phone first' },
  languages: ['English', 'Polish'],
  locations: [
    {
      name: 'Health centre',
      address: '1 High Street',
      postcode: 'WA8 7QB',
      accessibility: ['Step-free access'],
    },
  ],
  assurance: { assuredDate: '2026-11-01' },
});

const cards: Readonly<Record<string, object>> = {
  full,
  bare: {},
  'temporarily closed': { ...full, status: 'temporarily closed' },
  overdue: { ...full, assurance: { assuredDate: '2024-01-01' } },
  'unknown date': { ...full, assurance: {} },
  'masked address': { ...full, locations: [{ address: '1 Secret Street', masked: true }] },
  'long texts': {
    ...full,
    name: long,
    summary: long,
    description: `${long} and more`,
    alert: long,
    organization: { name: long },
    contacts: [{ kind: 'email', value: `${long}@example.org`, label: long, hours: long }],
    languages: [long],
    eligibility: { text: long },
    locations: [{ address: long, accessibility: [long] }],
  },
};

const finders: Readonly<
  Record<string, (finder: Finder, directory: TestDirectory) => Promise<void>>
> = {
  initial: async () => undefined,
  pending: async (finder, directory) => {
    directory.answer = () => never;
    button(finder, 'Search').click();
    await finder.updateComplete;
  },
  results: async (finder, directory) => {
    directory.answer = () => [full, ...services(2)];
    await search(finder);
  },
  'results, pending again': async (finder, directory) => {
    directory.answer = () => [full, ...services(2)];
    await search(finder);
    directory.answer = () => never;
    button(finder, 'Search').click();
    await finder.updateComplete;
  },
  none: async (finder) => {
    type(part(finder, '#place'), 'Halton');
    await openFilters(finder);
    filter(finder, 'free').click();
    await search(finder);
  },
  partial: async (finder, directory) => {
    directory.answer = () => ({ services: services(2), state: 'partial' });
    await search(finder);
  },
  'partial, nothing': async (finder, directory) => {
    directory.answer = () => ({ services: [], state: 'partial' });
    await search(finder);
  },
  stale: async (finder, directory) => {
    directory.answer = () => ({ services: services(2), state: 'stale', asOf: '2026-08-06' });
    await search(finder);
  },
  'unavailable, nothing': async (finder, directory) => {
    directory.answer = () => down;
    await search(finder);
  },
  'invalid place': async (finder) => {
    type(part(finder, '#place'), 'xyzzy');
    await search(finder);
  },
  'ambiguous place': async (finder) => {
    type(part(finder, '#place'), 'Cheshire');
    await search(finder);
  },
  'more pages': async (finder, directory) => {
    directory.answer = () => services(23);
    await search(finder);
    press(part(finder, '[part=more-button]'));
    await settled(finder);
  },
  'more failed': async (finder, directory) => {
    directory.answer = () => ({ services: services(12), later: down });
    await search(finder);
    press(part(finder, '[part=more-button]'));
    await settled(finder);
  },
  'filters open': async (finder) => {
    await openFilters(finder);
  },
  'connection dropped': async (finder, directory) => {
    directory.answer = () => [full, ...services(2)];
    await search(finder);
    directory.answer = () => down;
    await search(finder);
  },
  'words of a sensitive topic': async (finder, directory) => {
    directory.answer = () => services(1);
    type(part(finder, '#text'), 'my husband hits me');
    await search(finder);
  },
  'a place that may be meant': async (finder, directory) => {
    directory.answer = () => services(1);
    type(part(finder, '#text'), 'reading');
    await search(finder);
  },
  'one area of several': async (finder, directory) => {
    directory.answer = () => services(1);
    type(part(finder, '#text'), 'debt L25');
    await search(finder);
  },
  'a place with a typing error': async (finder) => {
    type(part(finder, '#place'), 'Boston');
    await search(finder);
  },
  'a topic that is none': async (finder) => {
    finder.topic = 'not-a-topic';
    await settled(finder);
  },
  'national only': async (finder, directory) => {
    directory.answer = () => services(2, { coverage: { national: true } });
    type(part(finder, '#place'), 'Halton');
    await search(finder);
  },
  'long texts': async (finder, directory) => {
    directory.answer = () => [service({ ...cards['long texts'], id: 'long' })];
    finder.label = long;
    await search(finder);
  },
};

/** How to show each state; each gives back the element to look at. */
export const states: Readonly<Record<string, () => Promise<HTMLElement>>> = {
  ...contentStates,
  ...Object.fromEntries(
    Object.entries(finders).map(([name, act]) => [
      `finder: ${name}`,
      async () => {
        const { finder, directory } = await showFinder();
        await act(finder, directory);
        await drawn(finder);
        return finder;
      },
    ]),
  ),
  'finder: filters with counts, chips and a place outside': async () => {
    const { finder } = await showRealFinder([full, ...services(3)], {
      places: ['halton'],
      place: 'St Helens',
      filters: 'free how:phone language:polish',
    });
    await openFilters(finder);
    await search(finder);
    await until(() => parts(finder, '[data-chip]').length === 3, 'the chips');
    await drawn(finder);
    return finder;
  },
  'finder: unavailable, national results, crisis': async () => {
    const { finder } = await showFinder(down, { national: true, query: 'suicide' });
    await settled(finder);
    await drawn(finder);
    return finder;
  },
  ...Object.fromEntries(
    Object.entries(cards).map(([name, fields]) => [
      `card: ${name}`,
      async () => {
        const card = await show(
          html`<mecc-service-card
            .service=${service(fields)}
            .distance=${{ metres: 2_000, precision: 'outcode' }}
          ></mecc-service-card>`,
        );
        for (const details of card.shadowRoot!.querySelectorAll('details')) details.open = true;
        return card;
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries({ loading: () => never, 'not found': () => [], unavailable: () => down }).map(
      ([name, answer]: [string, () => Answer | Promise<Answer>]) => [
        `card: ${name}`,
        async () => {
          const client = new MeccClient({ directory: new TestDirectory(answer), national: false });
          const card = await show(
            html`<mecc-service-card service-id="x" .client=${client}
              ><p>Fallback</p></mecc-service-card
            >`,
          );
          await until(() => part(card, '[role=status]').textContent.trim() !== '', name);
          return card;
        },
      ],
    ),
  ),
  ...Object.fromEntries(
    Object.entries({ initial: '', set: 'Halton', invalid: 'xyzzy', ambiguous: 'Cheshire' }).map(
      ([name, place]) => [
        `picker: ${name}`,
        async () => {
          const picker = await show<HTMLElementTagNameMap['mecc-place-picker']>(
            html`<mecc-place-picker place=${place}></mecc-place-picker>`,
          );
          if (place !== '') await until(() => picker.where, name);
          await picker.updateComplete;
          return picker;
        },
      ],
    ),
  ),
};
