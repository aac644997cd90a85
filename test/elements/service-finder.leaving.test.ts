import { expect } from '@open-wc/testing';
import { deferred, services, type Answer } from './support/directories.js';
import {
  filter,
  names,
  openFilters,
  search,
  settled,
  showFinder,
  status,
} from './support/finder.js';
import { choose, clear, focusedName, part, parts, press, type, until } from './support/page.js';

const leave = (kind: 'pagehide' | 'pageshow', persisted: boolean) => {
  window.dispatchEvent(new PageTransitionEvent(kind, { persisted }));
};
const fields = (finder: Element) =>
  ['#text', '#place', '#topic'].map((id) => part<HTMLInputElement>(finder, id).value);

describe('service finder: leaving the page', () => {
  afterEach(clear);

  for (const [what, act] of [
    ['the page is left', () => leave('pagehide', false)],
    ['the page is left and kept', () => leave('pagehide', true)],
    ['the page comes back', () => leave('pageshow', true)],
    ['a quick exit leaves it', () => document.dispatchEvent(new Event('mecc-exit'))],
  ] as const) {
    it(`forgets what was typed, the place, the filters and the answer when ${what}`, async () => {
      const { finder, directory } = await showFinder(services(25));
      await openFilters(finder);
      press(filter(finder, 'free'));
      type(part(finder, '#text'), 'secret words');
      type(part(finder, '#place'), 'WA8 7QB');
      choose(part(finder, '#topic'), 'sleep');
      await search(finder);
      press(part(finder, '[part=more-button]'));
      await settled(finder);
      const asked = directory.asked.length;
      act();
      await finder.updateComplete;
      expect(fields(finder)).to.deep.equal(['', '', '']);
      expect(filter(finder, 'free').checked).to.be.false;
      expect(names(finder)).to.be.empty;
      expect(parts(finder, '[data-chip]')).to.be.empty;
      expect(status(finder)).to.equal('Search, or choose a topic.');
      expect(/7QB|secret/.test(finder.shadowRoot!.textContent)).to.be.false;
      expect(focusedName(), 'focus is not lost').not.to.match(/^body/);
      await search(finder);
      expect(directory.asked).to.have.length(asked + 1);
      expect(directory.asked.at(-1)).to.deep.include({
        text: '',
        topics: undefined,
        near: undefined,
      });
      expect(names(finder)).to.have.length(10);
    });
  }

  it('keeps everything when a page comes for the first time', async () => {
    const { finder } = await showFinder(services(3));
    type(part(finder, '#text'), 'help');
    await search(finder);
    leave('pageshow', false);
    await settled(finder);
    expect(names(finder)).to.have.length(3);
    expect(fields(finder)[0]).to.equal('help');
  });

  it('goes back to what the page has set, and asks for it when somebody is there again', async () => {
    const { finder, directory } = await showFinder(services(3), {
      topic: 'smoking',
      place: 'Halton',
      filters: 'free',
    });
    await settled(finder);
    type(part(finder, '#place'), 'WA8 7QB');
    choose(part(finder, '#topic'), 'sleep');
    await settled(finder);
    const asked = directory.asked.length;
    leave('pagehide', true);
    await finder.updateComplete;
    expect(fields(finder)).to.deep.equal(['', 'Halton', 'smoking']);
    expect(directory.asked, 'nobody is there').to.have.length(asked);
    leave('pageshow', true);
    await until(() => names(finder).length === 3, 'the services');
    expect(directory.asked.at(-1)).to.deep.include({
      topics: ['smoking'],
      place: 'halton',
      free: true,
    });
  });

  it('does not show the answer to what was on its way', async () => {
    const answer = deferred<Answer>();
    const { finder, directory } = await showFinder([]);
    directory.answer = () => answer.promise;
    type(part(finder, '#text'), 'secret');
    press(part(finder, '[part=search-button]'));
    await until(() => directory.asked.length === 1, 'the search');
    leave('pagehide', true);
    answer.resolve(services(2));
    await settled(finder);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(names(finder)).to.be.empty;
    expect(status(finder)).to.equal('Search, or choose a topic.');
    expect(directory.signals[0]?.aborted).to.be.true;
  });
});
