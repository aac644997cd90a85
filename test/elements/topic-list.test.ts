import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { MeccClient } from '../../src/client/index.js';
import '../../src/elements/provider/provider.define.js';
import type { MeccTopicCardElement } from '../../src/elements/topic-card/topic-card.js';
import '../../src/elements/topic-list/topic-list.define.js';
import type { MeccTopicSelectEvent } from '../../src/elements/topic-list/topic-list.events.js';
import { MeccTopicListElement } from '../../src/elements/topic-list/topic-list.js';
import type { ContentSource } from '../../src/sources/content-source.js';
import {
  expectAccessible,
  find,
  findAll,
  focused,
  leftListeners,
  mountFiftyTimes,
  settled,
  showsFallback,
  textOf,
  traces,
  upgradeLate,
} from './support/element-checks.js';
import {
  brokenContent,
  gate,
  type MemoryContent,
  memoryContent,
  memoryDirectory,
  testLocal,
  testNational,
  testPlace,
  testTopic,
} from '../support/memory-content.js';

const everything: MemoryContent = {
  services: [testNational({ id: 'one' })],
  topics: [
    testTopic({ id: 'money', title: 'Money worries', group: 'social', aliases: ['skint', 'debt'] }),
    testTopic({ id: 'walking', title: 'Walking more', aliases: ['exercise'], services: ['one'] }),
    testTopic({ id: 'apples', title: 'Apples' }),
    testTopic({ id: 'home', title: 'Safe at home', group: 'social', sensitivity: 'sensitive' }),
    testTopic({
      id: 'danger',
      title: 'In danger',
      group: 'urgent',
      sensitivity: 'high-risk',
      urgent: [{ when: 'Test danger', action: 'Call 999', services: ['emergency-999'] }],
    }),
  ],
  places: [testPlace({ id: 'halton', name: 'Halton' })],
};

const clientOf = (content: ContentSource = memoryContent(everything)) =>
  new MeccClient({ content });

