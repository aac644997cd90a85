/**
 * States of the elements that show content, with the real records where there are any: real texts
 * are longer than made-up ones, and stand in more languages of layout than a test thinks of.
 */
import './own-caches.js';
import { MeccClient } from '../../../src/client/index.js';
import { NetworkError } from '../../../src/errors/index.js';
import '../../../src/elements/conversation-checklist/conversation-checklist.define.js';
import '../../../src/elements/elearning-links/elearning-links.define.js';
import type { MeccOfflinePackElement } from '../../../src/elements/offline-pack/offline-pack.js';
import '../../../src/elements/offline-pack/offline-pack.define.js';
import '../../../src/elements/pledge/pledge.define.js';
import '../../../src/elements/provider/provider.define.js';
import '../../../src/elements/quality-checklist/quality-checklist.define.js';
import '../../../src/elements/quick-exit/quick-exit.define.js';
import '../../../src/elements/resource-library/resource-library.define.js';
import '../../../src/elements/shortlist/shortlist.define.js';
import '../../../src/elements/topic-card/topic-card.define.js';
import '../../../src/elements/topic-list/topic-list.define.js';
import '../../../src/elements/urgent-help/urgent-help.define.js';
import { brokenContent, memoryContent } from '../../support/memory-content.js';
import { service, services, TestDirectory, type Answer } from './directories.js';
import { drawn, html, part, parts, press, show, type, until } from './page.js';

/** How to show a state; it gives back the element to look at. */
export type State = () => Promise<HTMLElement>;

/** An element from its markup, when a part of it is there. */
export async function come(
  markup: string,
  selector: string,
  client?: MeccClient,
): Promise<HTMLElement> {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const element = template.content.firstElementChild as HTMLElement;
  if (client) Object.assign(element, { client });
  await show(html`<div>${element}</div>`);
  await until(() => element.shadowRoot?.querySelector(selector), `${selector} of ${markup}`);
  return settle(element);
}

export async function settle(element: HTMLElement): Promise<HTMLElement> {
  await (element as HTMLElementTagNameMap['mecc-topic-card']).updateComplete;
  await drawn(element);
  return element;
}

/** The offer to keep a place, which takes a provider that allows it. */
async function pack(answer: Answer | (() => Promise<Answer>), selector: string) {
  const client = new MeccClient({ directory: new TestDirectory(answer) });
  const provider = await show(
    html`<mecc-provider offline place="Halton" .client=${client}>
      <mecc-offline-pack></mecc-offline-pack>
    </mecc-provider>`,
  );
  const element = provider.querySelector<MeccOfflinePackElement>('mecc-offline-pack')!;
  await until(() => element.shadowRoot?.querySelector(selector), selector);
  return settle(element);
}

/** Opens all that is folded. */
export function unfold(element: HTMLElement): void {
  for (const details of parts<HTMLDetailsElement>(element, 'details')) details.open = true;
}

const never = () =>
  new MeccClient({ content: memoryContent({ gate: () => new Promise<never>(() => undefined) }) });
const down = () => new MeccClient({ content: brokenContent() });

/** Markup of an element, and what is there when it has loaded. */
const loading: Readonly<Record<string, readonly [markup: string, whole: string]>> = {
  'topic card': ['<mecc-topic-card topic="smoking"></mecc-topic-card>', '[part=card]'],
  'topic list': ['<mecc-topic-list></mecc-topic-list>', '[part=topic]'],
  checklist: [
    '<mecc-conversation-checklist choose variants timer card plan></mecc-conversation-checklist>',
    '[part=steps]',
  ],
  learning: ['<mecc-elearning-links filters plan></mecc-elearning-links>', '[part=programme]'],
  library: ['<mecc-resource-library></mecc-resource-library>', '[part=entry]'],
  quality: ['<mecc-quality-checklist></mecc-quality-checklist>', '[part=criterion]'],
  pledge: ['<mecc-pledge></mecc-pledge>', '[name=promise]'],
};

