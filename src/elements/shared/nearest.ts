import { isServer } from 'lit';

/** What an attribute says on the nearest element above that has it, through shadow roots. */
export function nearest(element: Element, attribute: string): string | undefined {
  // Nothing is above it there: the server writes one element after the other.
  if (isServer) return element.getAttribute(attribute) ?? undefined;
  for (const node of ancestry(element)) {
    const found = node.closest(`[${attribute}]`)?.getAttribute(attribute);
    if (found) return found;
  }
  return undefined;
}

/** The element, and each element above whose shadow root it stands in. */
export function ancestry(element: Element): Element[] {
  const root = element.getRootNode();
  return [element, ...(root instanceof ShadowRoot ? ancestry(root.host) : [])];
}
