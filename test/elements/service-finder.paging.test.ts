import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { NetworkError } from '../../src/errors/index.js';
import { deferred, services, TestDirectory } from './support/directories.js';
import { button, names, search, settled, showFinder, status } from './support/finder.js';
import {
  clear,
  drawn,
  focusedName,
  isVisible,
  nameOf,
  part,
  parts,
  press,
  textOf,
} from './support/page.js';

const more = '[part=more-button]';

describe('service finder: more services', () => {
  afterEach(clear);

  // WCAG 2.4.3
  it('shows ten, and the next ten on a press, with focus on the first of them', async () => {
    const { finder } = await showFinder(services(23));
    await search(finder);
    expect(names(finder)).to.have.length(10);
    press(part(finder, more));
    await settled(finder);
    expect(names(finder)).to.have.length(20);
    expect(status(finder)).to.equal('10 more services. Showing 20 of 23.');
    expect(focusedName()).to.equal(nameOf(parts(finder, '.services > li')[10]!));
    expect(part(finder, more).textContent.trim(), 'no more than there are').to.equal('Show 3 more');
    press(part(finder, more));
    await settled(finder);
    expect(names(finder)).to.have.length(23);
    expect(parts(finder, more)).to.be.empty;
    expect(focusedName()).to.equal(nameOf(parts(finder, '.services > li')[20]!));
  });

  it('says "1 more service"', async () => {
    const { finder } = await showFinder(services(11));
    await search(finder);
    press(button(finder, 'Show 1 more'));
    await settled(finder);
    expect(status(finder)).to.equal('1 more service. Showing 11 of 11.');
  });

  // Only Chromium can be told to print here.
  it('says on paper that there are more, where the button was', async function () {
    if (!navigator.userAgent.includes('Chrome/')) return void this.skip();
    const { finder } = await showFinder(services(11));
    await search(finder);
    expect(isVisible(part(finder, '.printed'))).to.equal(false);
    try {
      await emulateMedia({ media: 'print' });
      expect(isVisible(part(finder, '.printed'))).to.equal(true);
      expect(isVisible(part(finder, more))).to.equal(false);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('has no button when all is shown', async () => {
    const { finder } = await showFinder(services(10));
    await search(finder);
    expect(parts(finder, more)).to.be.empty;
  });

  it('shows as many at a time as the page says', async () => {
    const { finder, directory } = await showFinder(services(9), { perPage: 4 });
    await search(finder);
    expect(directory.asked[0]?.perPage).to.equal(4);
    expect(names(finder)).to.have.length(4);
    press(button(finder, 'Show 4 more'));
    await settled(finder);
    expect(names(finder)).to.have.length(8);
  });

  it('starts again at the first page for a new search', async () => {
    const { finder } = await showFinder(services(30));
    await search(finder);
    press(part(finder, more));
    await settled(finder);
    await search(finder);
    expect(names(finder)).to.have.length(10);
  });

  it('fetches nothing by scrolling', async () => {
    const { finder, directory } = await showFinder(services(30));
    await search(finder);
    scrollTo(0, document.documentElement.scrollHeight);
    await new Promise((resolve) => setTimeout(resolve, 50));
    scrollTo(0, 0);
    expect(names(finder)).to.have.length(10);
    expect(directory.asked).to.have.length(1);
  });

  it('keeps what is there when more cannot be loaded, says so, and tries again on the next press', async () => {
    const directory = new TestDirectory(services(12));
    directory.laterFailures.push(new NetworkError('down'), new NetworkError('down'));
    const { finder } = await showFinder(directory);
    await search(finder);
    for (const attempt of [1, 2]) {
      press(part(finder, more));
      await settled(finder);
      expect(status(finder), `attempt ${String(attempt)}`).to.equal(
        'We could not load more services. Try again.',
      );
      expect(names(finder)).to.have.length(10);
      expect(focusedName(), 'focus stays on the button').to.equal('button more-button');
    }
    press(part(finder, more));
    await settled(finder);
    expect(names(finder)).to.have.length(12);
  });

  it('says so when a part of the directory is missing from a later page', async () => {
    const { finder } = await showFinder({ services: services(15), later: 'partial' });
    await search(finder);
    expect(parts(finder, '[part=notice]')).to.be.empty;
    press(part(finder, more));
    await settled(finder);
    expect(part(finder, '[part=notice]').textContent).to.include('There may be more services');
    expect(status(finder)).to.include('There may be more services');
  });

  it('ignores a second press while more is on its way', async () => {
    const { finder } = await showFinder(services(40));
    await search(finder);
    const button = part(finder, more);
    button.click();
    button.click();
    await finder.updateComplete;
    button.click();
    await settled(finder);
    expect(names(finder)).to.have.length(20);
  });

  it('does not add the pages of another directory', async () => {
    const { finder } = await showFinder(services(15));
    await search(finder);
    press(part(finder, more));
    await settled(finder);
    const other = await showFinder(services(12, { summary: 'Other' }));
    finder.client = other.finder.client;
    await settled(finder);
    expect(names(finder)).to.have.length(10);
    expect(status(finder)).to.equal('12 services found');
    press(part(finder, more));
    await settled(finder);
    expect(names(finder)).to.have.length(12);
  });

  it('says so when another directory cannot be reached, after more of the last one was shown', async () => {
    const { finder } = await showFinder(services(15));
    await search(finder);
    press(part(finder, more));
    await settled(finder);
    finder.client = (await showFinder(new NetworkError('down'))).finder.client;
    await settled(finder);
    expect(status(finder)).to.equal('We could not reach the directory');
    expect(names(finder)).to.be.empty;
  });

  it('starts each service with its details folded', async () => {
    const described = { summary: undefined, description: 'word '.repeat(100) };
    const { finder, directory } = await showFinder(services(2, described));
    await search(finder);
    const details = () =>
      part(finder, 'mecc-service-card').shadowRoot!.querySelector<HTMLDetailsElement>('details')!;
    details().open = true;
    directory.answer = () => services(2, { ...described, id: 'other' });
    await search(finder);
    await drawn(finder);
    expect(details().open).to.be.false;
  });

  it('keeps the last answer on screen, marked as busy, while the next is on its way', async () => {
    const { finder, directory } = await showFinder(services(2));
    await search(finder);
    const next = deferred<ReturnType<typeof services>>();
    directory.answer = () => next.promise;
    button(finder, 'Search').click();
    await finder.updateComplete;
    expect(part(finder, '.results').ariaBusy).to.equal('true');
    expect(names(finder)).to.have.length(2);
    next.resolve(services(1));
    await settled(finder);
    expect(names(finder)).to.have.length(1);
    expect(textOf(finder)).to.include('1 service found');
  });
});
