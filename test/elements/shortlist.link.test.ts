import { aTimeout, expect } from '@open-wc/testing';
import { MeccClient } from '../../src/client/index.js';
import { NetworkError, NotFoundError } from '../../src/errors/index.js';
import type { MeccShortlistElement } from '../../src/elements/shortlist/shortlist.js';
import type { Service } from '../../src/models/index.js';
import { combine } from '../../src/sources/combine.js';
import { shortlistFragment } from '../../src/share/shortlist-link.js';
import { testService } from '../support/memory-content.js';
import { type Answer, deferred, TestDirectory } from './support/directories.js';
import {
  expectAccessible,
  focused,
  settled,
  showsFallback,
  textOf,
  traces,
} from './support/element-checks.js';
import {
  A,
  B,
  card,
  clientOf,
  expectFocus,
  has,
  leave,
  many,
  names,
  part,
  partText,
  press,
  PRIVATE,
  show,
} from './support/shortlist.js';

const address = location.pathname + location.search;

/** A directory that has some services, and cannot be asked for others. */
class PatchyDirectory extends TestDirectory {
  readonly down = new Set<string>();

  readonly has: readonly Service[];

  constructor(has: readonly Service[]) {
    super(has);
    this.has = has;
  }

  override async get(id: string): Promise<Service> {
    await Promise.resolve();
    if (this.down.has(id)) throw new NetworkError('Test outage.', { source: this.id });
    const found = this.has.find((one) => one.id === id);
    if (!found) throw new NotFoundError('Test: not there.', { source: this.id });
    return found;
  }
}

const directoryOf = (id: string, services: readonly Service[]) =>
  Object.assign(new PatchyDirectory(services), { id });

/** An element on a page with these ids in its address. */
async function open(
  ids: readonly string[],
  directory: TestDirectory = new PatchyDirectory([A, B, PRIVATE]),
): Promise<MeccShortlistElement> {
  history.replaceState(null, '', address + shortlistFragment(ids));
  return show([], { opensLinks: true, client: clientOf(directory) });
}

const opened = async (ids: readonly string[], directory?: TestDirectory) =>
  settled(await open(ids, directory), (root) => root.querySelector('[part=service]'));
const message = (element: Element) => textOf(part(element, 'message')?.querySelector('p'));
const said = (text: string) => (root: ShadowRoot) =>
  textOf(root.querySelector('[part=message]')).includes(text);

