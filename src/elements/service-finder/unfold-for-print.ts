const FOLDED = '[part=urgent-lines]:not([open])';

/** What is folded of urgent help in a page, through shadow roots. */
const foldedIn = (root: Document | ShadowRoot): HTMLDetailsElement[] =>
  [...root.querySelectorAll<HTMLDetailsElement>('*')].flatMap((one) =>
    one.shadowRoot ? foldedIn(one.shadowRoot) : one.matches(FOLDED) ? one : [],
  );

let isWatched = false;

/**
 * Paper has nothing to press. The style sheet shows what is folded where a browser knows its name
 * for that; where not, it is opened before printing, and closed again. Those are browsers from
 * before 2024 and 2025.
 */
export function unfoldForPrint(): void {
  // On a server there is nothing to ask, and nothing to print.
  if (isWatched || globalThis.CSS?.supports('selector(::details-content)') !== false) return;
  isWatched = true;
  let opened: HTMLDetailsElement[] = [];
  const fold = (isOpen: boolean) => {
    for (const one of opened) one.open = isOpen;
  };
  window.addEventListener('beforeprint', () => {
    opened = foldedIn(document);
    fold(true);
  });
  window.addEventListener('afterprint', () => {
    fold(false);
  });
}
