import { expect } from '@open-wc/testing';
import { MeccClient } from '../../src/client/index.js';
import type { MeccServiceFinderElement } from '../../src/elements/service-finder/service-finder.js';
import { deferred, services, TestDirectory, type Answer } from './support/directories.js';
import { clear, html, part, parts, show, until } from './support/page.js';

type Finder = MeccServiceFinderElement;

const clientOf = (directory: TestDirectory) => new MeccClient({ directory, national: false });
const names = (finder: Finder) =>
  parts(finder, 'mecc-service-card').map(
    (card) => card.shadowRoot?.querySelector('[part=heading]')?.textContent ?? '',
  );
const hasAnswer = (finder: Finder) => until(() => names(finder).length > 0, 'the answer');

describe('service finder: life', () => {
  afterEach(clear);

  // First: only the first test of this file sees the element before it is defined.
  it('takes properties that were set before it was defined', async () => {
    const directory = new TestDirectory(services(3));
    const early = document.createElement('mecc-service-finder');
    Object.assign(early, {
      client: clientOf(directory),
      perPage: 2,
      query: 'help',
      headingLevel: 3,
    });
    early.innerHTML = '<p>Fallback</p>';
    await show(html`<div>${early}</div>`);
    expect(early.shadowRoot).to.be.null;
    expect(early.querySelector('p')!.checkVisibility(), 'never blank').to.be.true;
    await import('../../src/elements/service-finder/service-finder.define.js');
    await hasAnswer(early);
    expect(names(early)).to.have.length(2);
    expect(part(early, '[part=heading]').localName).to.equal('h3');
    expect(Object.keys(early), 'nothing shadows the accessors').not.to.include('client');
    expect(early.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
  });

  const create = async (directory: TestDirectory, settings: Partial<Finder> = {}) => {
    const finder = document.createElement('mecc-service-finder');
    Object.assign(finder, { client: clientOf(directory), query: 'help', ...settings });
    await show(html`<div>${finder}</div>`);
    return finder;
  };

  it('asks nothing again when it is moved, adopted or taken off and put back', async () => {
    const directory = new TestDirectory(services(2));
    const finder = await create(directory);
    await hasAnswer(finder);
    const home = finder.parentElement!;
    const other = document.createElement('section');
    home.after(other);
    other.append(finder);
    finder.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    home.append(finder);
    document.adoptNode(finder);
    home.append(finder);
    await finder.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(names(finder)).to.have.length(2);
    expect(directory.asked).to.have.length(1);
  });

  it('stops asking when it leaves the page, and asks again when it comes back', async () => {
    const directory = new TestDirectory(() => deferred<Answer>().promise);
    const finder = await create(directory);
    await until(() => directory.asked.length === 1);
    const home = finder.parentElement!;
    finder.remove();
    expect(directory.signals[0]?.aborted).to.be.true;
    directory.answer = () => services(1);
    home.append(finder);
    await hasAnswer(finder);
    expect(directory.asked).to.have.length(2);
  });

  it('moves while an answer is on its way without an error on screen', async () => {
    const directory = new TestDirectory({ services: services(1), wait: 20 });
    const finder = await create(directory);
    await until(() => directory.asked.length === 1);
    finder.parentElement!.after(finder);
    await hasAnswer(finder);
    expect(part(finder, '[part=status]').textContent.trim()).to.equal('1 service found');
  });

  it('searches again for another client', async () => {
    const finder = await create(new TestDirectory(services(1, { name: 'First' })));
    await hasAnswer(finder);
    finder.client = clientOf(new TestDirectory(services(1, { name: 'Second' })));
    await until(() => names(finder)[0] === 'Second', 'the second client');
  });

  it('shows nothing of the last client while another is asked', async () => {
    const finder = await create(new TestDirectory(services(1)));
    await hasAnswer(finder);
    finder.client = clientOf(new TestDirectory(() => deferred<Answer>().promise));
    await finder.updateComplete;
    expect(names(finder)).to.be.empty;
  });

  it('searches again when the nation of the page changes', async () => {
    const directory = new TestDirectory(services(1));
    const finder = await create(directory);
    await hasAnswer(finder);
    finder.nation = 'wales';
    await until(() => directory.asked.length === 2, 'the second search');
    expect(directory.asked[1]?.nation).to.equal('wales');
  });

  it('does not interfere with others on the page', async () => {
    const directories = [1, 2, 3].map((number) => new TestDirectory(services(number)));
    const finders = await Promise.all(
      directories.map((directory, index) => create(directory, { query: `words ${String(index)}` })),
    );
    await Promise.all(finders.map(hasAnswer));
    expect(finders.map((finder) => names(finder).length)).to.deep.equal([1, 2, 3]);
    const [first] = finders;
    first!.query = 'other';
    await until(() => directories[0]!.asked.length === 2, 'the second search');
    expect(directories.map(({ asked }) => asked.length)).to.deep.equal([2, 1, 1]);
  });

  it('works in another shadow root, a dialog, a closed details and a clone of a template', async () => {
    const outer = document.createElement('div');
    await show(html`<div>${outer}</div>`);
    outer.attachShadow({ mode: 'open' }).innerHTML =
      '<details><summary>Find help</summary><dialog></dialog></details>';
    const template = document.createElement('template');
    template.innerHTML = '<mecc-service-finder per-page="1"></mecc-service-finder>';
    const finder = template.content.cloneNode(true).firstChild as Finder;
    outer.shadowRoot!.querySelector('dialog')!.append(finder);
    Object.assign(finder, { client: clientOf(new TestDirectory(services(2))), query: 'help' });
    await hasAnswer(finder);
    outer.shadowRoot!.querySelector('details')!.open = true;
    outer.shadowRoot!.querySelector('dialog')!.showModal();
    expect(names(finder)).to.have.length(1);
    finder.focus();
    expect(outer.shadowRoot!.activeElement === finder).to.be.true;
  });

  it('keeps attributes and properties in step', async () => {
    const finder = await create(new TestDirectory());
    const pairs = {
      'per-page': 'perPage',
      'heading-level': 'headingLevel',
      label: 'label',
    } as const;
    for (const [attribute, property] of Object.entries(pairs)) {
      finder.setAttribute(attribute, '3');
      expect(String(finder[property as keyof Finder])).to.equal('3');
    }
    finder.setAttribute('without-national', '');
    expect(finder.withoutNational).to.be.true;
    finder.removeAttribute('without-national');
    expect(finder.withoutNational).to.be.false;
    expect(finder.getAttributeNames(), 'reflects nothing').not.to.include('query');
  });
});
