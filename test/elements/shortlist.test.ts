import { aTimeout, expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { pageShortlist } from '../../src/controllers/page-shortlist.js';
import { MeccShortlistElement } from '../../src/elements/shortlist/shortlist.js';
import type { MeccShortlistChangeEvent } from '../../src/elements/shortlist/shortlist.events.js';
import { SHORTLIST_MAX_IDS } from '../../src/share/shortlist-link.js';
import {
  expectAccessible,
  find,
  findAll,
  focused,
  leftListeners,
  mountFiftyTimes,
  showsFallback,
  textOf,
  traces,
  upgradeLate,
} from './support/element-checks.js';
import {
  A,
  B,
  button,
  C,
  card,
  expectFocus,
  has,
  leave,
  many,
  names,
  NOW,
  part,
  partText,
  press,
  PRIVATE,
  SECRETS,
  show,
} from './support/shortlist.js';

describe('mecc-shortlist: the list', () => {
  it('says that it is empty, what to do, and that nothing is kept', async () => {
    const element = await show();
    expect(partText(element, 'heading')).to.equal('My list');
    expect(partText(element, 'empty')).to.include('Nothing is on your list yet');
    expect(partText(element, 'private')).to.include('gone when you leave');
    expect(has(element, 'hand-over')).to.equal(false);
    expect(has(element, 'sheet')).to.equal(false);
    expect(showsFallback(element)).to.equal(false);
    await expectAccessible(element);
  });

  it('shows name, numbers to call, hours and when it was last checked, of each', async () => {
    const element = await show([A, C]);
    expect(names(element)).to.deep.equal(['Test advice', 'Test walks']);
    const [first, second] = findAll<HTMLAnchorElement>(element, '[part=contact]');
    expect(first?.getAttribute('href')).to.equal('tel:01514960000');
    expect(first?.ariaLabel).to.equal('Call 0151 496 0000, Test advice');
    expect(textOf(first)).to.equal('Call 0151 496 0000');
    expect(second?.ariaLabel).to.include('Test walks');
    const [one, other] = findAll(element, '[part=service]').map(textOf);
    expect(one).to.include('Opening hours: Monday to Wednesday, 9am to 5pm');
    expect(one).to.include('Last checked: 1 November 2026');
    expect(other).to.include('Nobody recorded when this was last checked. It may be out of date.');
    await expectAccessible(element);
  });

  it('says closures and notices, and what else there is without a number', async () => {
    const element = await show([
      { ...A, status: 'temporarily closed', alert: 'Test notice', contacts: [], url: undefined },
      { ...B, contacts: [], url: 'https://example.org/' },
      { ...C, contacts: [{ kind: 'text', value: 'Text TEST to 60123', dial: '60123' }] },
    ]);
    const items = findAll(element, '[part=service]').map(textOf);
    expect(items[0]).to.include('closed for now').and.include('Test notice');
    expect(items[0]).to.include('No contact details are recorded.');
    const links = findAll<HTMLAnchorElement>(element, '[part=contact]');
    expect(links.map(({ href }) => href)).to.deep.equal(['https://example.org/', 'sms:60123']);
    expect(links.map(textOf)).to.deep.equal(['Visit the website', 'Text TEST to 60123']);
  });

  it('never has a masked address in it, on the screen, in a message or on paper', async () => {
    const element = await show([PRIVATE]);
    const hrefs = findAll<HTMLAnchorElement>(element, 'a').map(({ href }) =>
      decodeURIComponent(href),
    );
    expect(hrefs.join() + element.shadowRoot!.textContent).to.not.match(SECRETS);
    expect(hrefs.join() + partText(element, 'sheet')).to.not.include('abuse');
  });

  it('is put together from the cards of the page', async () => {
    const element = await show();
    const one = await card(A);
    await press(one, part(one, 'list-button'));
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Test advice']);
    await press(one, part(one, 'list-button'));
    await element.updateComplete;
    expect(names(element)).to.deep.equal([]);
  });

  // WCAG 2.1.1 2.4.3 2.5.7 4.1.3
  it('moves a service by its buttons; focus goes with it, and its place is said', async () => {
    const element = await show([A, B, C]);
    const up = button(element, 'up', 'Test walks')!;
    expect(up.ariaLabel).to.equal('Up, Test walks');
    await press(element, up);
    expect(names(element)).to.deep.equal(['Test advice', 'Test walks', 'Test club']);
    expectFocus(button(element, 'up', 'Test walks'));
    expect(partText(element, 'said')).to.equal('Test walks is now 2 of 3.');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await element.updateComplete;
    expect(names(element)[0]).to.equal('Test walks');
    // At the top: the button stays, and so does focus.
    expectFocus(button(element, 'up', 'Test walks'));
    expect(focused()?.ariaDisabled).to.equal('true');
    await press(element, focused() as HTMLElement);
    expect(names(element)[0]).to.equal('Test walks');
    await press(element, button(element, 'down', 'Test walks'));
    expect(names(element)[1]).to.equal('Test walks');
    expectFocus(button(element, 'down', 'Test walks'));
    await expectAccessible(element);
  });

  // WCAG 4.1.3
  it('takes a service off, and puts it back where it was', async () => {
    const element = await show([A, B, C]);
    await press(element, button(element, 'remove', 'Test club'));
    expect(names(element)).to.deep.equal(['Test advice', 'Test walks']);
    expect(partText(element, 'said')).to.equal('Test club is off your list.');
    expectFocus(part(element, 'undo'));
    expect(part(element, 'undo')?.ariaLabel).to.equal('Undo, Test club');
    await expectAccessible(element);
    await press(element, part(element, 'undo'));
    expect(names(element)).to.deep.equal(['Test advice', 'Test club', 'Test walks']);
    expectFocus(button(element, 'remove', 'Test club'));
    expect(partText(element, 'said')).to.equal('Test club is back on your list.');
    expect(has(element, 'undo')).to.equal(false);
  });

  // WCAG 2.4.3
  it('keeps focus when the last service goes, and when "Undo" goes away', async () => {
    const element = await show([A]);
    await press(element, button(element, 'remove', 'Test advice'));
    expectFocus(part(element, 'undo'));
    expect(partText(element, 'empty')).to.include('Nothing is on your list');
    element.add(B);
    await element.updateComplete;
    expect(has(element, 'undo')).to.equal(false);
    expectFocus(part(element, 'said'));
    // What was said of another list is not said any more.
    expect(partText(element, 'said')).to.equal('');
  });

  it('has room for twenty services, and is accessible with them', async () => {
    const element = await show(many(25));
    expect(names(element)).to.have.length(SHORTLIST_MAX_IDS);
    expect(element.add(A)).to.equal(false);
    expect(element.services).to.have.length(SHORTLIST_MAX_IDS);
    await expectAccessible(element);
  });

  it('tells the page the number of services and nothing else', async () => {
    const element = await show();
    const heard: MeccShortlistChangeEvent[] = [];
    const hear = (event: MeccShortlistChangeEvent) => heard.push(event);
    document.addEventListener('mecc-shortlist-change', hear);
    element.add(PRIVATE);
    await element.updateComplete;
    element.add(B);
    await element.updateComplete;
    await press(element, button(element, 'up', 'Test club'));
    await press(element, button(element, 'remove', 'Test refuge'));
    element.reset();
    await element.updateComplete;
    document.removeEventListener('mecc-shortlist-change', hear);
    expect(heard.map(({ count }) => count)).to.deep.equal([1, 2, 1, 0]);
    expect(Object.entries(heard[0]!).filter(([key]) => key !== 'isTrusted')).to.deep.equal([
      ['count', 1],
    ]);
    expect(heard[0]?.bubbles && heard[0].composed).to.equal(true);
  });

  // WCAG 2.4.3 4.1.3
  it('clears everything with "Done, start again", says so, and keeps focus', async () => {
    const outcome = { nextStep: 'Test step' };
    const element = await show([A, B], { outcome });
    const note = part<HTMLTextAreaElement>(element, 'note')!;
    note.value = 'Test note';
    note.dispatchEvent(new InputEvent('input', { bubbles: true }));
    find(element, '[value=pocket]')?.click();
    await press(element, part(element, 'restart'));
    expect(names(element)).to.deep.equal([]);
    expect(element.outcome).to.equal(undefined);
    expect(partText(element, 'said')).to.equal('Cleared. You can start again.');
    expect(element.shadowRoot!.activeElement === null).to.equal(false);
    expect(element.shadowRoot!.innerHTML).to.not.match(/Test (advice|club|note|step)/);
    element.add(C);
    await element.updateComplete;
    expect(part<HTMLTextAreaElement>(element, 'note')!.value).to.equal('');
    expect(find<HTMLInputElement>(element, '[value=a4]')!.checked).to.equal(true);
  });

  for (const [what, act] of [
    ['the page is left', () => leave('pagehide', true)],
    ['the page comes back', () => leave('pageshow', true)],
    ['a quick exit leaves it', () => document.dispatchEvent(new Event('mecc-exit'))],
  ] as const) {
    it(`forgets everything when ${what}`, async () => {
      const element = await show([A], { outcome: { nextStep: 'Test step' } });
      const one = await card(A);
      act();
      await element.updateComplete;
      await one.updateComplete;
      expect(element.services).to.have.length(0);
      expect(element.outcome).to.equal(undefined);
      expect(element.shadowRoot!.innerHTML).to.not.match(/Test (advice|step)/);
      expect(partText(one, 'list-button')).to.equal('Add to my list');
    });
  }

  it('keeps the list when a page comes for the first time', async () => {
    const element = await show([A]);
    leave('pageshow', false);
    await element.updateComplete;
    expect(names(element)).to.have.length(1);
  });

  it('goes with its element: cards offer no list, and nothing of it comes back', async () => {
    const element = await show([A]);
    const one = await card(A);
    const focus = part(one, 'list-button')!;
    focus.focus();
    element.remove();
    await aTimeout(0);
    await one.updateComplete;
    expect(pageShortlist.list).to.equal(undefined);
    expect(has(one, 'list-button')).to.equal(false);
    expect(focused()?.getRootNode() === one.shadowRoot).to.equal(true);
    const other = await show();
    expect(other.services).to.have.length(0);
  });

  it('is one list in two elements', async () => {
    const [one, other] = [await show(), await show()];
    one.add(A);
    await other.updateComplete;
    expect(names(other)).to.deep.equal(['Test advice']);
    one.remove();
    await aTimeout(0);
    expect(other.services).to.have.length(1);
  });

  it('has a heading of its own words or none, at the level that the page asks for', async () => {
    const element = await show([A], { label: 'Test heading', headingLevel: 3 });
    expect(partText(element, 'heading')).to.equal('Test heading');
    expect(part(element, 'heading')?.localName).to.equal('h3');
    expect(findAll(element, 'h4')).to.have.length.above(0);
    await expectAccessible(element);
    element.label = '';
    await element.updateComplete;
    expect(has(element, 'heading')).to.equal(false);
    expect(findAll(element, '[part=section-heading]')[0]?.localName).to.equal('h3');
    await expectAccessible(element);
  });

  it('moves focus to the first way to reach a service, or to its heading', async () => {
    const element = await show();
    element.focus();
    expectFocus(part(element, 'heading'));
    element.add(A);
    await element.updateComplete;
    element.focus();
    expectFocus(part(element, 'contact'));
  });

  // WCAG 1.4.10 2.5.8
  it('fits 320 pixels, with targets that can be pressed', async () => {
    const element = await show([A, PRIVATE, { ...B, name: 'Test'.repeat(30) }]);
    element.parentElement!.style.width = '288px';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(288);
    for (const one of findAll(element, 'button, a, summary, .check')) {
      const { height, width, right } = one.getBoundingClientRect();
      if (height === 0) continue;
      expect(Math.min(height, width), textOf(one)).to.be.at.least(43.5);
      expect(right, textOf(one)).to.be.at.most(element.getBoundingClientRect().right + 0.5);
    }
  });

  it('leaves no trace: nothing stored, no address, no title, no request', async () => {
    const before = traces();
    const requests = performance.getEntriesByType('resource').length;
    const element = await show([PRIVATE, A], { page: 'https://example.org/list' });
    await press(element, button(element, 'up', 'Test advice'));
    await press(element, button(element, 'remove', 'Test advice'));
    await press(element, part(element, 'undo'));
    await press(element, part(element, 'restart'));
    expect(traces()).to.equal(before);
    expect(performance.getEntriesByType('resource').length).to.equal(requests);
  });

  it('leaves no listener and no list behind', async () => {
    const left = await leftListeners(() =>
      mountFiftyTimes(() => {
        const element = document.createElement('mecc-shortlist');
        element.opensLinks = true;
        return element;
      }),
    );
    await aTimeout(0);
    expect(left).to.deep.equal([]);
    expect(pageShortlist.list).to.equal(undefined);
  });

  it('takes properties that were set before it was defined', async () => {
    const late = upgradeLate(
      class extends MeccShortlistElement {},
      { label: 'Test late', now: NOW },
      '<a href="/x">Test fallback</a>',
    );
    await late.updateComplete;
    expect(partText(late, 'heading')).to.equal('Test late');
    late.remove();
  });

  // WCAG 1.4.1
  it('reads well from right to left and in forced colours', async () => {
    const element = await show([A]);
    element.parentElement!.dir = 'rtl';
    await expectAccessible(element);
    await emulateMedia({ forcedColors: 'active' }).catch(() => undefined);
    await expectAccessible(element);
    await emulateMedia({ forcedColors: 'none' }).catch(() => undefined);
  });
});
