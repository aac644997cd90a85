import { warnOnce } from '../elements/shared/warn-once.js';
import { elementFrom } from './element-from.js';
import { loaders } from './loaders.js';
import { watchPage } from './watch-page.js';

/**
 * Turns `<div data-mecc="service-finder" data-place="Halton">` into the element, for editors that
 * strip tags they do not know. The element stands inside the div and takes over its children. They
 * stay as they are when its script does not come.
 */
function mount(root: Document | Element): void {
  for (const carrier of root.querySelectorAll<HTMLElement>('[data-mecc]')) void upgrade(carrier);
  if (root instanceof HTMLElement && root.dataset['mecc'] !== undefined) void upgrade(root);
}

const upgraded = new WeakSet<HTMLElement>();

async function upgrade(carrier: HTMLElement): Promise<void> {
  const { mecc = '', ...settings } = carrier.dataset;
  const tag = `mecc-${mecc}`;
  const load = loaders[tag];
  if (!load) {
    // An empty one has lost its value on the way here.
    warnOnce(`there is no element "${mecc}" for data-mecc.`);
    return;
  }
  if (upgraded.has(carrier)) return;
  upgraded.add(carrier);
  try {
    await load();
    await parsed();
  } catch {
    // The children stay as they are; the next script on the page may try again.
    upgraded.delete(carrier);
    return;
  }
  // Another copy of this script was here first.
  if (carrier.querySelector(`:scope > ${tag}`)) return;
  const element = elementFrom(
    tag,
    Object.entries(settings).map(([name, value = '']) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value,
    ]),
  );
  element.append(...carrier.childNodes);
  carrier.append(element);
}

/** A script may run while the page still comes in: the children may not all be there. */
function parsed(): Promise<void> | undefined {
  if (document.readyState !== 'loading') return undefined;
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => {
      resolve();
    });
  });
}

watchPage(mount);
