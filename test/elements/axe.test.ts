import { expect } from '@open-wc/testing';
import { checkAxe } from './support/check-axe.js';
import { states } from './support/states.js';
import { clear } from './support/page.js';

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
    it(`has nothing against ${name}`, async () => {
      expect(await checkAxe(await state())).to.be.empty;
    });
  }

  const some = ['finder: initial', 'finder: results, pending again', 'finder: stale', 'card: full', 'finder: invalid place'];
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
});
