/** The journeys that a screen reader is listened to on, step by step. */

export interface Step {
  /** What the person does, for the transcript. */
  readonly does: string;
  /** Runs in the page first: where focus starts. */
  readonly run?: string;
  readonly text?: string;
  /** Keys pressed one after the other. */
  readonly keys?: readonly string[];
  /** Part of what is said when the step has worked. */
  readonly until: string;
  /** That part is said once, with the heading that focus has moved to. */
  readonly isOnce?: boolean;
}

export interface Journey {
  readonly id: string;
  readonly title: string;
  /** The directory cannot be reached. */
  readonly isDown?: boolean;
  readonly steps: readonly Step[];
}

const service = (id: string, name: string, more: object) => ({
  id,
  name,
  organization: { name: 'Test organisation' },
  status: 'active',
  topics: ['money-debt'],
  coverage: { nations: ['england'], places: ['halton'] },
  assurance: { assuredDate: '2026-11-01' },
  ...more,
});

const phone = (value: string) => [{ kind: 'phone', value, dial: value.replaceAll(' ', '') }];

/** Three made-up services for money worries, one of them free. */
export const DIRECTORY = JSON.stringify({
  services: [
    service('test-advice', 'Test money advice', {
      contacts: phone('0151 496 0000'),
      costOptions: [{ amount: 0 }],
    }),
    service('test-debt', 'Test debt help', { contacts: phone('0151 496 0001') }),
    service('test-fuel', 'Test fuel bank', {
      contacts: phone('0151 496 0002'),
      assurance: { assuredDate: '2024-01-15' },
    }),
  ],
});

/** As a worker would have it on a page. */
export const PAGE_BODY = `<mecc-quick-exit href="http://127.0.0.1:1/"></mecc-quick-exit>
  <main><h1>Test page</h1>
  <mecc-service-finder directory="/directory.json" place="Halton" nation="england" without-national></mecc-service-finder>
  <mecc-shortlist></mecc-shortlist></main>`;

const root = (tag: string) => `document.querySelector('mecc-${tag}').shadowRoot`;
const finder = root('service-finder');
const list = root('shortlist');
/** The card at an index, once it has its buttons. */
const card = (index: number) =>
  `${finder}.querySelectorAll('mecc-service-card')[${index}].shadowRoot`;
const focus = (target: string) => `${target}.focus()`;

/** Words with a place, typed and searched for by keyboard. */
const search = (text: string, until: string): Step[] => [
  {
    does: 'Move to the field for words',
    run: focus(`${finder}.querySelector('#text')`),
    until: 'entry',
  },
  { does: `Type “${text}” and press Enter`, text, keys: ['Enter'], until, isOnce: true },
];

export const JOURNEYS: readonly Journey[] = [
  {
    id: 'find',
    title: 'Find: from words with a place to a phone number',
    steps: [
      ...search('money worries WA8', '3 services'),
      { does: 'Tab', keys: ['Tab'], until: 'If this cannot wait' },
      {
        does: 'Move to the first phone number',
        run: focus(`${card(0)}.querySelector('a[href^="tel:"]')`),
        until: '0151',
      },
    ],
  },
  {
    id: 'filter',
    title: 'Filter: only what is free, and back',
    steps: [
      ...search('money worries', '3 services'),
      {
        does: 'Move to the filters',
        run: focus(`${finder}.querySelector('summary')`),
        until: 'Filters (1)',
      },
      { does: 'Press Enter', keys: ['Enter'], until: 'expanded' },
      {
        does: 'Move to “Free”',
        run: focus(`${finder}.querySelector('input[name="free"], input[value="free"]')`),
        until: 'check box',
      },
      { does: 'Press Space', keys: [' '], until: '1 service' },
      {
        does: 'Move to the button that takes the filter off',
        run: focus(`${finder}.querySelector('[part=chips] button')`),
        until: 'Remove filter',
      },
      { does: 'Press Enter', keys: ['Enter'], until: '3 services' },
    ],
  },
  {
    id: 'no-result',
    title: 'No result: nothing local, and what to do then',
    steps: [
      ...search('gambling', 'No services found'),
      { does: 'Tab', keys: ['Tab'], until: 'link' },
    ],
  },
  {
    id: 'crisis',
    title: 'Words of a crisis: urgent help before everything else',
    steps: [
      ...search('want to die', 'No services found'),
      { does: 'Tab', keys: ['Tab'], until: 'Call 999' },
    ],
  },
  {
    id: 'unavailable',
    title: 'Unavailable: the directory cannot be reached',
    isDown: true,
    steps: [
      ...search('money worries', 'We could not reach'),
      { does: 'Tab', keys: ['Tab'], until: 'If this cannot wait' },
      { does: 'Tab', keys: ['Tab'], until: 'Call 999' },
    ],
  },
  {
    id: 'shortlist',
    title: 'Shortlist: add, move, remove, undo',
    steps: [
      ...search('money worries', '3 services'),
      {
        does: 'Move to “Add to my list”',
        run: focus(`${card(0)}.querySelector('[part=list-button]')`),
        until: 'Add to my list',
      },
      { does: 'Press Enter', keys: ['Enter'], until: 'Added to your list' },
      {
        does: 'Move to “Add to my list” of the second',
        run: focus(`${card(1)}.querySelector('[part=list-button]')`),
        until: 'Add to my list',
      },
      { does: 'Press Enter', keys: ['Enter'], until: 'Added to your list' },
      {
        does: 'Move to “Move down” of the first',
        run: focus(`${list}.querySelector('[part=down]')`),
        until: 'Down',
      },
      { does: 'Press Enter', keys: ['Enter'], until: '2' },
      {
        does: 'Move to “Remove” of the first',
        run: focus(`${list}.querySelector('[part=remove]')`),
        until: 'Remove',
      },
      { does: 'Press Enter', keys: ['Enter'], until: 'Undo' },
      { does: 'Press Enter', keys: ['Enter'], until: 'back on your list' },
    ],
  },
  {
    id: 'quick-exit',
    title: 'Quick exit: the link and presses of Shift',
    steps: [
      {
        does: 'Move to the link',
        run: focus(`document.querySelector('mecc-quick-exit')`),
        until: 'link',
      },
      { does: 'Press Shift', keys: ['Shift'], until: '2 more' },
      { does: 'Press Shift again', keys: ['Shift'], until: '1 more' },
    ],
  },
];