async function show(
  properties: Partial<MeccTopicListElement> = {},
  client = clientOf(),
): Promise<MeccTopicListElement> {
  const element = await fixture<MeccTopicListElement>(
    html`<mecc-topic-list .client=${client}><a href="/x">Test fallback</a></mecc-topic-list>`,
  );
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

const listed = (root: ShadowRoot) =>
  root.querySelector('[part=results]')?.getAttribute('aria-busy') === 'false';
const shown = async (properties: Partial<MeccTopicListElement> = {}, client = clientOf()) =>
  settled(await show(properties, client), listed);

const titles = (element: Element) => findAll(element, '[part=topic]').map(textOf);
const groups = (element: Element) => findAll(element, '[part=group-heading]').map(textOf);
const status = (element: Element) => textOf(find(element, '[part=status]'));
const field = (element: Element) => find<HTMLInputElement>(element, 'input')!;
const topic = (element: Element, title: string) =>
  findAll(element, '[part=topic]').find((one) => textOf(one) === title);
const cardOf = (element: Element) => find<MeccTopicCardElement>(element, 'mecc-topic-card');

function type(element: Element, text: string) {
  field(element).value = text;
  field(element).dispatchEvent(new Event('input', { bubbles: true }));
}

async function search(element: MeccTopicListElement, text: string) {
  type(element, text);
  field(element).focus();
  find<HTMLButtonElement>(element, '[part=search-button]')?.click();
  await element.updateComplete;
  return settled(element, listed);
}

async function open(element: MeccTopicListElement, title: string) {
  const button = topic(element, title);
  button?.focus();
  button?.click();
  await settled(element, () => cardOf(element)?.shadowRoot?.querySelector('[part=card]'));
  return cardOf(element)!;
}

async function back(element: MeccTopicListElement) {
  find<HTMLButtonElement>(element, '[part=back]')?.click();
  await settled(element, (root) => root.querySelector('[part=topic]'));
}

const isBefore = (one: Element | null, two: Element | null | undefined) =>
  one !== null &&
  two !== null &&
  two !== undefined &&
  Boolean(one.compareDocumentPosition(two) & Node.DOCUMENT_POSITION_FOLLOWING);

describe('mecc-topic-list', () => {
  it('shows topics in their groups, urgent ones first, each with its summary', async () => {
    const element = await shown();
    expect(groups(element)).to.deep.equal([
      'When it cannot wait',
      'Healthy living',
      'Home, money and community',
    ]);
    expect(titles(element)).to.deep.equal([
      'In danger',
      'Apples',
      'Walking more',
      'Money worries',
      'Safe at home',
    ]);
    expect(textOf(find(element, '[part=topics] li'))).to.include('Test data about a topic.');
    expect(status(element)).to.equal('5 topics');
    expect(find(element, '[part=status]')?.getAttribute('role')).to.equal('status');
    expect(showsFallback(element)).to.equal(false);
    await expectAccessible(element);
  });

  it('has titles alone in easy read: summaries are in standard words', async () => {
    const element = await shown({ variant: 'easy-read' });
    expect(titles(element)).to.have.length(5);
    expect(findAll(element, '[part=topics] p')).to.deep.equal([]);
    await expectAccessible(element);
  });

  it('asks for summaries only: no card before it is opened, and only that one', async () => {
    const content = memoryContent(everything);
    const element = await shown({}, clientOf(content));
    expect(content.asked).to.deep.equal(['topics']);
    await open(element, 'Walking more');
    expect(content.asked).to.deep.equal(['topics', 'topic walking']);
  });

  it('has urgent help before the topics in every state', async () => {
    const element = await shown();
    expect(isBefore(find(element, 'mecc-urgent-help'), topic(element, 'In danger'))).to.equal(true);
  });

  it('shows only the groups and the topics that it is told to', async () => {
    const element = await shown();
    element.setAttribute('group', 'urgent social');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['In danger', 'Money worries', 'Safe at home']);
    element.setAttribute('topics', 'home apples');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Safe at home']);
    expect(status(element)).to.equal('1 topic');
    element.removeAttribute('group');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Apples', 'Safe at home']);
    element.removeAttribute('topics');
    await element.updateComplete;
    expect(titles(element)).to.have.length(5);
  });

  describe('with more topics than a screen takes', () => {
    const many: MemoryContent = {
      ...everything,
      topics: [
        ...(everything.topics ?? []),
        ...Array.from({ length: 14 }, (_, at) =>
          testTopic({ id: `more-${String(at)}`, title: `Test more ${String(at)}` }),
        ),
      ],
    };
    const long = () => shown({}, clientOf(memoryContent(many)));
    const button = (element: Element, at: number) =>
      findAll<HTMLButtonElement>(element, '[part=group-button]')[at]!;
    const isSeen = (element: Element, title: string) => topic(element, title)!.checkVisibility();

    it('shows the names of the groups, with what is in them, and what cannot wait', async () => {
      const element = await long();
      expect(groups(element)).to.deep.equal([
        'When it cannot wait',
        'Healthy living 16 topics',
        'Home, money and community 2 topics',
      ]);
      expect(isSeen(element, 'In danger')).to.equal(true);
      expect(isSeen(element, 'Apples')).to.equal(false);
      expect(button(element, 0).getAttribute('aria-expanded')).to.equal('false');
      expect(status(element)).to.equal('19 topics');
      topic(element, 'Apples')?.focus();
      expect(focused(), 'what is folded away cannot have focus').to.equal(document.body);
      await expectAccessible(element);
    });

    // WCAG 2.1.1
    it('opens and closes a group with a press or a key, and leaves the others', async () => {
      const element = await long();
      button(element, 1).focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(button(element, 1).getAttribute('aria-expanded')).to.equal('true');
      expect(isSeen(element, 'Safe at home')).to.equal(true);
      expect(isSeen(element, 'Apples')).to.equal(false);
      expect(focused()).to.equal(button(element, 1));
      await expectAccessible(element);
      button(element, 1).click();
      await element.updateComplete;
      expect(isSeen(element, 'Safe at home')).to.equal(false);
    });

    it('opens the group in which the browser has found something', async () => {
      const element = await long();
      const shelf = topic(element, 'Apples')!.closest('.shelf')!;
      expect(shelf.getAttribute('hidden')).to.equal('until-found');
      shelf.dispatchEvent(new Event('beforematch'));
      await element.updateComplete;
      expect(isSeen(element, 'Apples')).to.equal(true);
      expect(button(element, 0).getAttribute('aria-expanded')).to.equal('true');
    });

    it('comes back from a topic to its button, in its group', async () => {
      const element = await long();
      button(element, 0).click();
      await element.updateComplete;
      await open(element, 'Apples');
      await back(element);
      expect(focused()).to.equal(topic(element, 'Apples'));
      element.reset();
      await element.updateComplete;
      expect(isSeen(element, 'Apples'), 'forgotten when the page is left').to.equal(false);
    });

    it('folds nothing that was found', async () => {
      const element = await long();
      await search(element, 'skint');
      expect(isSeen(element, 'Money worries')).to.equal(true);
    });

    it('folds nothing when there is one group', async () => {
      const element = await long();
      element.group = 'lifestyle';
      await element.updateComplete;
      expect(findAll(element, '[part=group-button]')).to.deep.equal([]);
    });

    it('shows everything on paper', async function () {
      // Only Chromium's driver can pretend to print.
      if (!navigator.userAgent.includes('Chrome/')) return void this.skip();
      const element = await long();
      await emulateMedia({ media: 'print' });
      try {
        expect(isSeen(element, 'Apples')).to.equal(true);
        expect(button(element, 0).checkVisibility()).to.equal(true);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  });

  it('leaves urgent help to a page that has it, but not in a crisis or an outage', async () => {
    const element = await shown();
    expect(findAll(element, 'mecc-urgent-help')).to.have.length(1);
    element.setAttribute('without-urgent', '');
    await element.updateComplete;
    expect(findAll(element, 'mecc-urgent-help')).to.deep.equal([]);
    await search(element, 'want to kill myself');
    expect(findAll(element, 'mecc-urgent-help')).to.have.length(1);
    const broken = await shown({ withoutUrgent: true }, clientOf(brokenContent()));
    await settled(broken, (root) => root.querySelector('[part=retry]'));
    expect(findAll(broken, 'mecc-urgent-help')).to.have.length(1);
  });

  it('understands everyday words and typing errors, the best topic first', async () => {
    const element = await shown();
    await search(element, 'I am skint');
    expect(titles(element)).to.deep.equal(['Money worries']);
    expect(status(element)).to.equal('1 topic found');
    expect(groups(element)).to.deep.equal([]);
    await expectAccessible(element);
    await search(element, 'exersise and debt debts');
    expect(titles(element)).to.deep.equal(['Money worries', 'Walking more']);
    expect(status(element)).to.equal('2 topics found');
  });

  it('finds money for "skint" among the real topics', async () => {
    const element = await shown({}, new MeccClient());
    await search(element, 'skint');
    expect(titles(element)).to.include('Money worries and debt');
  });

  it('moves focus to the heading of what a person has searched for', async () => {
    const element = await shown();
    expect(focused()).not.to.equal(find(element, '[part=results-heading]'));
    await search(element, 'skint');
    expect(focused()).to.equal(find(element, '[part=results-heading]'));
    expect(textOf(focused())).to.equal('Topics for your words');
  });

  // WCAG 2.1.1 3.3.1
  it('searches on Enter, and asks for a word where there is none', async () => {
    const element = await shown();
    field(element).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(find(element, '[part=results-heading]')).to.equal(null);
    expect(status(element)).to.equal('Type a word first.');
    find<HTMLElement>(element, '[part=search-button]')?.focus();
    find<HTMLElement>(element, '[part=search-button]')?.click();
    await element.updateComplete;
    expect(focused()).to.equal(field(element));
    await expectAccessible(element);
    await sendKeys({ type: 'skint' });
    expect(status(element)).to.equal('5 topics');
    await sendKeys({ press: 'Enter' });
    await settled(element, (root) => root.querySelector('[part=results-heading]'));
    expect(titles(element)).to.deep.equal(['Money worries']);
  });

  it('puts all of urgent help before the topics when words speak of a crisis', async () => {
    const element = await shown();
    await search(element, 'skint and want to kill myself');
    const urgent = find(element, '[part=results] mecc-urgent-help');
    expect(isBefore(urgent, find(element, '[part=status]'))).to.equal(true);
    expect(isBefore(urgent, topic(element, 'Money worries'))).to.equal(true);
    expect(urgent?.shadowRoot?.querySelector('a[href="tel:999"]')).not.to.equal(null);
    expect(urgent?.hasAttribute('compact')).to.equal(false);
    expect(status(element)).to.equal(
      'If someone is not safe, use urgent help first. 1 topic found',
    );
    await expectAccessible(element);
    await search(element, 'skint');
    expect(find(element, '[part=results] mecc-urgent-help')).to.equal(null);
  });

  it('puts urgent help first for a high-risk topic, too', async () => {
    const element = await shown();
    await search(element, 'danger');
    expect(titles(element)).to.deep.equal(['In danger']);
    expect(find(element, '[part=results] mecc-urgent-help')).not.to.equal(null);
  });

  it('says that no topic fits, and offers all: that is not an outage', async () => {
    const element = await shown();
    await search(element, 'xylophone');
    expect(status(element)).to.include('No topic fits these words');
    expect(status(element)).not.to.include('could not');
    expect(titles(element)).to.have.length(5);
    expect(find(element, '[part=retry]')).to.equal(null);
    await expectAccessible(element);
  });

  it('goes back to everything on a press, and when the field is emptied', async () => {
    const element = await shown();
    await search(element, 'skint');
    const button = find<HTMLButtonElement>(element, '[part=show-all]');
    button?.focus();
    button?.click();
    await settled(element, () => titles(element).length === 5);
    expect(focused()).to.equal(find(element, '[part=status]'));
    expect(field(element).value).to.equal('');
    await search(element, 'skint');
    field(element).focus();
    type(element, '');
    await settled(element, () => titles(element).length === 5);
    expect(focused()).to.equal(field(element));
  });

  it('says that it could not search, never that nothing fits, and asks again on a press', async () => {
    const content = memoryContent(everything);
    const { topicNames } = content;
    content.topicNames = () => brokenContent().topicNames();
    const element = await shown({}, clientOf(content));
    await search(element, 'skint');
    expect(status(element)).to.include('could not search');
    expect(status(element)).not.to.include('No topic');
    expect(titles(element)).to.have.length(5);
    expect(find(element, '[part=results] mecc-urgent-help')).not.to.equal(null);
    await expectAccessible(element);
    content.topicNames = topicNames;
    const button = find<HTMLButtonElement>(element, '[part=retry]');
    button?.focus();
    button?.click();
    await settled(element, () => titles(element).length === 1);
    expect(focused()).to.equal(find(element, '[part=status]'));
  });

  // WCAG 2.4.3
  it('opens a topic in the same place, with focus on its title, and goes back to its button', async () => {
    const before = traces();
    const element = await shown();
    const card = await open(element, 'Walking more');
    expect(titles(element)).to.deep.equal([]);
    await settled(card, () => focused() === find(card, '[part=heading]'));
    expect(textOf(focused())).to.equal('Walking more');
    expect(textOf(find(element, '[part=back]'))).to.equal('Back to all topics');
    expect(showsFallback(element)).to.equal(false);
    expect(traces()).to.equal(before);
    await expectAccessible(element);
    await back(element);
    expect(cardOf(element)).to.equal(null);
    expect(focused()).to.equal(topic(element, 'Walking more'));
    expect(traces()).to.equal(before);
  });

  // WCAG 2.1.1
  it('opens and closes a topic with the keyboard alone', async () => {
    const element = await shown();
    topic(element, 'Apples')?.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element, () => cardOf(element) && textOf(focused()) === 'Apples');
    find(element, '[part=back]')?.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element, () => focused() === topic(element, 'Apples'));
  });

  it('goes back to what was found', async () => {
    const element = await shown();
    await search(element, 'skint');
    await open(element, 'Money worries');
    expect(textOf(find(element, '[part=back]'))).to.equal('Back to the topics found');
    await back(element);
    expect(titles(element)).to.deep.equal(['Money worries']);
    expect(field(element).value).to.equal('skint');
    expect(focused()).to.equal(topic(element, 'Money worries'));
  });

  it('keeps focus on what is said when a topic cannot be loaded', async () => {
    const content = memoryContent(everything);
    content.topic = (id) => brokenContent().topic(id);
    const element = await shown({}, clientOf(content));
    topic(element, 'Apples')?.focus();
    topic(element, 'Apples')?.click();
    await settled(element, () => cardOf(element)?.shadowRoot?.querySelector('[part=retry]'));
    expect(textOf(focused())).to.include('could not load this topic');
    await back(element);
    expect(focused()).to.equal(topic(element, 'Apples'));
  });

  it('tells the page which topic was chosen, but never a sensitive one', async () => {
    const element = await shown();
    const heard: (string | undefined)[] = [];
    const hear = (event: MeccTopicSelectEvent) => heard.push(event.topic);
    document.addEventListener('mecc-topic-select', hear);
    for (const title of ['Apples', 'Safe at home', 'In danger']) {
      await open(element, title);
      await back(element);
    }
    document.removeEventListener('mecc-topic-select', hear);
    expect(heard).to.deep.equal(['apples', undefined, undefined]);
  });

  it('links to pages of their own, but opens sensitive topics in place', async () => {
    const element = await shown();
    element.setAttribute('href-template', '/topics/{id}');
    await element.updateComplete;
    const link = topic(element, 'Apples') as HTMLAnchorElement;
    expect(link.href).to.equal(new URL('/topics/apples', location.href).href);
    expect(link.rel).to.equal('noreferrer');
    expect(topic(element, 'Safe at home')?.localName).to.equal('button');
    expect(topic(element, 'In danger')?.localName).to.equal('button');
    await expectAccessible(element);
    const heard: unknown[] = [];
    element.addEventListener('mecc-topic-select', ({ topic: id }) => heard.push(id));
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link.click();
    await element.updateComplete;
    expect(heard).to.deep.equal(['apples']);
    expect(cardOf(element)).to.equal(null);
    element.setAttribute('link-sensitive', '');
    await element.updateComplete;
    expect(topic(element, 'In danger')?.getAttribute('href')).to.include('/topics/danger');
    element.removeAttribute('href-template');
    await element.updateComplete;
    expect(findAll(element, 'a[part=topic]')).to.deep.equal([]);
  });

  for (const template of [
    'javascript:alert("{id}")',
    'data:text/html,{id}',
    'mailto:{id}@example.org',
    'https://user:pass@example.org/{id}',
    'http://[{id}',
    '/topics',
  ]) {
    it(`makes no link of ${template}`, async () => {
      const element = await shown({ hrefTemplate: template, linkSensitive: true });
      expect(titles(element)).to.have.length(5);
      expect(findAll(element, 'a[part=topic]')).to.deep.equal([]);
    });
  }

  it('hands place, nation and forms down to the card, and keeps the form that was read', async () => {
    const directory = memoryDirectory([testLocal('halton', { id: 'near', topics: ['walking'] })]);
    const client = new MeccClient({ content: memoryContent(everything), directory });
    const provider = await fixture(
      html`<mecc-provider .client=${client} place="halton">
        <mecc-topic-list variants></mecc-topic-list>
      </mecc-provider>`,
    );
    const element = await settled(
      provider.querySelector('mecc-topic-list') as MeccTopicListElement,
      () => topic(provider.querySelector('mecc-topic-list')!, 'Apples'),
    );
    const card = await open(element, 'Walking more');
    await settled(card, (root) => root.querySelector('[part=local] mecc-service-card'));
    expect(textOf(find(card, '[part=local]'))).to.include('Help in Halton');
    find<HTMLInputElement>(card, 'input[value=text-only]')?.click();
    await card.updateComplete;
    await back(element);
    expect((await open(element, 'Apples')).variant).to.equal('text-only');
    await back(element);
    Object.assign(element, { place: 'nowhere', nation: 'wales' });
    const next = await open(element, 'Apples');
    expect([next.place, next.nation]).to.deep.equal(['nowhere', 'wales']);
    expect(element.variant).to.equal('standard');
  });

  it('has the numbers of the nation in the list, and of all for one that it does not know', async () => {
    const element = await shown();
    const numbers = async (nation: string) => {
      element.setAttribute('nation', nation);
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
      const urgent = find(element, 'mecc-urgent-help')!;
      return findAll(urgent, 'a').map((link) => link.getAttribute('href'));
    };
    expect(await numbers('England'))
      .to.include('tel:111')
      .and.not.include('tel:08088088000');
    expect(await numbers('nonsense'))
      .to.include('tel:111')
      .and.include('tel:08088088000');
    await numbers('England');
    const card = await open(element, 'In danger');
    expect(findAll(card, '[part=urgent] a')).to.have.length(1);
  });

  it('forgets what was open and typed when the page is left or comes back', async () => {
    for (const leave of [
      () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false })),
      () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
      () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
      // A quick exit leaves it.
      () => document.dispatchEvent(new Event('mecc-exit')),
    ]) {
      const element = await shown();
      await search(element, 'home');
      await open(element, 'Safe at home');
      leave();
      await settled(element, () => titles(element).length === 5);
      expect(cardOf(element)).to.equal(null);
      expect(field(element).value).to.equal('');
      type(element, 'half a wo');
      await element.updateComplete;
      leave();
      await element.updateComplete;
      expect(field(element).value).to.equal('');
      element.remove();
    }
    const element = await shown();
    await open(element, 'Apples');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await element.updateComplete;
    expect(cardOf(element)).not.to.equal(null);
    element.reset();
    await settled(element, () => titles(element).length === 5);
  });

  it('puts nothing that was typed anywhere', async () => {
    const before = traces();
    const element = await shown();
    const heard: Event[] = [];
    element.addEventListener('mecc-topic-select', (event) => heard.push(event));
    await search(element, 'skint');
    expect(traces()).to.equal(before);
    expect(heard).to.deep.equal([]);
    expect(element.outerHTML).not.to.include('skint');
    expect(element.shadowRoot?.innerHTML).not.to.include('"skint"');
    expect(field(element).autocomplete).to.equal('off');
  });

  // WCAG 4.1.3
  it('shows the fallback, a status and urgent help while it loads', async () => {
    const wait = gate();
    const content = memoryContent({ ...everything, gate: () => wait.passed });
    const element = await show({}, clientOf(content));
    expect(status(element)).to.equal('Loading the topics');
    const said = find(element, '[part=status]');
    expect(showsFallback(element)).to.equal(true);
    expect(find(element, 'mecc-urgent-help')).not.to.equal(null);
    await expectAccessible(element);
    wait.open();
    await settled(element, listed);
    expect(find(element, '[part=status]')).to.equal(said);
  });

  it('says that it could not load, never "none", and asks again on a press', async () => {
    const content = brokenContent(everything);
    const element = await settled(await show({}, clientOf(content)), (root) =>
      root.querySelector('[part=retry]'),
    );
    expect(status(element)).to.include('could not load the topics');
    expect(showsFallback(element)).to.equal(true);
    expect(find(element, 'mecc-urgent-help')).not.to.equal(null);
    expect(find(element, 'form')).to.equal(null);
    await expectAccessible(element);
    content.mended = true;
    const button = find<HTMLButtonElement>(element, '[part=retry]');
    button?.focus();
    button?.click();
    await settled(element, () => titles(element).length === 5);
    expect(focused(), 'focus is lost').to.equal(find(element, '[part=status]'));
    expect(showsFallback(element)).to.equal(false);
  });

  it('says that no topics are listed, and keeps the fallback', async () => {
    const element = await shown({}, clientOf(memoryContent()));
    expect(status(element)).to.equal('No topics are listed here.');
    expect(showsFallback(element)).to.equal(true);
    await expectAccessible(element);
  });

  it('follows its label, its heading level and its search', async () => {
    const element = await shown({ label: 'Test heading', headingLevel: 3 });
    expect(textOf(find(element, 'h3[part=heading]'))).to.equal('Test heading');
    expect(find(element, 'h4[part=group-heading]')).not.to.equal(null);
    expect((await open(element, 'Apples')).headingLevel).to.equal(4);
    await back(element);
    element.setAttribute('label', '');
    element.setAttribute('without-search', '');
    await element.updateComplete;
    expect(find(element, '[part=heading]')).to.equal(null);
    expect(find(element, 'h3[part=group-heading]')).not.to.equal(null);
    expect(find(element, 'form')).to.equal(null);
    expect((await open(element, 'Apples')).headingLevel).to.equal(3);
    await expectAccessible(element);
  });

  it('moves focus to the search, the first topic, or the title of the open topic', async () => {
    const element = await shown();
    element.focus();
    expect(focused()).to.equal(field(element));
    const card = await open(element, 'Apples');
    find(element, '[part=back]')?.focus();
    element.focus();
    expect(focused()).to.equal(find(card, '[part=heading]'));
    await back(element);
    element.withoutSearch = true;
    await element.updateComplete;
    element.focus();
    expect(focused()).to.equal(topic(element, 'In danger'));
  });

  // WCAG 2.5.8
  it('can be pressed anywhere on a topic, and is big enough', async () => {
    const element = await shown();
    const item = topic(element, 'Apples')!.closest('li')!;
    item.scrollIntoView({ block: 'center' });
    const { right, bottom, height } = item.getBoundingClientRect();
    expect(height).to.be.at.least(44);
    const hit = element.shadowRoot?.elementFromPoint(right - 8, bottom - 8);
    expect(hit).to.equal(topic(element, 'Apples'));
  });

  it('drops what another client said', async () => {
    const element = await shown();
    element.client = clientOf(memoryContent({ topics: [testTopic({ id: 'other' })] }));
    await settled(element, () => titles(element).join() === 'Test topic other');
  });

  it('keeps what was set before it was defined', async () => {
    const element = upgradeLate(MeccTopicListElement, { client: clientOf(), group: 'urgent' });
    await settled(element, listed);
    expect(titles(element)).to.deep.equal(['In danger']);
    element.remove();
  });

  it('goes on loading when it comes back after it was taken out', async () => {
    const wait = gate();
    const element = await show(
      {},
      clientOf(memoryContent({ ...everything, gate: () => wait.passed })),
    );
    const { parentElement } = element;
    element.remove();
    wait.open();
    await new Promise((resolve) => setTimeout(resolve, 20));
    parentElement?.append(element);
    await settled(element, () => titles(element).length === 5);
  });

  for (const dir of ['ltr', 'rtl']) {
    // WCAG 1.4.10
    it(`fits into 320 pixels, ${dir}`, async () => {
      const element = await shown();
      element.dir = dir;
      element.style.inlineSize = '288px';
      await element.updateComplete;
      expect(element.scrollWidth).to.be.at.most(288);
      await search(element, 'kill');
      expect(element.scrollWidth).to.be.at.most(288);
      await expectAccessible(element);
      find<HTMLButtonElement>(element, '[part=show-all]')?.click();
      await settled(element, () => titles(element).length === 5);
      await open(element, 'In danger');
      expect(element.scrollWidth).to.be.at.most(288);
    });
  }

  it('leaves nothing behind', async () => {
    const before = traces();
    const client = clientOf();
    const left = await leftListeners(() =>
      mountFiftyTimes(() => Object.assign(document.createElement('mecc-topic-list'), { client })),
    );
    expect(left).to.deep.equal([]);
    expect(traces()).to.equal(before);
  });
});
