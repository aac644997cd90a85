import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { services } from './support/directories.js';
import { expectAccessible } from './support/element-checks.js';
import { search, settled, showFinder, status, type Finder } from './support/finder.js';
import { clear, focused, focusedName, part, parts, textOf, until } from './support/page.js';

const LONGEST = 60;

/** Presses Tab until it is so; gives back everything that had focus on the way. */
async function tabTo(isSo: (element: Element) => boolean, goal: string): Promise<Element[]> {
  const way: Element[] = [];
  for (let count = 0; count < LONGEST; count += 1) {
    await sendKeys({ press: 'Tab' });
    const element = focused()!;
    way.push(element);
    if (isSo(element)) return way;
  }
  throw new Error(`${goal} cannot be reached: ${way.map((e) => e.localName).join(', ')}`);
}

const hasId = (id: string) => (element: Element) => element.id === id;
const hasPart = (name: string) => (element: Element) =>
  element.getAttribute('part')?.split(' ').includes(name) ?? false;

/** A button before the finder and one after it, with the first in focus. */
function fence(finder: Finder): { after: HTMLButtonElement } {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  before.textContent = 'Before';
  after.textContent = 'After';
  finder.before(before);
  finder.after(after);
  before.focus();
  return { after };
}

/** Whether boxes follow each other down the page, and along a line in the direction of the text. */
function inOrder(elements: readonly Element[], isRtl: boolean): string[] {
  const wrong: string[] = [];
  elements.reduce((last, next) => {
    const [a, b] = [last.getBoundingClientRect(), next.getBoundingClientRect()];
    const sameLine = b.top < a.bottom - 1 && a.top < b.bottom - 1;
    const along = isRtl ? b.right <= a.right + 1 : b.left >= a.left - 1;
    // In columns, the first one is read to its end.
    const nextColumn = b.top < a.top && (isRtl ? b.right <= a.left : b.left >= a.right);
    const isRight = sameLine ? along : b.top >= a.top || nextColumn;
    if (!isRight) wrong.push(`${last.localName} ${last.id} → ${next.localName} ${next.id}`);
    return next;
  });
  return wrong;
}

describe('service finder: keyboard', () => {
  afterEach(clear);

  // WCAG 2.1.1 2.1.2
  it('goes from the first field to a call and to more services with Tab, Enter and Space alone', async function () {
    this.timeout(30_000);
    const { finder } = await showFinder(services(13));
    const { after } = fence(finder);
    await tabTo(hasId('text'), 'the field for words');
    await sendKeys({ type: 'smoking' });
    await tabTo(hasId('place'), 'the field for a place');
    await sendKeys({ type: 'Halton' });
    await sendKeys({ press: 'Enter' });
    await settled(finder);
    expect(status(finder)).to.equal('13 services found in Halton');
    expect(focusedName()).to.equal('h3 results-heading');

    await tabTo(hasPart('main-contact'), 'a phone number');
    expect((focused() as HTMLAnchorElement).href).to.equal('tel:01514960000');

    await tabTo(hasPart('more-button'), 'more services');
    await sendKeys({ type: ' ' });
    await settled(finder);
    expect(parts(finder, 'mecc-service-card')).to.have.length(13);
    expect(focused()?.hasAttribute('data-new'), 'focus is on the first new one').to.be.true;

    await tabTo((element) => element === after, 'the rest of the page: no trap');
  });

  it('goes to the first number past services that have none, where there are such', async () => {
    const without = services(4, { contacts: [{ kind: 'web', value: 'https://test.example/' }] });
    const [called] = services(1, { id: 'called', name: 'Test called' });
    const { finder } = await showFinder([...without, called!, ...services(2)]);
    fence(finder);
    await search(finder);
    await tabTo(hasPart('to-number'), 'the way to a number');
    expect(textOf(focused()!)).to.equal('Go to the first phone number');
    await expectAccessible(finder);
    await sendKeys({ press: 'Enter' });
    expect((focused() as HTMLAnchorElement).href).to.equal('tel:01514960000');
    expect(focused()?.ariaLabel).to.include('Test called');
  });

  it('offers no such way where the first has a number, or none has', async () => {
    const { finder, directory } = await showFinder(services(3));
    await search(finder);
    expect(parts(finder, '[part=to-number]')).to.be.empty;
    directory.answer = () => services(3, { contacts: [] });
    await search(finder);
    expect(parts(finder, '[part=to-number]')).to.be.empty;
  });

  // WCAG 2.1.1
  it('opens the filters and changes one', async () => {
    const { finder, directory } = await showFinder(services(2));
    fence(finder);
    await tabTo(hasId('text'), 'the field for words');
    await sendKeys({ press: 'Enter' });
    await settled(finder);
    part(finder, '#topic').focus();
    await tabTo((element) => element.localName === 'summary', 'the filters');
    await sendKeys({ press: 'Enter' });
    expect(part<HTMLDetailsElement>(finder, '[part=filters]').open).to.be.true;
    await until(() => parts(finder, '.filters').length > 0, 'the filters');
    await tabTo((element) => element.getAttribute('value') === 'free', 'the filter');
    await sendKeys({ type: ' ' });
    await settled(finder);
    expect(directory.asked.at(-1)?.free).to.be.true;
    expect(focused()?.getAttribute('value')).to.equal('free');
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    // WCAG 1.3.2 2.4.3
    it(`moves focus in the order that is seen, ${dir}`, async function () {
      this.timeout(20_000);
      const { finder } = await showFinder(services(2));
      finder.dir = dir;
      const { after } = fence(finder);
      const way = await tabTo((element) => element === after, 'the end');
      expect(way.length).to.be.greaterThan(15);
      expect(inOrder(way, dir === 'rtl')).to.be.empty;
    });
  }
});
