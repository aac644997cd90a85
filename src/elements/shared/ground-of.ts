/** The colour that an element stands on, as browsers write it; empty when nobody has set one. */
export function groundOf(element: Element): string {
  for (let node: Element | null = element; node;) {
    const { backgroundColor } = getComputedStyle(node);
    if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
    const root = node.getRootNode();
    node = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return '';
}
