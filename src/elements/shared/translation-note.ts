import { languageFor } from '../../i18n/languages.js';

/** The element that says so on this page, by language. */
const bearers = new Map<string, HTMLElement>();

/** These show too little to carry a line of their own. */
const SMALL = ['mecc-provider', 'mecc-place-picker', 'mecc-quick-exit', 'mecc-offline-pack'];

const CLASS = 'translation-note';

/** It stands alone, below all that an element shows. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`.${CLASS}{margin-block-start:0.75em}`);

/**
 * Ends one element of a language on the page with a line that no speaker has checked the words.
 * With what the language itself says; a language that the site brings is the site's own affair.
 * Which language it is has to be marked as on all else in the root.
 */
export function addNote(host: HTMLElement, lang: string): void {
  const info = languageFor(lang);
  const text = info?.reviewed === false ? info.unreviewed : undefined;
  const root = host.shadowRoot;
  const before = noteOf(host);
  if (!root || !info || text === undefined || !mayBear(host, info.tag)) {
    before?.remove();
    return;
  }
  bearers.set(info.tag, host);
  if (before?.textContent === text) return;
  before?.remove();
  const note = document.createElement('p');
  note.className = `muted ${CLASS}`;
  note.setAttribute('part', CLASS);
  note.textContent = text;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  root.append(note);
}

function mayBear(host: HTMLElement, tag: string): boolean {
  if (isInside(host) || SMALL.includes(host.localName)) return false;
  const bearer = bearers.get(tag);
  if (!bearer || bearer === host) return true;
  const isBorne = bearer.isConnected && languageStill(bearer, tag);
  // Where nobody sees it, it is not said: the first who is in sight takes it over.
  if (isBorne && (isSeen(bearer) || !isSeen(host))) return false;
  if (isBorne) noteOf(bearer)?.remove();
  return true;
}

/** Whether it is drawn. What a fold holds has a place on the page in some browsers. */
const isSeen = (host: HTMLElement) =>
  host.getClientRects().length > 0 && !host.closest('details:not([open])');

/** Whether the line is still there: its element may speak another language by now. */
function languageStill(bearer: HTMLElement, tag: string): boolean {
  return languageFor(noteOf(bearer)?.lang ?? '')?.tag === tag;
}

function noteOf(host: HTMLElement): HTMLElement | undefined {
  const children = [...(host.shadowRoot?.children ?? [])] as HTMLElement[];
  return children.find(({ className }) => className.includes(CLASS));
}

/** What stands inside another element of ours leaves it to that one. */
function isInside(host: HTMLElement): boolean {
  const root = host.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('mecc-');
}
