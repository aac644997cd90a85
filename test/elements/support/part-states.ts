/** States that show the parts which no other state shows: what comes after a press, or is rare. */
import './own-caches.js';
import { MeccClient } from '../../../src/client/index.js';
import { NetworkError } from '../../../src/errors/index.js';
import '../../../src/elements/offline-pack/offline-pack.define.js';
import '../../../src/elements/provider/provider.define.js';
import '../../../src/elements/service-card/service-card.define.js';
import '../../../src/elements/shortlist/shortlist.define.js';
import { parseResource, type Resource, type Service } from '../../../src/models/index.js';
import { shortlistFragment } from '../../../src/share/shortlist-link.js';
import {
  memoryContent,
  memoryDirectory,
  testLearning,
  testLocal,
  testModel,
  testPlace,
  testTopic,
} from '../../support/memory-content.js';
import { come, settle, type State } from './content-states.js';
import { service, services, TestDirectory, type Answer } from './directories.js';
import { search, showFinder } from './finder.js';
import { html, part, parts, press, show, until } from './page.js';

const contacts = [
  { kind: 'phone', value: '0151 496 0000', dial: '01514960000' },
  { kind: 'text', value: '85258', dial: '85258' },
];
const open = { periods: [{ days: ['MO', 'TU'], opens: '09:00', closes: '17:00' }] };
const full = service({ id: 'full', name: 'Test advice', contacts, schedule: open });
const clinic = (number: number) => ({
  name: `Test clinic ${String(number)}`,
  address: `${String(number)} High Street`,
  postcode: 'WA8 7QB',
});

const content = (given: Parameters<typeof memoryContent>[0]) =>
  new MeccClient({ content: memoryContent(given) });

