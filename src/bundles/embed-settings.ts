/** What the address of an embedded page asks for, as far as it may. */
export interface EmbedSettings {
  /** Tag of the element; undefined when it names none that may stand in a frame. */
  readonly tag: string | undefined;
  readonly lang: string | undefined;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Custom properties with colours. */
  readonly colours: readonly (readonly [name: string, value: string])[];
  /** What was left out, each as a sentence for the console. */
  readonly refused: readonly string[];
}

/**
 * Elements that are of use in a frame. A quick exit has to leave the page around it, a pack would be
 * kept for the wrong site, and a provider shows nothing.
 */
const TAGS = [
  'conversation-checklist',
  'elearning-links',
  'pledge',
  'quality-checklist',
  'resource-library',
  'service-card',
  'service-finder',
  'shortlist',
  'topic-card',
  'topic-list',
  'urgent-help',
];

/** Attributes with ids, numbers and switches: nothing in them is shown as it stands. */
const IDS =
  'actions audience card checklist choose compact facets filters group heading-level level limit model nation one-at-a-time per-page plan pledge publisher service-id timer topic topics type variant variants without-national without-search without-urgent'.split(
    ' ',
  );

/** Attributes with a name that is shown. */
const NAMES = ['place', 'covers'];

/** Attributes with the address of a directory. */
const ADDRESSES = ['directory', 'feed'];

/**
 * Reads the query of an embedded page. Anybody can write a link to that page, and its address bar
 * shows the site that people trust: so a link cannot make it show other words, other numbers or
 * another directory than those the site has allowed.
 *
 * @param query Names are those of attributes; `element`, `lang` and custom properties besides.
 * @param base Address of the page.
 * @param origins Origins of directories that the site has allowed besides its own.
 */
export function embedSettings(
  query: URLSearchParams,
  base: string,
  origins: readonly string[] = [],
): EmbedSettings {
  const attributes: [string, string][] = [];
  const colours: [string, string][] = [];
  const refused: string[] = [];
  const allowed = [new URL(base).origin, ...origins];
  for (const [name, value] of query) {
    if (name === 'element' || name === 'lang') continue;
    if (name.startsWith('--')) {
      if (/^--mecc-[a-z-]+$/.test(name) && /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(value)) {
        colours.push([name, value]);
      } else
        refused.push(
          `${name}=${value} has to be a token of MECC Signpost and a colour like #005ea5.`,
        );
    } else if (IDS.includes(name)) {
      if (/^[\w,:. -]*$/.test(value)) attributes.push([name, value]);
      else refused.push(`${name}=${value} has to be an id, a number or a list of ids.`);
    } else if (NAMES.includes(name)) {
      if (/^[\p{L}\p{M} .,'’&()-]{0,60}$/u.test(value)) attributes.push([name, value]);
      else refused.push(`${name}=${value} has to be the name of a place, without digits.`);
    } else if (ADDRESSES.includes(name)) {
      if (allowed.includes(originOf(value, base))) attributes.push([name, value]);
      else refused.push(`${name}=${value} is on a site that the embedded page does not allow.`);
    } else {
      const names = [...IDS, ...NAMES, ...ADDRESSES].join(', ');
      refused.push(`${name} cannot be set from an address. What can: ${names}.`);
    }
  }
  const element = query.get('element') ?? 'service-finder';
  const isKnown = TAGS.includes(element);
  if (!isKnown) {
    refused.push(`element=${element} cannot stand in a frame. What can: ${TAGS.join(', ')}.`);
  }
  const lang = query.get('lang') ?? '';
  return {
    tag: isKnown ? `mecc-${element}` : undefined,
    lang: /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(lang) ? lang : undefined,
    attributes,
    colours,
    refused,
  };
}

function originOf(address: string, base: string): string {
  try {
    return new URL(address, base).origin;
  } catch {
    return '';
  }
}
