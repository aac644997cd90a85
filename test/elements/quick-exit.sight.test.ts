import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/elements/quick-exit/quick-exit.define.js';
import type { MeccQuickExitElement } from '../../src/elements/quick-exit/quick-exit.js';
import { pressShift } from './support/quick-exit.js';
import { find, focused } from './support/element-checks.js';

/** A long page with the exit in a small box of its own, as a page's editor may leave it. */
async function page(dir = 'ltr') {
  const box = await fixture<HTMLElement>(
    html`<div dir=${dir}>
      <div class="above"></div>
      <div><mecc-quick-exit></mecc-quick-exit></div>
      <div class="below">
        ${Array.from({ length: 60 }, (_, index) => html`<p><a href="#${index}">Test link</a></p>`)}
      </div>
    </div>`,
  );
  // What is under the exit, at the end of its line.
  for (const line of box.querySelectorAll('p')) line.style.textAlign = 'end';
  box.querySelector<HTMLElement>('.above')!.style.blockSize = '1500px';
  box.querySelector<HTMLElement>('.below')!.style.minBlockSize = '3000px';
  const element = box.querySelector('mecc-quick-exit')!;
  await element.updateComplete;
  return { box, element };
}

const link = (element: Element) => find(element, 'a')!;
const rect = (element: Element) => link(element).getBoundingClientRect();
const floats = (element: MeccQuickExitElement) => find(element, '.float');

async function scrolled(element: MeccQuickExitElement, top: number, edge: string | undefined) {
  scrollTo(0, top);
  await waitUntil(
    () => (edge ? floats(element)?.classList.contains(edge) : !floats(element)),
    `floats at ${edge ?? 'no edge'}`,
    { timeout: 4_000 },
  );
  await nextFrame();
}

describe('mecc-quick-exit, staying in sight', () => {
  afterEach(() => {
    scrollTo(0, 0);
  });

  it('leaves focus on the link to the page on safety when the exit begins to float', async () => {
    const { element } = await page();
    const safety = Object.assign(document.createElement('a'), { href: '#safe', slot: 'safety' });
    safety.textContent = 'Test safety';
    element.append(safety);
    const place = element.getBoundingClientRect().top + scrollY;
    await scrolled(element, place - 50, undefined);
    safety.focus();
    await scrolled(element, place + 800, 'top');
    await element.updateComplete;
    expect(document.activeElement === safety).to.equal(true);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`is at the edge that its place is beyond, ${dir}`, async () => {
      const { element } = await page(dir);
      const [top, place] = [scrollY, element.getBoundingClientRect().top + scrollY];
      expect(top).to.equal(0);
      for (const [at, edge] of [
        [0, 'bottom'],
        [place - 50, undefined],
        [place + 800, 'top'],
      ] as const) {
        await scrolled(element, at, edge);
        const { top: begin, bottom: end, left, right } = rect(element);
        expect(begin, `${String(edge)}`).to.be.at.least(0);
        expect(end).to.be.at.most(innerHeight);
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(document.documentElement.clientWidth);
        if (edge) {
          const gap = dir === 'ltr' ? document.documentElement.clientWidth - right : left;
          expect(gap).to.be.within(4, 24);
        }
      }
    });
  }

  // WCAG 2.4.3
  it('moves nothing on the page, and keeps focus', async () => {
    const { box, element } = await page();
    const below = () => box.querySelector('.below')!.getBoundingClientRect().top + scrollY;
    const place = element.getBoundingClientRect().top + scrollY;
    await scrolled(element, place - 50, undefined);
    const before = below();
    element.focus();
    await scrolled(element, place + 800, 'top');
    expect(below()).to.be.closeTo(before, 0.5);
    expect(focused()).to.equal(link(element));
  });

  // WCAG 2.4.11
  it('does not lie over what has focus', async () => {
    const { box, element } = await page();
    const place = element.getBoundingClientRect().top + scrollY;
    await scrolled(element, place + 800, 'top');
    const links = [...box.querySelectorAll('a')];
    const under = () => {
      const mine = rect(element);
      return (other: Element) => {
        const { top, bottom, right } = other.getBoundingClientRect();
        return bottom > mine.top && top < mine.bottom && right > mine.left;
      };
    };
    const covered = links.find(under());
    expect(covered, 'a link is under the exit').not.to.equal(undefined);
    covered!.focus({ preventScroll: true });
    await nextFrame();
    await nextFrame();
    expect(under()(covered!)).to.equal(false);
    expect(covered!.getBoundingClientRect().top).to.be.within(0, innerHeight);
  });

  it('speaks inside the window, at either edge', async () => {
    const { element } = await page();
    const place = element.getBoundingClientRect().top + scrollY;
    for (const [at, edge] of [
      [0, 'bottom'],
      [place + 800, 'top'],
    ] as const) {
      await scrolled(element, at, edge);
      pressShift();
      await element.updateComplete;
      const { top, bottom, left, right, height } = find(
        element,
        '[role=status]',
      )!.getBoundingClientRect();
      expect(height).to.be.above(20);
      expect(Math.min(top, left)).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
      expect(right).to.be.at.most(innerWidth);
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    }
  });

  // WCAG 1.4.11
  it('has a border and hides what is under it in forced colours', async () => {
    const { element } = await page();
    try {
      await emulateMedia({ forcedColors: 'active' });
    } catch {
      // Only Chromium can be told to.
      return;
    }
    await scrolled(element, 0, 'bottom');
    const { borderTopWidth, backgroundColor } = getComputedStyle(link(element));
    expect(borderTopWidth).to.equal('2px');
    expect(backgroundColor).not.to.match(/, 0\)$|transparent/);
    await emulateMedia({ forcedColors: 'none' });
  });

  it('is in sight where the page clips, moves and covers what stands around it', async () => {
    const { box, element } = await page();
    if (!('togglePopover' in element)) return;
    element.parentElement!.style.cssText = 'transform: translateX(-50px); clip-path: inset(0)';
    const lid = document.createElement('div');
    lid.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: silver';
    box.append(lid);
    await scrolled(element, 0, 'bottom');
    const { left, top, width, height, bottom } = rect(element);
    expect(bottom).to.be.at.most(innerHeight);
    expect(document.elementFromPoint(left + width / 2, top + height / 2)).to.equal(element);
  });

  it('is found again after it has been moved', async () => {
    const { box, element } = await page();
    box.querySelector('.below')!.append(element);
    await element.updateComplete;
    await scrolled(element, element.getBoundingClientRect().top + scrollY - 100, undefined);
    await scrolled(element, 0, 'bottom');
  });
});
