import { expect } from '@open-wc/testing';
import * as elements from '../../src/elements/index.js';
import { checkAxe } from './support/check-axe.js';
import { states } from './support/states.js';
import { clear, part } from './support/page.js';

describe('axe', function () {
  this.timeout(20_000);
  afterEach(() => {
    clear();
    document.documentElement.removeAttribute('dir');
    document.documentElement.style.colorScheme = '';
  });

  it('looks into shadow roots: it finds a faint text and a button without a name', async () => {
    const card = await states['card: bare']!();
    const button = document.createElement('button');
    const faint = document.createElement('p');
    faint.textContent = 'Faint';
    faint.style.color = '#999';
    card.shadowRoot!.querySelector('article')!.append(button, faint);
    const found = (await checkAxe(card)).map((line) => line.split(':')[0]).sort();
    expect(found).to.deep.equal(['button-name', 'color-contrast']);
  });

  for (const [name, state] of Object.entries(states)) {
    // WCAG 1.1.1 1.3.1 1.4.3 2.4.4 2.5.8 3.1.2 4.1.2 (every element)
    it(`has nothing against ${name}`, async () => {
      expect(await checkAxe(await state())).to.be.empty;
    });
  }

  it('has seen every element that shows something', async () => {
    const first = new Map(
      Object.entries(states).map(([name, state]) => [name.split(':')[0], state]),
    );
    const seen = new Set<unknown>();
    for (const state of first.values()) seen.add((await state()).constructor);
    const missing = Object.entries(elements).filter(
      ([, one]) =>
        typeof one === 'function' &&
        one.prototype instanceof elements.MeccElement &&
        !seen.has(one),
    );
    expect(missing.map(([name]) => name)).to.deep.equal([]);
  });

  const some = [
    'finder: initial',
    'finder: results, pending again',
    'finder: stale',
    'card: full',
    'finder: invalid place',
  ];
  for (const name of some) {
    it(`has nothing against ${name} from right to left`, async () => {
      document.documentElement.dir = 'rtl';
      expect(await checkAxe(await states[name]!())).to.be.empty;
    });

    it(`has nothing against ${name} on a dark page`, async () => {
      document.documentElement.style.colorScheme = 'dark';
      const element = await states[name]!();
      element.closest('main')!.style.background = 'Canvas';
      expect(await checkAxe(element)).to.be.empty;
    });
  }

  for (const level of [2, 3, 4, 5, 6]) {
    it(`has nothing against headings that begin at level ${String(level)}`, async () => {
      const finder = (await states['finder: results']!()) as HTMLElement & { headingLevel: number };
      finder.headingLevel = level;
      for (let above = 1; above < level; above += 1) {
        const heading = document.createElement(`h${String(above)}`);
        heading.textContent = `Level ${String(above)}`;
        finder.before(heading);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await checkAxe(finder.closest('main')!)).to.be.empty;
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`has nothing against a browser that does not know light-dark(), on a ${scheme} page`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const finder = await states['finder: invalid place']!();
      finder.closest('main')!.style.background = 'Canvas';
      finder.closest('main')!.style.color = 'CanvasText';
      // The same sheets, with a function in them that no browser knows.
      for (const host of [finder, ...finder.shadowRoot!.querySelectorAll('*')]) {
        if (!host.shadowRoot) continue;
        host.shadowRoot.adoptedStyleSheets = host.shadowRoot.adoptedStyleSheets.map((sheet) => {
          const old = new CSSStyleSheet();
          const rules = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
          old.replaceSync(rules.replaceAll('light-dark(', 'dusk-dawn('));
          return old;
        });
      }
      for (const selector of ['#text', '#topic', '#place', '.primary', 'form']) {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(part(finder, selector));
        expect(`${selector} ${borderTopStyle}`).to.equal(`${selector} solid`);
        expect(parseFloat(borderTopWidth)).to.be.greaterThan(0);
      }
      expect(await checkAxe(finder)).to.be.empty;
    });
  }
});
