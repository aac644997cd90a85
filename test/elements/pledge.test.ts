import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { MeccClient } from '../../src/client/index.js';
import '../../src/elements/pledge/pledge.define.js';
import { MeccPledgeElement } from '../../src/elements/pledge/pledge.js';
import { parsePledge, type Pledge } from '../../src/models/index.js';
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
import { brokenContent, gate, memoryContent } from '../support/memory-content.js';
import { inOutage, tryAgain } from './support/outage.js';

const source = { title: 'Test source', url: 'https://example.org/pledge', date: '2022-11' };

function pledge(fields: object): Pledge {
  const { value, issues } = parsePledge({
    title: 'Test pledge',
    summary: 'Test summary.',
    opening: 'Test opening:',
    promises: [{ text: 'Test promise one', source }, { text: 'Test promise two' }],
    sources: [source],
    lastChecked: '2026-11-21',
    ...fields,
  });
  if (!value || issues.length > 0) throw new Error(JSON.stringify(issues));
  return value;
}

const pledges = [
  pledge({
    id: 'individual',
    audience: 'individual',
    title: 'Test own pledge',
    sources: [],
    lastChecked: undefined,
  }),
  pledge({ id: 'organisation', audience: 'organisation' }),
  pledge({ id: 'staff', audience: 'staff', title: 'Test staff pledge' }),
];

const clientOf = (content: ContentSource = memoryContent({ pledges })) =>
  new MeccClient({ content });

