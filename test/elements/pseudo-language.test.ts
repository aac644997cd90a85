/**
 * Every element in every state in a made-up language, which runs from right to left and is longer
 * than English. What is shown and said without its letters, and without a mark that it is in another
 * language, has slipped past the messages.
 */
import { expect } from '@open-wc/testing';
import { registerMessages } from '../../src/i18n/index.js';
import { english } from '../support/english-words.js';
import { PLAIN, pseudoWords } from '../support/pseudo-language.js';
import { all, narrow, tooWide } from './support/layout.js';
import { clear, drawn, nameOf, parts, until } from './support/page.js';
import { states } from './support/states.js';

/** One that the package does not have. Browsers have its dates, in letters of its own. */
const MADE_UP = 'fa';

const root = document.documentElement;

/** Attributes that are said or shown. */
const SAID = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];

/** Where a person writes, what nobody reads, and the texts of a publisher. */
const OTHERS = 'textarea, style, script, svg title, bdi[dir=ltr]';

const languageOf = (element: Element) => element.closest<HTMLElement>('[lang]')?.lang;

/** Texts of publishers: marked with another language, or on the page before. */
function theirs(host: HTMLElement): string {
  const marks = [...all(host.shadowRoot!)].filter(
    (element) => element.lang !== '' && element.lang !== MADE_UP,
  );
  return [host, ...marks].map(({ textContent }) => textContent).join(' ');
}

/** Plain words in a text, as far as they are not those of a publisher. */
const plainIn = (text: string, known: string) =>
  (text.replace(ADDRESSES, '').match(PLAIN) ?? []).filter(
    (word) => !known.includes(word) && !NAMES.includes(word),
  );

/** Names that are the same in every language: of things, and of places in the states. */
const NAMES =
  'MECC SCORM AICC xAPI LTI CSV LGBT Halton Helens Cheshire East West and Chester Reading Liverpool Knowsley Bolton'.split(
    ' ',
  );

/** An address of a page, a post box or a mailbox is no word. */
const ADDRESSES = /\S+@\S+|\b[\w.-]+\.(?:com|uk|org)\b/g;

/** What is in English in an element and in those inside it. */
function leaks(host: HTMLElement): string[] {
  const found: string[] = [];
  const known = theirs(host);
  for (const element of [...all(host.shadowRoot!)]) {
    if (!element.checkVisibility() || element.closest(OTHERS)) continue;
    if ([MADE_UP, undefined].includes(languageOf(element))) {
      for (const node of element.childNodes) {
        if (!(node instanceof Text)) continue;
        const words = plainIn(node.data, '');
        if (words.length > 0) found.push(`${nameOf(element)}: ${node.data.trim()}`);
      }
    }
    // A name of a control is plain text: names of publishers in it cannot be marked.
    for (const name of SAID) {
      const text = element.getAttribute(name) ?? '';
      const words = plainIn(text, known);
      if (words.length > 0) found.push(`${nameOf(element)} ${name}: ${text}`);
    }
  }
  return [...new Set(found)];
}

describe('in a language that nobody speaks', function () {
  this.timeout(20_000);
  before(() => {
    registerMessages(MADE_UP, pseudoWords(english));
  });
  afterEach(() => {
    clear();
    root.lang = 'en-GB';
    root.removeAttribute('dir');
  });

  for (const [name, state] of Object.entries(states)) {
    it(`nothing of ours is in English, and all fits 320 pixels: ${name}`, async () => {
      const element = await state();
      narrow(element, 320);
      root.lang = MADE_UP;
      root.dir = 'rtl';
      await until(
        () =>
          parts(element, `[lang=${MADE_UP}]`).length > 0 || element.shadowRoot!.textContent === '',
        'its words',
      );
      await drawn(element);
      expect(leaks(element), 'in English').to.deep.equal([]);
      expect(tooWide(element), 'too wide').to.deep.equal([]);
    });
  }
});
