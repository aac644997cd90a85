/** What a search is about is known before it is searched, and holds whatever comes of it. */
import { expect } from '@open-wc/testing';
import { NetworkError } from '../../src/errors/index.js';
import { topicNames } from '../../src/generated/topic-names.js';
import { services } from './support/directories.js';
import { search, settled, showFinder, status, type Finder } from './support/finder.js';
import { choose, clear, part, parts, press, textOf, type, until } from './support/page.js';
import type { MeccSearchEvent } from '../../src/elements/service-finder/service-finder.events.js';

const start = location.href;
const words = (finder: Finder) => part<HTMLInputElement>(finder, '#text');
const place = (finder: Finder) => part<HTMLInputElement>(finder, '#place');
const topic = (finder: Finder) => part<HTMLSelectElement>(finder, '#topic');
const ruled = (finder: Finder) => parts(finder, '[part=urgent-lines]').length > 0;
const lines = (finder: Finder) => textOf(part(finder, '[part=urgent-lines]'));

/** Presses Search and waits for nothing. */
const ask = (finder: Finder) => {
  press(part(finder, '[part=search-button]'));
};

describe('service finder: what a search is about', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', start);
  });

  it('is what the words say, also where another topic is chosen', async () => {
    const { finder } = await showFinder(services(1), { nation: 'england' });
    choose(topic(finder), 'employment');
    type(words(finder), 'my husband hits me');
    await search(finder);
    await until(() => ruled(finder), 'the rules');
    expect(lines(finder)).to.include('National Domestic Abuse Helpline');
    expect(parts(finder, '.results mecc-urgent-help')).to.have.length(1);
  });

  it('is not told by an event or the address where a harmless topic is chosen', async function () {
    this.timeout(120_000);
    const told: MeccSearchEvent[] = [];
    const { finder } = await showFinder(services(1), { urlState: '', urlText: true });
    finder.addEventListener('mecc-search', (event) => void told.push(event));
    await import('../../src/elements/service-finder/url-state.js');
    const sensitive = topicNames.filter(({ sensitivity }) => sensitivity !== 'normal');
    expect(sensitive.length).to.be.greaterThan(10);
    for (const { id, title } of sensitive) {
      choose(topic(finder), 'physical-activity');
      type(words(finder), title);
      type(place(finder), 'Halton');
      await search(finder);
      const event = told.pop();
      expect(event?.topic, id).to.equal(undefined);
      expect(event?.place, id).to.equal(undefined);
      expect(location.href, id).to.equal(start);
    }
  });

  it('is told when nobody has to be careful with it', async () => {
    const told: MeccSearchEvent[] = [];
    const { finder } = await showFinder(services(1));
    finder.addEventListener('mecc-search', (event) => void told.push(event));
    choose(topic(finder), 'physical-activity');
    await search(finder);
    expect(told.at(-1)?.topic).to.equal('physical-activity');
  });

  it('brings urgent help where the place is not understood', async () => {
    const { finder } = await showFinder(services(1), { nation: 'england' });
    type(words(finder), 'my husband hits me');
    type(place(finder), 'Zzyzx');
    ask(finder);
    await until(() => ruled(finder), 'the rules');
    await until(() => part(finder, '[part=status]').textContent?.includes('place'), 'the problem');
    expect(parts(finder, '.results mecc-urgent-help')).to.have.length(1);
    expect(lines(finder)).to.include('National Domestic Abuse Helpline');
    expect(status(finder)).to.match(/call 999/);
  });

  it('brings urgent help before the directory has answered, and says so', async () => {
    const { finder, directory } = await showFinder(services(1));
    let answer = () => {};
    const late = new Promise<void>((resolve) => (answer = resolve));
    const found = directory.answer;
    directory.answer = async (...asked) => {
      await late;
      return found(...asked);
    };
    type(words(finder), 'i want to kill myself');
    ask(finder);
    await until(() => ruled(finder), 'the rules');
    expect(part(finder, '.results').getAttribute('aria-busy')).to.equal('true');
    expect(parts(finder, '.results mecc-urgent-help')).to.have.length(1);
    expect(status(finder)).to.match(/call 999/);
    answer();
    await settled(finder);
    expect(status(finder)).to.match(/call 999.*1 service/);
  });

  it('takes the last one off the screen with the next', async () => {
    const { finder } = await showFinder(services(1));
    type(words(finder), 'i want to kill myself');
    await search(finder);
    await until(() => ruled(finder), 'the rules');
    type(words(finder), 'walking');
    await search(finder);
    expect(ruled(finder)).to.equal(false);
    expect(parts(finder, '.results mecc-urgent-help')).to.have.length(0);
    expect(status(finder)).not.to.match(/999/);
  });

  it('clears an address that tells of it, also when nothing answers', async () => {
    for (const broken of ['place', 'directory']) {
      const address = new URL(start);
      address.searchParams.set('mecc-topic', 'gambling');
      if (broken === 'place') address.searchParams.set('mecc-place', 'nowhere-at-all');
      history.replaceState(null, '', address);
      const { finder, directory } = await showFinder(services(1), { urlState: '' });
      if (broken === 'directory') directory.answer = () => new NetworkError('down');
      await until(() => location.href === start, `the address with a broken ${broken}`);
      expect(topic(finder).value).to.equal('gambling');
      clear();
    }
  });
});
