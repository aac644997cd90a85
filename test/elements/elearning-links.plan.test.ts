import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { MeccClient } from '../../src/client/index.js';
import '../../src/elements/elearning-links/elearning-links.define.js';
import type { MeccLearningPlanEvent } from '../../src/elements/elearning-links/elearning-links.events.js';
import type { MeccElearningLinksElement } from '../../src/elements/elearning-links/elearning-links.js';
import {
  expectAccessible,
  find,
  findAll,
  focused,
  settled,
  textOf,
  traces,
} from './support/element-checks.js';
import { memoryContent, testLearning } from '../support/memory-content.js';

const learning = [
  testLearning({
    id: 'one',
    length: 'Half a test day',
    access: 'account',
    lastChecked: '2026-08-06',
  }),
  testLearning({ id: 'two', audience: ['health'] }),
  testLearning({ id: 'three', url: undefined }),
  testLearning({ id: 'old', link: 'being-replaced', replacedBy: 'one' }),
  testLearning({ id: 'gone', link: 'gone' }),
];

async function shown(
  properties: Partial<MeccElearningLinksElement> = {},
): Promise<MeccElearningLinksElement> {
  const client = new MeccClient({ content: memoryContent({ learning }) });
  const element = await fixture<MeccElearningLinksElement>(
    html`<mecc-elearning-links plan .client=${client}></mecc-elearning-links>`,
  );
  Object.assign(element, properties);
  return settled(element, (root) => root.querySelector('[part=programme], [part=none]'));
}

const box = (element: Element, tick: 'plan' | 'done', id: string) =>
  find<HTMLInputElement>(element, `input[name=${tick}][value=${id}]`)!;
const planned = (element: Element) =>
  findAll(element, '[part=plan-course] strong').map((one) =>
    textOf(one).replace('Test course ', ''),
  );
const status = (element: Element) => textOf(find(element, '[part=plan-status]'));

async function tick(
  element: MeccElearningLinksElement,
  name: 'plan' | 'done',
  ...ids: string[]
): Promise<void> {
  for (const id of ids) box(element, name, id).click();
  await element.updateComplete;
}

