import { expect } from '@open-wc/testing';
import { MeccClient } from '../../src/client/index.js';
import { placeMessages } from '../../src/i18n/en-gb/place.js';
import { deferred, services, TestDirectory } from './support/directories.js';
import { button, names, search, settled, showFinder, status } from './support/finder.js';
import {
  clear,
  focusedName,
  nameOf,
  part,
  parts,
  press,
  textOf,
  type,
  until,
} from './support/page.js';

/** Stands in for the device: a permission prompt cannot be answered from a page. */
function locate(answer: GeolocationPosition | { code: number } | 'never' | undefined): {
  asked: () => number;
} {
  let asked = 0;
  const geolocation = {
    getCurrentPosition(yes: PositionCallback, no: PositionErrorCallback) {
      asked += 1;
      setTimeout(() => {
        if (answer === 'never' || answer === undefined) return;
        if ('coords' in answer) yes(answer);
        else no({ ...answer, PERMISSION_DENIED: 1 } as GeolocationPositionError);
      });
    },
  };
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    get: () => (answer === undefined ? undefined : geolocation),
  });
  return { asked: () => asked };
}

const here = { coords: { latitude: 53.36, longitude: -2.73 } } as GeolocationPosition;
const place = (finder: Element) => part<HTMLInputElement>(finder, '#place');
/** The error at the field. */
const said = (finder: Element) =>
  part(finder, '#place-error').textContent.replaceAll(/\s+/g, ' ').trim();

