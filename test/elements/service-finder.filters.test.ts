import { expect } from '@open-wc/testing';
import { NetworkError } from '../../src/errors/index.js';
import { service, services } from './support/directories.js';
import {
  button,
  chips,
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
import { expectAccessible } from './support/element-checks.js';
import {
  choose,
  clear,
  focused,
  focusedName,
  part,
  parts,
  press,
  type,
  until,
} from './support/page.js';

const phone = { contacts: [{ kind: 'phone', value: '0151 496 0000', dial: '01514960000' }] };

/** Made-up services that differ in what filters ask for. */
const some = [
  service({ id: 'a', name: 'Test A', ...phone, costOptions: [{ amount: 0 }], languages: ['pl'] }),
  service({ id: 'b', name: 'Test B', ...phone, audiences: ['carers'] }),
  service({
    id: 'c',
    name: 'Test C',
    contacts: [{ kind: 'text', value: '85258', dial: '85258' }],
    costOptions: [{ amount: 0 }],
    access: { selfReferral: true, modes: ['home-visit'] },
    locations: [{ accessibility: ['Step-free access', 'Hearing loop'] }],
  }),
];

const label = (finder: Finder, name: string) =>
  filter(finder, name).closest('label')!.textContent.replaceAll(/\s+/g, ' ').trim();
const option = (finder: Finder, name: string) =>
  filter(finder, name).textContent.replaceAll(/\s+/g, ' ').trim();

describe('service finder: filters', () => {
  afterEach(clear);

  it('are not there before the fold is opened', async () => {
    const { finder } = await showFinder(services(1));
    await search(finder);
    expect(parts(finder, '.filters, [part=chips]')).to.be.empty;
    await openFilters(finder);
    expect(parts(finder, '.filters select')).to.have.length(2);
  });

  // WCAG 1.3.1 2.4.6
  it('have a name, and groups that have one', async () => {
    const { finder } = await showFinder();
    await openFilters(finder);
    for (const field of parts<HTMLInputElement>(finder, '.filters :is(input, select)')) {
      expect(field.labels?.[0]?.textContent.trim()).not.to.be.oneOf(['', undefined]);
    }
    expect(
      parts(finder, '.filters legend').map((legend) => legend.textContent.trim()),
    ).to.deep.equal(['Cost and getting in', 'How you can use it', 'Access', 'Who it is for']);
  });

  it('ask the directory for what is chosen, whatever it is', async () => {
    const { finder, directory } = await showFinder(services(1));
    await openFilters(finder);
    for (const name of [
      'free',
      'no-phone',
      'self-referral',
      'interpreter',
      'for:carers',
      'for:lgbt',
      'how:text',
      'how:home-visit',
      'how:post',
      'access:step-free',
      'access:bsl',
    ]) {
      filter(finder, name).click();
    }
    choose(menu(finder, 'open:SA'), 'open:SA');
    await search(finder);
    expect(directory.asked[0]).to.deep.include({
      free: true,
      noPhone: true,
      selfReferral: true,
      interpreter: true,
      for: ['carers', 'lgbt'],
      modes: ['text', 'home-visit', 'post'],
      accessibility: ['step-free', 'bsl'],
      open: { day: 'SA' },
      includeNational: true,
    });
  });

  it('say how many services each would find, and that is what it finds', async () => {
    const { finder } = await showRealFinder(some);
    await search(finder);
    await openFilters(finder);
    await until(() => label(finder, 'free').includes('('), 'the counts');
    expect(label(finder, 'free')).to.equal('Free (2)');
    expect(label(finder, 'for:carers')).to.equal('Carers (1)');
    expect(label(finder, 'how:home-visit')).to.equal('They visit you at home (1)');
    expect(label(finder, 'no-phone')).to.equal('I do not want to phone (1)');
    expect(option(finder, 'language:polish')).to.equal('Polish (1)');
    press(filter(finder, 'free'));
    await settled(finder);
    expect(names(finder)).to.deep.equal(['Test A', 'Test C']);
    expect(label(finder, 'for:carers'), 'on top of what is chosen').to.equal('Carers (0)');
    choose(menu(finder, 'language:polish'), 'language:polish');
    await settled(finder);
    expect(names(finder)).to.deep.equal(['Test A']);
  });

  it('let people choose what would find nothing, and say so before', async () => {
    const { finder } = await showRealFinder(some);
    await search(finder);
    await openFilters(finder);
    await until(() => label(finder, 'for:veterans').includes('('), 'the counts');
    const box = filter(finder, 'for:veterans');
    expect(label(finder, 'for:veterans')).to.equal('Veterans (0)');
    expect(box.disabled).to.be.false;
    press(box);
    await settled(finder);
    expect(status(finder)).to.equal('No services found');
    expect(focused() === box, 'focus stays').to.be.true;
    press(button(finder, 'Clear filters'));
    await settled(finder);
    expect(names(finder)).to.have.length(3);
    expect(box.checked).to.be.false;
  });

  it('say how many services are local, whether or not only these are wanted', async () => {
    const { finder } = await showRealFinder([
      ...some,
      service({ id: 'n', name: 'Test national', coverage: { national: true } }),
    ]);
    await search(finder);
    await openFilters(finder);
    const local = () => label(finder, 'local-only');
    await until(() => local().includes('('), 'the counts');
    expect([local(), label(finder, 'free')]).to.deep.equal(['Local services only (3)', 'Free (2)']);
    press(filter(finder, 'local-only'));
    await settled(finder);
    expect([status(finder), local()]).to.deep.equal([
      '3 services found',
      'Local services only (3)',
    ]);
  });

  it('stand as one line where none of the services records any of a group', async () => {
    const bare = services(2, { costOptions: [{ amount: 0 }] });
    const { finder } = await showRealFinder(bare);
    await search(finder);
    await openFilters(finder);
    await until(() => label(finder, 'free').includes('('), 'the counts');
    const groups = parts(finder, '.filters fieldset').map((group) => [
      group.querySelector('legend')!.textContent,
      group.querySelectorAll('[type=checkbox]').length,
      group.textContent.includes('None of the services found records this.'),
    ]);
    expect(groups).to.deep.equal([
      ['Cost and getting in', 3, false],
      ['How you can use it', 7, false],
      ['Access', 0, true],
      ['Who it is for', 0, true],
    ]);
    expect(part(finder, '#age'), 'is no option').to.be.displayed;
    await expectAccessible(finder);
  });

  it('are not taken away from under somebody, nor above what was pressed', async () => {
    const { finder } = await showRealFinder([
      ...some.slice(1, 2),
      ...services(2, { costOptions: [{ amount: 0 }] }),
    ]);
    const carers = () => parts(finder, '.filters [value="for:carers"]').length;
    const access = () => parts(finder, '.filters [value="access:toilet"]').length;
    await openFilters(finder);
    press(part(finder, '[part=search-button]'));
    filter(finder, 'access:toilet').focus();
    await settled(finder);
    expect(label(finder, 'access:toilet')).to.equal('Toilet (0)');
    expect([access(), focused() === filter(finder, 'access:toilet')]).to.deep.equal([1, true]);
    filter(finder, 'for:carers').focus();
    finder.requestUpdate();
    await finder.updateComplete;
    expect([access(), carers()]).to.deep.equal([0, 1]);
    press(filter(finder, 'free'));
    await settled(finder);
    expect(label(finder, 'for:carers'), 'stays').to.equal('Carers (0)');
    expect(access()).to.equal(0);
    press(part(finder, '[part=clear-filters]'));
    await settled(finder);
    expect([access(), carers()]).to.deep.equal([0, 1]);
  });

  it('are counted when the fold is opened after an answer, without saying the answer again', async () => {
    const { finder } = await showRealFinder(some);
    const events: string[] = [];
    finder.addEventListener('mecc-search', ({ type: name }) => events.push(name));
    await search(finder);
    const said: string[] = [];
    new MutationObserver(() => said.push(status(finder))).observe(part(finder, '[part=status]'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await openFilters(finder);
    await until(() => label(finder, 'free').includes('('), 'the counts');
    expect(events).to.have.length(1);
    expect(said).to.be.empty;
  });

  it('have no counts when the directory cannot know', async () => {
    const { finder } = await showFinder(services(2));
    await openFilters(finder);
    await search(finder);
    expect(label(finder, 'free')).to.equal('Free');
  });

  it('start again at the first page', async () => {
    const { finder, directory } = await showFinder(services(25));
    await search(finder);
    press(part(finder, '[part=more-button]'));
    await settled(finder);
    await openFilters(finder);
    directory.answer = () => services(15);
    press(filter(finder, 'free'));
    await settled(finder);
    expect(names(finder)).to.have.length(10);
    expect(status(finder)).to.equal('15 services found');
  });

  it('are kept when a search fails, with focus where it was', async () => {
    const { finder, directory } = await showFinder(services(2));
    await search(finder);
    await openFilters(finder);
    directory.answer = () => new NetworkError('down');
    const box = filter(finder, 'free');
    press(box);
    await settled(finder);
    expect(box.checked).to.be.true;
    expect(focused() === box).to.be.true;
    expect(chips(finder)).to.deep.equal(['Remove filter: Free ×']);
  });

  // WCAG 2.4.3
  it('stand above the results as chips that take them off, with focus on the next', async () => {
    const { finder, directory } = await showFinder(services(1), {
      topic: 'smoking',
      filters: 'free open:now for:carers',
    });
    await settled(finder);
    await until(() => chips(finder).length > 0, 'the chips');
    expect(chips(finder)).to.deep.equal([
      'Remove filter: Free ×',
      'Remove filter: Open now ×',
      'Remove filter: Carers ×',
    ]);
    await expectAccessible(finder);
    press(parts(finder, '[data-chip]')[1]!);
    await until(() => focused()?.textContent.includes('Carers'), 'focus on the next chip');
    await settled(finder);
    expect(directory.asked.at(-1)).to.deep.include({
      free: true,
      open: undefined,
      for: ['carers'],
    });
    press(parts(finder, '[data-chip]')[1]!);
    await until(() => focusedName() === 'p #status', 'focus on the status');
    await settled(finder);
    expect(chips(finder)).to.deep.equal(['Remove filter: Free ×']);
    press(button(finder, 'Clear all'));
    await until(() => focusedName() === 'p #status', 'focus on the status');
    await settled(finder);
    expect(directory.asked.at(-1)?.free).to.be.false;
    expect(chips(finder)).to.be.empty;
    expect(focusedName(), 'and it stays there').to.equal('p #status');
    expect(names(finder)).to.have.length(1);
  });

  it('say in the fold how many are in use', async () => {
    const { finder } = await showFinder(services(1), { filters: 'free miles:5' });
    expect(part(finder, 'summary').textContent.trim()).to.equal('Filters (2)');
  });

  it('of the page are there when the fold is opened, and those that are none do nothing', async () => {
    const { finder, directory } = await showFinder(services(1), {
      query: 'debt',
      filters: '  free for:nobody open:XX miles:7 access:step-free nonsense language:polish ',
    });
    await settled(finder);
    expect(directory.asked[0]).to.deep.include({
      free: true,
      accessibility: ['step-free'],
      languages: ['polish'],
      for: undefined,
      open: undefined,
    });
    await until(() => chips(finder).length === 3, 'the chips');
    await openFilters(finder);
    expect(filter(finder, 'free').checked).to.be.true;
    expect(menu(finder, 'language:polish').value).to.equal('language:polish');
  });

  it('search again when the page changes them, and not before a search', async () => {
    const { finder, directory } = await showFinder(services(1));
    finder.filters = 'free';
    await settled(finder);
    expect(directory.asked).to.be.empty;
    await search(finder);
    finder.setAttribute('filters', 'no-phone');
    await settled(finder);
    expect(directory.asked.map(({ free, noPhone }) => [free, noPhone])).to.deep.equal([
      [true, false],
      [false, true],
    ]);
  });

  it('search again when the page leaves national services out, and not before a search', async () => {
    const { finder, directory } = await showFinder(services(1));
    finder.withoutNational = true;
    await settled(finder);
    expect(directory.asked).to.be.empty;
    await search(finder);
    finder.withoutNational = false;
    await settled(finder);
    expect(directory.asked.map(({ includeNational }) => includeNational)).to.deep.equal([
      false,
      true,
    ]);
    expect(chips(finder)).to.be.empty;
  });

  it('leave out what is not for an age, and keep what gives none', async () => {
    const { finder } = await showRealFinder([
      service({ id: 'a', name: 'Test young', eligibility: { maximumAge: 17 } }),
      service({ id: 'b', name: 'Test old', eligibility: { minimumAge: 50 } }),
      service({ id: 'c', name: 'Test all', audiences: ['carers'] }),
    ]);
    await search(finder);
    await openFilters(finder);
    await until(() => label(finder, 'for:carers').includes('('), 'the counts');
    const age = part<HTMLInputElement>(finder, '#age');
    expect(age.labels?.[0]?.textContent.trim()).to.equal('Age in years');
    type(age, '5');
    await finder.updateComplete;
    expect(names(finder), 'nothing before it is there as a whole').to.have.length(3);
    type(age, '55');
    age.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(finder);
    expect(names(finder)).to.have.members(['Test old', 'Test all']);
    expect(focused() === age, 'focus stays').to.be.true;
    expect(chips(finder)).to.deep.equal(['Remove filter: Age 55 ×']);
    expect(label(finder, 'for:young-people'), 'counted with the age').to.equal(
      'Children and young people (0)',
    );
    press(parts(finder, '[data-chip]')[0]!);
    await settled(finder);
    expect(age.value).to.equal('');
    expect(names(finder)).to.have.length(3);
  });

  // WCAG 3.3.1 3.3.3
  it('say at the field that something is no age, and take nothing for one', async () => {
    const { finder, directory } = await showFinder(services(1));
    await search(finder);
    await openFilters(finder);
    const age = part<HTMLInputElement>(finder, '#age');
    for (const [typed, taken] of [
      ['seventeen', undefined],
      ['-3', undefined],
      ['120', undefined],
      [' 17 ', 17],
      ['0', 0],
    ] as const) {
      type(age, typed);
      age.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(finder);
      expect(directory.asked.at(-1)?.age, typed).to.equal(taken);
      const isWrong = taken === undefined;
      expect(part(finder, '#age-error').textContent.startsWith('Error:')).to.equal(isWrong);
      expect(age.getAttribute('aria-invalid')).to.equal(String(isWrong));
      expect(age.getAttribute('aria-describedby')!.includes('age-error')).to.equal(isWrong);
      expect(age.value, 'what was typed stays').to.equal(typed.trim());
      if (typed === '-3') await expectAccessible(finder);
    }
  });

  it('find what can be used by post', async () => {
    const { finder } = await showRealFinder([
      ...some,
      service({ id: 'd', name: 'Test D', contacts: [{ kind: 'post', value: 'Freepost TEST' }] }),
    ]);
    await search(finder);
    await openFilters(finder);
    await until(() => label(finder, 'how:post').includes('('), 'the counts');
    expect(label(finder, 'how:post')).to.equal('By post (1)');
    press(filter(finder, 'how:post'));
    await settled(finder);
    expect(names(finder)).to.deep.equal(['Test D']);
  });

  it('do not reach a form of the page, and keep the place out of what they send', async () => {
    const { finder } = await showFinder();
    await openFilters(finder);
    type(part(finder, '#place'), 'WA8 7QB');
    press(filter(finder, 'free'));
    expect([...new FormData(part<HTMLFormElement>(finder, 'form')).keys()]).to.deep.equal([
      'text',
      'topic',
    ]);
  });
});
