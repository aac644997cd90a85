import { aTimeout, expect } from '@open-wc/testing';
import { shortlistFragment } from '../../src/share/shortlist-link.js';
import { type Answer, deferred, TestDirectory } from './support/directories.js';
import { expectAccessible, focused, settled } from './support/element-checks.js';
import {
  A,
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
  show,
} from './support/shortlist.js';
import { address, message, open, opened, PatchyDirectory, said } from './support/shortlist-link.js';

// A file of its own: WebKit lets a page change its address 100 times in 10 seconds, and no more.
describe('mecc-shortlist: a private list from a link, and coming back', () => {
  afterEach(() => {
    history.replaceState(null, '', address);
  });

  // WCAG 4.1.3
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

  // WCAG 2.4.3
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
