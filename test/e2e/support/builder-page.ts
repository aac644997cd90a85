/** A person at the snippet builder, with keys and a mouse, in any engine. */
import type { TestPage } from '../../support/browsers.mjs';
import { NOTE_PROBLEMS, notedProblems } from '../../support/problems.js';
import { until } from '../../support/until.js';

/** Notes what the page does wrong from now on, and what the regions of the form say. */
const WATCH = `(() => {
  ${NOTE_PROBLEMS};
  window.heard = [];
  for (const region of document.querySelectorAll('#form [role=status], #problem')) {
    new MutationObserver(() => window.heard.push(region.textContent)).observe(region, {
      childList: true, characterData: true, subtree: true,
    });
  }
})()`;

/** Addresses that this page and the one in its preview have asked for. */
const ASKED = `[window, document.querySelector('.preview iframe').contentWindow].flatMap((one) =>
  one.performance.getEntriesByType('resource').map(({ name }) => name))`;

const KEPT = 'localStorage.length + sessionStorage.length + document.cookie.length';

export function builderPage(page: TestPage, origin: string) {
  /** Text of the first element, or nothing when there is none to be seen. */
  const text = (selector: string) =>
    page.evaluate((one) => {
      const found = document.querySelector<HTMLElement>(one);
      return found?.checkVisibility() ? found.innerText.trim() : '';
    }, selector);

  const attribute = (selector: string, name: string) =>
    page.evaluate((one, key) => document.querySelector(one)!.getAttribute(key), selector, name);

  const focus = (selector: string) =>
    page.evaluate((one) => {
      const found = document.querySelector<HTMLInputElement>(one);
      if (!found) throw new Error(`There is no ${one}.`);
      found.focus();
      if (found.matches('input[type=text], input[type=tel], textarea')) found.select();
    }, selector);

  const builder = {
    page,
    text,
    attribute,
    focus,
    press: page.press,

    async open(): Promise<void> {
      await page.goto(`${origin}/builder.html`);
      await builder.until('#panel pre', Boolean);
      await builder.untilPreview('mecc-service-finder', (finder) => finder !== null);
      await page.evaluate(WATCH);
    },

    /** Nothing failed meanwhile, nothing was asked of others, and nothing chosen was kept. */
    async faults(): Promise<string[]> {
      const problems = await page.evaluate(notedProblems);
      const asked = await page.evaluate<string[]>(ASKED);
      const wrong = asked.filter((url) => !url.startsWith(`${origin}/`) || /[?#]/.test(url));
      const kept = await page.evaluate<number>(KEPT);
      return [...problems, ...wrong, ...(kept > 0 ? ['Something is kept.'] : [])];
    },

    /** Writes over what is in a field, key by key. */
    async fill(selector: string, words: string): Promise<void> {
      await focus(selector);
      if (words === '') await page.press('Backspace');
      else await page.type(words);
    },

    /** Leaves a field, as with Tab, for those who type. */
    leave: () => page.press('Tab'),

    /** Presses Space on the box or the button with these words. */
    async tick(label: string): Promise<void> {
      const id = await page.evaluate((words) => {
        const found = [...document.querySelectorAll('label.choice')].find((one) =>
          one.textContent.includes(words),
        );
        if (!found) throw new Error(`Nothing to tick: ${words}`);
        const input = found.querySelector('input')!;
        return `input[name="${input.name}"][value="${input.value}"]`;
      }, label);
      await focus(id);
      await page.press(' ');
    },

    /** Chooses in a list. The keys for that are those of the system, so this is done for them. */
    choose: (selector: string, value: string) =>
      page.evaluate(
        (one, wanted) => {
          const found = document.querySelector<HTMLSelectElement>(one)!;
          found.value = wanted;
          found.dispatchEvent(new Event('input', { bubbles: true }));
          found.dispatchEvent(new Event('change', { bubbles: true }));
        },
        selector,
        value,
      ),

    async openTopics(): Promise<void> {
      await focus('#topics > summary');
      await page.press('Enter');
    },

    /** The first lines to copy. */
    shown: () => text('#panel pre'),
    untilShown: (isSo: (lines: string) => boolean) => until(() => text('#panel pre'), isSo),
    until: (selector: string, isSo: (words: string) => boolean) =>
      until(() => text(selector), isSo),

    /** Attributes of an element in the preview, or `null`. */
    untilPreview: (
      name: string,
      isSo: (element: Record<string, string> | null) => boolean,
    ): Promise<unknown> =>
      until(
        () =>
          page.evaluate((tag) => {
            const frame = document.querySelector<HTMLIFrameElement>('.preview iframe')!;
            const found = frame.contentDocument?.querySelector(tag);
            if (!found?.shadowRoot) return null;
            return Object.fromEntries([...found.attributes].map((one) => [one.name, one.value]));
          }, name),
        isSo,
      ),

    /**
     * Presses the mouse in the middle of a thing, brought to the middle of the window. Firefox
     * scrolls to what was typed a frame later, and would take the thing away again.
     */
    async click(selector: string): Promise<void> {
      const [x, y] = await page.evaluate(async (one) => {
        const found = document.querySelector(one)!;
        for (let frames = 0; frames < 3; frames += 1) {
          found.scrollIntoView({ block: 'center', behavior: 'instant' });
          await new Promise(requestAnimationFrame);
        }
        const { left, top, width, height } = found.getBoundingClientRect();
        return [left + width / 2, top + height / 2] as const;
      }, selector);
      await page.click(x, y);
    },

    isFocused: (selector: string) =>
      page.evaluate((one) => document.querySelector(one) === document.activeElement, selector),

    /** What the regions of the form have said, in order. */
    heard: () => page.evaluate<string[]>('window.heard'),
  };
  return builder;
}

export type BuilderPage = ReturnType<typeof builderPage>;
