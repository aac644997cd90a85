import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { registerMessages } from '../../src/i18n/index.js';
import '../../src/elements/quick-exit/quick-exit.define.js';
import { MeccQuickExitElement } from '../../src/elements/quick-exit/quick-exit.js';
import { comeBack, cover, make, noContent, pressShift } from './support/quick-exit.js';
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

const link = (element: Element) => find<HTMLAnchorElement>(element, 'a')!;
const said = (element: Element) => textOf(find(element, '[role=status]'));

describe('mecc-quick-exit', () => {
  afterEach(comeBack);

  describe('the link', () => {
    // WCAG 2.1.1 2.4.4
    it('is a plain link to another site that says what it does', async () => {
      const element = await make();
      expect(textOf(link(element))).to.equal('Exit this page');
      expect(link(element).href).to.equal('https://www.bbc.co.uk/weather');
      expect(link(element).rel).to.equal('nofollow noreferrer');
      expect(link(element).target).to.equal('');
      expect(link(element).draggable).to.equal(false);
    });

    for (const href of [
      'javascript:alert(1)',
      'data:text/html,x',
      'mailto:a@example.org',
      'tel:999',
      '/weather',
      'weather',
      '//example.org',
      'https://user:pass@example.org/',
      '',
    ]) {
      it(`does not lead to "${href}"`, async () => {
        const element = await make();
        element.href = href;
        await element.updateComplete;
        expect(link(element).href).to.equal('https://www.bbc.co.uk/weather');
      });
    }

    it('follows its address, and names the site', async () => {
      const element = await make('href="https://news.example.org/today?x=1"');
      expect(link(element).href).to.equal('https://news.example.org/today?x=1');
      expect(textOf(find(element, '[part=note]'))).to.include('news.example.org opens');
      element.href = 'http://plain.example.org/';
      await element.updateComplete;
      expect(link(element).href).to.equal('http://plain.example.org/');
      element.removeAttribute('href');
      await element.updateComplete;
      expect(textOf(find(element, '[part=note]'))).to.include('www.bbc.co.uk opens');
    });

    it('says that the history is not deleted, also to who hears the link alone', async () => {
      const element = await make();
      const id = link(element).getAttribute('aria-describedby');
      expect(textOf(find(element, `#${id ?? ''}`))).to.include(
        'It does not delete your browsing history.',
      );
    });

    it('shows a link to the page of the site on staying safe', async () => {
      const element = await fixture<MeccQuickExitElement>(
        html`<mecc-quick-exit
          ><a href="https://www.bbc.co.uk/weather">Fallback</a
          ><a slot="safety" href="/safe">How to stay safe online</a></mecc-quick-exit
        >`,
      );
      const [fallback, safety] = element.querySelectorAll('a');
      expect(safety!.getBoundingClientRect().height).to.be.above(0);
      expect(fallback!.getBoundingClientRect().height).to.equal(0);
      expect(showsFallback(element)).to.equal(false);
    });

    // WCAG 3.1.2
    it('speaks the language of the page where there are words for it', async () => {
      registerMessages('cy', { exit: { exit: 'Test Gadael', leaving: 'Test Llwytho' } });
      const box = await fixture<HTMLElement>(html`<div lang="cy"></div>`);
      box.append(document.createElement('mecc-quick-exit'));
      const element = box.firstElementChild as MeccQuickExitElement;
      element.href = await noContent();
      await element.updateComplete;
      expect(textOf(link(element))).to.equal('Test Gadael');
      element.exit();
      expect(cover()!.textContent).to.equal('Test Llwytho');
      expect(cover()!.lang).to.equal('cy');
    });

    it('takes focus', async () => {
      const element = await make();
      element.focus();
      expect(focused()).to.equal(link(element));
    });

    it('is not printed', async () => {
      const element = await make();
      try {
        await emulateMedia({ media: 'print' });
      } catch {
        // Only Chromium can be told to print here.
        return;
      }
      expect(getComputedStyle(element).display).to.equal('none');
      await emulateMedia({ media: 'screen' });
    });
  });

  describe('Shift three times', () => {
    // WCAG 4.1.3
    it('leaves, and says how many are still to come', async () => {
      const element = await make(`href="${await noContent()}"`);
      expect(said(element)).to.equal('');
      pressShift();
      await element.updateComplete;
      expect(said(element)).to.equal('Press Shift 2 more times to exit this page.');
      pressShift();
      await element.updateComplete;
      expect(said(element)).to.equal('Press Shift 1 more time to exit this page.');
      expect(cover()).to.equal(null);
      pressShift();
      expect(cover()).not.to.equal(null);
      await element.updateComplete;
      expect(said(element)).to.equal('');
    });

    it('counts while somebody is in a field, in a shadow root that keeps keys to itself', async () => {
      const element = await make(`href="${await noContent()}"`);
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const field = document.createElement('input');
      box.attachShadow({ mode: 'open' }).append(field);
      for (const type of ['keydown', 'keyup'])
        field.addEventListener(type, (event) => {
          event.stopPropagation();
        });
      pressShift(field);
      await element.updateComplete;
      expect(said(element)).to.include('2 more times');
    });

    it('takes left and right together for two', async () => {
      const element = await make();
      const press = (type: string) =>
        document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));
      for (const type of ['keydown', 'keydown', 'keyup', 'keyup']) press(type);
      await element.updateComplete;
      expect(said(element)).to.include('1 more time');
    });

    const key = (type: string, init: KeyboardEventInit) =>
      document.body.dispatchEvent(new KeyboardEvent(type, { bubbles: true, ...init }));
    const OTHERS: Record<string, () => void> = {
      'capital letters': () => {
        key('keydown', { key: 'Shift' });
        key('keydown', { key: 'A', shiftKey: true });
        key('keyup', { key: 'A', shiftKey: true });
        key('keyup', { key: 'Shift' });
      },
      'going back with the tab key': () => {
        key('keydown', { key: 'Shift' });
        key('keydown', { key: 'Tab', shiftKey: true });
        key('keyup', { key: 'Shift' });
      },
      'a change of keyboard': () => {
        key('keydown', { key: 'Alt', altKey: true });
        key('keydown', { key: 'Shift', altKey: true });
        key('keyup', { key: 'Shift', altKey: true });
      },
      'a selection with the mouse': () => {
        key('keydown', { key: 'Shift' });
        document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
        key('keyup', { key: 'Shift' });
      },
    };
    for (const [name, act] of Object.entries(OTHERS)) {
      it(`is not ${name}`, async () => {
        const element = await make();
        for (let count = 0; count < 4; count += 1) act();
        await element.updateComplete;
        expect(said(element)).to.equal('');
        expect(cover()).to.equal(null);
      });
    }

    // WCAG 2.2.1
    it('starts again after another key', async () => {
      const element = await make();
      pressShift();
      pressShift();
      key('keydown', { key: 'a' });
      await element.updateComplete;
      expect(said(element)).to.equal('');
      pressShift();
      await element.updateComplete;
      expect(said(element)).to.include('2 more times');
      expect(cover()).to.equal(null);
    });

    it('says that time ran out, five seconds after the last press', async () => {
      const element = await make();
      pressShift();
      await aTimeout(3_000);
      pressShift();
      await aTimeout(3_000);
      expect(said(element)).to.include('1 more time');
      await waitUntil(() => said(element).startsWith('You are still'), 'time runs out', {
        timeout: 3_500,
      });
      pressShift();
      expect(cover()).to.equal(null);
    });

    // WCAG 2.1.4
    it('can be switched off, and then is not spoken of', async () => {
      const element = await make();
      const note = () => textOf(find(element, '[part=note]'));
      expect(note()).to.include('press Shift 3 times');
      element.setAttribute('without-shortcut', '');
      for (let count = 0; count < 3; count += 1) pressShift();
      await element.updateComplete;
      expect(said(element)).to.equal('');
      expect(note()).not.to.include('Shift');
      expect(cover()).to.equal(null);
    });

    it('is counted once, however many elements there are', async () => {
      await make('secondary');
      const [off, one, two] = [await make('without-shortcut'), await make(), await make()];
      pressShift();
      await Promise.all([off, one, two].map(({ updateComplete }) => updateComplete));
      expect([off, one, two].map(said).filter(Boolean)).to.have.length(1);
      expect(said(one)).to.include('2 more times');
      one.remove();
      pressShift();
      await two.updateComplete;
      expect(said(two)).to.include('2 more times');
    });
  });

  describe('the second link', () => {
    // WCAG 2.4.7
    it('is in sight when it has focus, and leaves', async () => {
      const element = await make(`secondary href="${await noContent()}"`);
      expect(link(element).getBoundingClientRect().width).to.be.at.most(1);
      element.focus();
      const { width, height, left, top } = link(element).getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      expect(Math.min(left, top)).to.be.at.least(0);
      expect(textOf(element.shadowRoot!.firstElementChild)).to.equal('Exit this page');
      link(element).click();
      expect(cover()).not.to.equal(null);
    });

    it('does not count Shift, and is no more than a link', async () => {
      const element = await make('secondary');
      for (let count = 0; count < 3; count += 1) pressShift();
      expect(cover()).to.equal(null);
      expect(findAll(element, '[part]').map((part) => part.getAttribute('part'))).to.deep.equal([
        'second-link',
      ]);
      await expectAccessible(element);
    });
  });

  for (const dir of ['ltr', 'rtl']) {
    // WCAG 1.4.10
    it(`is accessible and fits into 320 pixels, ${dir}`, async () => {
      const box = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
      box.style.inlineSize = '288px';
      box.append(document.createElement('mecc-quick-exit'));
      const element = box.firstElementChild as MeccQuickExitElement;
      await element.updateComplete;
      const { width, height } = link(element).getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      expect(element.scrollWidth).to.be.at.most(288);
      await expectAccessible(element);
      pressShift();
      await element.updateComplete;
      await expectAccessible(element);
      const bubble = find(element, '[role=status]')!.getBoundingClientRect();
      expect(bubble.left).to.be.at.least(box.getBoundingClientRect().left);
      expect(bubble.right).to.be.at.most(box.getBoundingClientRect().right + 0.5);
      expect(bubble.top).to.be.at.least(link(element).getBoundingClientRect().bottom);
    });
  }

  it('keeps what was set before it was defined', async () => {
    const element = upgradeLate(MeccQuickExitElement, { href: 'https://late.example.org/' });
    await element.updateComplete;
    expect(link(element).href).to.equal('https://late.example.org/');
    element.remove();
  });

  it('leaves nothing behind', async () => {
    const before = traces();
    const left = await leftListeners(() =>
      mountFiftyTimes(() => document.createElement('mecc-quick-exit')),
    );
    expect(left).to.deep.equal([]);
    expect(traces()).to.equal(before);
  });
});
