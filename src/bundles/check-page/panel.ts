import { copyToClipboard } from '../../elements/shared/copy-to-clipboard.js';
import { focusOn } from '../../elements/shared/focus-on.js';
import type { Finding } from './finding.js';
import { PANEL_STYLES } from './panel.styles.js';

/** What the page may do with a panel. */
export interface Panel {
  /** Shows what has been found, in place of what was shown before. */
  show(findings: readonly Finding[]): void;
  readonly host: HTMLElement;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  node.append(...children);
  return node;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const node = make('button', text);
  node.type = 'button';
  node.addEventListener('click', press);
  return node;
}

/** The findings as one text, for a message to whoever looks after the site. */
export const asText = (findings: readonly Finding[]): string =>
  [
    `MECC Signpost, check of ${location.origin}${location.pathname}`,
    ...findings.map(({ code, message, advice }) => `${code}: ${message} ${advice}`),
  ].join('\n\n');

/** A panel at the lower edge of the window, which no style sheet of the page reaches. */
export function openPanel(again: () => void): Panel {
  const host = make('div');
  host.lang = 'en-GB';
  host.dir = 'ltr';
  host.dataset['meccCheckPage'] = '';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PANEL_STYLES);
  root.adoptedStyleSheets = [sheet];

  const title = make('h2', 'Check of this page');
  title.id = 'title';
  const status = make('p', 'Checking…');
  status.setAttribute('role', 'status');
  const list = make('ol');
  list.setAttribute('role', 'list');
  const mark = make('i');
  mark.hidden = true;
  const section = make('section', title, status, list);
  section.setAttribute('aria-labelledby', 'title');
  // What scrolls can be scrolled with keys.
  section.tabIndex = 0;
  let shown: readonly Finding[] = [];

  const done = make('p');
  done.setAttribute('role', 'status');
  const before = document.activeElement;
  const close = () => {
    // Somebody who is elsewhere on the page stays there.
    const isHere = [host, document.body].includes(document.activeElement as HTMLElement);
    host.remove();
    listening.abort();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== room);
    if (!isHere) return;
    // Focus goes back to where it was, or to the top of what is read.
    if (before instanceof HTMLElement && before !== document.body) before.focus();
    else focusOn(document.querySelector<HTMLElement>('main, h1') ?? document.body);
  };
  const listening = new AbortController();
  const { signal } = listening;
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  };
  document.addEventListener('keydown', onKey, { signal });
  // WebKit leaves what gets focus where it is, though the panel lies over it.
  const onFocus = ({ target }: FocusEvent) => {
    const { top, bottom } = (target as Element).getBoundingClientRect();
    // Of what is larger than the room above the panel, the beginning is seen.
    const by = Math.min(top, bottom + 16 - section.getBoundingClientRect().top);
    if (by > 0) scrollBy({ top: by, behavior: 'instant' });
  };
  document.addEventListener('focusin', onFocus, { signal });
  section.append(
    make(
      'div',
      button('Check again', () => {
        mark.hidden = true;
        done.textContent = '';
        status.textContent = 'Checking…';
        again();
      }),
      button('Copy as text', () => {
        void copyToClipboard(asText(shown)).then((isDone) => {
          if (!isDone) getSelection()?.selectAllChildren(list);
          done.textContent = isDone
            ? 'Copied.'
            : 'Your browser does not let us copy. Select the text.';
        });
      }),
      button('Close', close),
    ),
    done,
  );
  root.append(section, mark);
  document.body.append(host);

  // The page scrolls far enough for all of it to be seen above the panel, and so does focus.
  const room = new CSSStyleSheet();
  document.adoptedStyleSheets.push(room);
  new ResizeObserver(() => {
    const height = `padding-block-end:${section.offsetHeight}px!important`;
    room.replaceSync(`html{scroll-${height}}body{${height}}`);
  }).observe(section);

  const point = (element: Element) => {
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    scrollBy({ top: -16, behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const page = host.getBoundingClientRect();
    mark.hidden = false;
    done.textContent = `Marked: ${element.localName}`;
    for (const [name, value] of Object.entries({
      left: left - page.left - 6,
      top: top - page.top - 6,
      width: Math.max(width + 12, 24),
      height: Math.max(height + 12, 24),
    })) {
      mark.style.setProperty(name, `${value}px`);
    }
  };

  return {
    host,
    show(findings) {
      shown = findings;
      status.textContent = summary(findings.length);
      list.hidden = findings.length === 0;
      list.replaceChildren(
        ...findings.map(({ code, message, advice, element }, index) => {
          const heading = make('strong', message);
          heading.id = `finding-${index}`;
          const item = make('li', heading, make('p', advice), make('p', make('code', code)));
          if (element) {
            const show = button('Show it on the page', () => {
              point(element);
            });
            show.setAttribute('aria-describedby', heading.id);
            item.append(show);
          }
          return item;
        }),
      );
    },
  };
}

function summary(count: number): string {
  if (count === 0) {
    return document.querySelector('iframe')
      ? 'Nothing found. Words inside frames were not checked.'
      : 'Nothing found. All that can be checked here is right.';
  }
  return count === 1 ? '1 thing found.' : `${count} things found.`;
}
