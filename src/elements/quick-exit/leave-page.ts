/** How a page is left. */
export interface Exit {
  /** Where to. */
  readonly href: string;
  /** What the blank page says, and the tab. */
  readonly text: string;
  /** Language of the text. */
  readonly lang: string;
  /** Clears what is in memory. */
  readonly wipe: () => void;
}

/**
 * All of the page is gone from sight, from screen readers and from the keyboard, whatever stands on
 * it and however it is styled: "important" in a layer wins over what a page says outside of one.
 */
const BLANK = `@layer mecc-exit{
:root{background:Canvas!important}
:root::before,:root::after,:root>:not(.mecc-exit){display:none!important}
.mecc-exit{all:initial!important;color-scheme:inherit!important;display:block!important;
position:fixed!important;inset:0!important;z-index:2147483647!important;
padding:max(16px,env(safe-area-inset-top)) 16px 16px!important;background:Canvas!important;
color:CanvasText!important;font:18px system-ui,sans-serif!important}
.mecc-exit::backdrop{background:Canvas!important}}`;

let isBlank = false;

/**
 * "Do you want to leave this page?" is no question to ask at an exit. Chromium asks listeners of the
 * window in the order they came, so this one is to come early.
 */
export function leaveUnasked(event: Event): void {
  if (isBlank) event.stopImmediatePropagation();
}

/**
 * Blanks the page, clears it, and puts another in its place. All of it happens before anything else
 * can run, so the next thing that the screen shows is the blank page. Once more when the page is
 * blank already: the person may have stopped the browser on its way.
 */
export function leavePage({ href, text, lang, wipe }: Exit): void {
  try {
    if (!isBlank) blank(text, lang);
  } finally {
    // Whatever fails before, the person gets away.
    wipe();
    // What is under way may not hold us up.
    window.stop();
    go(href);
  }
}

function go(href: string): void {
  try {
    // In a frame, all of the window is to go.
    (top ?? window).location.replace(href);
  } catch {
    // The page around the frame does not allow it.
    location.replace(href);
  }
}

function blank(text: string, lang: string): void {
  isBlank = true;
  const { documentElement, title, activeElement: focused } = document;
  const { onbeforeunload } = window;
  window.onbeforeunload = null;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(BLANK);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) media.pause();
  // The tab must not name the page while the other one is on its way.
  document.title = text;
  // Nor is the other site told where somebody came from.
  const referrer = document.createElement('meta');
  referrer.name = 'referrer';
  referrer.content = 'no-referrer';
  // A dialog takes focus, and keeps it from what is open on the page.
  const cover = document.createElement('dialog');
  cover.className = 'mecc-exit';
  cover.setAttribute('role', 'alertdialog');
  cover.setAttribute('aria-label', text);
  cover.lang = lang;
  cover.dir = 'auto';
  cover.textContent = text;
  cover.tabIndex = -1;
  // Escape stops the browser on its way. It must not show the page as well.
  cover.addEventListener('cancel', (event) => {
    event.preventDefault();
  });

  const restore = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    removeEventListener('pageshow', restore);
    // After everything on the page has cleared itself and has been drawn anew.
    setTimeout(() => {
      isBlank = false;
      window.onbeforeunload = onbeforeunload;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      document.title = title;
      referrer.remove();
      cover.remove();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    });
  };
  addEventListener('pageshow', restore);

  document.head.append(referrer);
  documentElement.append(cover);
  cover.showModal();
  cover.focus();
}
