/** What runs in a page, as expressions: a page of others has no module of ours to import. */

export const SHOWN = `(() => {
  const ours = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('mecc-'));
  const busy = (root) => [...root.querySelectorAll('*')].some((one) =>
    one.ariaBusy === 'true' || (one.shadowRoot && busy(one.shadowRoot)));
  const isThere = (one) => one.shadowRoot?.childElementCount > 0 && !busy(one.shadowRoot);
  const drawn = { 'topic-card': '[part=card]', 'topic-list': '[part=topic]', 'conversation-checklist': '[part=steps]',
    'elearning-links': '[part=programme]', 'resource-library': '[part=entry]', 'quality-checklist': '[part=criterion]',
    pledge: '[name=promise]', 'service-finder': '[part=notice], [part=services], [part=none]' };
  return ours.every((one) => isThere(one) &&
    (!drawn[one.localName.slice(5)] || one.shadowRoot.querySelector(drawn[one.localName.slice(5)])));
})()`;

export const HOST_STATE = `(() => {
  const names = (object) => Object.getOwnPropertyNames(object).sort();
  const prototypes = ['Element', 'HTMLElement', 'Node', 'Document', 'ShadowRoot', 'Event', 'EventTarget',
    'History', 'Array', 'Object', 'String', 'Promise', 'Storage', 'Navigator', 'CSSStyleSheet'];
  const own = (name) => names(globalThis[name].prototype).map((key) => {
    const { value, get, set } = Object.getOwnPropertyDescriptor(globalThis[name].prototype, key);
    return [key, ...[value, get, set].map((one) => typeof one === 'function' ? String(one) : typeof one)].join();
  });
  const looks = (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    // How wide the page is depends on whether it scrolls, which is not a matter of style.
    const layout = /^(?:width|height|inline-size|block-size|.*-origin|inset.*|top|left|right|bottom)$/;
    return [...style].filter((name) => !layout.test(name)).map((name) => name + ':' + style.getPropertyValue(name));
  };
  const theirs = [document.documentElement, document.body, ...document.querySelectorAll('#host, #host *')];
  const isOurScript = (one) => one.localName === 'script' && one.getAttribute('src')?.includes('/cdn/');
  // Copies of ours on a page share the list and the words under these, which no page has by chance.
  const known = /^Symbol\\(mecc\\.(?:shortlist|messages [\\d.]+)\\)$/;
  return {
    globals: [...names(globalThis), ...Object.getOwnPropertySymbols(globalThis).map(String)].filter((name) => !/^\\d+$/.test(name) && !known.test(name)),
    statics: ['Object', 'Symbol', 'Array', 'Promise', 'Element', 'CSS'].flatMap((name) => names(globalThis[name]).map((key) => name + '.' + key)),
    prototypes: prototypes.flatMap((name) => own(name).map((line) => name + '.' + line)),
    head: [...document.head.children].filter((one) => !isOurScript(one)).map((one) => one.outerHTML),
    attributes: theirs.map((one) => one.getAttributeNames().map((name) => name + '=' + one.getAttribute(name)).join(' ')),
    styles: theirs.flatMap((one, at) => [looks(one), looks(one, '::before')].flatMap((lines, of) =>
      lines.map((line) => at + ' ' + one.localName + (of ? '::before ' : ' ') + line))),
    adopted: [String(document.adoptedStyleSheets.length)],
    children: [...document.body.children].filter(({ localName }) => localName !== 'script').map(({ localName }) => localName),
    address: [document.title, location.href, String(history.length), String(history.state)],
    stored: [document.cookie, String(localStorage.length), String(sessionStorage.length)],
  };
})()`;

