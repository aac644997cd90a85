import { expect } from '@open-wc/testing';
import { NetworkError } from '../../src/errors/index.js';
import { topicNames } from '../../src/generated/topic-names.js';
import { services } from './support/directories.js';
import {
  button,
  chips,
  filter,
  names,
  openFilters,
  search,
  settled,
  showFinder,
  status,
  type Finder,
} from './support/finder.js';
import { choose, clear, focusedName, part, press, type, until } from './support/page.js';

/** The address as the test found it: the page of the tests has parameters of its own. */
const start = location.href;
const others = location.search.slice(1);

/** What has come to the address: the rest of it is as it was. */
const ours = (): string => {
  expect(location.search.slice(1).startsWith(others), location.search).to.be.true;
  return decodeURIComponent(location.search.slice(1 + others.length).replace(/^&/, ''));
};
/** As if the page had been opened with these parameters. */
const open = (query: string) => {
  const address = new URL(start);
  address.search = [others, query].filter((text) => text !== '').join('&');
  history.replaceState(null, '', address);
};
const topic = (finder: Finder) => part<HTMLSelectElement>(finder, '#topic');
const text = (finder: Finder) => part<HTMLInputElement>(finder, '#text');
const place = (finder: Finder) => part<HTMLInputElement>(finder, '#place');

/** Chooses a topic and searches. */
async function searchFor(finder: Finder, id: string): Promise<void> {
  choose(topic(finder), id);
  await search(finder);
}

/** A finder that keeps its address, with the script that does so there. */
async function showKept(settings: Parameters<typeof showFinder>[1] = {}) {
  const shown = await showFinder(services(25), { urlState: '', ...settings });
  await import('../../src/elements/service-finder/url-state.js');
  await new Promise((resolve) => setTimeout(resolve));
  return shown;
}

