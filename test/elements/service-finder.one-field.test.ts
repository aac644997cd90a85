import { expect } from '@open-wc/testing';
import { NetworkError } from '../../src/errors/index.js';
import { finderMessages } from '../../src/i18n/en-gb/finder.js';
import { placeMessages } from '../../src/i18n/en-gb/place.js';
import { deferred, service, services } from './support/directories.js';
import {
  button,
  names,
  search,
  settled,
  showFinder,
  showRealFinder,
  status,
} from './support/finder.js';
import { clear, focusedName, part, parts, press, textOf, type, until } from './support/page.js';

const words = (finder: Element) => part<HTMLInputElement>(finder, '#text');
const place = (finder: Element) => part<HTMLInputElement>(finder, '#place');
const notes = (finder: Element) =>
  parts(finder, '[part=area]').map((note) => note.textContent.replaceAll(/\s+/g, ' ').trim());
/** The error at the field for a place. */
const said = (finder: Element) => part(finder, '#place-error').textContent;

describe('service finder: one field for words and place', () => {
  afterEach(clear);

  for (const [typed, left, where, label] of [
    ['debt wa8', 'debt', 'WA8', 'near WA8'],
    ['wa8 debt', 'debt', 'WA8', 'near WA8'],
    ['WA8 7QB foodbank', 'foodbank', 'WA8 7QB', 'near WA8'],
    ['foodbank wa87qb please', 'foodbank please', 'WA8 7QB', 'near WA8'],
    ['stop smoking Widnes', 'stop smoking', 'Halton', 'in Halton'],
    ['foodbank near St Helens', 'foodbank', 'St Helens', 'in St Helens'],
    ['wa8', '', 'WA8', 'near WA8'],
  ] as const) {
    it(`takes "${typed}" apart, where it can be seen`, async () => {
      const { finder, directory } = await showFinder(services(2));
      type(words(finder), typed);
      await search(finder);
      expect([words(finder).value, place(finder).value]).to.deep.equal([left, where]);
      expect(directory.asked.at(-1)?.text).to.equal(left);
      expect(directory.asked.at(-1)?.near).to.exist;
      expect(status(finder)).to.include(`2 services found ${label}`);
    });
  }

  it('takes the place that is typed last over the one that was there', async () => {
    const { finder, directory } = await showFinder(services(1), { place: 'Knowsley' });
    type(words(finder), 'debt widnes');
    await search(finder);
    expect(directory.asked[0]).to.include({ text: 'debt', place: 'halton' });
    await search(finder);
    expect(directory.asked[1], 'and keeps it').to.include({ text: 'debt', place: 'halton' });
  });

  it('leaves the words as they were typed when there is no place among them', async () => {
    const { finder } = await showFinder(services(1));
    type(words(finder), ' Money,  worries!? ');
    await search(finder);
    expect(words(finder).value).to.equal(' Money,  worries!? ');
    expect(place(finder).value).to.equal('');
  });

  it('takes a place out of the words that the page has set', async () => {
    const { finder, directory } = await showFinder(services(1), { query: 'debt WA8' });
    await settled(finder);
    expect(directory.asked).to.have.length(1);
    expect([words(finder).value, place(finder).value]).to.deep.equal(['debt', 'WA8']);
  });

  it('does not write over what is typed while the answer is on its way', async () => {
    const answer = deferred<ReturnType<typeof services>>();
    const { finder, directory } = await showFinder([]);
    directory.answer = () => answer.promise;
    type(words(finder), 'debt wa8');
    part(finder, '[part=search-button]').click();
    await until(() => directory.asked.length === 1, 'the search');
    type(words(finder), 'debt and housing');
    answer.resolve(services(1));
    await settled(finder);
    expect(words(finder).value).to.equal('debt and housing');
  });

  it('lets the words win when they may be a place as well, and offers the place', async () => {
    const { finder, directory } = await showFinder(services(1));
    type(words(finder), 'reading help');
    await search(finder);
    expect(directory.asked[0]).to.include({ text: 'reading help', place: undefined });
    expect(words(finder).value).to.equal('reading help');
    expect(status(finder), 'and it is heard').to.include(finderMessages.maybe('Reading'));
    press(button(finder, 'Search in Reading'));
    await settled(finder);
    expect(directory.asked[1]).to.include({ text: 'help', place: 'reading' });
    expect([words(finder).value, place(finder).value]).to.deep.equal(['help', 'Reading']);
    expect(notes(finder)).to.be.empty;
    expect(focusedName()).to.equal('h3 results-heading');
  });

  it('says at the place that a postcode among the words does not exist, and searches nothing', async () => {
    const { finder, directory } = await showFinder(services(1));
    type(words(finder), 'debt in wa99 9aa');
    await search(finder);
    expect(directory.asked).to.be.empty;
    expect([words(finder).value, place(finder).value]).to.deep.equal(['debt', 'wa99 9aa']);
    expect(said(finder)).to.include(placeMessages.unknownPostcode);
    expect(focusedName()).to.equal('input #place');
  });

  it('asks which place is meant when several fit a name among the words', async () => {
    const { finder, directory } = await showFinder(services(1));
    type(words(finder), 'foodbank in cheshire');
    await search(finder);
    expect(directory.asked).to.be.empty;
    expect(said(finder)).to.include(placeMessages.ambiguous);
    press(button(finder, 'Cheshire East'));
    await settled(finder);
    expect(directory.asked[0]).to.include({ text: 'foodbank', place: 'cheshire-east' });
  });

  it('never takes a town for another that is spelt nearly the same', async () => {
    const { finder, directory } = await showFinder(services(1));
    type(place(finder), 'Boston');
    await search(finder);
    expect(directory.asked).to.be.empty;
    expect(said(finder)).to.include(placeMessages.guess('Bolton'));
    expect(focusedName()).to.equal('input #place');
    press(button(finder, 'Bolton'));
    await settled(finder);
    expect(directory.asked[0]?.place).to.equal('bolton');
    expect(status(finder)).to.include('in Bolton');
  });

  for (const name of [
    'st helens',
    'Saint Helens',
    'st-helens',
    "King's Cross",
    'halt',
    'city of westminster',
  ]) {
    it(`does not ask whether "${name}" is spelt right`, async () => {
      const { finder, directory } = await showFinder(services(1));
      type(place(finder), name);
      await search(finder);
      expect(directory.asked, said(finder)).to.have.length(1);
    });
  }

  it('searches nothing by words that it could not read: they may hold a postcode', async () => {
    const { finder, directory } = await showFinder(services(1));
    finder.client!.interpret = async () => Promise.reject(new NetworkError('no such part'));
    type(words(finder), 'debt WA8 7QB');
    await search(finder);
    expect(directory.asked).to.be.empty;
    expect(status(finder)).to.equal('We could not reach the directory');
    expect(parts(finder, '.results mecc-urgent-help')).to.have.length(1);
    expect(words(finder).value).to.equal('debt WA8 7QB');
    expect(textOf(finder)).not.to.include('No services found');
  });

  it('asks which area it is when a postcode may be in several, and keeps the distance', async () => {
    const { finder, directory } = await showFinder(services(2));
    type(words(finder), 'debt L25');
    await search(finder);
    const choices = parts(finder, '[part=area] button');
    const areas = choices.map((choice) => choice.textContent.trim());
    expect(status(finder), 'names the areas').to.include(
      finderMessages.which('en-GB', 'near L25', areas),
    );
    expect(choices.length).to.be.greaterThan(1);
    const { near } = directory.asked[0]!;
    expect(directory.asked[0]?.place).to.be.undefined;
    press(button(finder, 'Knowsley'));
    await settled(finder);
    expect(directory.asked[1]?.place).to.equal('knowsley');
    expect(directory.asked[1]?.near?.point).to.deep.equal(near?.point);
    expect(place(finder).value, 'what was typed stays').to.equal('L25');
    expect(status(finder)).to.include('in Knowsley, near L25');
    expect(notes(finder)).to.be.empty;
    type(place(finder), 'L35');
    await search(finder);
    expect(directory.asked[2]?.place, 'another postcode may be elsewhere').to.be.undefined;
  });

  it('points to their own council and directory those whose place is not covered', async () => {
    const { finder } = await showRealFinder([service({ name: 'Test service' })], {
      places: ['halton'],
    });
    type(place(finder), 'St Helens');
    await search(finder);
    expect(notes(finder)[0]).to.match(/^This directory does not cover St Helens\./);
    expect(status(finder)).to.include('This directory does not cover St Helens');
    const links = parts<HTMLAnchorElement>(finder, '[part=area] a');
    expect(links.map(({ textContent }) => textContent)).to.deep.equal([
      'St Helens Gateway',
      'St Helens Council',
    ]);
    for (const { protocol } of links) expect(protocol).to.equal('https:');
    type(place(finder), 'Halton');
    await search(finder);
    expect(notes(finder)).to.be.empty;
  });

  it('does not tell people that they are outside when nobody says what is covered', async () => {
    const { finder } = await showRealFinder([service({ name: 'Test service' })]);
    type(place(finder), 'St Helens');
    await search(finder);
    expect(notes(finder)).to.be.empty;
  });

  it('says when nobody knows the place', async () => {
    const { finder } = await showFinder(services(1), { place: 'Halton' });
    const real = finder.client!.search.bind(finder.client);
    finder.client!.search = async (...given) =>
      (await real(...given)).withUnknown({ unknownPlace: true });
    await search(finder);
    expect(notes(finder)).to.deep.equal([finderMessages.unknownPlace]);
    expect(status(finder)).to.include(finderMessages.unknownPlace);
  });

  it('gives the postcode to nobody', async () => {
    const { finder, requests } = await showRealFinder([service({ name: 'Test debt help' })], {
      places: ['halton'],
    });
    type(words(finder), 'debt WA8 7QB');
    await search(finder);
    expect(names(finder)).to.deep.equal(['Test debt help']);
    expect(requests.join()).not.to.match(/7QB|WA8/i);
  });
});