async function show(
  properties: Partial<MeccPledgeElement> = {},
  client = clientOf(),
): Promise<MeccPledgeElement> {
  const element = await fixture<MeccPledgeElement>(
    html`<mecc-pledge .client=${client} .now=${new Date('2026-11-22T12:00:00Z')}
      ><a href="/x">Test fallback</a></mecc-pledge
    >`,
  );
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

const ready = (root: ShadowRoot) => root.querySelector('[part=sheet]');
const shown = async (properties: Partial<MeccPledgeElement> = {}, client = clientOf()) =>
  settled(await show(properties, client), ready);

const part = (element: Element, name: string) => textOf(find(element, `[part=${name}]`));
const choices = (element: Element) => findAll<HTMLInputElement>(element, '[name=pledge]');
const boxes = (element: Element) => findAll<HTMLInputElement>(element, '[name=promise]');
const promised = (element: Element) => findAll(element, '[part=chosen] li').map(textOf);
const field = (element: Element, name: 'name' | 'own') =>
  find<HTMLInputElement>(element, `#${name}`)!;
const leave = (type: 'pagehide' | 'pageshow', persisted: boolean) =>
  window.dispatchEvent(new PageTransitionEvent(type, { persisted }));

async function tick(element: MeccPledgeElement, ...which: number[]) {
  for (const index of which) boxes(element)[index]?.click();
  await element.updateComplete;
}

async function choose(element: MeccPledgeElement, id: string) {
  choices(element)
    .find(({ value }) => value === id)
    ?.click();
  await element.updateComplete;
}

async function write(element: MeccPledgeElement, name: 'name' | 'own', text: string) {
  field(element, name).value = text;
  field(element, name).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Presses "Print", and calls `act` in place of the browser's own window. */
async function print(element: MeccPledgeElement, act: () => unknown = () => undefined) {
  const own = window.print;
  let printed = 0;
  let result: unknown;
  window.print = () => {
    printed += 1;
    result = act();
  };
  try {
    find(element, '[part=print]')?.click();
    await element.updateComplete;
    await element.updateComplete;
    await result;
  } finally {
    window.print = own;
    window.dispatchEvent(new Event('afterprint'));
  }
  return printed;
}

describe('mecc-pledge', () => {
  it('offers the pledges by who makes them, with promises to choose', async () => {
    const element = await shown();
    expect(part(element, 'heading')).to.equal('Make a MECC pledge');
    expect(part(element, 'private')).to.include('Nothing is sent');
    expect(choices(element).map(({ value }) => value)).to.deep.equal([
      'organisation',
      'staff',
      'individual',
    ]);
    expect(choices(element)[0]?.checked).to.equal(true);
    expect(textOf(choices(element)[0]?.closest('label'))).to.equal('An organisation Test pledge');
    expect(boxes(element).map(({ checked }) => checked)).to.deep.equal([false, false]);
    expect(showsFallback(element)).to.equal(false);
    for (const box of [...choices(element), ...boxes(element)]) {
      expect(box.closest('label')?.getBoundingClientRect().height).to.be.at.least(44);
    }
    await expectAccessible(element);
  });

  it('marks what is in our own words, on the choice and on the pledge', async () => {
    const element = await shown();
    const [one, two] = findAll(element, '[part=promise]').map(textOf);
    expect(one).to.equal('Test promise one');
    expect(two).to.equal('Test promise two Words by MECC Signpost');
    await tick(element, 0);
    expect(part(element, 'sources')).to.include('Test source, November 2022');
    expect(part(element, 'sources')).to.not.include('MECC Signpost');
    await tick(element, 0, 1);
    expect(part(element, 'sources')).to.not.include('Test source');
    expect(part(element, 'sources')).to.include('words are by MECC Signpost');
  });

  it('shows the pledge with name, promises, date and check as it is made', async () => {
    const element = await shown();
    await tick(element, 1, 0);
    await write(element, 'name', 'Test team');
    await write(element, 'own', ' Test own promise ');
    expect(part(element, 'sheet')).to.include('Test pledge Test team Test opening:');
    expect(promised(element)).to.deep.equal([
      'Test promise one',
      'Test promise two',
      'Test own promise',
    ]);
    expect(part(element, 'sheet')).to.include('Made on 22 November 2026');
    expect(part(element, 'assurance')).to.equal('Last checked: 21 November 2026');
    expect(part(element, 'said')).to.equal('3 promises on the pledge');
    expect(find(element, '[part=said]')?.getAttribute('role')).to.equal('status');
    await tick(element, 0);
    expect(promised(element)).to.deep.equal(['Test promise two', 'Test own promise']);
    await expectAccessible(element);
  });

  // WCAG 3.3.7
  it('keeps the promises of each pledge apart, and asks nobody for their name', async () => {
    const element = await shown();
    await tick(element, 0);
    await write(element, 'name', 'Test team');
    choices(element)[2]?.focus();
    await choose(element, 'individual');
    expect(focused() === choices(element)[2], 'focus').to.equal(true);
    expect(part(element, 'sheet')).to.include('Test own pledge').and.not.include('Test team');
    expect(find(element, '#name')).to.equal(null);
    expect(boxes(element).map(({ checked }) => checked)).to.deep.equal([false, false]);
    expect(part(element, 'assurance')).to.include('Nobody recorded');
    await expectAccessible(element);
    await choose(element, 'organisation');
    expect(promised(element)).to.deep.equal(['Test promise one']);
    expect(part(element, 'name')).to.equal('Test team');
  });

  // WCAG 3.3.2
  it('limits what can be typed, and lets nothing fill it in or check it elsewhere', async () => {
    const element = await shown();
    for (const [name, most] of [
      ['name', 100],
      ['own', 200],
    ] as const) {
      expect(field(element, name).maxLength).to.equal(most);
      expect(field(element, name).getAttribute('autocomplete')).to.equal('off');
      expect(field(element, name).getAttribute('spellcheck')).to.equal('false');
      expect(field(element, name).labels).to.have.length(1);
    }
  });

  it('prints on a press, after an event that says nothing', async () => {
    const element = await shown();
    await tick(element, 0);
    await write(element, 'own', 'Test own promise');
    const heard: Event[] = [];
    const hear = (event: Event) => heard.push(event);
    document.addEventListener('mecc-pledge-print', hear);
    expect(await print(element)).to.equal(1);
    document.removeEventListener('mecc-pledge-print', hear);
    expect(heard).to.have.length(1);
    expect(Object.keys(heard[0]!).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
  });

  // WCAG 2.4.3 3.3.1 3.3.3
  it('does not print a pledge without promises: it says so, and leads to them', async () => {
    const element = await shown();
    let heard = 0;
    element.addEventListener('mecc-pledge-print', () => (heard += 1));
    await write(element, 'own', '   ');
    expect(await print(element)).to.equal(0);
    expect(heard).to.equal(0);
    expect(textOf(find(element, '[role=alert]'))).to.equal('Choose or write a promise first.');
    expect(focused() === boxes(element)[0], 'focus').to.equal(true);
    await expectAccessible(element);
    await tick(element, 0);
    expect(textOf(find(element, '[role=alert]'))).to.equal('');
  });

  // Only Chromium can be told to print here.
  it('prints the pledge alone: black, without controls and without the page around it', async function () {
    if (!navigator.userAgent.includes('Chrome/')) return void this.skip();
    const element = await shown();
    const page = document.createElement('div');
    page.style.cssText = 'display: grid; grid-template-columns: 1fr 1fr; padding: 50px';
    const [before, shell, after] = ['aside', 'div', 'footer'].map((tag) =>
      page.appendChild(document.createElement(tag)),
    );
    before!.textContent = 'Test before';
    after!.textContent = 'Test after';
    const inner = shell!.attachShadow({ mode: 'open' });
    const menu = inner.appendChild(document.createElement('nav'));
    menu.textContent = 'Test menu';
    element.parentElement!.append(page);
    inner.append(element);
    await tick(element, 0);
    const markup = page.outerHTML;
    try {
      const printed = await print(element, async () => {
        await emulateMedia({ media: 'print', colorScheme: 'dark' });
        const isSeen = (one: Element) => one.checkVisibility();
        expect([before!, after!, menu].filter(isSeen)).to.deep.equal([]);
        expect(findAll(element, 'button, input, textarea').filter(isSeen)).to.deep.equal([]);
        for (const name of ['private', 'origin', 'said', 'heading', 'chooser']) {
          expect(isSeen(find(element, `[part=${name}]`)!), name).to.equal(false);
        }
        for (const name of ['sheet', 'chosen', 'sources', 'assurance', 'signed']) {
          const one = find(element, `[part=${name}]`)!;
          expect(isSeen(one), name).to.equal(true);
          expect(getComputedStyle(one).color, name).to.equal('rgb(0, 0, 0)');
        }
        const { display, padding } = getComputedStyle(page);
        expect([display, padding]).to.deep.equal(['block', '0px']);
      });
      expect(printed).to.equal(1);
      expect(
        [before!, after!, menu].every((one) => one.checkVisibility()),
        'after printing',
      ).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen', colorScheme: 'light' });
    }
    expect(page.outerHTML, 'the page is as it was').to.equal(markup);
    expect([document, inner].map((root) => root.adoptedStyleSheets.length)).to.deep.equal([0, 0]);
  });

  // WCAG 2.4.3 4.1.3
  it('starts again: clears all, says so, and keeps focus', async () => {
    const element = await shown();
    await choose(element, 'staff');
    await tick(element, 0);
    await write(element, 'own', 'Test own promise');
    const button = find<HTMLButtonElement>(element, '[part=restart]');
    button?.focus();
    button?.click();
    await element.updateComplete;
    expect(choices(element)[0]?.checked).to.equal(true);
    expect(boxes(element).map(({ checked }) => checked)).to.deep.equal([false, false]);
    expect(field(element, 'own').value).to.equal('');
    expect(promised(element)).to.deep.equal([]);
    expect(part(element, 'said')).to.equal('Cleared. You can start again.');
    expect(focused() === button, 'focus').to.equal(true);
    await tick(element, 0);
    expect(part(element, 'said')).to.equal('1 promise on the pledge');
  });

  it('forgets when the page is left, and when it comes back from the cache', async () => {
    const element = await shown();
    for (const [type, persisted, kept] of [
      ['pagehide', true, 0],
      ['pagehide', false, 0],
      ['pageshow', true, 0],
      ['pageshow', false, 2],
    ] as const) {
      await tick(element, 0);
      await write(element, 'own', 'Test own promise');
      leave(type, persisted);
      await element.updateComplete;
      expect(promised(element), `${type} ${String(persisted)}`).to.have.length(kept);
      expect(field(element, 'own').value === '').to.equal(kept === 0);
    }
  });

  it('writes nothing into attributes, storage, address or title', async () => {
    const element = await shown();
    const [before, markup] = [traces(), element.outerHTML];
    await tick(element, 0);
    await write(element, 'name', 'Test team');
    await write(element, 'own', 'Test own promise');
    await print(element);
    expect(traces()).to.equal(before);
    expect(element.outerHTML).to.equal(markup);
  });

  // WCAG 1.3.2 2.1.1 2.4.3
  it('works with the keyboard: choices, fields, then the buttons', async () => {
    const element = await shown();
    const order = findAll(element, 'input, textarea, a, button');
    expect(order.filter(({ tabIndex }) => tabIndex < 0)).to.deep.equal([]);
    const places = [
      choices(element)[0]!,
      boxes(element)[0]!,
      field(element, 'name'),
      field(element, 'own'),
      find(element, '[part=print]')!,
      find(element, '[part=restart]')!,
    ].map((one) => order.indexOf(one));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    element.focus();
    expect(focused() === choices(element)[0], 'focus').to.equal(true);
  });

  it('follows the pledge as it is set, changed and removed', async () => {
    const element = await shown();
    await choose(element, 'individual');
    element.setAttribute('pledge', 'staff');
    await element.updateComplete;
    expect(part(element, 'section-heading')).to.equal('Test staff pledge');
    expect(choices(element)).to.deep.equal([]);
    element.focus();
    expect(focused() === boxes(element)[0], 'focus').to.equal(true);
    element.setAttribute('pledge', 'nonsense');
    await element.updateComplete;
    expect(part(element, 'message')).to.equal('This pledge is not known.');
    expect(showsFallback(element)).to.equal(true);
    expect(find(element, '[part=retry]')).to.equal(null);
    await expectAccessible(element);
    element.removeAttribute('pledge');
    await element.updateComplete;
    expect(part(element, 'section-heading')).to.equal('Test pledge');
    expect(choices(element)).to.have.length(3);
  });

  it('follows its label and heading level', async () => {
    const element = await shown({ label: 'Promise' });
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    expect(textOf(find(element, 'h3[part=heading]'))).to.equal('Promise');
    expect(find(element, 'h4[part=section-heading]')).not.to.equal(null);
    element.setAttribute('label', '');
    await element.updateComplete;
    expect(find(element, '[part=heading]')).to.equal(null);
    expect(find(element, 'h3[part=section-heading]')).not.to.equal(null);
    element.removeAttribute('label');
    await element.updateComplete;
    expect(part(element, 'heading')).to.equal('Make a MECC pledge');
  });

  it('shows the fallback and a status while it loads', async () => {
    const wait = gate();
    const content = memoryContent({ pledges, gate: () => wait.passed });
    const element = await show({}, clientOf(content));
    expect(textOf(find(element, '[role=status]'))).to.equal('Loading the pledge');
    expect(showsFallback(element)).to.equal(true);
    await expectAccessible(element);
    wait.open();
    await settled(element, ready);
  });

  it('says that there is none, where none was asked for', async () => {
    const element = await settled(
      await show({}, clientOf(memoryContent())),
      (root) => !textOf(root.querySelector('[part=message]')).includes('Loading'),
    );
    expect(part(element, 'message')).to.equal('No pledge is listed yet.');
    expect(showsFallback(element)).to.equal(true);
    element.pledge = 'staff';
    await element.updateComplete;
    expect(part(element, 'message')).to.equal('This pledge is not known.');
  });

  it('takes records with gaps for an outage, and asks again', async () => {
    for (const gap of ['promises', 'sources'] as const) {
      const records = pledges.map((one) => ({ ...one, [gap]: undefined }) as never);
      const content = memoryContent({ pledges: records });
      const element = await inOutage(await show({}, clientOf(content)), gap);
      find(element, '[part=retry]')?.click();
      await settled(element, () => content.asked.length === 2);
    }
  });

  it('says that it cannot load, and asks again on a press', async () => {
    const content = brokenContent({ pledges });
    const element = await inOutage(await show({}, clientOf(content)));
    await expectAccessible(element);
    await tryAgain(element, content, ready);
  });

  it('keeps what was set before it was defined', async () => {
    const element = upgradeLate(MeccPledgeElement, { client: clientOf(), pledge: 'staff' });
    await settled(element, ready);
    expect(part(element, 'section-heading')).to.equal('Test staff pledge');
    element.remove();
  });

  it('keeps what was chosen when it is moved, and asks once', async () => {
    const content = memoryContent({ pledges });
    const element = await shown({}, clientOf(content));
    const other = await shown();
    await tick(element, 0);
    other.after(element);
    await element.updateComplete;
    expect(promised(element)).to.deep.equal(['Test promise one']);
    expect(promised(other), 'two on a page are apart').to.deep.equal([]);
    expect(content.asked).to.deep.equal(['pledges']);
  });

  for (const dir of ['ltr', 'rtl']) {
    // WCAG 1.4.10
    it(`fits into 320 pixels, ${dir}`, async () => {
      const element = await shown();
      element.dir = dir;
      element.style.inlineSize = '288px';
      await write(element, 'own', 'Donaudampfschifffahrtsgesellschaft'.repeat(5));
      expect(element.scrollWidth).to.be.at.most(288);
      await expectAccessible(element);
    });
  }

  it('shows the pledges that come with the package', async () => {
    const client = new MeccClient();
    const element = await shown({}, client);
    const all = await client.records('pledges');
    expect(choices(element)).to.have.length(all.length);
    for (const { id, title, promises } of all) {
      await choose(element, id);
      expect(part(element, 'section-heading')).to.equal(title);
      expect(boxes(element)).to.have.length(promises.length);
      expect(part(element, 'assurance')).to.include('21 November 2026');
      await expectAccessible(element);
    }
  });

  it('leaves nothing behind', async () => {
    const before = traces();
    const client = clientOf();
    const left = await leftListeners(() =>
      mountFiftyTimes(() => Object.assign(document.createElement('mecc-pledge'), { client })),
    );
    expect(left).to.deep.equal([]);
    expect(traces()).to.equal(before);
  });
});
