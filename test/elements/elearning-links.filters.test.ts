import { expect, fixture, html } from '@open-wc/testing';
import { MeccClient } from '../../src/client/index.js';
import '../../src/elements/elearning-links/elearning-links.define.js';
import type { MeccElearningLinksElement } from '../../src/elements/elearning-links/elearning-links.js';
import {
  expectAccessible,
  find,
  findAll,
  focused,
  settled,
  showsFallback,
  textOf,
  traces,
} from './support/element-checks.js';
import { memoryContent, testLearning } from '../support/memory-content.js';

const learning = [
  testLearning({ id: 'nurse', audience: ['health'], level: ['brief', 'extended-brief'] }),
  testLearning({ id: 'carer', audience: ['health', 'social-care'], level: ['very-brief'] }),
  testLearning({ id: 'all', audience: ['everyone'], level: ['introductory'] }),
  testLearning({ id: 'silent' }),
  testLearning({ id: 'hearsay', audience: ['housing'], status: 'unverified' }),
];

async function shown(
  properties: Partial<MeccElearningLinksElement> = {},
  records = learning,
): Promise<MeccElearningLinksElement> {
  const client = new MeccClient({ content: memoryContent({ learning: records }) });
  const element = await fixture<MeccElearningLinksElement>(
    html`<mecc-elearning-links filters .client=${client}
      ><a href="/x">Test fallback</a></mecc-elearning-links
    >`,
  );
  Object.assign(element, properties);
  return settled(element, (root) => !root.querySelector('[part=message]'));
}

const select = (element: Element, id: 'audience' | 'level') =>
  find<HTMLSelectElement>(element, `select#${id}`)!;
const options = (element: Element, id: 'audience' | 'level') =>
  [...select(element, id).options].map(textOf);
const chosen = (element: Element) =>
  (['audience', 'level'] as const).map((id) => select(element, id).value);
const titles = (element: Element) =>
  findAll(element, '[part=programme-heading]').map((one) =>
    textOf(one).replace('Test course ', ''),
  );
const status = (element: Element) => textOf(find(element, '[part=status]'));

