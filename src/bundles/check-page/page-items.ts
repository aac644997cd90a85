/** Tags of the package without `mecc-`. A test holds them to those that the loaders know. */
export const NAMES = [
  'conversation-checklist',
  'elearning-links',
  'offline-pack',
  'place-picker',
  'pledge',
  'provider',
  'quality-checklist',
  'quick-exit',
  'resource-library',
  'service-card',
  'service-finder',
  'shortlist',
  'topic-card',
  'topic-list',
  'urgent-help',
];

/** An element of ours on the page, by whatever carrier it came. */
export interface PageItem {
  /** The tag, or what the carrier has put in its place. */
  readonly element: HTMLElement;
  /** Without `mecc-`. */
  readonly name: string;
  readonly isKnown: boolean;
  /** A `div` that the mount script has not turned into an element. */
  readonly isCarrier: boolean;
  /** What its author wrote. */
  readonly way: 'tag' | 'div';
  /** As its author wrote them, without `data-`. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Everything on the page that is an element of ours, or was meant to be one. */
export function pageItems(): PageItem[] {
  const items: PageItem[] = [];
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const { localName, dataset, parentElement } = element;
    if (localName.startsWith('mecc-')) {
      const isMounted = parentElement?.dataset['mecc'] === localName.slice(5);
      items.push({
        element,
        ...named(localName.slice(5)),
        isCarrier: false,
        way: isMounted ? 'div' : 'tag',
        attributes: isMounted ? ofDiv(parentElement) : plain(element),
      });
    } else if (NAMES.includes(localName)) {
      const bare = { isKnown: false, isCarrier: false, way: 'tag', attributes: NONE } as const;
      items.push({ element, name: localName, ...bare });
    } else if (
      dataset['mecc'] !== undefined &&
      !element.querySelector(`:scope > ${tag(dataset)}`)
    ) {
      items.push({
        element,
        ...named(dataset['mecc'].trim()),
        isCarrier: true,
        way: 'div',
        attributes: ofDiv(element),
      });
    }
  }
  return items;
}

const NONE: ReadonlyMap<string, string> = new Map();

const named = (name: string) => ({ name, isKnown: NAMES.includes(name) });

const tag = ({ mecc = '' }: DOMStringMap) => `mecc-${mecc.replace(/[^a-z\d-]/gi, '') || 'none'}`;

const plain = (element: HTMLElement) =>
  new Map([...element.attributes].map(({ name, value }) => [name, value]));

const ofDiv = (carrier: HTMLElement) =>
  new Map(
    [...carrier.attributes].flatMap(({ name, value }) =>
      name.startsWith('data-') && name !== 'data-mecc' ? [[name.slice(5), value] as const] : [],
    ),
  );

/** How to name it to the person who wrote it. */
export const labelOf = ({ name, way }: PageItem): string =>
  way === 'div' ? `data-mecc="${name}"` : `<mecc-${name}>`;

/** A setting, as the person who wrote the item has to write it. */
export const written = ({ way }: PageItem, name: string): string =>
  way === 'div' ? `data-${name}` : name;

/** An address on the page; undefined when it is none. */
export function urlOf(address: string): URL | undefined {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}
