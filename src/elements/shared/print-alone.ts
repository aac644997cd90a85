/** What an element stands in takes no room, so that its page begins at the top of the paper. */
const BARE = [
  'display:block',
  'position:static',
  'inline-size:auto',
  'max-inline-size:none',
  'block-size:auto',
  'min-block-size:0',
  'margin:0',
  'padding:0',
  'border:0',
  'background:none',
  'box-shadow:none',
  'overflow:visible',
  'clip-path:none',
]
  .map((rule) => `${rule}!important;`)
  .join('');

/**
 * Gone from the page. Elements of ours say of themselves, and more strongly than any page can, that
 * they are displayed: those take no room and are not seen.
 */
const GONE = [
  'display:none',
  'position:absolute',
  'block-size:0',
  'overflow:hidden',
  'visibility:hidden',
]
  .map((rule) => `${rule}!important;`)
  .join('');

/**
 * Prints an element without the page around it. The page is left as it is: style sheets that count
 * for print alone are added to it, and taken away after printing. Resolves when they are: it is over
 * then, as far as anybody can tell.
 */
export function printAlone(element: HTMLElement): Promise<void> {
  const added: (() => void)[] = [];
  // Browsers that cannot add them print the page as a whole.
  let node: Element | null = 'adoptedStyleSheets' in document ? element : null;
  while (node) {
    const root = node.getRootNode() as Document | ShadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page{margin:15mm}@media print{${rules(node, root)}}`);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    added.push(() => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    });
    node = root instanceof ShadowRoot ? root.host : null;
  }
  const printed = new AbortController();
  const over = new Promise<void>((resolve) => {
    const restore = () => {
      printed.abort();
      for (const remove of added) remove();
      resolve();
    };
    // Not every browser tells when it has printed: then the next thing a person does ends it.
    for (const event of ['afterprint', 'pointerdown', 'keydown']) {
      addEventListener(event, restore, { signal: printed.signal, capture: true });
    }
  });
  print();
  return over;
}

/** Hides what stands beside the element, and beside each of those that it stands in. */
function rules(element: Element, root: Document | ShadowRoot): string {
  const steps: Element[] = [];
  for (let at: Element | null = element; at && at !== document.documentElement;) {
    steps.unshift(at);
    at = at.parentElement;
  }
  let path = root instanceof ShadowRoot ? ':host' : ':root';
  return steps
    .map((step) => {
      const place = [...(step.parentNode?.children ?? [])].indexOf(step) + 1;
      const outer = path;
      path = `${outer}>:nth-child(${String(place)})`;
      return `${outer}{${BARE}}${outer}::before,${outer}::after,${outer}>:not(:nth-child(${String(place)})){${GONE}}`;
    })
    .join('');
}
