import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { services } from './support/directories.js';
import { search, showFinder } from './support/finder.js';
import { all, narrow, tooWide } from './support/layout.js';
import { clear, drawn, nameOf, part, parts } from './support/page.js';
import { states } from './support/states.js';

/** Everything that can be pressed. */
const targets = (host: HTMLElement) =>
  [...all(host.shadowRoot!)].filter(
    (element) =>
      element.matches('a[href], button, input, select, summary') && element.checkVisibility(),
  );

/** A checkbox is pressed by its label as well, and a topic by all of its box. */
const boxOf = (element: HTMLElement) =>
  (element.closest('label, .topics > li') ?? element).getBoundingClientRect();

describe('layout', function () {
  this.timeout(20_000);
  afterEach(() => {
    clear();
    document.documentElement.removeAttribute('style');
    document.documentElement.removeAttribute('dir');
  });

  for (const [name, state] of Object.entries(states)) {
    // WCAG 1.4.10 2.5.8 (every element)
    it(`fits 320 pixels, with targets that can be hit: ${name}`, async () => {
      const element = await state();
      narrow(element, 320);
      expect(tooWide(element), 'too wide').to.be.empty;
      const small = targets(element).filter((target) => {
        const { width, height } = boxOf(target);
        // A link in a sentence may be as small as its text.
        const isInText = target.matches('p a, li > a:not(.button), div > a:not(.button)');
        return !isInText && (width < 24 || height < 24);
      });
      expect(small.map(nameOf), 'below 24 pixels').to.be.empty;
      const main = targets(element).filter((target) =>
        target.matches('button, .button, select, input'),
      );
      const low = main.filter((target) => boxOf(target).height < 44);
      expect(low.map(nameOf), 'main ones below 44 pixels').to.be.empty;
    });
  }

  for (const name of ['finder: results', 'card: full', 'finder: long texts', 'picker: invalid']) {
    // WCAG 1.4.4 1.4.12 (service-finder, service-card, place-picker)
    it(`fits with wide text spacing and twice the size of text: ${name}`, async () => {
      const element = await states[name]!();
      narrow(element, 640);
      element.style.setProperty('--mecc-font-size', '32px');
      element.style.setProperty('--mecc-line-height', '2');
      for (const root of [
        element.shadowRoot!,
        ...parts(element, '*').flatMap((e) => e.shadowRoot ?? []),
      ]) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
        );
        root.adoptedStyleSheets.push(sheet);
      }
      expect(tooWide(element)).to.be.empty;
    });
  }

  it('keeps text at 16 pixels on a page whose root is 10', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const finder = await states['finder: results']!();
    expect(getComputedStyle(finder).fontSize).to.equal('16px');
    const small = [...all(finder.shadowRoot!)].filter(
      (element) =>
        element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < 13.5,
    );
    expect(small.map(nameOf)).to.be.empty;
  });

  // WCAG 1.4.4 (service-finder)
  it('grows with a page that has larger text', async () => {
    const finder = await states['finder: initial']!();
    finder.closest('main')!.style.fontSize = '24px';
    expect(getComputedStyle(finder).fontSize).to.equal('24px');
  });

  // WCAG 2.2.2 2.3.1 (service-finder)
  it('moves nothing, whatever the person prefers', async () => {
    const { finder } = await showFinder(services(2));
    await search(finder);
    await drawn(finder);
    expect(document.getAnimations()).to.be.empty;
    const moving = [...all(finder.shadowRoot!)].filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return (
        !/^(0s(, )?)+$/.test(transitionDuration) ||
        animationName !== 'none' ||
        scrollBehavior === 'smooth'
      );
    });
    expect(moving.map(nameOf)).to.be.empty;
  });

  // WCAG 1.4.1 1.4.11 (service-finder)
  it('shows borders, focus and errors in forced colours', async function () {
    // Only Chromium's driver can force colours.
    if (!navigator.userAgent.includes('Chrome/')) return void this.skip();
    await emulateMedia({ forcedColors: 'active' });
    expect(matchMedia('(forced-colors: active)').matches).to.be.true;
    try {
      const finder = await states['finder: invalid place']!();
      for (const selector of ['#text', '#topic', '#place', '.primary', 'form']) {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(part(finder, selector));
        expect([selector, borderTopStyle, parseFloat(borderTopWidth) > 0]).to.deep.equal([
          selector,
          'solid',
          true,
        ]);
      }
      part(finder, '#place').focus();
      const { outlineStyle, outlineWidth } = getComputedStyle(part(finder, '#place'));
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
      expect(part(finder, '#place-error').textContent, 'not by colour alone').to.include('Error');
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  // WCAG 1.4.11 2.4.7 (service-finder)
  it('rings what has focus in two colours', async () => {
    const finder = await states['finder: initial']!();
    const field = part(finder, '#text');
    field.focus();
    const { outlineStyle, outlineWidth, boxShadow, outlineColor } = getComputedStyle(field);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
    expect(boxShadow).to.include('3px');
    expect(boxShadow).not.to.include(outlineColor);
  });

  it('turns round from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const finder = await states['finder: stale']!();
    const notice = part(finder, '[part=notice]');
    const { borderRightWidth, borderLeftWidth, textAlign } = getComputedStyle(notice);
    expect([borderRightWidth, borderLeftWidth]).to.deep.equal(['4px', '0px']);
    expect(textAlign).to.be.oneOf(['start', 'right']);
  });
});
