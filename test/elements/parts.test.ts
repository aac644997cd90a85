import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { partStates } from './support/part-states.js';
import { states } from './support/states.js';
import { clear, pause } from './support/page.js';

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly { readonly name: string }[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;

/** The parts that an element's page lists, by its tag. */
const documented = new Map(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, cssParts = [] }) =>
      tagName ? [[tagName, cssParts.map(({ name }) => name)] as const] : [],
    ),
);

/** Not inherited: it is on what a rule names, and on nothing inside it. */
const markOf = (part: string) => `--test-part-${part}`;
for (const name of new Set([...documented.values()].flat())) {
  CSS.registerProperty({ name: markOf(name), inherits: false, syntax: '*' });
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  [...documented]
    .flatMap(([tag, parts]) =>
      parts.map((part) => `${tag}::part(${part}) { ${markOf(part)}: ${tag} }`),
    )
    .join('\n'),
);

function* all(root: ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* all(element.shadowRoot);
  }
}

/** The parts of an element that a style sheet of the page reaches as it is shown now. */
function reached(host: Element): string[] {
  const parts = documented.get(host.localName) ?? [];
  const found = new Set<string>();
  for (const element of all(host.shadowRoot!)) {
    if (!element.part.value || element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    for (const part of parts) {
      if (style.getPropertyValue(markOf(part)).trim() === host.localName) found.add(part);
    }
  }
  return [...found];
}

/** What is only ever on paper, and can be seen only in an engine that shows a page as printed. */
const PAPER = [
  states['shortlist: with services'],
  partStates['checklist: the card, about to be printed'],
];

/** The parts that are there on paper alone. */
const ON_PAPER: Readonly<Record<string, readonly string[]>> = {
  'mecc-conversation-checklist': ['card'],
  'mecc-shortlist': ['sheet', 'sheet-heading'],
};

/** The list of a page goes a moment after its last element. */
async function cleared(): Promise<void> {
  clear();
  await pause(0);
}

describe('parts', function () {
  this.timeout(60_000);
  const left = new Map([...documented].map(([tag, parts]) => [tag, new Set(parts)]));
  /** What was left of them before anything was printed. */
  const onScreen = new Map<string, readonly string[]>();
  const faults: string[] = [];

  const look = (element: Element) => {
    for (const part of reached(element)) left.get(element.localName)?.delete(part);
  };

  before(async () => {
    let hasPaper = true;
    try {
      await emulateMedia({ media: 'screen' });
    } catch {
      hasPaper = false;
    }
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    for (const [name, state] of Object.entries({ ...states, ...partStates })) {
      try {
        look(await state());
      } catch (error) {
        faults.push(`${name}: ${String(error)}`);
      }
      await cleared();
    }
    for (const [tag, parts] of left) onScreen.set(tag, [...parts]);
    if (!hasPaper) {
      for (const [tag, parts] of Object.entries(ON_PAPER)) {
        for (const part of parts) left.get(tag)?.delete(part);
      }
      return;
    }
    await emulateMedia({ media: 'print' });
    for (const state of PAPER) {
      look(await state!());
      await cleared();
    }
    await emulateMedia({ media: 'screen' });
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  it('are looked at in every state', () => {
    expect(faults).to.deep.equal([]);
    expect(documented.size).to.be.greaterThan(10);
  });

  it('are on the screen, but for those of what is printed', () => {
    const missing = [...onScreen].filter(([, parts]) => parts.length > 0);
    expect(Object.fromEntries(missing)).to.deep.equal(ON_PAPER);
  });

  for (const tag of documented.keys()) {
    it(`of ${tag} are all reached by a rule of the page`, () => {
      expect([...left.get(tag)!]).to.deep.equal([]);
    });
  }
});
