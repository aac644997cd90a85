import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MeccClient } from '../../src/client/index.js';
import '../../src/elements/resource-library/resource-library.define.js';
import { MeccResourceLibraryElement } from '../../src/elements/resource-library/resource-library.js';
import { parseResource, parseSystem, type Resource } from '../../src/models/index.js';
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
  memoryContent,
  testPlace,
  testTopic,
} from '../support/memory-content.js';
import { inOutage, tryAgain } from './support/outage.js';

function testResource(fields: Partial<Resource> & { readonly id: string }): Resource {
  const { value, issues } = parseResource({
    title: `Test entry ${fields.id}`,
    type: 'guide',
    url: `https://example.org/${fields.id}`,
    summary: 'Test data about an entry.',
    status: 'confirmed',
    ...fields,
  });
  if (!value) throw new Error(JSON.stringify(issues));
  return value;
}

const resources = [
  testResource({
    id: 'full',
    publisher: 'Test publisher',
    date: '2020-03-04',
    topics: ['smoking'],
    audience: ['test trainers', 'test leads'],
    places: ['halton'],
    nations: ['england'],
    licence: 'Test licence',
    lastChecked: '2026-08-06',
    linkNotOpened: true,
    sources: [{ title: 'Test source', url: 'https://example.org/source', date: '2019' }],
  }),
  testResource({ id: 'copy', type: 'toolkit', copy: true, dateText: 'about 2012 to 2014' }),
  testResource({
    id: 'old',
    date: '2018',
    replacedBy: { id: 'full', title: 'Test other title' },
    area: 'Testshire',
  }),
  testResource({
    id: 'gone',
    type: 'website',
    link: 'gone',
    replacedBy: { title: 'Test page elsewhere', url: 'https://example.org/elsewhere' },
  }),
  testResource({ id: 'moving', type: 'website', link: 'being-replaced' }),
  testResource({ id: 'bare', url: undefined, status: 'partly' }),
  testResource({ id: 'hearsay', status: 'unverified' }),
];
const many = Array.from({ length: 23 }, (_, at) =>
  testResource({
    id: String(at + 1),
    ...(at === 10 ? { url: undefined } : {}),
    type: at % 2 ? 'guide' : 'toolkit',
  }),
);
const { value: system } = parseSystem({
  id: 'mersey',
  name: 'Test mersey',
  kind: 'network',
  places: ['halton'],
});
const names = {
  topics: [testTopic({ id: 'smoking', title: 'Test smoking', aliases: ['cigarettes'] })],
  places: [testPlace({ id: 'halton', name: 'Test Halton' })],
  systems: system ? [system] : [],
};

const clientOf = (content: ContentSource) => new MeccClient({ content });
type Properties = Partial<MeccResourceLibraryElement>;

