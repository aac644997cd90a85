/** What holds for every element, each in the state in which it shows most. */
import { expect } from '@open-wc/testing';
import * as elements from '../../src/elements/index.js';
import { clear, drawn, focused, nameOf, until } from './support/page.js';
import { states } from './support/states.js';

const RICH = [
  'finder: filters with counts, chips and a place outside',
  'card: full',
  'picker: invalid',
  'topic card: high-risk, with its forms',
  'topic list: groups open',
  'checklist: one at a time, easy read',
  'library: filters open, nothing found',
  'quality: scored',
  'learning: with a plan',
  'pledge: without a promise',
  'shortlist: with services',
  'offline pack: the offer',
  'quick exit',
  'urgent help',
];

const CONTROLS = 'a[href], button, input, select, summary, textarea';

/** Every element in a shadow root and those inside it that can be seen. */
function seen(host: HTMLElement): HTMLElement[] {
  return [...host.shadowRoot!.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.checkVisibility() ? [element] : []),
    ...(element.shadowRoot ? seen(element) : []),
  ]);
}

const controls = (host: HTMLElement) =>
  seen(host).filter((element) => element.matches(CONTROLS) && !element.matches(':disabled'));

const sheets = (host: HTMLElement): CSSStyleSheet[] => [
  ...host.shadowRoot!.adoptedStyleSheets,
  ...[...host.shadowRoot!.querySelectorAll<HTMLElement>('*')].flatMap((inner) =>
    inner.shadowRoot ? sheets(inner) : [],
  ),
];

/** The language that an element says of its words inside the shadow roots, up to the host. */
function languageOf(element: Element, host: Element): string | undefined {
  const said = element.closest('[lang]')?.getAttribute('lang');
  if (said != null) return said;
  const root = element.getRootNode();
  const above = root instanceof ShadowRoot ? root.host : host;
  return above === host ? undefined : languageOf(above, host);
}

/** Runs something, and gives the events of ours that came of it. */
function eventsOf(host: HTMLElement, act: () => void): string[] {
  const fired: string[] = [];
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('mecc-')) fired.push(event.type);
    return dispatch.call(this, event);
  };
  const before = location.href;
  try {
    act();
  } finally {
    EventTarget.prototype.dispatchEvent = dispatch;
  }
  if (location.href !== before) fired.push(`address of ${host.localName}`);
  return fired;
}

