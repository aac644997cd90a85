import { warnOnce } from '../elements/shared/warn-once.js';
import { elementFrom } from './element-from.js';
import { embedSettings } from './embed-settings.js';
import { loaders } from './loaders.js';
import { tellHeight } from './tell-height.js';

/** What the site allows in `<meta name="…" content="https://a.example https://b.example">`. */
const listed = (name: string): string[] =>
  (document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '')
    .split(/\s+/)
    .filter(Boolean);

/**
 * They are called by their topic, which may be a sensitive one: titles stand in tabs and histories.
 * In a frame they do not: there the title is what a screen reader says of the page.
 */
const NAMES_TOPIC: readonly string[] = ['mecc-topic-card', 'mecc-conversation-checklist'];

/**
 * Puts the element that the address asks for in place of what the page has inside `<main>`, which
 * becomes its fallback, and stays when the element's script does not come.
 */
async function embed(): Promise<void> {
  const { tag, lang, attributes, colours, refused } = embedSettings(
    new URLSearchParams(location.search),
    location.href,
    listed('mecc-directories'),
  );
  for (const sentence of refused) warnOnce(sentence);
  const main = document.querySelector('main');
  const load = tag === undefined ? undefined : loaders[tag];
  if (!main || tag === undefined || !load) return;
  if (colours.length > 0) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:root{${colours.map((pair) => pair.join(':')).join(';')}}`);
    document.adoptedStyleSheets.push(sheet);
  }
  await load();
  // Until then all that stands in the page is in English.
  if (lang !== undefined) document.documentElement.lang = lang;
  // By itself the page has no other heading. In a frame it goes below those of the page around.
  const isAlone = window === window.top;
  const element = elementFrom(tag, [['heading-level', isAlone ? '1' : '2'], ...attributes]);
  element.append(...main.childNodes);
  main.append(element);
  if (!isAlone || !NAMES_TOPIC.includes(tag)) followHeading(element);
}

/** Calls the page what its element is called, in its language, once that is known. */
function followHeading({ shadowRoot }: HTMLElement): void {
  if (!shadowRoot) return;
  const follow = () => {
    const name = shadowRoot.querySelector('[part=heading]')?.textContent.trim();
    if (name) document.title = name;
  };
  const changes = { childList: true, characterData: true, subtree: true };
  new MutationObserver(follow).observe(shadowRoot, changes);
}

/** Whether the element has taken the place of its fallback, and waits for nothing. */
function isThere(): boolean {
  const root = document.querySelector('main > [heading-level]')?.shadowRoot;
  const isBusy = root?.querySelector('[aria-busy=true]');
  return root?.querySelector('slot')?.hidden === true && !isBusy;
}

tellHeight(listed('mecc-pages'), isThere);
// What stands in the page stays: it says where help is.
embed().catch(() => undefined);
