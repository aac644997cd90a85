/**
 * For pages on which a server has rendered elements with `@lit-labs/ssr`. To be imported after
 * `@lit-labs/ssr-client/lit-element-hydrate-support.js` and before any define module. Pages without
 * a server of that kind need none of it.
 */
import { adoptStyles, type PropertyValues } from 'lit';
import { MeccElement } from '../elements/shared/mecc-element.js';
import { nearest } from '../elements/shared/nearest.js';

/** Those that a server has rendered, until they have taken over what it wrote. */
const written = new WeakSet<Element>();

MeccElement.addInitializer((element) => {
  const { shadowRoot } = element;
  if (!shadowRoot) return;
  written.add(element);
  // A policy may have refused the style in the HTML. What a script adopts is never refused.
  adoptStyles(shadowRoot, (element.constructor as typeof MeccElement).elementStyles);
  shadowRoot.querySelector(':scope > style')?.remove();
  keepLanguage(element as MeccElement);
});

/**
 * The server knows of no `lang` above an element, and writes English. It is taken over as it is, and
 * put into the language of the page after that: words that seem to be there already are not written.
 */
function keepLanguage(element: MeccElement): void {
  if (/^en\b/i.test(nearest(element, 'lang') ?? 'en') || element.hasAttribute('lang')) return;
  element.lang = 'en-GB';
  const once = {
    hostUpdated() {
      element.removeController(once);
      element.removeAttribute('lang');
    },
  };
  element.addController(once);
}

const prototype = MeccElement.prototype as unknown as { update(changed: PropertyValues): void };
const { update } = prototype;

/** What does not fit, because time has passed or the page knows more, is rendered anew. */
prototype.update = function (this: MeccElement, changed) {
  const isFirst = written.delete(this);
  try {
    update.call(this, changed);
  } catch (error) {
    if (!isFirst) throw error;
    this.renderRoot.replaceChildren();
    update.call(this, changed);
  }
};