describe('every element', function () {
  this.timeout(20_000);
  const { lang } = document.documentElement;
  afterEach(() => {
    for (const list of document.querySelectorAll('mecc-shortlist')) list.reset();
    clear();
    document.documentElement.lang = lang;
  });

  it('that shows something is looked at here', async () => {
    const shown = new Set<unknown>();
    for (const name of RICH) shown.add((await states[name]!()).constructor);
    const missing = Object.entries(elements).filter(
      ([name, one]) =>
        typeof one === 'function' &&
        one.prototype instanceof elements.MeccElement &&
        name !== 'MeccProviderElement' &&
        !shown.has(one),
    );
    expect(missing.map(([name]) => name)).to.be.empty;
  });

  for (const name of RICH) {
    // WCAG 1.3.2 1.3.4 2.1.1 2.2.2 2.3.1 2.4.3 2.5.3 4.1.2 (every element)
    it(`has native controls named by what is seen, in order, and nothing that moves: ${name}`, async () => {
      const host = await states[name]!();
      await drawn(host);
      const found: Record<string, string[]> = {};
      const none = (what: string, elements: HTMLElement[]) => {
        found[what] = elements.map(nameOf);
      };
      const all = seen(host).map((element) => ({ element, style: getComputedStyle(element) }));
      const where = (is: (one: (typeof all)[number]) => boolean) =>
        all.filter(is).map(({ element }) => element);
      none(
        'pressed, and no native control',
        where(({ element, style }) => {
          const role = element.getAttribute('role') ?? '';
          const says = /^(?:button|link|checkbox|radio|tab|switch|menuitem)$/.test(role);
          const isNative = element.matches(CONTROLS);
          const isInNative = element.closest(`${CONTROLS}, label, li`) !== null;
          return (says && !isNative) || (style.cursor === 'pointer' && !isInNative);
        }),
      );
      none(
        'seen in another order than read',
        where(
          ({ element, style }) =>
            element.tabIndex > 0 ||
            style.order !== '0' ||
            /reverse/.test(`${style.flexDirection} ${style.flexWrap}`),
        ),
      );
      none(
        'moving',
        where(
          ({ style }) =>
            !/^(0s(, )?)+$/.test(style.transitionDuration) ||
            style.animationName !== 'none' ||
            style.scrollBehavior === 'smooth',
        ),
      );
      const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
      none(
        'named by other words than those on it',
        controls(host).filter((control) => {
          const label = control.getAttribute('aria-label');
          return label !== null && !plain(label).includes(plain(control.innerText));
        }),
      );
      expect(Object.entries(found).filter(([, list]) => list.length > 0)).to.deep.equal([]);
      const rules = sheets(host).flatMap(({ cssRules }) => [...cssRules]);
      expect(rules.length).to.be.greaterThan(0);
      expect(rules.filter(({ cssText }) => /\(orientation\b/.test(cssText))).to.be.empty;
    });

    // WCAG 2.4.7 2.5.2 3.2.1 (every element)
    it(`rings what has focus, and does nothing for that or before a press is over: ${name}`, async () => {
      const host = await states[name]!();
      const before = host.shadowRoot!.textContent;
      const strayed: string[] = [];
      const plain: string[] = [];
      const fired = eventsOf(host, () => {
        for (const control of controls(host)) {
          control.focus();
          if (focused() !== control) strayed.push(nameOf(control));
          // A box or a whole label may carry the ring for what is in it.
          const isRinged = [control, control.closest('label'), control.parentElement].some(
            (one) => {
              if (!one) return false;
              const { outlineStyle, outlineWidth } = getComputedStyle(one);
              return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
            },
          );
          if (!isRinged) plain.push(nameOf(control));
          for (const type of ['pointerdown', 'mousedown', 'touchstart']) {
            control.dispatchEvent(
              new Event(type, { bubbles: true, composed: true, cancelable: true }),
            );
          }
        }
      });
      await drawn(host);
      expect({ fired, strayed, plain }).to.deep.equal({ fired: [], strayed: [], plain: [] });
      expect(host.shadowRoot!.textContent).to.equal(before);
    });

    // WCAG 3.1.2 (every element)
    it(`says what language its words are in, on a page in another: ${name}`, async () => {
      document.documentElement.lang = 'fr';
      const host = await states[name]!();
      await drawn(host);
      const strange = () =>
        seen(host).filter((element) => {
          const has = [...element.childNodes].some(
            ({ nodeType, textContent }) => nodeType === 3 && /\p{L}{3}/u.test(textContent ?? ''),
          );
          return has && languageOf(element, host) === undefined;
        });
      // What marks them comes with the first page in another language.
      await until(() => strange().length === 0).catch(() => undefined);
      expect(strange().map(nameOf)).to.be.empty;
    });

    // WCAG 1.4.4 1.4.12 (every element)
    it(`loses nothing with wide spacing and twice the size of text: ${name}`, async () => {
      const host = await states[name]!();
      Object.assign(host.closest('main')!.style, { inlineSize: '640px', padding: '0' });
      host.style.setProperty('--mecc-font-size', '32px');
      host.style.setProperty('--mecc-line-height', '2');
      const wide = new CSSStyleSheet();
      wide.replaceSync(
        '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em }',
      );
      for (const root of [host, ...seen(host)].flatMap(({ shadowRoot }) => shadowRoot ?? []))
        root.adoptedStyleSheets.push(wide);
      const { left, right } = host.getBoundingClientRect();
      const out = seen(host).filter((element) => {
        if (element.closest('.hidden')) return false;
        const box = element.getBoundingClientRect();
        const { overflowX, overflowY, display } = getComputedStyle(element);
        const isOut = box.width > 0 && (box.left < left - 1 || box.right > right + 1);
        const isCut =
          display !== 'inline' &&
          !element.matches('input, select, textarea') &&
          ((overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
            (/^(?:hidden|clip)$/.test(overflowY) &&
              element.scrollHeight > element.clientHeight + 1));
        return isOut || isCut;
      });
      expect(out.map(nameOf)).to.be.empty;
    });
  }
});