describe('mecc-shortlist: opening a link', () => {
  afterEach(() => {
    history.replaceState(null, '', address);
  });

  it('shows the services in their order, and leaves the address as it was', async () => {
    history.replaceState(null, '', address + shortlistFragment(['b', 'a']));
    const before = traces();
    const element = await opened(['b', 'a']);
    expect(names(element)).to.deep.equal(['Test club', 'Test advice']);
    expect(location.hash).to.equal('#mecc-list=b,a');
    expect(partText(element, 'private')).to.include('is in the address bar');
    // Not an entry more in the history, and nothing stored.
    expect(traces()).to.equal(before);
    expect(message(element)).to.equal('');
    await expectAccessible(element);
  });

  it('leaves the rest of the fragment and the state of the page as they are', async () => {
    history.replaceState({ test: 1 }, '', `${address}#top&mecc-list=a`);
    const directory = new PatchyDirectory([A]);
    const element = await show([], { opensLinks: true, client: clientOf(directory) });
    await settled(element, (root) => root.querySelector('[part=service]'));
    expect(location.hash).to.equal('#top&mecc-list=a');
    element.reset();
    expect(location.hash).to.equal('#top');
    expect(history.state).to.deep.equal({ test: 1 });
  });

  it('does not touch the address without opens-links', async () => {
    history.replaceState(null, '', `${address}#mecc-list=a`);
    const element = await show([], { client: clientOf(new PatchyDirectory([A])) });
    await aTimeout(20);
    expect(location.hash).to.equal('#mecc-list=a');
    expect(names(element)).to.deep.equal([]);
    element.reset();
    expect(location.hash).to.equal('#mecc-list=a');
    element.opensLinks = true;
    await settled(element, (root) => root.querySelector('[part=service]'));
    element.reset();
    expect(location.hash).to.equal('');
  });

  it('opens a link that comes later, and adds to what is there', async () => {
    const element = await opened(['a']);
    location.hash = shortlistFragment(['a', 'b']);
    await settled(element, () => element.services.length === 2);
    expect(names(element)).to.deep.equal(['Test advice', 'Test club']);
    expect(location.hash).to.equal('#mecc-list=a,b');
  });

  it('has no ids in the address until it is known that nothing is sensitive', async () => {
    const answer = deferred<Answer>();
    const element = await open(['a'], new TestDirectory(() => answer.promise));
    await settled(element, said('Opening the list'));
    expect(location.hash).to.equal('');
    answer.resolve([A]);
    await settled(element, (root) => root.querySelector('[part=service]'));
    expect(location.hash).to.equal('#mecc-list=a');
  });

  it('asks before it shows something sensitive, and takes the list out of the address', async () => {
    const debt = { ...B, sensitivity: 'sensitive' as const };
    const element = await open(['a', 'b'], new PatchyDirectory([A, debt]));
    await settled(element, (root) => root.querySelector('[part=show]'));
    expect(names(element)).to.deep.equal([]);
    await press(element, part(element, 'show'));
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Test advice', 'Test club']);
    expect(location.hash).to.equal('');
    leave('pagehide', true);
    leave('pageshow', true);
    await element.updateComplete;
    expect(partText(element, 'empty')).to.include('Open the link again to see it.');
  });

  it('takes what is removed out of the address, and nothing from another part of the page', async () => {
    const element = await opened(['a', 'b', 'x']);
    expect(location.hash, 'what is not listed any more').to.equal('#mecc-list=a,b');
    await press(element, part(element, 'remove'));
    await element.updateComplete;
    expect(location.hash).to.equal('#mecc-list=b');
    expect(partText(element, 'private')).to.include('is in the address bar');
    location.hash = '#top';
    await settled(element, () => !partText(element, 'private').includes('is in the address bar'));
    await press(element, part(element, 'remove'));
    await element.updateComplete;
    expect([names(element).length, location.hash]).to.deep.equal([0, '#top']);
  });

  it('keeps in the address what has come when a part is out of reach, and nothing sensitive later', async () => {
    const directory = new PatchyDirectory([A, B, PRIVATE]);
    directory.down.add('b').add('p');
    const element = await opened(['a', 'b', 'p'], directory);
    expect(location.hash).to.equal('#mecc-list=a');
    directory.down.delete('b');
    await press(element, part(element, 'retry'));
    await settled(element, () => element.services.length === 2);
    expect(location.hash).to.equal('#mecc-list=a,b');
    directory.down.clear();
    await press(element, part(element, 'retry'));
    await settled(element, (root) => root.querySelector('[part=ask]'));
    await press(element, part(element, 'show'));
    await element.updateComplete;
    expect(names(element)).to.have.length(3);
    expect(location.hash).to.equal('');
  });

  it('says that it is opening, and not that the list is empty', async () => {
    const answer = deferred<Answer>();
    const element = await open(['a'], new TestDirectory(() => answer.promise));
    await settled(element, said('Opening the list'));
    expect(has(element, 'empty')).to.equal(false);
    await expectAccessible(element);
    answer.resolve([A]);
    await settled(element, (root) => root.querySelector('[part=service]'));
    expect(message(element)).to.equal('');
  });

  it('says how many are not listed any more', async () => {
    const element = await opened(['a', 'x']);
    expect(message(element)).to.equal('1 service is not listed any more.');
    expect(has(element, 'retry')).to.equal(false);
    await expectAccessible(element);
    const defunct = { ...B, status: 'defunct' as const };
    const other = await open(['b', 'y'], new PatchyDirectory([defunct]));
    await settled(other, said('2 services are not listed any more.'));
  });

  it('tells an outage from that, keeps the fallback, and tries again', async () => {
    const directory = new PatchyDirectory([A, B]);
    directory.down.add('a').add('b');
    const element = await open(['a', 'b'], directory);
    await settled(element, said('We could not load 2 services.'));
    expect(message(element)).to.not.include('not listed');
    expect(has(element, 'empty')).to.equal(false);
    expect(showsFallback(element)).to.equal(true);
    await expectAccessible(element);
    directory.down.clear();
    await press(element, part(element, 'retry'));
    await settled(element, (root) => root.querySelector('[part=service]'));
    expect(names(element)).to.deep.equal(['Test advice', 'Test club']);
    expect(showsFallback(element)).to.equal(false);
    expect(focused() === document.body).to.equal(false);
  });

  it('shows no service when two have its id, says so, and where urgent help is', async () => {
    const of = (id: string, phone: string) => {
      const contacts = [{ kind: 'phone' as const, value: phone, dial: phone }];
      return directoryOf(id, [testService({ id: 'food-bank', name: `Test ${id}`, contacts }), B]);
    };
    history.replaceState(null, '', address + shortlistFragment(['food-bank']));
    const both = combine([of('halton', '01632960001'), of('leeds', '01632960002')]);
    const client = new MeccClient({ directory: both, national: false });
    const element = await show([], { opensLinks: true, client });
    await settled(element, said('We could not tell which service is meant'));
    expect(message(element)).to.include('call 999');
    expect(names(element)).to.deep.equal([]);
    expect(has(element, 'retry')).to.equal(false);
    expect(has(element, 'empty')).to.equal(false);
    expect(showsFallback(element)).to.equal(true);
    expect(element.shadowRoot!.innerHTML).to.not.include('01632');
    await expectAccessible(element);
    history.replaceState(null, '', address + shortlistFragment(['b', 'food-bank']));
    const other = await show([], { opensLinks: true, client });
    await settled(other, (root) => root.querySelector('[part=service]'));
    expect(names(other)).to.deep.equal(['Test club']);
    expect(message(other)).to.include('We could not tell which service is meant');
  });

  it('shows what it can when a part is out of reach, and asks again only for that', async () => {
    const directory = new PatchyDirectory([A, B]);
    directory.down.add('b');
    const element = await opened(['a', 'b', 'x'], directory);
    expect(names(element)).to.deep.equal(['Test advice']);
    expect(message(element)).to.include('1 service is not listed any more.');
    expect(message(element)).to.include('We could not load 1 service.');
    await press(element, part(element, 'retry'));
    await settled(element, said('We could not load 1 service.'));
    directory.down.clear();
    await press(element, part(element, 'retry'));
    await settled(element, () => element.services.length === 2);
    expect(message(element)).to.equal('');
  });

  it('asks before it shows something private, and names nothing until then', async () => {
    const element = await open(['a', 'p']);
    const one = await card(A);
    const status = part(element, 'message')!.querySelector('[role=status]');
    await settled(element, (root) => root.querySelector('[part=ask]'));
    expect(message(element)).to.equal('This list has something private. Show it?');
    // Its words have changed in a status that was there: a new one is not read out.
    expect(part(element, 'message')!.querySelector('[role=status]') === status).to.equal(true);
    expect(element.shadowRoot!.innerHTML).to.not.match(/Test advice|Test refuge/);
    expect(element.services).to.have.length(0);
    expect(partText(one, 'list-button')).to.equal('Add to my list');
    expect(has(element, 'empty')).to.equal(false);
    await expectAccessible(element);
    await press(element, part(element, 'show'));
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Test advice', 'Test refuge']);
    // On no telephone number: the next press of Enter would call it.
    expectFocus(part(element, 'heading'));
    await expectAccessible(element);
  });

  it('begins with what keeps it private where it has no heading', async () => {
    const element = await open(['p']);
    element.label = '';
    await settled(element, (root) => root.querySelector('[part=ask]'));
    await press(element, part(element, 'show'));
    expectFocus(part(element, 'private'));
  });

  it('does not say of the next link that it was not shown', async () => {
    const element = await open(['p']);
    await settled(element, (root) => root.querySelector('[part=ask]'));
    await press(element, part(element, 'hide'));
    await element.updateComplete;
    expect(partText(element, 'said')).to.include('not shown');
    location.hash = shortlistFragment(['a', 'p']);
    await settled(element, (root) => root.querySelector('[part=ask]'));
    expect(partText(element, 'said')).to.equal('');
    await press(element, part(element, 'show'));
    await element.updateComplete;
    expect(partText(element, 'said')).to.equal('');
  });

  it('shows nothing of it when that is the answer', async () => {
    const element = await open(['a', 'p']);
    await settled(element, (root) => root.querySelector('[part=hide]'));
    await press(element, part(element, 'hide'));
    await element.updateComplete;
    expect(names(element)).to.deep.equal([]);
    expect(has(element, 'ask')).to.equal(false);
    expect(partText(element, 'said')).to.equal('The list was not shown. Nothing is kept.');
    expect(focused()?.getRootNode() === element.shadowRoot).to.equal(true);
    await expectAccessible(element);
  });

  it('forgets what it has not shown when the page is left', async () => {
    const element = await open(['p']);
    await settled(element, (root) => root.querySelector('[part=ask]'));
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    expect(has(element, 'ask')).to.equal(false);
    expect(has(element, 'empty')).to.equal(true);
  });

  it('says where the list came from to whoever comes back, until they start again', async () => {
    const element = await open(['p']);
    await settled(element, (root) => root.querySelector('[part=show]'));
    await press(element, part(element, 'show'));
    leave('pagehide', true);
    leave('pageshow', true);
    await element.updateComplete;
    expect(names(element)).to.deep.equal([]);
    expect(partText(element, 'empty')).to.include('Open the link again to see it.');
    await expectAccessible(element);
    element.reset();
    await element.updateComplete;
    expect(partText(element, 'empty')).to.include('Press “Add to my list”');
    const other = await opened(['b']);
    document.dispatchEvent(new Event('mecc-exit'));
    await settled(other, (root) => root.querySelector('[part=empty]'));
    expect(partText(other, 'empty')).to.not.include('link');
  });

  it('is there again for whoever comes back, until they start again or leave quickly', async () => {
    const element = await opened(['a']);
    leave('pagehide', true);
    await element.updateComplete;
    expect([names(element).length, location.hash]).to.deep.equal([0, '#mecc-list=a']);
    leave('pageshow', true);
    await settled(element, (root) => root.querySelector('[part=service]'));
    expect(names(element)).to.deep.equal(['Test advice']);
    element.reset();
    leave('pageshow', true);
    await element.updateComplete;
    expect([names(element).length, location.hash]).to.deep.equal([0, '']);
    expect(partText(element, 'private')).to.include('gone when you leave');
    await opened(['b']);
    document.dispatchEvent(new Event('mecc-exit'));
    expect(location.hash).to.equal('');
  });

  it('opens no more than there is room for, and says what was not added', async () => {
    const services = many(20);
    const element = await open(
      services.map(({ id }) => id),
      new PatchyDirectory([...services, A]),
    );
    await settled(element, () => element.services.length === 20);
    location.hash = shortlistFragment(['a']);
    await settled(element, said('1 service was not added.'));
    expect(element.services).to.have.length(20);
  });

  it('takes nothing from a fragment that is not one of a list', async () => {
    for (const hash of ['#mecc-list=', '#mecc-list=,,', '#other', '#mecc-list=%E0%A4%A']) {
      history.replaceState(null, '', address + hash);
      const element = await show([], {
        opensLinks: true,
        client: clientOf(new TestDirectory([A])),
      });
      await aTimeout(10);
      expect(message(element)).to.equal('');
      expect(has(element, 'empty')).to.equal(true);
      element.remove();
    }
  });

  it('comes back with its answer when it is moved while it opens', async () => {
    const answer = deferred<Answer>();
    const element = await open(['a'], new TestDirectory(() => answer.promise));
    await aTimeout(10);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    answer.resolve([A]);
    await settled(element, (root) => root.querySelector('[part=service]'));
    expect(names(element)).to.deep.equal(['Test advice']);
  });
});
