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
        attributes: isMounted ? written(parentElement) : plain(element),
      });
    } else if (NAMES.includes(localName)) {
      items.push({ element, name: localName, isKnown: false, isCarrier: false, attributes: NONE });
    } else if (
      dataset['mecc'] !== undefined &&
      !element.querySelector(`:scope > ${tag(dataset)}`)
    ) {
      items.push({
        element,
        ...named(dataset['mecc'].trim()),
        isCarrier: true,
        attributes: written(element),
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

const written = (carrier: HTMLElement) =>
  new Map(
    [...carrier.attributes].flatMap(({ name, value }) =>
      name.startsWith('data-') && name !== 'data-mecc' ? [[name.slice(5), value] as const] : [],
    ),
  );

/** How to name it to the person who wrote it. */
export const labelOf = ({ name, isCarrier }: PageItem): string =>
  isCarrier ? `data-mecc="${name}"` : `<mecc-${name}>`;

/** An address on the page; undefined when it is none. */
export function urlOf(address: string): URL | undefined {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}
