import { aTimeout, expect } from '@open-wc/testing';
import { MeccClient } from '../../src/client/index.js';
import { combine } from '../../src/sources/combine.js';
import { shortlistFragment } from '../../src/share/shortlist-link.js';
import { testService } from '../support/memory-content.js';
import { type Answer, deferred, TestDirectory } from './support/directories.js';
import {
  expectAccessible,
  focused,
  settled,
  showsFallback,
  traces,
} from './support/element-checks.js';
import {
  A,
  B,
  clientOf,
  has,
  leave,
  names,
  part,
  partText,
  press,
  PRIVATE,
  show,
} from './support/shortlist.js';
import {
  address,
  directoryOf,
  message,
  open,
  opened,
  PatchyDirectory,
  said,
} from './support/shortlist-link.js';

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
});
