import { isRightToLeft } from '../../i18n/format.js';
import { loadTranslation } from '../../i18n/languages.js';
import { addTranslation, tellListeners } from '../../i18n/register.js';
import { wordsLanguage } from '../../i18n/registry.js';
import type { Service } from '../../models/index.js';
import { languageTag } from './language-tag.js';
import { nearest } from './nearest.js';
import { addNote } from './translation-note.js';

export { languageTag };

/** Languages that have been asked for, by their tags. */
const asked = new Map<string, Promise<void>>();

/** Loads what comes with the package for a language. Once, and again when it did not come. */
export function loadWords(written: string): Promise<void> {
  const lang = languageTag(written);
  const known = asked.get(lang);
  if (known) return known;
  const loading = load(lang).catch((error: unknown) => {
    asked.delete(lang);
    throw error;
  });
  asked.set(lang, loading);
  return loading;
}

async function load(lang: string): Promise<void> {
  // Whoever is on the page already is marked as English until then.
  tellListeners();
  const own = document.querySelector('[data-mecc-messages]');
  if (own) (await import('./page-messages.js')).readPageMessages();
  const translation = await loadTranslation(lang);
  if (translation) addTranslation(lang, translation);
}

/** Roots of elements whose language is marked. */
const marked = new WeakSet<Node>();

/** Whether changes of `lang` are marks of ours: nothing but them has a `lang` in these roots. */
export const areMarks = (changes: readonly MutationRecord[]): boolean =>
  changes.every(({ target }) => marked.has(target.getRootNode()));

/**
 * Words in another language than English, or in English on a page of another language, say which
 * they are in, and run the way they are written.
 */
export function markLanguage(host: HTMLElement, wanted: string): void {
  const spoken = wordsLanguage(wanted);
  const isMarked = !/^en\b/i.test(wanted);
  if (host.shadowRoot) marked.add(host.shadowRoot);
  addNote(host, spoken);
  for (const child of host.shadowRoot?.children ?? []) {
    // What the page has put inside is in the page's language.
    if (child.localName === 'slot') continue;
    setOnce(child, 'lang', isMarked ? spoken : null);
    setOnce(child, 'dir', isMarked ? (isRightToLeft(spoken) ? 'rtl' : 'ltr') : null);
  }
  for (const text of host.shadowRoot?.querySelectorAll(THEIRS) ?? []) {
    const lang = contentLanguage(host, text);
    setOnce(text, 'lang', isMarked || lang !== ENGLISH ? lang : null);
  }
}

/** Texts of a publisher: directories, topics, conversations. Whatever runs by itself is one. */
const THEIRS = 'bdi:not([dir]), [dir=auto]';

const ENGLISH = 'en-GB';

/**
 * What comes with the package is in English, whatever the page says of its own: of the services in
 * its directory, or of topics and conversations where a script has brought others.
 */
function contentLanguage(host: HTMLElement, text: Element): string {
  const { services, shown } = host as Partial<ShowsServices>;
  const items = [...(host.shadowRoot?.querySelectorAll('[part=service]') ?? [])];
  const service = shown ?? services?.[items.findIndex((item) => item.contains(text))];
  const isPackaged = service
    ? service.provenance?.source === 'mecc-signpost'
    : host.localName === 'mecc-urgent-help' || text.closest('.reach') !== null;
  const own = shown || services ? 'data-mecc-content-lang' : 'data-mecc-topics-lang';
  return (isPackaged ? undefined : nearest(host, own)) ?? ENGLISH;
}

/** A card, and a list whose items are in the same order. */
interface ShowsServices {
  readonly shown: Service | undefined;
  readonly services: readonly Service[];
}

/** To set what is there already would be told to all who watch. */
function setOnce(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