const acted: Readonly<Record<string, State>> = {
  'topic card: high-risk, with its forms': () =>
    come('<mecc-topic-card topic="domestic-abuse" variants></mecc-topic-card>', '[part=card]'),
  'topic card: easy read': () =>
    come(
      '<mecc-topic-card topic="smoking" variant="easy-read" variants></mecc-topic-card>',
      '[part=card]',
    ),
  'topic list: groups open': async () => {
    const list = await come(...loading['topic list']!);
    for (const button of parts(list, '[part=group-button]')) button.click();
    return settle(list);
  },
  'topic list: crisis': async () => {
    const list = await come(...loading['topic list']!);
    type(part(list, 'input'), 'want to die');
    press(part(list, '[part=search-button]'));
    await until(() => list.shadowRoot!.querySelector('[part=results] mecc-urgent-help'), 'help');
    return settle(list);
  },
  'checklist: one at a time, easy read': () =>
    come(
      '<mecc-conversation-checklist one-at-a-time variant="easy-read"></mecc-conversation-checklist>',
      '[part=step-heading]',
    ),
  'library: filters open, nothing found': async () => {
    const library = await come(...loading['library']!);
    unfold(library);
    type(part(library, '#text'), 'xylophone');
    press(part(library, '[part=search-button]'));
    await until(() => library.shadowRoot!.querySelector('[part=nothing]'), 'nothing');
    return settle(library);
  },
  'quality: scored': async () => {
    const quality = await come(...loading['quality']!);
    unfold(quality);
    part<HTMLInputElement>(quality, '.choice input').click();
    return settle(quality);
  },
  'learning: with a plan': async () => {
    const learning = await come(...loading['learning']!);
    unfold(learning);
    part<HTMLInputElement>(learning, '[part=ticks] input').click();
    return settle(learning);
  },
  'pledge: without a promise': async () => {
    const pledge = await come(...loading['pledge']!);
    part(pledge, '[part=print]').click();
    return settle(pledge);
  },
  'shortlist: empty': () => come('<mecc-shortlist></mecc-shortlist>', '[part=empty]'),
  'shortlist: with services': async () => {
    const list = await come('<mecc-shortlist></mecc-shortlist>', '[part=empty]');
    for (const id of ['a', 'b']) {
      (list as HTMLElementTagNameMap['mecc-shortlist']).add(
        service({ id, assurance: { assuredDate: '2024-01-01' } }),
      );
    }
    await until(() => parts(list, '[part=service]').length === 2, 'the services');
    unfold(list);
    return settle(list);
  },
  'offline pack: the offer': () =>
    pack({ services: services(2, { coverage: { places: ['halton'] } }) }, '[part=keep]'),
  'offline pack: unavailable': () =>
    pack(() => Promise.reject(new NetworkError('Test outage.')), '[part=retry]'),
  'quick exit': () => come('<mecc-quick-exit></mecc-quick-exit>', 'a, button'),
  'urgent help': () => come('<mecc-urgent-help></mecc-urgent-help>', '[part=emergency]'),
  'urgent help: compact, one nation': async () => {
    const help = await come(
      '<mecc-urgent-help compact nation="wales"></mecc-urgent-help>',
      '[part=numbers]',
    );
    unfold(help);
    return settle(help);
  },
};

/** States by name; what stands before the colon is the element. */
export const contentStates: Readonly<Record<string, State>> = {
  ...Object.fromEntries(
    Object.entries(loading).flatMap(([name, [markup, whole]]): [string, State][] => [
      [
        `${name}: whole`,
        async () => {
          const element = await come(markup, whole);
          unfold(element);
          return settle(element);
        },
      ],
      [`${name}: loading`, () => come(markup, '[role=status]', never())],
      [`${name}: unavailable`, () => come(markup, '[part=retry]', down())],
    ]),
  ),
  ...acted,
};
