/**
 * An element with its settings, each an attribute that the element itself reads: a carrier that
 * says `onclick` must not become an event handler. The element has to be defined.
 */
export function elementFrom(
  tag: string,
  settings: Iterable<readonly [attribute: string, value: string]>,
): HTMLElement {
  const element = document.createElement(tag);
  const { observedAttributes = [] } = customElements.get(tag) as {
    observedAttributes?: readonly string[];
  };
  for (const [attribute, value] of settings) {
    if (observedAttributes.includes(attribute)) element.setAttribute(attribute, value);
  }
  return element;
}
