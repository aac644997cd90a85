import { expect } from '@open-wc/testing';
import { NetworkError } from '../../src/errors/index.js';
import { service, TestDirectory, services } from './support/directories.js';
import {
  button,
  filter,
  menu,
  names,
  openFilters,
  search,
  settled,
  showFinder,
  showRealFinder,
  status,
  type Finder,
} from './support/finder.js';
import { choose, clear, html, part, parts, press, show, type, until } from './support/page.js';

const last = <T>(list: readonly T[]): T => list[list.length - 1]!;
const field = <T extends HTMLElement = HTMLInputElement>(finder: Finder, name: string) =>
  part<T>(finder, `form [name=${name}]`);

describe('service finder: form', () => {
  afterEach(clear);

  // WCAG 1.3.1 2.4.6 3.3.2
  it('has a visible label and a joined hint for every field, in the same shadow root', async () => {
    const { finder } = await showFinder();
    for (const input of parts<HTMLInputElement>(finder, 'form :is(input, select)')) {
      const [label] = input.labels ?? [];
      expect(label?.getRootNode()).to.equal(finder.shadowRoot);
      expect(label?.textContent.trim()).not.to.equal('');
      for (const id of (input.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean)) {
        expect(finder.shadowRoot?.getElementById(id), id).to.exist;
      }
    }
  });

  it('validates nothing natively', async () => {
    const { finder } = await showFinder();
    expect(part<HTMLFormElement>(finder, 'form').noValidate).to.be.true;
    expect(parts(finder, '[required], [pattern], [maxlength]')).to.be.empty;
    expect(part<HTMLInputElement>(finder, '#place').autocomplete).to.equal('postal-code');
  });

  it('hands words, topic, distance and filters to the directory', async () => {
    const { finder, directory } = await showFinder(services(1), { national: true });
    type(field(finder, 'text'), 'quit smoking');
    choose(field<HTMLSelectElement>(finder, 'topic'), 'smoking');
    await openFilters(finder);
    choose(menu(finder, 'miles:5'), 'miles:5');
    choose(menu(finder, 'open:now'), 'open:now');
    type(part(finder, '#place'), 'Halton');
    for (const name of ['free', 'access:step-free', 'local-only']) filter(finder, name).click();
    await search(finder);
    const query = last(directory.asked);
    expect(query.text).to.equal('quit smoking');
    expect(query.topics).to.deep.equal(['smoking']);
    expect(query.place).to.equal('halton');
    expect(query.near?.radius).to.be.closeTo(8047, 1);
    expect([query.free, query.open, query.accessibility]).to.deep.equal([
      true,
      'now',
      ['step-free'],
    ]);
    expect(query.includeNational).to.be.false;
  });

  it('searches once for one press', async () => {
    const { finder, directory } = await showFinder(services(1));
    await search(finder);
    expect(directory.asked).to.have.length(1);
    await search(finder);
    expect(directory.asked, 'and again for the next').to.have.length(2);
  });

  it('applies a filter at once when there is an answer, and not before', async () => {
    const { finder, directory } = await showFinder(services(3));
    await openFilters(finder);
    filter(finder, 'free').click();
    choose(field<HTMLSelectElement>(finder, 'topic'), 'smoking');
    await settled(finder);
    expect(directory.asked).to.be.empty;
    await search(finder);
    choose(menu(finder, 'open:now'), 'open:now');
    await settled(finder);
    expect(last(directory.asked)).to.include({ free: true, open: 'now' });
    expect(directory.asked).to.have.length(2);
  });

  // WCAG 3.2.2
  it('does not search while a person types', async () => {
    const { finder, directory } = await showFinder(services(3));
    await search(finder);
    type(field(finder, 'text'), 'mone');
    type(part(finder, '#place'), 'WA');
    await settled(finder);
    expect(directory.asked).to.have.length(1);
  });

  // WCAG 3.3.7
  it('keeps what was typed and chosen through every answer', async () => {
    const { finder, directory } = await showFinder(services(30));
    type(field(finder, 'text'), 'money');
    await openFilters(finder);
    choose(menu(finder, 'miles:10'), 'miles:10');
    await search(finder);
    button(finder, 'Show 10 more').click();
    await settled(finder);
    directory.answer = () => [];
    await search(finder);
    expect(field(finder, 'text').value).to.equal('money');
    expect(menu(finder, 'miles:10').value).to.equal('miles:10');
  });

  it('searches for a topic that is pressed, and shows it in the menu', async () => {
    const { finder, directory } = await showFinder(services(1));
    type(field(finder, 'text'), 'something else');
    await finder.updateComplete;
    press(button(finder, 'Gambling'));
    await settled(finder);
    expect(last(directory.asked)).to.deep.include({ text: '', topics: ['gambling'] });
    expect(field(finder, 'topic').value).to.equal('gambling');
    expect(field(finder, 'text').value).to.equal('');
  });

  it('offers to search wider, to clear filters and to add national services when they narrow', async () => {
    const { finder, directory } = await showFinder([], { withoutNational: true });
    await search(finder);
    const offers = () =>
      parts(finder, '[part=none] > ul:first-of-type button').map((b) => b.textContent.trim());
    expect(offers(), 'no distance without a place').to.deep.equal(['Include national services']);
    type(part(finder, '#place'), 'Halton');
    await openFilters(finder);
    choose(menu(finder, 'miles:3'), 'miles:3');
    filter(finder, 'free').click();
    await settled(finder);
    expect(offers()).to.deep.equal([
      'Search further away',
      'Clear filters',
      'Include national services',
    ]);
    press(button(finder, 'Search further away'));
    await settled(finder);
    expect(menu(finder, 'miles:5').value).to.equal('miles:5');
    press(button(finder, 'Clear filters'));
    await settled(finder);
    expect(last(directory.asked).free).to.be.false;
    press(button(finder, 'Include national services'));
    await settled(finder);
    expect(last(directory.asked).includeNational).to.be.true;
    expect(filter(finder, 'local-only').checked).to.be.false;
  });

  it('searches at once for a query or a topic in its attributes, with the place', async () => {
    const directory = new TestDirectory(services(2));
    const { finder } = await showFinder(directory, { query: 'debt', place: 'Halton' });
    await settled(finder);
    expect(directory.asked).to.have.length(1);
    expect(directory.asked[0]).to.include({ text: 'debt', place: 'halton' });
    expect(field(finder, 'text').value).to.equal('debt');
    expect(part<HTMLInputElement>(finder, '#place').value).to.equal('Halton');
  });

  it('only fills in the field for a place in its attribute', async () => {
    const { finder, directory } = await showFinder(services(1), { place: 'Halton' });
    await settled(finder);
    expect(part<HTMLInputElement>(finder, '#place').value).to.equal('Halton');
    expect(directory.asked).to.be.empty;
  });

  it('keeps a preset topic although its name has not come, when another field is used', async () => {
    const finder = await show<Finder>(
      html`<mecc-service-finder topic="not-a-topic"></mecc-service-finder>`,
    );
    type(field(finder, 'text'), 'x');
    await finder.updateComplete;
    expect(field(finder, 'topic').value).to.equal('not-a-topic');
  });

  it('never offers a topic that is not in its menu: neither on the way nor in an outage', async () => {
    let fail!: (error: NetworkError) => void;
    const directory = new TestDirectory(() => new Promise((resolve) => (fail = resolve)));
    const { finder } = await showFinder(directory, { topic: 'not-a-topic' });
    const offered = () =>
      [...field<HTMLSelectElement>(finder, 'topic').options]
        .filter(({ disabled }) => !disabled)
        .map(({ value }) => value);
    const phase = () => part(finder, '.results').ariaBusy;
    await until(() => phase() === 'true' && directory.asked.length > 0, 'the search');
    expect(offered()).to.include('smoking').and.not.to.include('not-a-topic');
    fail(new NetworkError('down'));
    await settled(finder);
    expect(offered()).to.include('smoking').and.not.to.include('not-a-topic');
    // It is what is searched for all the same: only the directory may know it.
    expect(field(finder, 'topic').value).to.equal('not-a-topic');
    directory.answer = () => [];
    type(field(finder, 'text'), 'x');
    await search(finder);
    expect(directory.asked[1]?.topics).to.deep.equal(['not-a-topic']);
  });

  it('fetches the directory when somebody begins to type, once, and tells it nothing', async () => {
    const { finder, requests } = await showRealFinder([service({ name: 'Test secret' })]);
    expect(requests, 'before').to.be.empty;
    // The script that does it may still be on its way when the first letter is typed.
    await until(() => {
      type(field(finder, 'text'), 'secret');
      return requests.length > 0;
    }, 'the directory');
    type(field(finder, 'text'), 'secret wa8 7qb');
    await search(finder);
    expect(requests).to.have.length(1);
    expect(requests[0]).not.to.match(/secret|7qb/i);
  });

  it('takes a nation however it is written, and one that there is not for none', async () => {
    for (const [nation, asked] of [
      ['England', 'england'],
      ['Northern Ireland', 'northern-ireland'],
      ['Narnia', undefined],
    ] as const) {
      const { finder, directory } = await showFinder(services(1), { nation: nation as never });
      type(field(finder, 'text'), 'x');
      await search(finder);
      expect(names(finder)).to.have.length(1);
      expect(directory.asked.at(-1)?.nation).to.equal(asked);
    }
  });

  for (const perPage of ['0', '-5', 'many', '2.5', '5000']) {
    it(`survives per-page="${perPage}"`, async () => {
      const { finder } = await showFinder(services(30));
      finder.setAttribute('per-page', perPage);
      await search(finder);
      expect(status(finder)).to.equal('30 services found');
    });
  }

  it('takes a heading and a heading level', async () => {
    const { finder } = await showFinder(services(1), { label: 'Help in Halton', headingLevel: 3 });
    await search(finder);
    expect(part(finder, 'h3[part=heading]').textContent).to.equal('Help in Halton');
    expect(part(finder, 'form').ariaLabel).to.equal('Help in Halton');
    expect(part(finder, '[part=results-heading]').localName).to.equal('h4');
    await until(
      () => part(finder, 'mecc-service-card').shadowRoot?.querySelector('h5'),
      'the heading of a card',
    );
  });
});
