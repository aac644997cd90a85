import { expect, fixtureSync, html, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/elements/place-picker/place-picker.define.js';
import '../../src/elements/urgent-help/urgent-help.define.js';
import { contrastRatio, fromHex, type Rgb } from '../../src/theme/contrast.js';
import { COLOUR_NAMES } from '../../src/theme/tokens.js';

/** Elements on a ground, with tokens set by the page around them. */
async function place(styles: string): Promise<[LitElement, LitElement]> {
  const box = fixtureSync<HTMLElement>(html`<div></div>`);
  box.setAttribute('style', styles);
  const made = ['mecc-urgent-help', 'mecc-place-picker'].map((tag) => document.createElement(tag));
  box.append(...made);
  const [help, picker] = made as [LitElement, LitElement];
  await Promise.all([help.updateComplete, picker.updateComplete]);
  return [help, picker];
}

function rgb(text: string): Rgb | undefined {
  const parts = (text.match(/[\d.]+/g) ?? []).map(Number);
  const scale = text.startsWith('rgb') ? 255 : 1;
  if (parts[3] === 0) return undefined;
  return [0, 1, 2].map((index) => (parts[index] ?? 0) / scale) as unknown as Rgb;
}

function groundOf(element: Element): Rgb {
  for (let node: Element | null = element; node;) {
    const colour = rgb(getComputedStyle(node).backgroundColor);
    if (colour) return colour;
    const root = node.getRootNode();
    node = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return [1, 1, 1];
}

/** Texts that cannot be read, and fields that cannot be told from their ground, with the ratio. */
function unreadable(element: HTMLElement): string[] {
  const found: string[] = [];
  for (const one of element.shadowRoot!.querySelectorAll<HTMLElement>('*')) {
    const hasText = [...one.childNodes].some(
      (node) => node instanceof Text && node.data.trim() !== '',
    );
    if (one.clientHeight === 0 || one.matches('style, .hidden')) continue;
    const { color, borderTopColor } = getComputedStyle(one);
    const text = contrastRatio(rgb(color) ?? [0, 0, 0], groundOf(one));
    if (hasText && text < 4.45) found.push(`${one.textContent.trim()}: ${text.toFixed(2)}`);
    if (!one.matches('input')) continue;
    const edge = contrastRatio(rgb(borderTopColor) ?? [0, 0, 0], groundOf(one.parentElement!));
    if (edge < 2.95) found.push(`edge: ${edge.toFixed(2)}`);
  }
  return found;
}

async function expectReadable(elements: HTMLElement[]): Promise<void> {
  const left = () => elements.flatMap(unreadable);
  await waitUntil(() => left().length === 0, '', { timeout: 5_000 }).catch(() => undefined);
  expect(left()).to.deep.equal([]);
}

/** Waits without looking at colours. */
async function expectGuarded(element: LitElement): Promise<void> {
  const before = element.shadowRoot!.adoptedStyleSheets.length;
  await waitUntil(() => element.shadowRoot!.adoptedStyleSheets.length > before, '', {
    timeout: 5_000,
  });
}

describe('colours that a page sets', () => {
  it('give way where a button could not be read', async () => {
    const elements = await place(
      'background: #fff; --mecc-accent: #ffd400; --mecc-on-accent: #fff',
    );
    expect(elements.flatMap(unreadable)).not.to.deep.equal([]);
    await expectReadable(elements);
  });

  it('do not have to be set for a dark page to be readable', async () => {
    await expectReadable(await place('background: #10161a; color: #eee'));
    await expectReadable(await place('background: #10161a; color-scheme: dark'));
    await expectReadable(await place('background: #fff; color-scheme: dark'));
  });

  it('may be translucent, or written in another colour space', async () => {
    await expectReadable(
      await place(
        'background: #222; --mecc-surface: rgb(0 0 0 / 20%); --mecc-text: rgb(255 255 255 / 30%)',
      ),
    );
    await expectReadable(await place('background: #fff; --mecc-text: oklch(0.9 0.1 90)'));
  });

  // WCAG 1.4.3 1.4.11 (service-finder)
  it('leave nothing unreadable, whatever they are', async () => {
    // Numbers that look random, and are the same on each run.
    let seed = 20261122;
    const next = () => (seed = (seed * 48271) % 2147483647);
    const colour = () => `#${(next() % 0x1000000).toString(16).padStart(6, '0')}`;
    for (let round = 0; round < 12; round += 1) {
      const tokens = COLOUR_NAMES.map((name) => `--mecc-${name}: ${colour()}`);
      await expectReadable(await place([`background: ${colour()}`, ...tokens].join(';')));
    }
  });

  it('stay as they are where they can be read', async () => {
    const [, picker] = await place(
      'background: #fff; --mecc-accent: #00625a; --mecc-link: #00625a',
    );
    const before = picker.shadowRoot!.adoptedStyleSheets.length;
    await waitUntil(() => picker.shadowRoot!.adoptedStyleSheets.length > before);
    const button = picker.shadowRoot!.querySelector('button')!;
    expect(rgb(getComputedStyle(button).borderTopColor)).to.deep.equal(fromHex('#00625a'));
  });

  it('are looked at again when the page changes its looks', async () => {
    const elements = await place(
      'background: var(--test-ground, #fff); --mecc-text: var(--test-text, #000)',
    );
    await expectReadable(elements);
    document.documentElement.setAttribute('style', '--test-ground: #000; --test-text: #222');
    try {
      expect(elements.flatMap(unreadable)).not.to.deep.equal([]);
      await expectReadable(elements);
    } finally {
      document.documentElement.removeAttribute('style');
    }
  });

  // Before it changed there was nothing to guard.
  it('are looked at when a plain page turns dark later, by whatever switch', async () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      '.test-dark, [data-theme=dark], [data-mecc-theme=dark] { --test-ground: #000; --test-text: #222 }';
    document.head.append(sheet);
    try {
      for (const node of [document.documentElement, document.body]) {
        for (const [name, value] of [
          ['class', 'test-dark'],
          ['style', '--test-ground: #000; --test-text: #222'],
          ['data-theme', 'dark'],
          ['data-mecc-theme', 'dark'],
        ] as const) {
          const elements = await place('background: var(--test-ground); color: #000');
          // The look after the first paint is over.
          await nextFrame();
          await nextFrame();
          node.setAttribute(name, value);
          try {
            expect(elements.flatMap(unreadable), name).not.to.deep.equal([]);
            await expectReadable(elements);
          } finally {
            node.removeAttribute(name);
          }
        }
      }
    } finally {
      sheet.remove();
    }
  });

  it('are looked at again when a page has faded into the dark', async () => {
    const elements = await place(
      'background: var(--test-ground, #fff); color: #000; transition: background-color 200ms',
    );
    await nextFrame();
    await nextFrame();
    // At first it is as light as before.
    document.documentElement.setAttribute('style', '--test-ground: #000');
    try {
      await expectReadable(elements);
    } finally {
      document.documentElement.removeAttribute('style');
    }
  });

  it('are looked at a few times, however often a page sets an attribute', async () => {
    const [guarded] = await place('background: #000; color: #fff');
    const [plain] = await place('background: var(--test-ground, #fff); color: #000');
    await expectReadable([guarded]);
    const { getComputedStyle: read } = window;
    let looks = 0;
    window.getComputedStyle = (element, pseudo) => {
      const root = element.getRootNode();
      const isOurs = element === plain || (root instanceof ShadowRoot && root.host === guarded);
      looks += Number(isOurs);
      return read.call(window, element, pseudo);
    };
    try {
      for (let step = 0; step < 1_000; step += 1) {
        document.body.setAttribute('data-test-scroll', String(step));
        // Each of them reaches whoever observes by itself.
        await Promise.resolve();
      }
      document.body.setAttribute('style', '--test-ground: #000');
      await expectGuarded(plain);
    } finally {
      window.getComputedStyle = read;
      document.body.removeAttribute('style');
      document.body.removeAttribute('data-test-scroll');
    }
    expect(looks).to.be.below(20);
  });

  it('are looked at when the reader’s system turns dark later', async function () {
    const sheet = document.createElement('style');
    sheet.textContent = '@media (prefers-color-scheme: dark) { :root { --test-ground: #000 } }';
    document.head.append(sheet);
    try {
      await emulateMedia({ colorScheme: 'light' });
    } catch {
      sheet.remove();
      return this.skip();
    }
    try {
      const elements = await place('background: var(--test-ground); color-scheme: only light');
      await nextFrame();
      await nextFrame();
      await emulateMedia({ colorScheme: 'dark' });
      await expectReadable(elements);
    } finally {
      await emulateMedia({ colorScheme: 'light' });
      sheet.remove();
    }
  });

  it('are the reader’s own in forced colours', async function () {
    try {
      await emulateMedia({ forcedColors: 'active' });
    } catch {
      return this.skip();
    }
    if (!matchMedia('(forced-colors: active)').matches) return this.skip();
    const [help] = await place('--mecc-text: #fff; --mecc-surface: #fff');
    const before = help.shadowRoot!.adoptedStyleSheets.length;
    await waitUntil(() => help.shadowRoot!.adoptedStyleSheets.length > before);
    expect(help.shadowRoot!.adoptedStyleSheets.at(-1)!.cssRules.length).to.equal(0);
    await emulateMedia({ forcedColors: 'none' });
  });

  it('are no concern of an element that has gone', async () => {
    const [help] = await place('--mecc-text: #fff; --mecc-surface: #fff');
    const sheets = () => help.shadowRoot!.adoptedStyleSheets.length;
    const before = sheets();
    await expectReadable([help]);
    expect(sheets()).to.equal(before + 1);
    help.remove();
    expect(sheets()).to.equal(before);
  });
});