describe('mecc-elearning-links: training plan', () => {
  it('has none without the attribute', async () => {
    const element = await shown({ plan: false });
    expect(find(element, 'input')).to.equal(null);
    expect(find(element, '[part=plan]')).to.equal(null);
  });

  // WCAG 2.4.6 3.3.2
  it('has two boxes for each course that can be had now, named after it', async () => {
    const element = await shown();
    const names = findAll(element, '[part=ticks] label').map(textOf);
    expect(names.slice(0, 2)).to.deep.equal([
      'Put in my plan: Test course one',
      'I have done this: Test course one',
    ]);
    expect(names).to.have.length(6);
    expect(textOf(find(element, '[part=plan]'))).to.include('Nothing is stored or sent');
    expect(status(element)).to.equal('0 courses in your plan, 0 done');
    expect(find(element, '[part=print]')).to.equal(null);
    expect(find(element, '[part=clear]')).to.equal(null);
    await expectAccessible(element);
  });

  it('lists what was chosen in the order of the list, with all that a reader needs', async () => {
    const element = await shown();
    await tick(element, 'plan', 'three', 'one');
    expect(planned(element)).to.deep.equal(['one', 'three']);
    const [one, three] = findAll(element, '[part=plan-course]');
    expect(textOf(one)).to.include('From Test provider');
    expect(textOf(one)).to.include('Length Half a test day');
    expect(textOf(one)).to.include('Access You need an account');
    expect(textOf(one)).to.include('Last checked: 6 August 2026');
    expect(one?.querySelector('a')?.href).to.equal('https://example.org/one');
    expect(textOf(three)).to.include('Length not known');
    expect(textOf(three)).to.include('No web address is confirmed');
    expect(textOf(three)).to.include('Nobody recorded');
    expect(find(element, 'ol[part=plan-courses]')).not.to.equal(null);
    await expectAccessible(element);
  });

  it('leaves out what is done, and counts it', async () => {
    const element = await shown();
    const region = find(element, '[part=plan-status]');
    await tick(element, 'plan', 'one', 'two');
    expect(status(element)).to.equal('2 courses in your plan, 0 done');
    await tick(element, 'done', 'one');
    expect(planned(element)).to.deep.equal(['two']);
    expect(status(element)).to.equal('1 course in your plan, 1 done');
    await tick(element, 'done', 'two');
    expect(planned(element)).to.deep.equal([]);
    expect(textOf(find(element, '[part=plan]'))).to.include('No course is waiting');
    expect(find(element, '[part=print]'), 'there is nothing to print').to.equal(null);
    await tick(element, 'done', 'one');
    expect(planned(element)).to.deep.equal(['one']);
    expect(find(element, '[part=plan-status]')).to.equal(region);
    expect(region?.getAttribute('role')).to.equal('status');
  });

  it('keeps the plan when the list is narrowed', async () => {
    const element = await shown({ filters: true });
    await tick(element, 'plan', 'one');
    element.level = 'brief';
    await element.updateComplete;
    expect(findAll(element, '[part=programme]')).to.deep.equal([]);
    expect(planned(element)).to.deep.equal(['one']);
    element.level = undefined;
    await element.updateComplete;
    expect(box(element, 'plan', 'one').checked).to.equal(true);
    expect(box(element, 'plan', 'two').checked).to.equal(false);
  });

  // WCAG 2.4.3 4.1.3
  it('clears all with a press, says so, and keeps focus', async () => {
    const element = await shown();
    await tick(element, 'plan', 'one');
    await tick(element, 'done', 'two');
    const button = find<HTMLButtonElement>(element, '[part=clear]');
    button?.focus();
    button?.click();
    await element.updateComplete;
    expect(findAll<HTMLInputElement>(element, 'input').some(({ checked }) => checked)).to.equal(
      false,
    );
    expect(planned(element)).to.deep.equal([]);
    expect(status(element)).to.equal('Your plan is cleared.');
    expect(focused(), 'focus is lost').to.equal(find(element, '[part=plan-status]'));
    await tick(element, 'plan', 'two');
    expect(status(element)).to.equal('1 course in your plan, 0 done');
  });

  // WCAG 2.1.1
  it('works with a keyboard, and leads from a course to the plan', async () => {
    const element = await shown();
    box(element, 'plan', 'one').focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(planned(element)).to.deep.equal(['one']);
    expect(focused()).to.equal(box(element, 'plan', 'one'));
    expect(findAll(element, '[part=see-plan]')).to.have.length(1);
    find(element, '[part=see-plan]')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(focused()).to.equal(find(element, '[part=plan-heading]'));
  });

  it('prints with a press', async () => {
    const element = await shown();
    await tick(element, 'plan', 'one');
    const { print } = window;
    let prints = 0;
    window.print = () => {
      prints += 1;
    };
    try {
      find<HTMLButtonElement>(element, '[part=print]')?.click();
      expect(prints).to.equal(1);
    } finally {
      window.print = print;
      window.dispatchEvent(new Event('afterprint'));
    }
  });

  // Only Chromium can be told to print here.
  it('prints the plan alone, black on white, without controls', async function () {
    if (!navigator.userAgent.includes('Chrome/')) return void this.skip();
    const element = await shown({ filters: true });
    element.style.colorScheme = 'dark';
    await tick(element, 'plan', 'one');
    const seen = (part: string) => find(element, part)!.checkVisibility();
    try {
      await emulateMedia({ media: 'print' });
      for (const part of ['select', 'input', 'button', '[role=status]', '[part=programme]']) {
        expect(seen(part), part).to.equal(false);
      }
      for (const part of ['[part=heading]', '[part=plan-heading]', '[part=plan-course]']) {
        expect(seen(part), part).to.equal(true);
      }
      const link = find(element, '[part=plan-course] a')!;
      expect(getComputedStyle(link).color).to.equal('rgb(0, 0, 0)');
      expect(getComputedStyle(link, '::after').content).to.include('https://example.org/one');
      for (const text of findAll(element, '[part=plan-course] *, [part=plan-heading]')) {
        expect(getComputedStyle(text).color, text.className).to.equal('rgb(0, 0, 0)');
      }
      const { backgroundColor } = getComputedStyle(find(element, '[part=plan]')!);
      expect(backgroundColor).to.equal('rgb(255, 255, 255)');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('prints the plan without the page around it', async function () {
    if (!navigator.userAgent.includes('Chrome/')) return void this.skip();
    const element = await shown();
    const menu = document.createElement('nav');
    menu.textContent = 'Test menu';
    element.before(menu);
    await tick(element, 'plan', 'one');
    const { print } = window;
    window.print = () => {};
    try {
      find<HTMLButtonElement>(element, '[part=print]')?.click();
      await emulateMedia({ media: 'print' });
      expect(menu.checkVisibility()).to.equal(false);
      expect(find(element, '[part=plan-course]')!.checkVisibility()).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
      window.print = print;
      window.dispatchEvent(new Event('afterprint'));
    }
    expect(menu.checkVisibility()).to.equal(true);
    menu.remove();
  });

  it('prints the list when there is no plan, without its boxes', async function () {
    if (!navigator.userAgent.includes('Chrome/')) return void this.skip();
    const element = await shown({ filters: true });
    try {
      await emulateMedia({ media: 'print' });
      expect(find(element, '[part=programme]')!.checkVisibility()).to.equal(true);
      for (const part of ['input', 'select', '[part=plan]']) {
        expect(find(element, part)!.checkVisibility(), part).to.equal(false);
      }
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('tells the page how many, never which', async () => {
    const element = await shown();
    const told: [number, number][] = [];
    let event: MeccLearningPlanEvent | undefined;
    element.addEventListener('mecc-learning-plan', (one) => {
      event = one;
      told.push([one.planned, one.done]);
    });
    await tick(element, 'plan', 'one', 'two');
    await tick(element, 'done', 'two');
    find<HTMLButtonElement>(element, '[part=clear]')?.click();
    expect(told).to.deep.equal([
      [1, 0],
      [2, 0],
      [1, 1],
      [0, 0],
    ]);
    expect([event?.bubbles, event?.composed]).to.deep.equal([true, true]);
    expect(Object.keys(event ?? {}).filter((key) => key !== 'isTrusted')).to.deep.equal([
      'planned',
      'done',
    ]);
  });

  it('forgets when the page is left, comes back from the cache, or is left by a quick exit', async () => {
    const leave = async (type: 'pagehide' | 'pageshow', persisted: boolean) => {
      window.dispatchEvent(new PageTransitionEvent(type, { persisted }));
      await element.updateComplete;
    };
    const element = await shown();
    await tick(element, 'plan', 'one');
    await leave('pageshow', false);
    expect(planned(element), 'quicker than the rest of the page').to.deep.equal(['one']);
    await leave('pagehide', true);
    expect(planned(element)).to.deep.equal([]);
    expect(box(element, 'plan', 'one').checked).to.equal(false);
    await tick(element, 'done', 'two');
    await leave('pageshow', true);
    expect(status(element)).to.equal('0 courses in your plan, 0 done');
    await tick(element, 'plan', 'one');
    document.dispatchEvent(new Event('mecc-exit'));
    await element.updateComplete;
    expect(planned(element), 'a quick exit').to.deep.equal([]);
  });

  it('writes nothing into attributes, storage, address or title', async () => {
    const element = await shown();
    const [before, markup] = [traces(), element.outerHTML];
    await tick(element, 'plan', 'one', 'two');
    await tick(element, 'done', 'one');
    expect(traces()).to.equal(before);
    expect(element.outerHTML).to.equal(markup);
  });

  for (const dir of ['ltr', 'rtl']) {
    // WCAG 1.4.10
    it(`fits into 320 pixels, ${dir}`, async () => {
      const element = await shown({ filters: true });
      await tick(element, 'plan', 'one', 'two', 'three');
      element.dir = dir;
      element.style.inlineSize = '320px';
      const edge = element.getBoundingClientRect();
      for (const one of findAll(element, '*:not(.hidden, .hidden *)')) {
        const { left, right, width } = one.getBoundingClientRect();
        if (width === 0) continue;
        expect(left, one.outerHTML).to.be.at.least(edge.left - 0.5);
        expect(right, one.outerHTML).to.be.at.most(edge.right + 0.5);
      }
    });
  }
});
