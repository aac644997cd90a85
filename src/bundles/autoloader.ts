import { loaders } from './loaders.js';
import { watchPage } from './watch-page.js';

const asked = new Set<string>();

/** Loads the elements that stand in the tree and are not defined yet. */
function discover(root: Document | Element): void {
  const tags = Object.keys(loaders).filter((tag) => !asked.has(tag) && !customElements.get(tag));
  for (const tag of tags) {
    if (!(root instanceof Element && root.localName === tag) && !root.querySelector(tag)) continue;
    asked.add(tag);
    // What stands inside the element stays visible when its script does not come; the next
    // appearance tries again.
    loaders[tag]?.().catch(() => asked.delete(tag));
  }
}

watchPage(discover);
