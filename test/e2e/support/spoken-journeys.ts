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
      costOptions: [{ free: true }],
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
const WORDS: Step = {
  does: 'Move to the field for words',
  run: `${root('service-finder')}.querySelector('input').focus()`,
  until: 'entry',
};

const search = (text: string, until: string): Step[] => [
  WORDS,
  { does: `Type “${text}” and press Enter`, text, keys: ['Enter'], until },
];

export const JOURNEYS: readonly Journey[] = [
  {
    id: 'find',
    title: 'Find: from words to a phone number',
    steps: [
      ...search('money worries', 'services'),
      { does: 'Tab', keys: ['Tab'], until: '' },
      { does: 'Tab', keys: ['Tab'], until: '' },
      { does: 'Tab', keys: ['Tab'], until: '' },
    ],
  },
  {
    id: 'filter',
    title: 'Filter: only what is free, and back',
    steps: [
      ...search('money worries', 'services'),
      {
        does: 'Move to the filters and press Space',
        run: `${root('service-finder')}.querySelector('summary').focus()`,
        keys: ['Space'],
        until: 'expanded',
      },
      { does: 'Tab', keys: ['Tab'], until: '' },
      { does: 'Tab', keys: ['Tab'], until: '' },
    ],
  },
  {
    id: 'no-result',
    title: 'No result: nothing local, and what to do then',
    steps: [
      ...search('gambling', 'No local'),
      { does: 'Tab', keys: ['Tab'], until: '' },
      { does: 'Tab', keys: ['Tab'], until: '' },
    ],
  },
  {
    id: 'unavailable',
    title: 'Unavailable: the directory cannot be reached',
    isDown: true,
    steps: [
      ...search('money worries', 'reach'),
      { does: 'Tab', keys: ['Tab'], until: '' },
      { does: 'Tab', keys: ['Tab'], until: '' },
    ],
  },
  {
    id: 'shortlist',
    title: 'Shortlist: add, move, remove, undo',
    steps: [...search('money worries', 'services')],
  },
  {
    id: 'quick-exit',
    title: 'Quick exit: the link and three presses of Shift',
    steps: [
      {
        does: 'Move to the link',
        run: `document.querySelector('mecc-quick-exit').focus()`,
        until: 'link',
      },
      { does: 'Press Shift', keys: ['Shift'], until: '2' },
      { does: 'Press Shift again', keys: ['Shift'], until: '1' },
    ],
  },
];
