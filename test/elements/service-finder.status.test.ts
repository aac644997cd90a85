import { expect } from '@open-wc/testing';
import { NetworkError } from '../../src/errors/index.js';
import { deferred, services, TestDirectory, type Answer } from './support/directories.js';
import {
  button,
  names,
  search,
  settled,
  showFinder,
  showRealFinder,
  status,
  type Finder,
} from './support/finder.js';
import { choose, clear, focused, part, press, testServer, type } from './support/page.js';
import type { Service } from '../../src/models/index.js';

/** Every text that the status has had since it was watched, but for the empty ones. */
function watch(finder: Finder): string[] {
  const said: string[] = [];
  const target = part(finder, '[part=status]');
  new MutationObserver(() => {
    const text = status(finder);
    if (text !== '') said.push(text);
  }).observe(target, { childList: true, characterData: true, subtree: true });
  return said;
}

describe('service finder: status', () => {
  afterEach(clear);

  // WCAG 4.1.3
  it('is there before it has something to say, and is polite', async () => {
    const { finder } = await showFinder();
    const target = part(finder, '[part=status]');
    expect([target.ariaLive, target.ariaAtomic]).to.deep.equal(['polite', 'true']);
    await search(finder);
    expect(part(finder, '[part=status]') === target, 'the same element').to.be.true;
  });

  // WCAG 4.1.3
  it('is announced once for each search that has settled', async () => {
    const { finder, directory } = await showFinder(services(25));
    const said = watch(finder);
    await search(finder);
    expect(said).to.deep.equal(['25 services found']);
    await search(finder);
    expect(said, 'the same count is said again').to.have.length(2);
    directory.answer = () => [];
    choose(part<HTMLSelectElement>(finder, '#topic'), 'smoking');
    await search(finder);
    directory.answer = () => new NetworkError('down');
    await search(finder);
    directory.answer = () => services(11);
    await search(finder);
    press(part(finder, '[part=more-button]'));
    await settled(finder);
    expect(said.slice(2)).to.deep.equal([
      'No services found',
      'We could not reach the directory',
      '11 services found',
      '1 more service. Showing 11 of 11.',
    ]);
  });

  for (const [local, national, unknown, said] of [
    [2, 0, 0, '2 services found near WA8'],
    [2, 3, 0, '5 services found: 2 near WA8, and 3 national'],
    [1, 2, 1, '4 services found: 1 near WA8, 2 national, and 1 that names no area'],
    [1, 0, 2, '3 services found: 1 near WA8, and 2 that name no area'],
    [0, 2, 1, '3 services found: 2 national, and 1 that names no area'],
    [0, 1, 0, '1 service found, a national one'],
    [0, 3, 0, '3 services found, all national'],
    [0, 0, 2, '2 services found'],
  ] as const) {
    it(`says of ${String([local, national, unknown])} what is near and what is not: "${said}"`, async () => {
      const { finder } = await showRealFinder([
        ...services(local, { coverage: { places: ['halton'] } }),
        ...services(national, { coverage: { national: true } }).map((one, index) => ({
          ...one,
          id: `n${String(index)}`,
        })),
        ...services(unknown).map((one, index) => ({ ...one, id: `u${String(index)}` })),
      ]);
      type(part(finder, '#place'), 'WA8');
      await search(finder);
      expect(status(finder)).to.equal(said);
    });
  }

  it('says of the first ones what is near when nobody has counted all, and nothing of the rest', async () => {
    const list = [...services(8), ...services(4, { coverage: { national: true } })].map(
      (one, index) => ({ ...one, id: `t${String(index)}` }),
    );
    const directory = new TestDirectory(list);
    const { finder } = await showFinder(directory);
    type(part(finder, '#place'), 'WA8');
    directory.counts = 'none';
    await search(finder);
    expect(status(finder)).to.equal('Showing the first 10 services: 8 near WA8, and 2 national');
    directory.counts = 'total';
    await search(finder);
    expect(status(finder)).to.equal('12 services found');
  });

  // WCAG 2.4.3 4.1.3
  it('is said with the heading that focus moves to, a new one, and in passing where focus stays', async () => {
    const { finder } = await showFinder(services(3));
    const target = part(finder, '[part=status]');
    const heading = () => part(finder, '[part=results-heading]');
    /** What the status is as soon as it says something. */
    const live: unknown[] = [];
    new MutationObserver(() => {
      if (status(finder) !== '') live.push(target.ariaLive);
    }).observe(target, { childList: true, characterData: true, subtree: true });
    const first = heading();
    await search(finder);
    expect(focused() === heading() && heading() !== first, 'a new heading').to.be.true;
    expect(heading().getAttribute('aria-describedby')).to.equal(target.id);
    const second = heading();
    await search(finder);
    expect(focused() === heading() && heading() !== second, 'and again').to.be.true;
    expect(live).to.deep.equal(['off', 'off']);
    finder.topic = 'smoking';
    await settled(finder);
    expect(live.slice(2), 'the page asked').to.deep.equal(['polite']);
  });

  it('is said in passing when somebody has gone on to something else', async () => {
    const answer = deferred<Answer>();
    const { finder } = await showFinder(new TestDirectory(() => answer.promise));
    press(button(finder, 'Search'));
    await finder.updateComplete;
    part(finder, '#text').focus();
    answer.resolve(services(3));
    await settled(finder);
    expect([part(finder, '[part=status]').ariaLive, status(finder)]).to.deep.equal([
      'polite',
      '3 services found',
    ]);
  });

  it('says nothing while a person types, or of a search that another one has replaced', async () => {
    const directory = new TestDirectory({ services: services(3), wait: 30 });
    const { finder } = await showFinder(directory);
    const said = watch(finder);
    type(part(finder, '#text'), 'mon');
    part(finder, '[part=search-button]').click();
    await finder.updateComplete;
    type(part(finder, '#text'), 'money');
    directory.answer = () => services(7);
    await search(finder);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(said).to.deep.equal(['7 services found']);
  });

  it('shows the answer to the newest search when a server answers them out of order', async () => {
    const origin = await testServer();
    const texts = ['a', 'b', 'c', 'd'];
    // Each answer waits for that to the search after it: they come last to first.
    const given = texts.map(() => deferred<undefined>());
    const asked: string[] = [];
    const answered: string[] = [];
    const directory = new TestDirectory(async ({ text = '' }) => {
      asked.push(text);
      const url = `${origin}/later?wait=0&name=${text}`;
      const { services: found } = (await (await fetch(url)).json()) as { services: Service[] };
      const index = texts.indexOf(text);
      await given[index + 1]?.promise;
      given[index]?.resolve(undefined);
      answered.push(text);
      return services(1, { name: found[0]!.name });
    });
    const { finder } = await showFinder(directory);
    const said = watch(finder);
    const counted: unknown[] = [];
    finder.addEventListener('mecc-search', ({ count }) => counted.push(count));
    for (const text of texts) {
      type(part(finder, '#text'), text);
      button(finder, 'Search').click();
      while (!asked.includes(text)) await new Promise((resolve) => setTimeout(resolve));
    }
    await settled(finder);
    while (answered.length < 4) await new Promise((resolve) => setTimeout(resolve, 20));
    await finder.updateComplete;
    expect(answered).to.deep.equal([...texts].reverse());
    expect(names(finder)).to.deep.equal(['d']);
    expect(said).to.deep.equal(['1 service found']);
    expect(counted).to.deep.equal([1]);
    expect(directory.signals.map((signal) => signal?.aborted)).to.deep.equal([
      true,
      true,
      true,
      false,
    ]);
  });
});