describe('service finder: its search in the address', () => {
  /** Entries made in a test. A browser keeps 50 at most: how many it has may not say. */
  let entries = 0;

  beforeEach(() => {
    history.pushState(null, '', start);
    entries = 0;
    history.pushState = (...given) => {
      entries += 1;
      History.prototype.pushState.apply(history, given);
    };
  });
  afterEach(() => {
    Reflect.deleteProperty(history, 'pushState');
    clear();
  });
  after(() => {
    history.replaceState(null, '', start);
  });

  it('neither reads nor changes anything unless the page asks for it', async () => {
    open('mecc-topic=smoking&mecc-place=halton&mecc-text=secret');
    const { href } = location;
    const { finder, directory } = await showFinder(services(25));
    expect(directory.asked).to.be.empty;
    expect([topic(finder).value, place(finder).value, text(finder).value]).to.deep.equal([
      '',
      '',
      '',
    ]);
    await searchFor(finder, 'sleep');
    press(part(finder, '[part=more-button]'));
    await settled(finder);
    const { title } = document;
    history.pushState(null, '', href);
    dispatchEvent(new PopStateEvent('popstate'));
    await settled(finder);
    expect(directory.asked).to.have.length(1);
    expect([location.href, entries, document.title]).to.deep.equal([href, 1, title]);
  });

  it('writes topic, place, filters, order and page, and an entry for each search', async () => {
    const { finder } = await showKept();
    const { title } = document;
    type(place(finder), 'widnes');
    await searchFor(finder, 'smoking');
    expect(ours()).to.equal('mecc-topic=smoking&mecc-place=halton');
    expect(entries).to.equal(1);
    await openFilters(finder);
    press(filter(finder, 'free'));
    await settled(finder);
    choose(part(finder, '[part=sort] select'), 'name');
    await settled(finder);
    press(part(finder, '[part=more-button]'));
    await settled(finder);
    expect(ours()).to.equal(
      'mecc-topic=smoking&mecc-place=halton&mecc-filter=free&mecc-sort=name&mecc-page=2',
    );
    expect(entries, 'a refinement is no new entry').to.equal(1);
    await searchFor(finder, 'sleep');
    expect(entries).to.equal(2);
    await search(finder);
    expect(entries, 'the same again is no new entry').to.equal(2);
    expect(document.title).to.equal(title);
  });

  it('never writes words, a postcode or where a device is', async () => {
    const { finder } = await showKept();
    type(text(finder), 'help with sleeping WA8 7QB');
    await search(finder);
    expect(status(finder)).to.include('near WA8');
    expect(ours(), 'what the words are about').to.equal('mecc-topic=sleep');
    type(text(finder), 'zumba secret words');
    await search(finder);
    expect(location.href).not.to.match(/zumba|secret|WA8|7QB|halton|-?\d+\.\d{2}/i);
  });

  it('writes words, and still no postcode, where the page asks for that', async () => {
    const { finder } = await showKept({ urlText: true });
    type(text(finder), 'zumba classes WA8 7QB');
    await search(finder);
    expect(ours()).to.equal('mecc-text=zumba+classes');
    open('mecc-text=table+tennis');
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => text(finder).value === 'table tennis', 'the words');
    await settled(finder);
    open('');
  });

  it('keeps the other parameters, the part of the page and the state of the entry', async () => {
    const address = new URL(start);
    address.search = [others, 'a=%20b&mecc-other=1&flag&c=+'].join('&');
    address.hash = '#main';
    history.replaceState({ page: 'own' }, '', address);
    const { finder } = await showKept();
    await searchFor(finder, 'smoking');
    expect(location.search).to.equal(`${address.search}&mecc-topic=smoking`);
    expect(location.hash).to.equal('#main');
    expect(history.state).to.deep.equal({ page: 'own' });
    await searchFor(finder, 'domestic-abuse');
    expect(location.href).to.equal(address.href);
  });

  it('shows what the address speaks of when the page opens, without taking focus', async () => {
    open('mecc-topic=smoking&mecc-place=st-helens&mecc-filter=free&mecc-sort=name&mecc-page=2');
    const { length } = history;
    const { finder, directory } = await showKept({ topic: 'sleep', place: 'Knowsley' });
    await until(() => names(finder).length === 20, 'two pages');
    await settled(finder);
    expect(directory.asked.at(-1)).to.deep.include({
      topics: ['smoking'],
      place: 'st-helens',
      free: true,
      sort: 'name',
    });
    expect(place(finder).value).to.equal('St Helens');
    expect(topic(finder).value).to.equal('smoking');
    await until(() => chips(finder).length === 1, 'the chip');
    expect(focusedName()).to.match(/^body/);
    // Firefox keeps 50 entries at most, and may drop one late.
    expect(history.length).to.be.at.most(length);
  });

  it('takes nothing of an address that is not one of its own', async () => {
    open(
      `mecc-topic=${encodeURIComponent('Call 0900 <b>now</b>')}&mecc-place=atlantis&mecc-filter=nonsense&mecc-filter=language:${encodeURIComponent('call 0900 1234')}&mecc-filter=open:now&mecc-sort=price&mecc-page=1e9&mecc-text=secret`,
    );
    const { finder, directory } = await showKept();
    await until(() => directory.asked.length > 0, 'the search');
    await settled(finder);
    expect(directory.asked.at(-1)).to.deep.include({
      text: '',
      topics: undefined,
      place: undefined,
      open: 'now',
      languages: undefined,
      sort: 'relevance',
    });
    expect(text(finder).value).to.equal('');
    expect(finder.shadowRoot!.textContent).not.to.match(/0900|nonsense|atlantis/);
  });

  it('brings the last search back, and the page as it was before, and forward again', async () => {
    const { finder, directory } = await showKept({ place: 'Halton' });
    await searchFor(finder, 'smoking');
    await searchFor(finder, 'sleep');
    history.back();
    await until(() => topic(finder).value === 'smoking', 'the first search');
    await settled(finder);
    expect(directory.asked.at(-1)).to.deep.include({ topics: ['smoking'], place: 'halton' });
    history.back();
    await until(() => status(finder) === 'Search, or choose a topic.', 'the page as it was');
    expect(names(finder)).to.be.empty;
    expect(place(finder).value).to.equal('Halton');
    history.forward();
    await until(() => topic(finder).value === 'smoking', 'the first search again');
    await settled(finder);
    expect(names(finder)).to.have.length(10);
  });

  it('brings back everywhere, where the page begins with a place', async () => {
    const { finder, directory } = await showKept({ place: 'Halton' });
    type(place(finder), '');
    await searchFor(finder, 'smoking');
    await searchFor(finder, 'sleep');
    type(place(finder), 'Knowsley');
    await search(finder);
    history.go(-2);
    await until(() => topic(finder).value === 'smoking', 'the first search');
    await settled(finder);
    expect(place(finder).value).to.equal('');
    expect(directory.asked.at(-1)?.place).to.be.undefined;
  });

  it('does nothing when somebody follows a link to a part of the page', async () => {
    const { finder, directory } = await showKept();
    for (const id of ['smoking', 'domestic-abuse']) {
      await searchFor(finder, id);
      const asked = directory.asked.length;
      location.hash = `#part-${id}`;
      await new Promise((resolve) => setTimeout(resolve, 50));
      await settled(finder);
      expect(directory.asked, id).to.have.length(asked);
      expect(names(finder), id).to.have.length(10);
    }
  });

  it('goes back from what was not told to the page as it was before', async () => {
    const { finder } = await showKept();
    await searchFor(finder, 'smoking');
    await searchFor(finder, 'domestic-abuse');
    expect(ours()).to.equal('');
    history.back();
    await until(() => names(finder).length === 0, 'the page as it was');
    expect(topic(finder).value).to.equal('');
  });

  it('keeps two finders apart', async () => {
    const { finder: one } = await showKept({ urlState: 'one' });
    const { finder: two, directory } = await showKept({ urlState: 'two' });
    await searchFor(one, 'smoking');
    await searchFor(two, 'sleep');
    expect(ours()).to.equal('one-topic=smoking&two-topic=sleep');
    const asked = directory.asked.length;
    await searchFor(one, 'domestic-abuse');
    expect(ours()).to.equal('two-topic=sleep');
    history.back();
    await until(() => topic(one).value === 'smoking', 'the search of the first');
    await until(() => topic(two).value === '', 'the second as it was');
    expect(directory.asked).to.have.length(asked);
  });

  it('takes its own out of an address that speaks of something sensitive', async () => {
    open('mecc-topic=domestic-abuse&mecc-place=halton&x=1');
    const { length } = history;
    const { finder } = await showKept();
    await until(() => names(finder).length > 0, 'the answer');
    expect(ours()).to.equal('x=1');
    // Firefox keeps 50 entries at most, and may drop one late.
    expect(history.length).to.be.at.most(length);
  });

  it('writes nothing of a search that nothing answered', async () => {
    const { finder, directory } = await showKept();
    directory.answer = () => new NetworkError('down');
    await searchFor(finder, 'smoking');
    expect(ours()).to.equal('');
    directory.answer = () => services(3);
    press(button(finder, 'Try again'));
    await settled(finder);
    expect(ours()).to.equal('mecc-topic=smoking');
  });

  it('stops when the page no longer asks for it, and when the finder has gone', async () => {
    const { finder, directory } = await showKept();
    await searchFor(finder, 'smoking');
    finder.removeAttribute('url-state');
    finder.urlState = undefined;
    await finder.updateComplete;
    await searchFor(finder, 'sleep');
    expect(ours()).to.equal('mecc-topic=smoking');
    const { finder: other } = await showKept({ urlState: 'other' });
    other.remove();
    const asked = directory.asked.length;
    open('other-topic=smoking');
    dispatchEvent(new PopStateEvent('popstate'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(directory.asked).to.have.length(asked);
  });

  it('brings the search back to a page that a browser has kept', async () => {
    const { finder } = await showKept();
    await searchFor(finder, 'smoking');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await finder.updateComplete;
    expect(names(finder)).to.be.empty;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => names(finder).length === 10, 'the services');
  });

  it('says nothing of any topic that is sensitive: no address, no entry, no event', async function () {
    // Two searches for each of them.
    this.timeout(120_000);
    const events: Event[] = [];
    const { finder } = await showKept({ urlText: true, place: 'Halton' });
    for (const kind of ['mecc-search', 'mecc-gap']) {
      finder.addEventListener(kind, (event) => events.push(event));
    }
    const sensitive = topicNames.filter(({ sensitivity }) => sensitivity !== 'normal');
    expect(sensitive.length).to.be.greaterThan(10);
    const { length } = history;
    const { title } = document;
    const { href } = location;
    for (const { id, aliases } of sensitive) {
      await searchFor(finder, id);
      choose(topic(finder), '');
      type(text(finder), aliases[0] ?? '');
      await search(finder);
      type(text(finder), '');
      expect(names(finder), id).to.have.length(10);
      expect([location.href, history.length <= length, document.title], id).to.deep.equal([
        href,
        true,
        title,
      ]);
    }
    expect(events).to.have.length(sensitive.length * 2);
    for (const event of events) {
      const { topic: named, place: where, ...rest } = event as Event & Record<string, unknown>;
      expect([named, where]).to.deep.equal([undefined, undefined]);
      expect({ ...rest, isTrusted: undefined }).to.deep.equal({
        count: 25,
        state: 'ok',
        isTrusted: undefined,
      });
    }
  });
});
