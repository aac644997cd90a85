import { loaders } from './loaders.js';
import { watchPage } from './watch-page.js';

/**
 * Turns `<div data-mecc="service-finder" data-place="Halton">` into the element, for editors that
 * strip tags they do not know. The element stands inside the div and takes over its children, which
 * stay visible until it can do better, and for ever when its script does not come.
 */
function mount(root: Document | Element): void {
  for (const carrier of root.querySelectorAll<HTMLElement>('[data-mecc]')) void upgrade(carrier);
  if (root instanceof HTMLElement && root.dataset['mecc'] !== undefined) void upgrade(root);
}

async function upgrade(carrier: HTMLElement): Promise<void> {
  const { mecc = '', ...settings } = carrier.dataset;
  const tag = `mecc-${mecc}`;
  const load = loaders[tag];
  if (!load || carrier.querySelector(`:scope > ${CSS.escape(tag)}`)) return;
  const element = document.createElement(tag);
  for (const [name, value = ''] of Object.entries(settings)) {
    element.setAttribute(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value);
  }
  element.append(...carrier.childNodes);
  carrier.append(element);
  await load().catch(() => undefined);
}

watchPage(mount);
