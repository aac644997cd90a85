import { expect } from '@open-wc/testing';
import { NetworkError } from '../../src/errors/index.js';
import {
  names,
  search,
  settled,
  showFinder,
  status,
  type Finder,
  button,
} from './support/finder.js';
import { deferred, services, TestDirectory, type Answer } from './support/directories.js';
import { clear, isVisible, part, parts, textOf } from './support/page.js';

const down = new NetworkError('down');
const fallbackVisible = (finder: Finder) => isVisible(finder.querySelector('p')!);
const urgentHelp = (finder: Finder) => parts(finder, 'mecc-urgent-help').map(textOf).join(' ');

describe('service finder: states', () => {
  afterEach(clear);

  it('offers topics before a search, and asks nothing', async () => {
    const { finder, directory } = await showFinder(services(3));
    expect(status(finder)).to.equal('Search, or choose a topic.');
    expect(parts(finder, '.topics button').length).to.be.greaterThan(5);
    expect(directory.asked).to.be.empty;
    expect(fallbackVisible(finder)).to.be.false;
  });

  it('says that it is searching, and is busy', async () => {
    const answer = deferred<Answer>();
    const { finder } = await showFinder(new TestDirectory(() => answer.promise));
    button(finder, 'Search').click();
    await finder.updateComplete;
    expect(part(finder, '.results').ariaBusy).to.equal('true');
    expect(textOf(finder)).to.include('Searching');
    expect(status(finder)).to.equal('');
    answer.resolve(services(1));
    await settled(finder);
    expect(textOf(finder)).not.to.include('Searching');
  });

  it('shows what was found and how many there are', async () => {
    const { finder } = await showFinder({ services: services(3), asOf: '2026-08-06T09:00:00Z' });
    await search(finder);
    expect(status(finder)).to.equal('3 services found');
    expect(names(finder)).to.deep.equal(['Service 1', 'Service 2', 'Service 3']);
    expect(textOf(finder)).to.include('Directory data from 6 August 2026');
    expect(parts(finder, '[part=notice]')).to.be.empty;
    expect(fallbackVisible(finder)).to.be.false;
  });

  it('says that there is none only when the directory answered, and offers ways on', async () => {
    const { finder } = await showFinder([]);
    await search(finder);
    expect(status(finder)).to.equal('No services found');
    expect(textOf(finder)).to.include('Everything we asked has answered, and nothing fits.');
    expect(parts(finder, '[part=none] .topics button').length).to.be.greaterThan(5);
    expect(urgentHelp(finder)).to.include('999');
    expect(fallbackVisible(finder)).to.be.false;
  });

  it('says that there may be more when part of the directory did not answer', async () => {
    const { finder } = await showFinder({ services: services(2), state: 'partial' });
    await search(finder);
    expect(status(finder)).to.match(/^2 services found\. Part of the directory did not answer\./);
    expect(part(finder, '[part=notice]').textContent).to.include('There may be more services');
    expect(names(finder)).to.have.length(2);
  });

  for (const state of ['partial', 'stale'] as const) {
    it(`does not say that there is none when the answer is ${state} and empty`, async () => {
      const { finder } = await showFinder({ services: [], state });
      await search(finder);
      const text = textOf(finder);
      expect(text).not.to.include('No services found');
      expect(text).not.to.include('The directory answered');
      expect(status(finder)).not.to.equal('');
      expect(parts(finder, '[part=notice]')).to.have.length(1);
      expect(urgentHelp(finder)).to.include('116 123');
    });
  }

  it('says how old the last copy is', async () => {
    const answer = { services: services(1), state: 'stale', asOf: '2026-08-01' } as const;
    const { finder } = await showFinder(answer);
    await search(finder);
    expect(part(finder, '[part=notice]').textContent).to.include(
      'This is the last copy we have, from 1 August 2026.',
    );
    expect(names(finder)).to.deep.equal(['Service 1']);
  });

  it('shows national services, and says why, when the directory cannot be reached', async () => {
    const { finder } = await showFinder(down, { national: true, topic: 'gambling' });
    await settled(finder);
    const text = textOf(finder);
    expect(status(finder)).to.match(/^We could not reach the directory\. \d+ services found$/);
    expect(text).to.include('These national services can help now.');
    expect(text).not.to.include('No services found');
    expect(names(finder).length).to.be.greaterThan(0);
    expect(text, 'the date is that of the directory, which was not read').not.to.include(
      'Directory data from',
    );
    expect(fallbackVisible(finder)).to.be.true;
  });

  it('says it in the status when nothing answered, with urgent help and a way to try again', async () => {
    const { finder, directory } = await showFinder(down);
    await search(finder);
    expect(status(finder)).to.equal('We could not reach the directory');
    expect(textOf(finder)).to.include('This does not mean that there is no help.');
    expect(textOf(finder)).not.to.include('No services found');
    expect(urgentHelp(finder)).to.include('999');
    expect(parts(finder, '.results mecc-urgent-help')).to.have.length(1);
    expect(fallbackVisible(finder)).to.be.true;

    directory.answer = () => services(1);
    button(finder, 'Try again').click();
    await settled(finder);
    expect(status(finder)).to.equal('1 service found');
    expect(fallbackVisible(finder)).to.be.false;
  });

  it('keeps what is on screen when the connection drops, and says that it is of another search', async () => {
    const { finder, directory } = await showFinder({ services: services(12), asOf: '2026-08-06' });
    await search(finder);
    directory.answer = () => down;
    for (const attempt of ['once', 'again']) {
      await search(finder);
      expect(names(finder), attempt).to.have.length(10);
      expect(status(finder)).to.equal('We could not reach the directory');
      expect(parts(finder, '[part=notice]').map(textOf).join(' ')).to.include(
        'These services are from your last search. They may not fit this one.',
      );
      expect(parts(finder, '.results mecc-urgent-help')).to.have.length(1);
      expect(parts(finder, '[part=more-button], [part=as-of]'), 'nothing that answers').to.be.empty;
    }
    directory.answer = () => [];
    await search(finder);
    expect(names(finder)).to.be.empty;
    expect(status(finder)).to.equal('No services found');
  });

  it('keeps urgent help on screen in every state', async () => {
    const { finder, directory } = await showFinder(services(1));
    const check = (state: string) => {
      const [first] = parts(finder, 'mecc-urgent-help');
      expect(first && textOf(first), state).to.match(/999.*111.*116 123/);
    };
    check('before a search');
    for (const answer of [services(1), [], down, { services: [], state: 'unavailable' as const }]) {
      directory.answer = () => answer;
      button(finder, 'Search').click();
      await finder.updateComplete;
      check('while searching');
      await settled(finder);
      check(JSON.stringify(answer));
    }
  });

  it('puts urgent help before the results when the words speak of a crisis', async () => {
    const { finder } = await showFinder(services(1), { query: 'I want to kill myself' });
    await settled(finder);
    const [help, card] = parts(finder, '.results mecc-urgent-help, mecc-service-card');
    expect(help?.localName).to.equal('mecc-urgent-help');
    expect(card?.localName).to.equal('mecc-service-card');
  });

  it('puts urgent help first for a high-risk topic, and not for another', async () => {
    const { finder } = await showFinder(services(1), { topic: 'domestic-abuse' });
    await settled(finder);
    expect(parts(finder, '.results mecc-urgent-help')).to.have.length(1);
    finder.topic = 'smoking';
    await settled(finder);
    expect(parts(finder, '.results mecc-urgent-help')).to.be.empty;
  });
});
