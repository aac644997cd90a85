import { expect } from '@open-wc/testing';
import { MeccClient } from '../../src/client/index.js';
import { finderFormMessages } from '../../src/i18n/en-gb/finder-form.js';
import { finderMessages } from '../../src/i18n/en-gb/finder.js';
import type { DirectorySource, RequestOptions } from '../../src/sources/directory-source.js';
import { ServicePage } from '../../src/sources/service-page.js';
import { staticDirectory } from '../../src/sources/static-directory.js';
import type { ServiceQuery } from '../../src/search/service-query.js';
import {
  button,
  filter,
  names,
  openFilters,
  search,
  settled,
  showFinder,
  status,
} from './support/finder.js';
import { clear, focused, part, parts, press, testServer, textOf, until } from './support/page.js';

/** A directory on a real server that is asked for each page, and the way to break its answers. */
async function showDropping(patience = 1_000) {
  const origin = await testServer();
  const line = { path: 'directory.json' };
  let asked = 0;
  const ask = async (query: ServiceQuery, options?: RequestOptions): Promise<ServicePage> => {
    // Another address each time: what was fetched is kept by its address.
    const source = staticDirectory(`${origin}/${line.path}?${String((asked += 1))}`);
    const { matches, state, sources, total, page, hasNext } = await source.search(query, {
      ...options,
      // Only what will not answer is given up: a busy machine may take long.
      timeout: line.path === 'directory.json' ? 60_000 : patience,
    });
    const next = { ...query, page: page + 1 };
    return new ServicePage({
      matches,
      state,
      sources,
      total,
      page,
      next: hasNext ? async (more) => ask(next, { ...options, ...more }) : undefined,
    });
  };
  const { id, capabilities, get, status: health } = staticDirectory(`${origin}/directory.json`);
  const directory: DirectorySource = { id, capabilities, get, status: health, search: ask };
  const { finder } = await showFinder();
  finder.client = new MeccClient({ directory, national: false });
  await finder.updateComplete;
  return { finder, line };
}

const notices = (finder: Element) => parts(finder, '[part=notice]').map(textOf).join(' ');

describe('service finder: a connection that drops', function () {
  this.timeout(60_000);
  afterEach(clear);

  for (const fault of ['reset', 'reset-body', 'status/503', 'hang']) {
    it(`keeps what is on screen when a search ends in "${fault}", says so, and tries again`, async () => {
      const { finder, line } = await showDropping();
      await search(finder);
      expect(names(finder)).to.have.length(10);
      line.path = fault;
      await search(finder);
      expect(names(finder)).to.have.length(10);
      expect(status(finder)).to.equal(finderMessages.unavailable);
      expect(part(finder, '[part=status]').role ?? 'status').to.equal('status');
      expect(notices(finder)).to.include(finderMessages.earlier);
      expect(textOf(finder)).not.to.include(finderMessages.none);
      line.path = 'directory.json';
      press(button(finder, finderFormMessages.retry));
      await settled(finder);
      expect(status(finder)).to.equal('30 services found');
      expect(notices(finder)).to.equal('');
    });

    it(`keeps what is on screen when more ends in "${fault}", and tries again`, async () => {
      const { finder, line } = await showDropping();
      await search(finder);
      line.path = fault;
      const more = part(finder, '[part=more-button]');
      press(more);
      await settled(finder);
      expect(names(finder)).to.have.length(10);
      expect(status(finder)).to.equal(finderMessages.moreFailed);
      expect(focused() === more, 'focus stays').to.be.true;
      line.path = 'directory.json';
      press(more);
      await settled(finder);
      expect(names(finder)).to.have.length(20);
    });
  }

  it('keeps what is on screen when a filter cannot be asked for, with the filter and focus', async () => {
    const { finder, line } = await showDropping();
    await search(finder);
    await openFilters(finder);
    line.path = 'reset';
    const box = filter(finder, 'how:phone');
    press(box);
    await settled(finder);
    expect(names(finder)).to.have.length(10);
    expect(status(finder)).to.equal(finderMessages.unavailable);
    expect(notices(finder)).to.include(finderMessages.earlier);
    expect(box.checked && focused() === box).to.be.true;
    line.path = 'directory.json';
    press(button(finder, finderFormMessages.retry));
    await settled(finder);
    expect(status(finder)).to.equal('30 services found');
    expect(box.checked).to.be.true;
  });

  it('says in the status that a request hangs, keeps what is on screen, and searches again', async () => {
    const { finder, line } = await showDropping(60_000);
    await search(finder);
    line.path = 'hang';
    press(part(finder, '[part=search-button]'));
    const { slow, slowEarlier } = finderFormMessages;
    await until(() => status(finder) === `${slow} ${slowEarlier}`, 'the message', 30_000);
    expect(names(finder)).to.have.length(10);
    expect(part(finder, '.results').ariaBusy).to.equal('true');
    line.path = 'directory.json';
    await search(finder);
    expect(status(finder)).to.equal('30 services found');
    line.path = 'hang';
    const more = part(finder, '[part=more-button]');
    press(more);
    await until(() => status(finder).startsWith(slow), 'the message', 30_000);
    line.path = 'directory.json';
    press(more);
    await settled(finder);
    expect(names(finder), 'the same page again').to.have.length(20);
  });
});
