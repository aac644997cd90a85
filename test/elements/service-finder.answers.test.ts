import { expect } from '@open-wc/testing';
import { MeccClient } from '../../src/client/index.js';
import { NetworkError } from '../../src/errors/index.js';
import type { MeccGapEvent } from '../../src/elements/service-finder/service-finder.events.js';
import { finderMessages } from '../../src/i18n/en-gb/finder.js';
import { expectAccessible } from './support/element-checks.js';
import { service, services } from './support/directories.js';
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
import {
  choose,
  clear,
  drawn,
  focused,
  focusedName,
  part,
  parts,
  press,
  textOf,
  type,
  until,
} from './support/page.js';

const national = { coverage: { national: true, nations: [], places: [], areas: [] } };
const place = (finder: Element) => part<HTMLInputElement>(finder, '#place');
const sort = (finder: Element) => part<HTMLSelectElement>(finder, '[part=sort] select');
const orders = (finder: Finder) => [...sort(finder).options].map(({ value }) => value);

/** At a point so many miles to the north of the middle of Halton. */
const at = (miles: number) => ({
  point: { lat: 53.334 + miles / 69, lon: -2.734, precision: 'exact' },
});

describe('service finder: order', () => {
  afterEach(clear);

  const some = [
    service({
      id: 'b',
      name: 'Test B',
      assurance: { assuredDate: '2026-10-01' },
      locations: [at(5)],
    }),
    service({
      id: 'c',
      name: 'Test C',
      assurance: { assuredDate: '2026-11-01' },
      locations: [at(1)],
    }),
    service({ id: 'a', name: 'Test A', assurance: {}, locations: [at(2)] }),
  ];

  it('can be by nearness only when it is known where', async () => {
    const { finder } = await showRealFinder(some);
    await search(finder);
    expect(orders(finder)).to.deep.equal(['relevance', 'name', 'lastChecked']);
    type(place(finder), 'Halton');
    await search(finder);
    expect(orders(finder)).to.deep.equal(['relevance', 'distance', 'name', 'lastChecked']);
  });

  // WCAG 3.2.2
  it('is that of the whole list, with focus on the menu', async () => {
    const { finder } = await showRealFinder(some, { perPage: 2 });
    type(place(finder), 'Halton');
    await search(finder);
    for (const [order, expected] of [
      ['distance', ['Test C', 'Test A']],
      ['name', ['Test A', 'Test B']],
      ['lastChecked', ['Test C', 'Test B']],
    ] as const) {
      choose(sort(finder), order);
      await settled(finder);
      await drawn(finder);
      expect(names(finder), order).to.deep.equal(expected);
      expect(focused() === sort(finder)).to.be.true;
      expect(sort(finder).value).to.equal(order);
    }
  });

  // WCAG 3.3.2
  it('has a name that can be seen', async () => {
    const { finder } = await showRealFinder(some);
    await search(finder);
    expect(sort(finder).labels?.[0]?.textContent).to.include('Sort by');
    expect(part(finder, '.count').contains(part(finder, '[part=status]')), 'beside the count').to.be
      .true;
  });

  it('is not by nearness any more when the place has gone', async () => {
    const { finder, directory } = await showFinder(services(2));
    type(place(finder), 'Halton');
    await search(finder);
    choose(sort(finder), 'distance');
    await settled(finder);
    expect(directory.asked.at(-1)?.sort).to.equal('distance');
    type(place(finder), '');
    await search(finder);
    expect(directory.asked.at(-1)?.sort).to.equal('relevance');
  });

  it('does not lose focus when there is nothing to put in order any more', async () => {
    const { finder, directory } = await showFinder(services(2));
    await search(finder);
    directory.answer = () => new NetworkError('down');
    choose(sort(finder), 'name');
    await settled(finder);
    expect(focusedName()).to.equal('p #status');
  });
});

