import { checkFrames, ourFrames } from './check-frames.js';
import { nearest } from './nearest.js';
import type { Finding } from './finding.js';
import { labelOf, NAMES, type PageItem, written } from './page-items.js';

/** Attributes without which an element shows nothing. Scripts may set the property instead. */
const NEEDED: Readonly<Record<string, readonly [attribute: string, ...properties: string[]]>> = {
  'service-card': ['service-id', 'serviceId', 'service'],
  'topic-card': ['topic', 'topic'],
};

/** Elements that show nothing of their own, or that a fallback is of no use to. */
const WITHOUT_FALLBACK = ['provider', 'place-picker', 'offline-pack'];

/** Names, attributes and fallbacks: what an editor may have misspelt or stripped. */
export function checkMarkup(items: readonly PageItem[]): Finding[] {
  return [
    ...nothing(items),
    ...items.flatMap((item) => (item.isKnown ? checkItem(item) : [unknown(item)])),
    ...checkFrames(),
  ];
}

function nothing(items: readonly PageItem[]): Finding[] {
  if (items.length > 0 || ourFrames().length > 0) return [];
  return [
    {
      code: 'no-element',
      message: 'There is no MECC Signpost element on this page.',
      advice:
        'If you put one here, your editor has removed it. Use <div data-mecc="…"> with the mount script, or a frame.',
    },
  ];
}

function unknown(item: PageItem): Finding {
  const { element, name, isCarrier } = item;
  if (isCarrier && name === '') {
    return {
      code: 'stripped-attribute',
      message: 'The attribute data-mecc is empty.',
      advice: 'Write the name of the element in it. If you did, your editor has removed it.',
      element,
    };
  }
  const isBare = element.localName === name;
  const bare = name.replace(/^mecc-/, '');
  const right = NAMES.includes(bare) ? bare : nearest(name, NAMES);
  const example = right && (isCarrier ? `data-mecc="${right}"` : `<mecc-${right}>`);
  return {
    code: 'unknown-element',
    message: `There is no element ${isBare ? `<${name}>` : labelOf(item)}.`,
    advice: example ? `Did you mean ${example}?` : `The names are: ${NAMES.join(', ')}.`,
    element,
  };
}

function checkItem(item: PageItem): Finding[] {
  const { element, name, attributes } = item;
  const findings: Finding[] = [];
  const needed = NEEDED[name];
  if (needed) {
    const [attribute, ...properties] = needed;
    if (!attributes.get(attribute) && !properties.some((one) => Reflect.get(element, one))) {
      findings.push({
        code: 'stripped-attribute',
        message: `${labelOf(item)} has no ${written(item, attribute)}, so it shows nothing.`,
        advice: `Add ${written(item, attribute)}="…". If you did, your editor has removed it.`,
        element,
      });
    }
  }
  const { observedAttributes: own = [] } = (customElements.get(`mecc-${name}`) ?? {}) as {
    observedAttributes?: readonly string[];
  };
  for (const attribute of attributes.keys()) {
    if (own.includes(attribute) || own.length === 0 || IGNORED.test(attribute)) continue;
    const right = nearest(attribute, own);
    // Others may have put it there: systems and frameworks add attributes of their own.
    if (right === undefined) continue;
    findings.push({
      code: 'unknown-attribute',
      message: `${labelOf(item)} does not know “${written(item, attribute)}”.`,
      advice: `Did you mean “${written(item, right)}”?`,
      element,
    });
  }
  const sample = element.querySelector<HTMLAnchorElement>(EXAMPLE);
  if (sample) {
    findings.push({
      code: 'example-link',
      message: `A link inside ${labelOf(item)} is an example: ${sample.href}.`,
      advice: 'Write your own.',
      element: sample,
    });
  }
  if (
    !WITHOUT_FALLBACK.includes(name) &&
    element.textContent.trim() === '' &&
    !element.querySelector('img, svg, picture')
  ) {
    findings.push({
      code: 'no-fallback',
      message: `There is nothing inside ${labelOf(item)}.`,
      advice: 'Put a link and a phone number there. People see them when all else fails.',
      element,
    });
  }
  return findings;
}

/** What the guide has in its examples: nobody is there. */
const EXAMPLE = 'a[href*="//www.example."]';

/** Attributes of every element, and those that a browser or system adds. */
const IGNORED =
  /^(?:id|class|style|slot|part|lang|dir|title|hidden|role|tabindex|translate|nonce|is|inert|aria-.*|data-.*|on.*|_.*|v-.*|ng-.*)$/;