/** Runs with something else in place of the clipboard. */
async function withoutClipboard(act: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  try {
    await act();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

function resource(fields: Partial<Resource> & { readonly id: string }): Resource {
  const { value } = parseResource({
    title: `Test entry ${fields.id}`,
    type: 'guide',
    summary: 'Test data about an entry.',
    status: 'confirmed',
    ...fields,
  });
  return value!;
}

/** A list beside a card, so that the card can be put on it. */
async function cardWithList(isCopied: boolean): Promise<HTMLElement> {
  const place = await show(
    html`<div>
      <mecc-shortlist></mecc-shortlist>
      <mecc-service-card
        actions
        report-to="https://example.org/report"
        .service=${{
          ...full,
          locations: [clinic(1), clinic(2)].map((location) => ({ ...location, accessibility: [] })),
        }}
      ></mecc-service-card>
    </div>`,
  );
  const card = place.querySelector('mecc-service-card')!;
  await until(() => card.shadowRoot!.querySelector('[part=list-button]'), 'the buttons');
  press(part(card, '[part=list-button]'));
  await until(() => card.shadowRoot!.querySelector('[part=go-to-list]'), 'the way to the list');
  if (!isCopied) return settle(card);
  part<HTMLDetailsElement>(card, '[part=take-away]').open = true;
  await withoutClipboard(async () => {
    press(part(card, '[part=copy]'));
    await until(() => card.shadowRoot!.querySelector('[part=copy-text]'), 'the text');
  });
  return settle(card);
}

async function list(on: readonly Service[]): Promise<HTMLElement> {
  const element = await come('<mecc-shortlist></mecc-shortlist>', '[part=empty]');
  for (const one of on) (element as HTMLElementTagNameMap['mecc-shortlist']).add(one);
  await until(() => parts(element, '[part=service]').length === on.length, 'the services');
  for (const details of parts<HTMLDetailsElement>(element, 'details')) details.open = true;
  return settle(element);
}

/** A list that a link has opened. */
async function linked(ids: readonly string[], answer: Answer, wanted: string) {
  const { href } = location;
  history.replaceState(history.state, '', shortlistFragment(ids));
  try {
    const client = new MeccClient({ directory: new TestDirectory(answer), national: false });
    return await come('<mecc-shortlist opens-links></mecc-shortlist>', wanted, client);
  } finally {
    history.replaceState(history.state, '', href);
  }
}

/** The place is kept, or about to be. */
async function keeping(wanted: string, answers: readonly (Answer | Promise<Answer>)[]) {
  const left = [...answers];
  const last = left.at(-1)!;
  const directory = new TestDirectory(() => left.shift() ?? last);
  const client = new MeccClient({ directory });
  const provider = await show(
    html`<mecc-provider offline place="Halton" .client=${client}>
      <mecc-offline-pack></mecc-offline-pack>
    </mecc-provider>`,
  );
  const element = provider.querySelector('mecc-offline-pack')!;
  await until(() => element.shadowRoot?.querySelector('[part=keep]'), 'the offer');
  press(part(element, '[part=keep]'));
  await until(() => element.shadowRoot?.querySelector(wanted), wanted);
  return element;
}

const halton = services(2, { coverage: { places: ['halton'] } });

/** States by name, for the test of parts alone. */
export const partStates: Readonly<Record<string, State>> = {
  'card: on the list': () => cardWithList(false),
  'card: on the list, copied by hand': () => cardWithList(true),
  'checklist: a model without a page': () =>
    come(
      '<mecc-conversation-checklist model="unread"></mecc-conversation-checklist>',
      '[part=unsourced]',
      content({
        models: [
          testModel({
            id: 'unread',
            sources: [{ title: 'Test hearsay', status: 'unverified' }],
            training: ['Test training'],
          }),
        ],
      }),
    ),
  'checklist: the second step, answered': async () => {
    const scales = [{ id: 'test', question: 'Test?', whyNotLower: 'Test why not lower?' }];
    const element = await come(
      '<mecc-conversation-checklist model="test" one-at-a-time></mecc-conversation-checklist>',
      '[part=next]',
      content({
        models: [
          testModel({
            id: 'test',
            steps: ['one', 'two'].map((id) => ({ ...testModel({ id }).steps[0]!, id, scales })),
          }),
        ],
      }),
    );
    press(part(element, '[part=next]'));
    await until(() => element.shadowRoot!.querySelector('[part=back]'), 'the second step');
    parts(element, '[part=ruler] input').at(-1)!.click();
    return settle(element);
  },
  'checklist: the card, about to be printed': async () => {
    const element = await come(
      '<mecc-conversation-checklist card></mecc-conversation-checklist>',
      '[part=print-card]',
    );
    const { print } = globalThis;
    globalThis.print = () => undefined;
    try {
      part(element, '[part=print-card]').click();
      await until(() => element.shadowRoot!.querySelector('[part=card]'), 'the card');
    } finally {
      globalThis.print = print;
    }
    return element;
  },
  'learning: menus that nothing fits': async () => {
    const element = await come(
      '<mecc-elearning-links filters></mecc-elearning-links>',
      'select',
      content({ learning: [testLearning({ id: 'a', audience: ['housing'], level: ['brief'] })] }),
    );
    const { options } = part<HTMLSelectElement>(element, 'select');
    const select = part<HTMLSelectElement>(element, 'select');
    select.value = [...options].at(-1)!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return settle(element);
  },
  'learning: nothing': () =>
    come('<mecc-elearning-links></mecc-elearning-links>', '[part=none]', content({})),
  'learning: gone': () =>
    come(
      '<mecc-elearning-links></mecc-elearning-links>',
      '[part=programme]',
      content({ learning: [testLearning({ id: 'gone', link: 'gone' })] }),
    ),
  'library: nothing': () =>
    come('<mecc-resource-library></mecc-resource-library>', '[part=none]', content({})),
  'library: rare entries, with a filter': async () => {
    const element = await come(
      '<mecc-resource-library></mecc-resource-library>',
      '[part=entry]',
      content({
        resources: [
          resource({ id: 'gone', url: 'https://example.org/gone', link: 'gone' }),
          resource({ id: 'no-link' }),
          resource({ id: 'partly', status: 'partly', type: 'toolkit' }),
        ],
      }),
    );
    for (const details of parts<HTMLDetailsElement>(element, 'details')) details.open = true;
    for (const box of parts(element, '[part=facet] input')) box.click();
    return settle(element);
  },
  'pledge: with a name and a promise': async () => {
    const element = await come('<mecc-pledge></mecc-pledge>', '[name=promise]');
    const name = part<HTMLInputElement>(element, 'input:not([type=checkbox], [type=radio])');
    name.value = 'Test name';
    name.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    part(element, '[name=promise]').click();
    return settle(element);
  },
  'quick exit: second link': async () => {
    const element = await come('<mecc-quick-exit secondary></mecc-quick-exit>', 'a');
    element.focus();
    return element;
  },
  'finder: first service without a number': async () => {
    const { finder } = await showFinder([service({ id: 'none' }), full]);
    await search(finder);
    return settle(finder);
  },
  'offline pack: kept': async () => {
    const element = await keeping('[part=remove]', [{ services: halton, asOf: '2026-08-06' }]);
    return settle(element);
  },
  'offline pack: fetching': () =>
    keeping('[part=progress]', [
      { services: halton, asOf: '2026-08-06' },
      new Promise(() => undefined),
    ]),
  'shortlist: private, removed, too long for a text': async () => {
    const element = await list([
      service({ id: 'p', name: 'Test refuge', sensitivity: 'high-risk', contacts }),
      ...services(15, { contacts, name: `Test advice ${'on many things '.repeat(20)}` }),
    ]);
    press(parts(element, '[part=remove]').at(-1)!);
    await until(() => element.shadowRoot!.querySelector('[part=undo]'), 'undo');
    await withoutClipboard(async () => {
      press(part(element, '[part=copy]'));
      await until(() => element.shadowRoot!.querySelector('[part=copy-text]'), 'the text');
    });
    return settle(element);
  },
  'shortlist: its link': async () => {
    // Not every browser that tests run in has a share sheet.
    Object.defineProperty(navigator, 'share', { configurable: true, value: () => undefined });
    try {
      const element = await list([full]);
      (element as HTMLElementTagNameMap['mecc-shortlist']).page = 'https://example.org/list';
      await until(() => element.shadowRoot!.querySelector('[part=link]'), 'the link');
      part<HTMLDetailsElement>(element, '[part=link]').open = true;
      await until(() => element.shadowRoot!.querySelector('[part=link] [part=qr]'), 'the code');
      return await settle(element);
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
  },
  'shortlist: asks before it shows': () =>
    linked(['p'], [service({ id: 'p', sensitivity: 'high-risk' })], '[part=ask]'),
  'shortlist: a link that could not be opened': () =>
    linked(['a'], new NetworkError('Test outage.'), '[part=retry]'),
  'shortlist: with a conversation': async () => {
    const place = await show(
      html`<div>
        <mecc-shortlist conversation="talk"></mecc-shortlist>
        <mecc-conversation-checklist id="talk" plan></mecc-conversation-checklist>
      </div>`,
    );
    const element = place.querySelector('mecc-shortlist')!;
    const talk = place.querySelector('mecc-conversation-checklist')!;
    element.add(full);
    await until(() => talk.shadowRoot?.querySelector('#chosen'), 'the fields');
    const field = part<HTMLTextAreaElement>(talk, '#chosen');
    field.value = 'Test step';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => element.shadowRoot?.querySelector('[part=summary]'), 'the summary');
    return settle(element);
  },
  'topic card: local services': () =>
    come(
      '<mecc-topic-card topic="walking" place="Halton"></mecc-topic-card>',
      '[part=local] mecc-service-card',
      new MeccClient({
        content: memoryContent({
          topics: [testTopic({ id: 'walking' })],
          places: [testPlace({ id: 'halton', name: 'Halton' })],
        }),
        directory: memoryDirectory([testLocal('halton', { id: 'a', topics: ['walking'] })]),
        national: false,
      }),
    ),
  'topic card: copied by hand': async () => {
    const element = await come(
      '<mecc-topic-card topic="smoking" variant="text-only"></mecc-topic-card>',
      '[part=copy-button]',
    );
    await withoutClipboard(async () => {
      press(part(element, '[part=copy-button]'));
      await until(() => element.shadowRoot!.querySelector('[part=copy-text]'), 'the text');
    });
    return settle(element);
  },
  'topic list: a topic open': async () => {
    const element = await come(
      '<mecc-topic-list topics="smoking"></mecc-topic-list>',
      '[part=topic]',
    );
    press(part(element, '[part=topic]'));
    const card = () => element.shadowRoot!.querySelector('mecc-topic-card');
    await until(() => card()?.shadowRoot?.querySelector('mecc-service-card'), 'the topic');
    return settle(element);
  },
};