describe('service finder: places of a service', () => {
  afterEach(clear);

  it('begin with the one that the distance is to; the others are a press away', async () => {
    const branches = service({
      name: 'Test branches',
      locations: [
        { name: 'Test far branch', ...at(30) },
        { name: 'Test near branch', ...at(1) },
      ],
    });
    const { finder } = await showRealFinder([branches]);
    const card = () => part(finder, 'mecc-service-card');
    const shown = (element: Element) =>
      parts(element, 'dd > p')
        .map((line) => textOf(line))
        .filter((text) => text.includes('branch'));
    await search(finder);
    await until(() => parts(finder, 'mecc-service-card').length === 1, 'the service');
    await drawn(card());
    expect(shown(card()), 'without a place').to.deep.equal(['Test far branch']);
    type(place(finder), 'WA8');
    await search(finder);
    await until(() => shown(card())[0] === 'Test near branch', 'the nearest first');
    const others = part<HTMLDetailsElement>(card(), '[part=other-places]');
    expect(others.open).to.equal(false);
    others.open = true;
    expect(textOf(others)).to.match(/^1 other place\s*Test far branch$/);
  });
});

describe('service finder: what cannot wait', () => {
  // An answer waits for it a short time only: here it is at hand, however slow the machine is.
  before(() => new MeccClient({}).urgentRules('domestic-abuse'));
  afterEach(clear);

  it('begins with what the topic itself says, before numbers, count and services', async () => {
    const { finder } = await showFinder(services(1), { query: 'my husband hits me' });
    finder.nation = 'england';
    await settled(finder);
    const order = parts(
      finder,
      '[part=urgent-lines], .results mecc-urgent-help, [part=status], mecc-service-card',
    ).map((element) => element.getAttribute('part') ?? element.localName);
    expect(order).to.deep.equal([
      'urgent-lines',
      'mecc-urgent-help',
      'status',
      'mecc-service-card',
    ]);
    const lines = textOf(part(finder, '[part=urgent-lines]'));
    expect(lines).to.include('Press 55 on a mobile if you cannot talk');
    expect(lines).to.include('National Domestic Abuse Helpline');
    expect(lines, 'of another nation').not.to.include('Live Fear Free');
    const calls = parts<HTMLAnchorElement>(finder, '[part=urgent-lines] a[href^="tel:"]');
    expect(calls.map(({ href }) => href)).to.include('tel:999');
    await expectAccessible(finder);
  });

  it('is folded, and still first, for a sensitive topic where nothing points to a crisis', async () => {
    const { finder, directory } = await showFinder(services(1), { topic: 'money-debt' });
    await settled(finder);
    const lines = part<HTMLDetailsElement>(finder, 'details[part=urgent-lines]');
    expect(lines.open).to.be.false;
    const before = lines.compareDocumentPosition(part(finder, 'mecc-service-card'));
    expect(before & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    directory.answer = () => [];
    await search(finder);
    expect(part(finder, '[part=urgent-lines]').localName, 'open when nothing is found').to.equal(
      'div',
    );
  });

  it('says nothing of its own for a topic that is not sensitive', async () => {
    const { finder } = await showFinder(services(1), { topic: 'smoking' });
    await settled(finder);
    expect(parts(finder, '[part=urgent-lines]')).to.be.empty;
  });

  for (const [what, rules] of [
    ['cannot be loaded', async () => Promise.reject(new NetworkError('no such part'))],
    ['do not come', () => new Promise<never>(() => undefined)],
  ] as const) {
    it(`is there without the words of the topic when these ${what}`, async () => {
      const { finder } = await showFinder(services(1));
      finder.client!.urgentRules = rules;
      finder.topic = 'domestic-abuse';
      await settled(finder);
      expect(names(finder)).to.have.length(1);
      expect(parts(finder, '.results mecc-urgent-help')).to.have.length(1);
      expect(parts(finder, '[part=urgent-lines]')).to.be.empty;
    });
  }
});

describe('service finder: nothing found', () => {
  afterEach(clear);

  it('offers the next distance that finds something, and says how far it is', async () => {
    const { finder } = await showRealFinder([
      service({ id: 'far', name: 'Test far', locations: [at(8)] }),
    ]);
    type(place(finder), 'Halton');
    await openFilters(finder);
    choose(menu(finder, 'miles:1'), 'miles:1');
    await search(finder);
    expect(status(finder)).to.equal('No services found');
    const wider = button(finder, /Search up to 10 miles away\. The nearest is about \d\.\d miles/);
    press(wider);
    await settled(finder);
    expect(names(finder)).to.deep.equal(['Test far']);
    expect(focusedName()).to.equal('h3 results-heading');
    expect(menu(finder, 'miles:10').value).to.equal('miles:10');
  });

  it('offers any distance when the nearest is further than all that can be chosen', async () => {
    const { finder } = await showRealFinder([
      service({ id: 'far', name: 'Test far', locations: [at(40)] }),
    ]);
    type(place(finder), 'Halton');
    await search(finder);
    press(button(finder, /^\s*Search at any distance\. The nearest is about \d+ miles away\s*$/));
    await settled(finder);
    expect(names(finder)).to.deep.equal(['Test far']);
  });

  it('says that it does not know a topic, and not that there is no help', async () => {
    const { finder, directory } = await showFinder([], { topic: 'not-a-topic' });
    await settled(finder);
    expect(status(finder)).to.equal(finderMessages.unknownTopic);
    expect(textOf(finder)).not.to.include(finderMessages.noneHelp);
    expect(parts(finder, 'mecc-urgent-help'), 'urgent help').to.have.length(1);
    const topic = part<HTMLSelectElement>(finder, '#topic');
    expect(topic.value, 'nobody is offered what there is not').to.equal('');
    expect([...topic.options].map(({ value }) => value)).not.to.include('not-a-topic');
    await expectAccessible(finder);
    press(button(finder, 'Search all topics'));
    await settled(finder);
    expect(directory.asked.at(-1)?.topics).to.be.undefined;
  });

  it('searches all topics next, as the menu says, where it did not know the topic', async () => {
    const { finder, directory } = await showFinder([], { topic: 'not-a-topic' });
    await settled(finder);
    await search(finder);
    expect(directory.asked.at(-1)?.topics).to.be.undefined;
    expect(status(finder)).to.equal(finderMessages.none);
  });

  it('keeps a topic that only the directory has', async () => {
    const { finder } = await showRealFinder([service({ name: 'Test plots', topics: ['plots'] })], {
      topic: 'plots',
    });
    await settled(finder);
    expect(names(finder)).to.deep.equal(['Test plots']);
    type(part(finder, '#text'), 'zebra');
    await search(finder);
    expect(status(finder)).to.equal(finderMessages.none);
    expect(part<HTMLSelectElement>(finder, '#topic').value).to.equal('plots');
  });

  it('offers all topics when the words may be about another than the one that was chosen', async () => {
    const { finder, directory } = await showFinder([]);
    choose(part<HTMLSelectElement>(finder, '#topic'), 'smoking');
    type(part(finder, '#text'), 'rent');
    await search(finder);
    press(button(finder, 'Search all topics'));
    await settled(finder);
    expect(directory.asked.at(-1)).to.include({ text: 'rent', topics: undefined });
  });
});

describe('service finder: gaps', () => {
  afterEach(clear);

  /** What is told of gaps by a finder that is asked for a topic in Halton. */
  async function gaps(
    answer: Parameters<typeof showFinder>[0],
    settings: Partial<Finder>,
  ): Promise<(string | undefined)[][]> {
    const told: (string | undefined)[][] = [];
    const note = ({ topic, place: id }: MeccGapEvent) => told.push([topic, id]);
    document.addEventListener('mecc-gap', note);
    const { finder } = await showFinder(answer, settings);
    await settled(finder);
    document.removeEventListener('mecc-gap', note);
    return told;
  }

  const halton = { place: 'Halton', topic: 'smoking' };

  it('are told to the owner of the data, by topic and place', async () => {
    expect(await gaps([], halton)).to.deep.equal([['smoking', 'halton']]);
    expect(await gaps(services(2, national), halton)).to.deep.equal([['smoking', 'halton']]);
  });

  it('are told without topic and place when these are sensitive', async () => {
    expect(await gaps([], { place: 'Halton', topic: 'domestic-abuse' })).to.deep.equal([
      [undefined, undefined],
    ]);
    const crisis = { place: 'Halton', query: 'I want to kill myself' };
    expect(await gaps([], crisis)).to.deep.equal([[undefined, undefined]]);
  });

  it('never name a place that was only guessed from a postcode', async () => {
    expect(await gaps([], { place: 'WA8 7QB', topic: 'smoking' })).to.deep.equal([
      ['smoking', undefined],
    ]);
  });

  it('are none when there is something local, a filter is on, or not everybody answered', async () => {
    expect(await gaps(services(1), halton)).to.be.empty;
    expect(await gaps([], { ...halton, filters: 'free' })).to.be.empty;
    expect(await gaps({ services: [], state: 'partial' }, halton)).to.be.empty;
    expect(await gaps(new NetworkError('down'), halton)).to.be.empty;
    expect(await gaps([], { place: 'Halton', topic: 'not-a-topic' })).to.be.empty;
  });
});

describe('service finder: facts on a card', () => {
  afterEach(clear);

  it('tells apart that it covers the place and that it is near', async () => {
    const { finder } = await showRealFinder([
      service({
        id: 'covers',
        name: 'Test covers',
        coverage: { national: false, nations: [], places: ['halton'], areas: [] },
      }),
      service({ id: 'near', name: 'Test near', locations: [at(6)] }),
    ]);
    type(place(finder), 'WA8 7QB');
    await search(finder);
    await drawn(finder);
    const cards = parts(finder, 'mecc-service-card').map((card) => textOf(card));
    const [covers] = cards.filter((text) => text.includes('Test covers'));
    const [near] = cards.filter((text) => text.includes('Test near'));
    expect(covers).to.include('Covers Halton').and.not.to.include('miles away');
    expect(near).to.include('miles away').and.not.to.include('Covers');
    expect(textOf(finder)).to.include('Directory data from 1 November 2026');
  });

  it('says that nothing local is there only for what was asked without narrowing', async () => {
    const { finder } = await showFinder(services(2, national), { place: 'Halton' });
    await search(finder);
    expect(parts(finder, '[part=notice]')).to.have.length(1);
    await openFilters(finder);
    press(filter(finder, 'free'));
    await settled(finder);
    expect(parts(finder, '[part=notice]')).to.be.empty;
  });
});

describe('service finder: what the page says of its cards', () => {
  afterEach(clear);

  const card = (finder: Element) => part(finder, 'mecc-service-card').shadowRoot!;
  const advice = (finder: Element) => card(finder).querySelector('[part=assurance-advice]');

  it('offers on each card to say that it is wrong, with the id of the service and nothing else', async () => {
    const { finder } = await showFinder(services(2), { query: 'debt', place: 'WA8 7QB' });
    finder.setAttribute('report-to', 'mailto:test@example.org?subject=Wrong:%20{id}');
    await settled(finder);
    await until(() => card(finder).querySelector('[part=report]'), 'the link');
    const link = card(finder).querySelector<HTMLAnchorElement>('a[part=report]')!;
    expect(link.href).to.equal('mailto:test@example.org?subject=Wrong:%20s1');
  });

  it('measures checks by the months that the page has set, and sinks what is overdue', async () => {
    const checked = (months: number) => {
      const date = new Date();
      date.setUTCDate(1);
      date.setUTCMonth(date.getUTCMonth() - months);
      return { assuredDate: date.toISOString().slice(0, 10) };
    };
    const { finder } = await showRealFinder(
      [
        service({ id: 'a', name: 'Test help A', assurance: checked(5) }),
        service({ id: 'b', name: 'Test help B', assurance: checked(1) }),
      ],
      { filters: 'miles:0' },
    );
    type(part(finder, '#text'), 'test help');
    await search(finder);
    await drawn(finder);
    expect(names(finder)).to.deep.equal(['Test help A', 'Test help B']);
    expect(advice(finder)).to.be.null;
    finder.setAttribute('due-after', '2');
    finder.setAttribute('overdue-after', '3');
    await search(finder);
    await drawn(finder);
    expect(names(finder)).to.deep.equal(['Test help B', 'Test help A']);
    const last = parts(finder, 'mecc-service-card')[1]!.shadowRoot!;
    expect(last.querySelector('[part=assurance-advice]')).to.exist;
    finder.setAttribute('due-after', 'soon');
    finder.setAttribute('overdue-after', '-1');
    await search(finder);
    expect(names(finder), 'what is no number does not count').to.deep.equal([
      'Test help A',
      'Test help B',
    ]);
  });
});