async function show(
  client: MeccClient,
  properties: Properties = {},
): Promise<MeccResourceLibraryElement> {
  const element = await fixture<MeccResourceLibraryElement>(
    html`<mecc-resource-library .client=${client}
      ><a href="/x">Test fallback</a></mecc-resource-library
    >`,
  );
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

const listed = (root: ShadowRoot) => root.querySelector('[part=status], [part=none]');
const shown = async (properties: Properties = {}, of = resources) =>
  settled(await show(clientOf(memoryContent({ ...names, resources: of })), properties), listed);
const titles = (element: Element) => findAll(element, '[part=entry-heading]').map(textOf);
const status = (element: Element) => textOf(find(element, '[part=status]'));
const entry = (element: Element, id: string) =>
  findAll(element, '[part=entry]').find((one) => textOf(one).includes(`Test entry ${id}`));
const facetNames = (element: Element) => findAll(element, '[part=facet] > summary').map(textOf);
const chips = (element: Element) => findAll<HTMLButtonElement>(element, '[part=chip]');
const option = (element: Element, name: string, value: string) =>
  find<HTMLInputElement>(element, `input[name="${name}"][value="${value}"]`)!;
const optionText = (element: Element, name: string, value: string) =>
  textOf(option(element, name, value).closest('label'));

function unfold(element: Element): void {
  for (const fold of findAll<HTMLDetailsElement>(element, 'details')) fold.open = true;
}

async function tick(element: MeccResourceLibraryElement, name: string, value: string) {
  unfold(element);
  const box = option(element, name, value);
  box.focus();
  box.click();
  await element.updateComplete;
}

async function search(element: MeccResourceLibraryElement, text: string) {
  find<HTMLInputElement>(element, '#text')!.value = text;
  find<HTMLButtonElement>(element, '[part=search-button]')!.click();
  await element.updateComplete;
  await element.updateComplete;
}

/** Presses Tab until what has focus fits the selector. */
async function tabTo(selector: string): Promise<void> {
  for (let count = 0; count < 40; count += 1) {
    await sendKeys({ press: 'Tab' });
    if (focused()?.matches(selector)) return;
  }
  throw new Error(`${selector} cannot be reached.`);
}

describe('mecc-resource-library', () => {
  it('lists what is confirmed, the newest first and without a date last', async () => {
    const element = await shown();
    expect(titles(element)).to.deep.equal([
      'Test entry full',
      'Test entry old',
      'Test entry copy',
      'Test entry bare',
      'Test entry gone',
      'Test entry moving',
    ]);
    expect(status(element)).to.equal('6 items');
    expect(showsFallback(element)).to.equal(false);
    await expectAccessible(element);
    unfold(element);
    await expectAccessible(element);
  });

  it('tells type, publisher, date, topic, audience, place, licence, check and source', async () => {
    const element = await shown();
    const text = textOf(entry(element, 'full'));
    for (const part of [
      'Guide. Test publisher, 4 March 2020',
      'Topics Test smoking',
      'For Test trainers, Test leads',
      'From Test Halton',
      'Licence Test licence',
      'Last checked: 6 August 2026, without opening the link',
      'Found in: Test source, 2019',
    ]) {
      expect(text).to.include(part);
    }
    expect(textOf(entry(element, 'copy'))).to.include('about 2012 to 2014');
    expect(textOf(entry(element, 'old'))).to.include('From Testshire');
  });

  it('says what is not known, and makes nothing up', async () => {
    const element = await shown();
    const text = textOf(entry(element, 'bare'));
    expect(text).to.include('Publisher not stated, no date given');
    expect(text).to.include('no confirmed web address');
    expect(text).to.include('not confirmed.');
    expect(text).to.include('Nobody recorded');
    expect(entry(element, 'bare')?.querySelector('a, dl')).to.equal(null);
  });

  it('says of a copy where it is', async () => {
    const element = await shown();
    expect(textOf(entry(element, 'copy'))).to.include('A copy on another site (example.org)');
    expect(findAll(element, '[part=copy]')).to.have.length(1);
  });

  it('leads from what was replaced to what replaces it, and not to what is gone', async () => {
    const element = await shown();
    const links = (id: string) =>
      [...(entry(element, id)?.querySelectorAll('a') ?? [])].map(({ href }) => href);
    expect(links('old')).to.deep.equal(['https://example.org/old', 'https://example.org/full']);
    expect(textOf(entry(element, 'old'))).to.include('Replaced by Test entry full');
    expect(links('gone')).to.deep.equal(['https://example.org/elsewhere']);
    expect(textOf(entry(element, 'gone'))).to.include('This page is gone.');
    expect(textOf(entry(element, 'moving'))).to.include('going to be replaced');
  });

  it('links in the same tab without a referrer', async () => {
    const element = await shown();
    const links = findAll<HTMLAnchorElement>(element, 'a');
    expect(links.length).to.be.above(4);
    for (const link of links) {
      expect(link.rel).to.equal('noreferrer');
      expect(link.hasAttribute('target')).to.equal(false);
    }
  });

  it('finds words on a press, also names of topics and with typing errors', async () => {
    const element = await shown();
    await search(element, 'cigarettes');
    expect(titles(element)).to.deep.equal(['Test entry full']);
    expect(status(element)).to.equal('1 item');
    expect(focused()).to.equal(find(element, '[part=status]'));
    await search(element, 'publihser');
    expect(titles(element)).to.deep.equal(['Test entry full']);
    const field = find<HTMLInputElement>(element, '#text')!;
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
    expect(titles(element)).to.have.length(6);
  });

  it('searches the whole list and starts again with the first ten', async () => {
    const element = await shown({}, many);
    find<HTMLButtonElement>(element, '[part=more]')?.click();
    await element.updateComplete;
    expect(status(element)).to.equal('Showing 20 of 23 items');
    await tick(element, 'type', 'toolkit');
    expect(status(element)).to.equal('Showing 10 of 12 items');
    await search(element, '23');
    expect(titles(element)).to.deep.equal(['Test entry 23']);
  });

  // WCAG 2.4.3
  it('shows ten more at a time, with focus on the first new one', async () => {
    const element = await shown({}, many);
    expect(titles(element)).to.have.length(10);
    expect(status(element)).to.equal('Showing 10 of 23 items');
    const more = () => find<HTMLButtonElement>(element, '[part=more]');
    expect(textOf(more())).to.equal('Show 10 more');
    more()?.focus();
    more()?.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(titles(element)).to.have.length(20);
    expect(textOf(focused())).to.equal('Test entry 11');
    more()?.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(titles(element)).to.have.length(23);
    expect(more()).to.equal(null);
    expect(textOf(focused())).to.equal('Test entry 21');
  });

  it('offers the facets in which there is a choice, or those that the page names', async () => {
    const element = await shown();
    expect(facetNames(element)).to.deep.equal([
      'Type',
      'Topic',
      'Who it is for',
      'Where it is from',
      'Publisher',
      'Date',
      'Licence',
    ]);
    element.setAttribute('facets', 'licence  type nonsense');
    await element.updateComplete;
    expect(facetNames(element)).to.deep.equal(['Type', 'Licence']);
    element.setAttribute('facets', '');
    await element.updateComplete;
    expect(find(element, '[part=filters]')).to.equal(null);
    const plain = await shown({}, many);
    expect(facetNames(plain)).to.deep.equal(['Type']);
  });

  // WCAG 3.2.2
  it('narrows down at once: several in a facet widen, several facets narrow', async () => {
    const element = await shown();
    expect(optionText(element, 'type', 'guide')).to.equal('Guide (3)');
    await tick(element, 'type', 'guide');
    expect(titles(element)).to.have.length(3);
    expect(focused()).to.equal(option(element, 'type', 'guide'));
    await tick(element, 'type', 'toolkit');
    expect(titles(element)).to.have.length(4);
    await tick(element, 'date', '2018');
    expect(titles(element)).to.deep.equal(['Test entry old']);
    expect(status(element)).to.equal('1 item');
    await tick(element, 'date', '2018');
    expect(titles(element)).to.have.length(4);
  });

  it('takes the words in the field along with a filter', async () => {
    const element = await shown();
    find<HTMLInputElement>(element, '#text')!.value = 'toolkit';
    await tick(element, 'licence', '');
    expect(titles(element)).to.deep.equal(['Test entry copy']);
  });

  it('keeps an option that would give nothing, says so and does nothing', async () => {
    const element = await shown();
    await tick(element, 'type', 'toolkit');
    const smoking = option(element, 'topic', 'smoking');
    expect(optionText(element, 'topic', 'smoking')).to.equal('Test smoking (none)');
    expect(smoking.getAttribute('aria-disabled')).to.equal('true');
    await tick(element, 'topic', 'smoking');
    expect(smoking.checked).to.equal(false);
    expect(titles(element)).to.deep.equal(['Test entry copy']);
    expect(focused(), 'it can be reached').to.equal(smoking);
    await tick(element, 'type', 'toolkit');
    expect(smoking.hasAttribute('aria-disabled')).to.equal(false);
    await tick(element, 'topic', 'smoking');
    expect(titles(element)).to.deep.equal(['Test entry full']);
  });

  // WCAG 2.4.3
  it('shows what was chosen as chips; focus stays near when one goes', async () => {
    const element = await shown();
    expect(find(element, '[part=chips]')).to.equal(null);
    await tick(element, 'type', 'guide');
    await tick(element, 'topic', '');
    expect(chips(element).map((chip) => chip.ariaLabel)).to.deep.equal([
      'Remove Guide',
      'Remove MECC as a whole',
    ]);
    unfold(element);
    await expectAccessible(element);
    for (const [left, count] of [
      ['Remove MECC as a whole', 5],
      [undefined, 6],
    ] as const) {
      chips(element)[0]?.focus();
      chips(element)[0]?.click();
      await element.updateComplete;
      await element.updateComplete;
      expect(chips(element)[0]?.ariaLabel).to.equal(left);
      expect(titles(element)).to.have.length(count);
      expect(focused(), 'focus is lost').to.equal(find(element, '[part=status]'));
    }
    expect(option(element, 'type', 'guide').checked).to.equal(false);
  });

  it('says that nothing fits, in other words than an outage, and offers to clear', async () => {
    const element = await shown();
    await tick(element, 'type', 'guide');
    await search(element, 'zebra');
    expect(status(element)).to.equal('Nothing in the library fits');
    expect(textOf(find(element, '[part=nothing]'))).to.include('looked through all of it');
    expect(find(element, '[part=entries], [part=more], [part=retry]')).to.equal(null);
    expect(showsFallback(element)).to.equal(false);
    await expectAccessible(element);
    const clear = find<HTMLButtonElement>(element, '[part=clear]');
    clear?.focus();
    clear?.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(titles(element)).to.have.length(6);
    expect(find<HTMLInputElement>(element, '#text')?.value).to.equal('');
    expect(find(element, '[part=clear]')).to.equal(null);
    expect(focused(), 'focus is lost').to.equal(find(element, '[part=status]'));
  });

  // WCAG 1.3.2 2.1.1 2.4.3
  it('works with a keyboard alone, in the order of the screen', async function () {
    this.timeout(20_000);
    const element = await shown({}, many);
    element.focus();
    await sendKeys({ type: 'test' });
    await tabTo('[part=search-button]');
    await tabTo('[part=filters] > summary');
    await sendKeys({ press: 'Enter' });
    await tabTo('[part=facet] > summary');
    await sendKeys({ type: ' ' });
    await tabTo('[name=type][value=guide]');
    await sendKeys({ type: ' ' });
    await element.updateComplete;
    expect(status(element)).to.equal('Showing 10 of 11 items');
    await tabTo('[part=sort]');
    await tabTo('[part=chip]');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await element.updateComplete;
    expect(focused()).to.equal(find(element, '[part=status]'));
    expect(status(element)).to.equal('Showing 10 of 23 items');
    await tabTo('[part=clear]');
    await tabTo('[part=entry-heading] a');
    expect(textOf(focused())).to.equal('Test entry 1');
    await tabTo('[part=more]');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await element.updateComplete;
    expect(textOf(focused())).to.equal('Test entry 11');
  });

  // WCAG 1.4.3 4.1.2
  it('is accessible from right to left, on a dark page and with headings at the last level', async () => {
    const element = await shown({ type: 'guide' });
    unfold(element);
    document.documentElement.dir = 'rtl';
    document.documentElement.style.colorScheme = 'dark';
    document.body.style.background = 'Canvas';
    try {
      await expectAccessible(element);
      element.headingLevel = 6;
      await element.updateComplete;
      expect(findAll(element, 'h6')).to.have.length(2 + titles(element).length);
    } finally {
      document.documentElement.removeAttribute('dir');
      document.documentElement.removeAttribute('style');
      document.body.removeAttribute('style');
    }
  });

  it('sorts by title when asked', async () => {
    const element = await shown();
    const menu = find<HTMLSelectElement>(element, '[part=sort]')!;
    menu.value = 'title';
    menu.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(titles(element)[0]).to.equal('Test entry bare');
    expect(titles(element).at(-1)).to.equal('Test entry old');
  });

  it('starts with what the page chooses, which people can take back', async () => {
    const element = await shown({ type: 'guide', place: 'mersey' });
    expect(titles(element)).to.deep.equal(['Test entry full']);
    expect(chips(element).map(textOf)).to.deep.equal(['Guide ×', 'Test mersey ×']);
    element.setAttribute('place', 'Testshire');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Test entry old']);
    element.removeAttribute('place');
    element.setAttribute('topic', 'smoking');
    element.setAttribute('publisher', 'Test publisher');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Test entry full']);
    for (const name of ['topic', 'publisher']) element.removeAttribute(name);
    element.type = undefined;
    await element.updateComplete;
    expect(titles(element)).to.have.length(6);
  });

  it('takes what the page chooses as the library writes it; what nothing has is no choice', async () => {
    const element = await shown();
    for (const facet of ['type', 'topic', 'place', 'publisher']) {
      for (const nonsense of ['nonsense', 'toString', ' ']) {
        element.setAttribute(facet, nonsense);
        await element.updateComplete;
        expect(chips(element), `${facet} ${nonsense}`).to.deep.equal([]);
        expect(titles(element)).to.have.length(6);
        expect(find(element, '[part=clear]')).to.equal(null);
        if (find(element, `[name=${facet}]`)) {
          expect(option(element, facet, nonsense)).to.equal(null);
        }
      }
      element.removeAttribute(facet);
    }
    element.setAttribute('type', 'Guide');
    element.setAttribute('publisher', 'test Publisher');
    await element.updateComplete;
    expect(chips(element).map(textOf)).to.deep.equal(['Guide ×', 'Test publisher ×']);
    expect(titles(element)).to.deep.equal(['Test entry full']);
    await tick(element, 'type', 'guide');
    expect(chips(element).map(textOf)).to.deep.equal(['Test publisher ×']);
  });

  it('finds campaign material by what people call it, among the real entries', async () => {
    const client = new MeccClient();
    const element = await settled(await show(client, {}), listed);
    const campaigns = (await client.records('resources')).filter(({ type }) => type === 'campaign');
    expect(campaigns).not.to.be.empty;
    for (const words of ['leaflet', 'leaflets', 'poster']) {
      await search(element, words);
      const lines = findAll(element, '[part=entry-line]').map(textOf);
      expect(
        lines.filter((line) => line.startsWith('Campaign.')),
        words,
      ).to.have.length(campaigns.length);
    }
  });

  it('forgets search and filters when the page is left, and starts with what the page chooses', async () => {
    const element = await shown({ type: 'guide' });
    const leavings = [
      new PageTransitionEvent('pagehide', { persisted: true }),
      new PageTransitionEvent('pageshow', { persisted: true }),
      new Event('mecc-exit'),
    ];
    for (const event of leavings) {
      await search(element, 'test');
      await tick(element, 'type', 'guide');
      await tick(element, 'topic', 'smoking');
      const menu = find<HTMLSelectElement>(element, '[part=sort]');
      if (menu) menu.value = 'title';
      menu?.dispatchEvent(new Event('change', { bubbles: true }));
      find<HTMLInputElement>(element, '#text')!.value = 'Test secret';
      window.dispatchEvent(event);
      await element.updateComplete;
      expect(chips(element).map(textOf), event.type).to.deep.equal(['Guide ×']);
      expect(find<HTMLInputElement>(element, '#text')?.value).to.equal('');
      expect(find<HTMLSelectElement>(element, '[part=sort]')?.value).to.equal('newest');
      expect(titles(element)).to.have.length(3);
    }
    await search(element, 'full');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await element.updateComplete;
    expect(titles(element), 'searched before the page had come').to.have.length(1);
  });

  it('counts years from the clock of the page', async () => {
    const element = await shown({ now: new Date('2021-06-01T12:00:00Z') });
    expect(optionText(element, 'date', 'last-2')).to.equal('Last 2 years (1)');
    element.now = new Date('2022-06-01T12:00:00Z');
    await settled(
      element,
      (root) => root.querySelector('[part=status]') && !option(element, 'date', 'last-2'),
    );
    expect(optionText(element, 'date', 'last-5')).to.equal('Last 5 years (2)');
  });

  it('keeps the names of the library that is shown', async () => {
    const late = gate();
    const [old, now] = [1, 2].map(() => clientOf(memoryContent({ ...names, resources })));
    let isAnswered = false;
    // Does not heed that it was called off.
    old!.topicNames = async () => {
      await late.passed;
      isAnswered = true;
      return [testTopic({ id: 'smoking', title: 'Test old name' })];
    };
    const element = await show(old!);
    element.client = now!;
    await settled(element, listed);
    late.open();
    await settled(element, () => isAnswered);
    await new Promise((resolve) => setTimeout(resolve, 20));
    element.requestUpdate();
    await element.updateComplete;
    expect(textOf(entry(element, 'full'))).to.include('Topics Test smoking');
  });

  it('takes records with gaps for an outage, and asks again', async () => {
    for (const gap of ['topics', 'audience', 'sources'] as const) {
      const records = resources.map((one) => ({ ...one, [gap]: undefined }) as never);
      const content = memoryContent({ ...names, resources: records });
      const element = await inOutage(await show(clientOf(content)), gap);
      find(element, '[part=retry]')?.click();
      const asked = () => content.asked.filter((what) => what === 'resources').length;
      await settled(element, () => asked() === 2);
    }
  });

  it('follows its label and heading level', async () => {
    const element = await shown();
    element.setAttribute('label', 'Test shelf');
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    expect(textOf(find(element, 'h3[part=heading]'))).to.equal('Test shelf');
    expect(find(element, 'h4[part=results-heading]')).not.to.equal(null);
    expect(find(element, 'h5[part=entry-heading]')).not.to.equal(null);
    element.setAttribute('label', '');
    await element.updateComplete;
    expect(find(element, '[part=heading]')).to.equal(null);
    expect(find(element, 'h3[part=results-heading]')).not.to.equal(null);
    expect(find(element, 'form')?.ariaLabel).to.equal('MECC library');
  });

  it('says that it is empty, and keeps the fallback', async () => {
    const element = await shown({}, []);
    expect(textOf(find(element, '[part=none]'))).to.include('nothing in it yet');
    expect(find(element, 'form')).to.equal(null);
    expect(showsFallback(element)).to.equal(true);
    await expectAccessible(element);
  });

  // WCAG 4.1.3
  it('shows the fallback and a status while it loads', async () => {
    const wait = gate();
    const content = memoryContent({ resources, gate: () => wait.passed });
    const element = await show(clientOf(content));
    expect(textOf(find(element, '[role=status]'))).to.equal('Loading the library');
    expect(showsFallback(element)).to.equal(true);
    await expectAccessible(element);
    wait.open();
    await settled(element, listed);
  });

  it('says that it cannot load, keeps the fallback, and asks again on a press', async () => {
    const content = brokenContent({ ...names, resources });
    const element = await inOutage(await show(clientOf(content)));
    await expectAccessible(element);
    await tryAgain(element, content, listed);
    expect(titles(element)).to.have.length(6);
  });

  it('does not take names that cannot be had for names that are not there', async () => {
    const content = memoryContent({ ...names, resources });
    const records = content.records.bind(content);
    content.records = (kind, options) =>
      kind === 'systems' ? Promise.reject(new Error('Test outage.')) : records(kind, options);
    const element = await settled(await show(clientOf(content)), (root) =>
      root.querySelector('[part=retry]'),
    );
    expect(find(element, '[part=entry]')).to.equal(null);
  });

  // WCAG 1.4.10
  it('fits 320 pixels with all of it open', async () => {
    const element = await shown({ type: 'guide' });
    unfold(element);
    element.style.width = '320px';
    await element.updateComplete;
    for (const node of findAll(element, 'form, .results, [part=entry], button, select, input')) {
      expect(node.scrollWidth, node.outerHTML.slice(0, 60)).to.be.at.most(320);
      expect(node.getBoundingClientRect().right).to.be.at.most(
        element.getBoundingClientRect().right,
      );
    }
  });

  it('keeps what was set before it was defined', async () => {
    const element = upgradeLate(MeccResourceLibraryElement, {
      client: clientOf(memoryContent({ ...names, resources })),
      type: 'toolkit',
    });
    await settled(element, listed);
    expect(titles(element)).to.deep.equal(['Test entry copy']);
    element.remove();
  });

  it('asks once, also when it is moved', async () => {
    const content = memoryContent({ ...names, resources });
    const element = await settled(await show(clientOf(content)), listed);
    const before = findAll(element, '[part=entry]')[0];
    document.body.append(element);
    await element.updateComplete;
    expect(findAll(element, '[part=entry]')[0]).to.equal(before);
    expect(content.asked.filter((what) => what === 'resources')).to.have.length(1);
    element.remove();
  });

  it('lists what comes with the package', async () => {
    const element = await settled(await show(new MeccClient()), listed);
    expect(status(element)).to.match(/^Showing 10 of \d\d items$/);
    await search(element, 'evaluation guide 2020');
    expect(titles(element)).to.include('MECC evaluation guide 2020');
    unfold(element);
    await expectAccessible(element);
  });

  it('leaves nothing behind', async () => {
    const before = traces();
    const client = clientOf(memoryContent({ ...names, resources }));
    const left = await leftListeners(() =>
      mountFiftyTimes(() =>
        Object.assign(document.createElement('mecc-resource-library'), { client }),
      ),
    );
    expect(left).to.deep.equal([]);
    const element = await shown();
    await tick(element, 'type', 'guide');
    await search(element, 'test');
    expect(traces()).to.equal(before);
  });
});
