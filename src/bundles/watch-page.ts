/** Visits the page as it is and whatever is added to it later. On a server there is no page. */
export function watchPage(visit: (root: Document | Element) => void): void {
  if (typeof document === 'undefined') return;
  visit(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) visit(node);
    }
  }).observe(document, { childList: true, subtree: true });
}