async function choose(
  element: MeccElearningLinksElement,
  id: 'audience' | 'level',
  value: string,
): Promise<void> {
  const menu = select(element, id);
  menu.focus();
  menu.value = value;
  menu.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describe('mecc-elearning-links: menus', () => {
  it('has none without the attribute', async () => {
    const element = await shown({ filters: false });
    expect(find(element, 'select')).to.equal(null);
    expect(find(element, '[part=status]')).to.equal(null);
  });

  it('says in each choice how many courses there would be, or that there are none', async () => {
    const element = await shown();
    expect(options(element, 'audience')).to.deep.equal([
      'All courses (4)',
      'Everyone (2)',
      'Health (4)',
      'Social care (3)',
      'Councils (2)',
      'Charities and volunteers (2)',
      'Housing (2)',
      'Commissioners (2)',
    ]);
    expect(options(element, 'level')).to.deep.equal([
      'All levels (4)',
      'Introduction (1)',
      'Very brief advice (1)',
      'Brief advice (1)',
      'Extended brief advice (1)',
    ]);
    expect(status(element)).to.equal('4 courses');
    await expectAccessible(element);
  });

  it('counts the choices of one menu under what was chosen in the other', async () => {
    const element = await shown();
    await choose(element, 'audience', 'housing');
    expect(titles(element)).to.deep.equal(['all', 'silent']);
    expect(options(element, 'level')).to.include('Very brief advice (none)');
    expect(options(element, 'level')).to.include('All levels (2)');
    await choose(element, 'level', 'introductory');
    expect(titles(element)).to.deep.equal(['all']);
    expect(options(element, 'audience')).to.include('All courses (1)');
    expect(status(element)).to.equal('1 course for: Housing, Introduction');
  });

  // WCAG 3.2.2 4.1.3
  it('announces the count in a status that stays, and leaves focus on the menu', async () => {
    const element = await shown();
    const region = find(element, '[role=status]');
    await choose(element, 'audience', 'social-care');
    expect(find(element, '[role=status]')).to.equal(region);
    expect(textOf(region)).to.equal('3 courses for: Social care');
    expect(focused()).to.equal(select(element, 'audience'));
    await choose(element, 'audience', '');
    expect(textOf(region)).to.equal('4 courses');
    expect(focused()).to.equal(select(element, 'audience'));
  });

  it('says how many there are when the limit shows fewer', async () => {
    const element = await shown({ limit: 2 });
    expect(titles(element)).to.have.length(2);
    expect(status(element)).to.equal('Showing 2 of 4 courses');
    await choose(element, 'level', 'brief');
    expect(status(element)).to.equal('1 course for: Brief advice');
  });

  // WCAG 2.4.3
  it('says that nothing fits, offers all, and keeps focus', async () => {
    const element = await shown();
    await choose(element, 'audience', 'housing');
    await choose(element, 'level', 'brief');
    expect(titles(element)).to.deep.equal([]);
    expect(textOf(find(element, '[part=none]'))).to.include('No course fits');
    expect(status(element)).to.equal('0 courses for: Housing, Brief advice');
    expect(showsFallback(element)).to.equal(false);
    await expectAccessible(element);
    const button = find<HTMLButtonElement>(element, '[part=show-all]');
    button?.focus();
    button?.click();
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['', '']);
    expect(titles(element)).to.have.length(4);
    expect(focused(), 'focus is lost').to.equal(find(element, '[part=status]'));
  });

  it('starts with what the attributes say, and follows them', async () => {
    const element = await shown({ audience: 'Social care', level: 'very-brief' });
    expect(chosen(element)).to.deep.equal(['social-care', 'very-brief']);
    expect(titles(element)).to.deep.equal(['carer']);
    await choose(element, 'audience', '');
    expect(chosen(element)).to.deep.equal(['', 'very-brief']);
    element.setAttribute('audience', 'health');
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['health', 'very-brief']);
    element.setAttribute('audience', 'nobody');
    element.level = undefined;
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['', '']);
    expect(titles(element)).to.have.length(4);
  });

  it('shows all of what the attributes leave out when a person asks for it', async () => {
    const element = await shown({ audience: 'housing', level: 'brief' });
    find<HTMLButtonElement>(element, '[part=show-all]')?.click();
    await element.updateComplete;
    expect(titles(element)).to.have.length(4);
    expect(element.audience, 'the page has set it').to.equal('housing');
  });

  it('has no menus when nothing is listed at all, and keeps the fallback', async () => {
    const element = await shown({}, []);
    expect(find(element, 'select')).to.equal(null);
    expect(textOf(find(element, '[part=none]'))).to.equal('No e-learning is listed for this.');
    expect(showsFallback(element)).to.equal(true);
  });

  it('keeps an open fold with its course when others go', async () => {
    const sources = [{ title: 'Test page', date: '2026' }];
    const element = await shown(
      {},
      learning.map((one) => ({ ...one, sources })),
    );
    const open = () =>
      findAll(element, '[part=programme]')
        .filter((one) => one.querySelector('details')?.open)
        .map((one) => textOf(one.querySelector('[part=programme-heading]')));
    find<HTMLDetailsElement>(element, 'li:last-child details')!.open = true;
    expect(open()).to.deep.equal(['Test course silent']);
    await choose(element, 'audience', 'housing');
    expect(open()).to.deep.equal(['Test course silent']);
  });

  // WCAG 1.3.2 2.1.1 2.4.3 2.5.8
  it('has menus of 44 pixels that a keyboard reaches in order', async () => {
    const element = await shown();
    const menus = findAll<HTMLSelectElement>(element, 'select');
    expect(menus.map(({ id }) => id)).to.deep.equal(['audience', 'level']);
    for (const menu of menus) {
      expect(menu.getBoundingClientRect().height).to.be.at.least(44);
      expect(menu.tabIndex).to.equal(0);
      expect(menu.labels?.length).to.equal(1);
    }
  });

  it('forgets the choice when the page is left', async () => {
    const element = await shown({ level: 'brief' });
    await choose(element, 'level', 'very-brief');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['', 'brief']);
    await choose(element, 'level', '');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['', '']);
  });

  it('writes the choice nowhere', async () => {
    const element = await shown();
    const [before, markup] = [traces(), element.outerHTML];
    await choose(element, 'audience', 'health');
    await choose(element, 'level', 'brief');
    expect(traces()).to.equal(before);
    expect(element.outerHTML).to.equal(markup);
  });
});
