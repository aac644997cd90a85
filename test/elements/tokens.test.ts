import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { TOKEN_NAMES } from '../../src/theme/tokens.js';
import { clear, part, parts, pause, until } from './support/page.js';
import { states } from './support/states.js';

/** Like no default, and each readable on the ground that it stands on. */
const VALUES: Readonly<Partial<Record<(typeof TOKEN_NAMES)[number], string>>> = {
  'font-family': 'monospace',
  'font-size': '23px',
  'line-height': '2',
  measure: '20ch',
  space: '13px',
  radius: '17px',
  'target-size': '61px',
};
const COLOUR = 'rgb(1, 2, 3)';

function* all(root: ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* all(element.shadowRoot);
  }
}

/** What tokens are for. */
const LOOKS = [
  'color background-color border-top-color border-top-left-radius border-inline-start-color',
  'outline-color box-shadow font-family font-size line-height max-width min-block-size',
  'padding-block-start margin-block-start row-gap inline-size',
].flatMap((names) => names.split(' '));

/** All that is looked at, in one text. */
function looks(host: Element): string {
  return [host, ...all(host.shadowRoot!)]
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => {
      const style = getComputedStyle(element);
      return LOOKS.map((name) => style.getPropertyValue(name)).join(';');
    })
    .join('\n');
}

describe('tokens', function () {
  this.timeout(30_000);
  const root = document.documentElement;
  afterEach(() => {
    root.removeAttribute('style');
    clear();
  });

  /** Together these show all: fields, errors, notices, cards, urgent help, and what has focus. */
  const shown = ['finder: unavailable, nothing', 'urgent help', 'card: overdue'];
  const changing = new Set<string>();

  before(async () => {
    for (const state of shown) {
      const element = await states[state]!();
      element.shadowRoot!.querySelector<HTMLElement>('input, a')?.focus({ focusVisible: true });
      const before = looks(element);
      for (const name of TOKEN_NAMES) {
        // Looked at at once: a colour that cannot be read would give way a moment later.
        root.style.setProperty(`--mecc-${name}`, VALUES[name] ?? COLOUR);
        if (looks(element) !== before) changing.add(name);
        root.style.removeProperty(`--mecc-${name}`);
      }
      clear();
    }
  });

  for (const name of TOKEN_NAMES) {
    it(`--mecc-${name} changes what is seen`, () => {
      expect(changing.has(name)).to.equal(true);
    });
  }

  it('a name that is no token changes nothing', async () => {
    const element = await states['urgent help']!();
    const before = looks(element);
    root.style.setProperty('--mecc-no-such-token', COLOUR);
    expect(looks(element) === before).to.equal(true);
  });

  it('a finder keeps the room free that --mecc-finder-min-height says', async () => {
    root.style.setProperty('--mecc-finder-min-height', '3333px');
    const finder = await states['finder: initial']!();
    expect(finder.getBoundingClientRect().height).to.be.at.least(3333);
  });

  for (const [size, least] of [
    ['12px', 12],
    ['15px', 14],
  ] as const) {
    it(`text of ${size} has nothing beside it below ${String(least)} pixels`, async () => {
      root.style.setProperty('--mecc-font-size', size);
      for (const state of ['card: full', 'topic card: high-risk, with its forms']) {
        const element = await states[state]!();
        for (const one of all(element.shadowRoot!)) {
          const { fontSize } = getComputedStyle(one);
          expect(parseFloat(fontSize), `${state}: ${one.outerHTML}`).to.be.at.least(least);
        }
        clear();
      }
    });
  }

  it('round corners leave a thick edge straight, and text of fields off the border', async () => {
    root.style.setProperty('--mecc-radius', '24px');
    root.style.setProperty('--mecc-space', '4px');
    const finder = await states['finder: unavailable, nothing']!();
    const help = parts(finder, 'mecc-urgent-help').at(-1)!;
    const radius = parseFloat(getComputedStyle(part(help, '.urgent-block')).borderTopLeftRadius);
    expect(radius).to.be.at.most(8);
    const { paddingInlineStart } = getComputedStyle(part(finder, '#text'));
    expect(parseFloat(paddingInlineStart)).to.be.at.least(8);
  });

  it('light and dark follow what the page declares, also by an attribute, and not the system', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-test-theme=dark] { color-scheme: dark; background: #14191d }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    try {
      const card = await states['card: full']!();
      const text = () => getComputedStyle(part(card, '[part=heading]')).color;
      const light = text();
      await emulateMedia({ colorScheme: 'dark' }).catch(() => undefined);
      expect(text()).to.equal(light);
      root.dataset['testTheme'] = 'dark';
      expect(text()).not.to.equal(light);
    } finally {
      await emulateMedia({ colorScheme: 'light' }).catch(() => undefined);
      delete root.dataset['testTheme'];
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      await pause(0);
    }
  });
});

describe('what a page puts inside', function () {
  this.timeout(30_000);
  afterEach(clear);

  /** States in which an element shows its fallback; those that always work show it before alone. */
  const SHOWN: Readonly<Record<string, string>> = {
    'mecc-service-finder': 'finder: unavailable, nothing',
    'mecc-service-card': 'card: unavailable',
    'mecc-topic-card': 'topic card: unavailable',
    'mecc-topic-list': 'topic list: unavailable',
    'mecc-conversation-checklist': 'checklist: unavailable',
    'mecc-elearning-links': 'learning: unavailable',
    'mecc-resource-library': 'library: unavailable',
    'mecc-quality-checklist': 'quality: unavailable',
    'mecc-pledge': 'pledge: unavailable',
    'mecc-offline-pack': 'offline pack: unavailable',
  };
  const WORKING: Readonly<Record<string, string>> = {
    'mecc-urgent-help': 'urgent help',
    'mecc-quick-exit': 'quick exit',
    'mecc-shortlist': 'shortlist: empty',
    'mecc-place-picker': 'picker: initial',
  };

  async function put(state: string, slot = ''): Promise<HTMLElement> {
    const element = await states[state]!();
    const own = document.createElement('p');
    own.textContent = 'Test fallback';
    if (slot !== '') own.slot = slot;
    element.append(own);
    await pause(0);
    return own;
  }

  for (const [tag, state] of Object.entries(SHOWN)) {
    it(`is shown by ${tag} when it has nothing better`, async () => {
      const own = await put(state);
      // Some look once more at what they have, when something is put inside.
      await until(() => own.getClientRects().length === 1, 'what is inside to show');
    });
  }
  for (const [tag, state] of Object.entries(WORKING)) {
    it(`is not shown by ${tag}, which works by itself`, async () => {
      expect((await put(state)).getClientRects().length).to.equal(0);
    });
  }

  it('is shown beside the quick exit in its slot for safety', async () => {
    expect((await put('quick exit', 'safety')).getClientRects().length).to.equal(1);
  });

  it('has a state here for each slot that is documented', async () => {
    const { modules } = (await (await fetch('/dist/custom-elements.json')).json()) as {
      modules: { declarations?: { tagName?: string; slots?: { name: string }[] }[] }[];
    };
    const slots = modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ tagName, slots: all = [] }) => all.map(({ name }) => `${tagName!} ${name}`));
    const known = [...Object.keys(SHOWN), ...Object.keys(WORKING), 'mecc-provider'];
    expect(slots.sort()).to.deep.equal(
      [...known.map((tag) => `${tag} `), 'mecc-quick-exit safety'].sort(),
    );
  });
});