export const FAULTS = `(() => {
  const found = new Set();
  const parse = (text) => (text.match(/-?[\\d.]+(?:e-?\\d+)?/g) ?? []).map(Number);
  const rgba = (text) => {
    const [r = 0, g = 0, b = 0, alpha = 1] = parse(text);
    const scale = text.startsWith('rgb') ? 255 : 1;
    return [r / scale, g / scale, b / scale, alpha];
  };
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;
  const over = (front, back) => [0, 1, 2].map((at) => front[at] * front[3] + back[at] * (1 - front[3]));
  const groundOf = (element) => {
    const layers = [];
    for (let node = element; node; node = parentOf(node)) {
      const colour = rgba(getComputedStyle(node).backgroundColor);
      if (colour[3] > 0) layers.unshift(colour);
      if (colour[3] === 1) break;
    }
    return layers.reduce((back, front) => over(front, back), [1, 1, 1]);
  };
  const luminance = (colour) => [0.2126, 0.7152, 0.0722].reduce((sum, part, at) => {
    const value = colour[at];
    return sum + part * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  }, 0);
  const contrast = (one, two) => {
    const [light, dark] = [luminance(one), luminance(two)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const all = function* (root) {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName.startsWith('mecc-')) yield element;
      else if (root instanceof ShadowRoot) yield element;
      if (element.shadowRoot) yield* all(element.shadowRoot);
    }
  };
  const nameOf = (element) => {
    const host = element.getRootNode().host;
    const what = element.id || element.part?.value || element.className || element.textContent.trim().slice(0, 30);
    return (host ? host.localName + ' ' : '') + element.localName + ' "' + what + '"';
  };
  const fault = (element, what) => found.add(nameOf(element) + ': ' + what);
  const isUnseen = (element) => !element.checkVisibility() || element.closest('.hidden, .second');
  for (const element of all(document.querySelector('mecc-provider'))) {
    if (isUnseen(element)) continue;
    const style = getComputedStyle(element);
    if (element.localName.startsWith('mecc-')) {
      if (style.display !== 'contents' && parse(style.fontSize)[0] < 16) fault(element, 'text of ' + style.fontSize);
      continue;
    }
    const box = element.getBoundingClientRect();
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '') ||
      element.matches('input:not([type=checkbox], [type=radio]), select, textarea');
    if (hasText && box.width > 0) {
      const size = parse(style.fontSize)[0];
      if (size < 13.9) fault(element, 'text of ' + style.fontSize);
      const ratio = contrast(rgba(style.webkitTextFillColor || style.color), groundOf(element));
      if (ratio < 4.45) fault(element, 'contrast of ' + ratio.toFixed(2));
      if (style.textShadow !== 'none' || style.textTransform !== 'none') fault(element, style.textShadow + style.textTransform);
      if (style.fontStyle !== 'normal' || style.fontVariantCaps !== 'normal') fault(element, 'slanted or small capitals');
      // Less than the text's own size would cut letters; how far apart lines are is the page's choice.
      if (parse(style.lineHeight)[0] < size * 0.99) fault(element, 'lines of ' + style.lineHeight + ' for ' + style.fontSize);
      if (parse(style.webkitTextStrokeWidth)[0] > 0) fault(element, 'drawn in outline');
      if (style.wordBreak === 'break-all') fault(element, 'words broken anywhere');
    }
    if (box.width > 0 && (box.right > 321 || box.left < -1)) fault(element, 'from ' + box.left + ' to ' + box.right);
    if (style.overflowX !== 'visible' && style.display !== 'inline' && !element.matches('input, select, textarea') &&
      (element.scrollWidth > element.clientWidth + 1)) fault(element, 'cut off');
    if (element.matches('a[href], button, input, select, textarea, summary')) {
      const target = (element.closest('label') ?? element).getBoundingClientRect();
      const isInText = element.matches('a') && style.display === 'inline';
      if (!isInText && (target.height < 24 || target.width < 24)) fault(element, 'target of ' + target.width + ' x ' + target.height);
      if (['none', 'auto'].includes(style.cursor) && element.matches('button')) fault(element, 'no pointer');
    }
  }
  const focusable = [...all(document.querySelector('mecc-provider'))].filter((element) =>
    element.matches('a[href], button, input, select, textarea, summary') && !isUnseen(element));
  for (const element of focusable) {
    element.focus({ focusVisible: true, preventScroll: true });
    const { outlineStyle, outlineWidth, boxShadow, outlineColor } = getComputedStyle(element);
    if (outlineStyle === 'none' || parse(outlineWidth)[0] < 2 || boxShadow === 'none') {
      fault(element, 'focus is not seen: ' + [outlineStyle, outlineWidth, boxShadow].join(' '));
    }
    const ring = [outlineColor, boxShadow].map((text) => contrast(rgba(/rgba?\\([^)]*\\)|color\\([^)]*\\)/.exec(text)?.[0] ?? text), groundOf(element.parentElement)));
    if (Math.max(...ring) < 2.95) fault(element, 'focus of ' + ring.join(' and '));
  }
  document.activeElement?.blur();
  return [...found];
})()`;