describe('service finder: place', () => {
  afterEach(() => {
    clear();
    Reflect.deleteProperty(navigator, 'geolocation');
  });

  it('searches near half a postcode and says so, without the rest of it', async () => {
    const { finder, directory } = await showFinder(services(2));
    type(place(finder), 'wa87qb');
    await search(finder);
    expect(directory.asked[0]?.near?.point.lat).to.be.closeTo(53.37, 0.1);
    expect(status(finder)).to.equal('2 services found near WA8');
  });

  it('searches in a place that was named', async () => {
    const { finder, directory } = await showFinder(services(1));
    type(place(finder), 'widnes');
    await search(finder);
    expect(directory.asked[0]?.place).to.equal('halton');
    expect(status(finder)).to.match(/1 service found in Halton/);
  });

  // WCAG 3.3.1
  it('says at the field, which has focus, that it is no place', async () => {
    const { finder, directory } = await showFinder(services(1));
    type(place(finder), 'xyzzy 12');
    await search(finder);
    expect(directory.asked).to.be.empty;
    expect(focusedName()).to.equal('input #place');
    expect(place(finder).ariaInvalid).to.equal('true');
    expect(place(finder).getAttribute('aria-describedby')).to.equal('place-error place-hint');
    expect(said(finder)).to.equal(`Error: ${placeMessages.invalid}`);
    expect(names(finder)).to.be.empty;
    expect(textOf(finder)).not.to.include('No services found');
  });

  // WCAG 3.3.1 3.3.3
  it('gives the error as an alert only where focus is in the field already', async () => {
    const { finder } = await showFinder(services(1));
    const role = () => part(finder, '#place-error').role;
    type(place(finder), 'xyzzy 12');
    await search(finder);
    expect([role(), part(finder, '[part=status]').ariaLive]).to.deep.equal([null, 'off']);
    type(place(finder), 'xyzzy 13');
    expect(focusedName()).to.equal('input #place');
    press(place(finder));
    button(finder, 'Search').form?.requestSubmit();
    await settled(finder);
    expect(role()).to.equal('alert');
  });

  it('tells a postcode that does not exist from words that are no place', async () => {
    const { finder } = await showFinder(services(1));
    type(place(finder), 'WA99 9AA');
    await search(finder);
    expect(said(finder)).to.include(placeMessages.unknownPostcode);
  });

  it('takes the error away when the place is put right', async () => {
    const { finder } = await showFinder(services(1));
    type(place(finder), 'xyzzy');
    await search(finder);
    type(place(finder), 'Halton');
    await search(finder);
    expect(said(finder)).to.equal('');
    expect(place(finder).ariaInvalid).to.be.null;
    expect(names(finder)).to.deep.equal(['Service 1']);
    expect(focusedName()).to.equal('h3 results-heading');
  });

  it('puts focus on the results, not on the field, when the search after an error fails', async () => {
    const { finder, directory } = await showFinder(services(1));
    type(place(finder), 'xyzzy');
    await search(finder);
    directory.answer = () => new Error('down');
    type(place(finder), 'Halton');
    await search(finder);
    expect(focusedName()).to.equal('h3 results-heading');
  });

  it('leaves focus alone when the page asked for a place that is none', async () => {
    const { finder } = await showFinder(services(1), { query: 'debt', place: 'xyzzy' });
    await settled(finder);
    expect(said(finder)).not.to.equal('');
    expect(focusedName()).to.match(/^body/);
  });

  // WCAG 3.3.3
  it('offers places when more than one fits, and never loses focus', async () => {
    const { finder, directory } = await showFinder(services(1));
    type(place(finder), 'Cheshire');
    await search(finder);
    expect(said(finder)).to.include(placeMessages.ambiguous);
    const choices = parts(finder, '.choices button');
    expect(choices.length).to.be.greaterThan(1);
    const [first] = choices;
    const name = first!.textContent.trim();
    press(first!);
    await finder.updateComplete;
    expect(focusedName()).to.equal('input #place');
    await settled(finder);
    expect(place(finder).value).to.equal(name);
    expect(directory.asked).to.have.length(1);
    expect(status(finder)).to.include(`in ${name}`);
  });

  it('does not show the error of an entry that has been put right meanwhile', async () => {
    const { finder } = await showFinder(services(1));
    const { client } = finder;
    const slow = deferred<undefined>();
    const resolvePlace = client!.resolvePlace.bind(client);
    // The first entry takes longer to look up than the second.
    client!.resolvePlace = async (text) => {
      if (text === 'xyzzy') await slow.promise;
      return resolvePlace(text);
    };
    type(place(finder), 'xyzzy');
    part(finder, '[part=search-button]').click();
    await finder.updateComplete;
    type(place(finder), 'Halton');
    part(finder, '[part=search-button]').click();
    await settled(finder);
    slow.resolve(undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(said(finder)).to.equal('');
    expect(names(finder)).to.deep.equal(['Service 1']);
  });

  it('asks for a location only on a press, and explains it before', async () => {
    const device = locate(here);
    const { finder, directory } = await showFinder(services(1), { query: 'debt' });
    await settled(finder);
    const use = button(finder, 'Use my location');
    const help = finder.shadowRoot?.getElementById(use.getAttribute('aria-describedby') ?? '');
    expect(help?.textContent).to.include('Your browser will ask you first.');
    expect(device.asked()).to.equal(0);
    press(use);
    await until(() => directory.asked.length === 2, 'the search');
    await settled(finder);
    expect(device.asked()).to.equal(1);
    expect(directory.asked[1]?.near?.point).to.deep.equal({ lat: 53.36, lon: -2.73 });
    expect(directory.asked[1]?.place).to.be.undefined;
    expect(place(finder).value).to.equal('your location');
    expect(textOf(finder), 'no coordinates on screen').not.to.match(/53\.36|2\.73/);
  });

  it('forgets the location when a place is typed, or set by the page', async () => {
    locate(here);
    const { finder, directory } = await showFinder(services(1));
    press(button(finder, 'Use my location'));
    await until(() => place(finder).value === 'your location', 'the location');
    type(place(finder), 'Halton');
    await search(finder);
    expect(directory.asked.at(-1)?.place).to.equal('halton');
    press(button(finder, 'Use my location'));
    await until(() => place(finder).value === 'your location', 'the location');
    await settled(finder);
    finder.place = 'Knowsley';
    await settled(finder);
    expect(place(finder).value).to.equal('Knowsley');
    expect(directory.asked.at(-1)?.place).to.equal('knowsley');
  });

  const announces = async (answer: Parameters<typeof locate>[0], words: string) => {
    locate(answer);
    const { finder } = await showFinder(services(1));
    const use = button(finder, 'Use my location');
    press(use);
    await until(() => part(finder, '.field [aria-live]').textContent.includes(words), words);
    expect(focusedName()).to.equal(nameOf(use));
  };
  it('says that it is looking', () => announces('never', placeMessages.locating));
  it('says that the browser refused', () => announces({ code: 1 }, placeMessages.locationDenied));
  it('says that it failed', () => announces({ code: 3 }, placeMessages.locationFailed));
  it('says so where the browser has no location to give', () =>
    announces(undefined, placeMessages.locationFailed));

  it('says that there is nothing local only when all that was found is here to see', async () => {
    const national = { coverage: { national: true, nations: [], places: [], areas: [] } };
    const { finder, directory } = await showFinder(services(3, national), { place: 'Halton' });
    await search(finder);
    expect(part(finder, '[part=notice]').textContent).to.equal(
      'The directory has no local service for this in Halton. These national services can help.',
    );
    // The local ones may be on the next page.
    directory.answer = () => [...services(12, national), ...services(1, { id: 'local' })];
    await search(finder);
    expect(parts(finder, '[part=notice]')).to.be.empty;
  });

  it('does not name a place that a postcode was only guessed to be in', async () => {
    const national = { coverage: { national: true, nations: [], places: [], areas: [] } };
    const { finder } = await showFinder(services(3, national));
    const events: (string | undefined)[] = [];
    finder.addEventListener('mecc-search', ({ place: id }) => events.push(id));
    type(place(finder), 'WA8 7QB');
    await search(finder);
    expect(parts(finder, '[part=notice]')).to.be.empty;
    expect(events).to.deep.equal([undefined]);
  });

  it('searches for the place that was there when it was asked for', async () => {
    const { finder, directory } = await showFinder(services(1));
    type(place(finder), 'Halton');
    press(part(finder, '[part=search-button]'));
    type(place(finder), 'St Helens');
    await settled(finder);
    expect(directory.asked.map(({ place: id }) => id)).to.deep.equal(['halton']);
    expect(status(finder)).to.include('in Halton');
    expect(place(finder).value, 'is for the next search').to.equal('St Helens');
    await search(finder);
    expect(directory.asked.at(-1)?.place).to.equal('st-helens');
  });

  it('says nothing of a place that somebody is still typing', async () => {
    const { finder, directory } = await showFinder(services(1));
    await search(finder);
    press(part(finder, '[part=search-button]'));
    type(place(finder), 'xy');
    await settled(finder);
    finder.nation = 'wales';
    await settled(finder);
    expect(said(finder)).to.equal('');
    expect(directory.asked.map(({ near }) => near)).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    // What was asked for and is none is another matter, and is not said of what is typed since.
    type(place(finder), 'xyzzy');
    press(part(finder, '[part=search-button]'));
    type(place(finder), 'Hal');
    await settled(finder);
    expect(said(finder)).to.equal('');
    expect(status(finder)).to.include('Check the place above');
  });

  it('keeps what was typed when the page brings another client', async () => {
    const { finder } = await showFinder(services(1));
    type(part(finder, '#text'), 'debt in Halton');
    await search(finder);
    expect(place(finder).value).to.equal('Halton');
    type(place(finder), 'St Helens');
    const directory = new TestDirectory(services(1));
    finder.client = new MeccClient({ directory, national: false });
    await settled(finder);
    expect(directory.asked.map(({ place: id, text }) => [id, text])).to.deep.equal([
      ['halton', 'debt'],
    ]);
    expect(place(finder).value).to.equal('St Helens');
  });

  it('asks the directory with a signal that ends when another search begins', async () => {
    const answers = [deferred<never[]>(), deferred<never[]>()];
    let count = 0;
    const directory = new TestDirectory(() => answers[count++]!.promise);
    const { finder } = await showFinder(directory);
    part(finder, '[part=search-button]').click();
    await until(() => directory.asked.length === 1);
    part(finder, '[part=search-button]').click();
    await until(() => directory.asked.length === 2);
    expect(directory.signals.map((signal) => signal?.aborted)).to.deep.equal([true, false]);
    answers[1]!.resolve([]);
    await settled(finder);
  });
});
