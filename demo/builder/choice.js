import { elementOf } from './elements.js';
import { plain } from './escape.js';
import { NATIONS } from './nations.js';

/** A choice that no snippet can be made of: which field, and what to do. */
export class ChoiceError extends Error {
  name = 'ChoiceError';

  constructor(field, message) {
    super(message);
    this.field = field;
  }
}

/** As the page for a frame reads it: the name has to work in every carrier. */
const PLACE = /^[\p{L}\p{M} .,'’&()-]{0,60}$/u;
const ID = /^[a-z\d]+(?:-[a-z\d]+)*$/;
const COLOUR = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;
const HASH = /^sha384-[A-Za-z\d+/]{64}$/;
const LANG = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/;

/** Stands for the site of a path, while it is read. */
const HERE = 'https://here.invalid';

function fail(field, message) {
  throw new ChoiceError(field, message);
}

/** A path of one's own site or an address with http, as it may stand in an attribute. */
function address(field, text, isFolder = false) {
  const given = plain(text);
  if (given === '') return '';
  let url;
  try {
    url = new URL(given, `${HERE}/`);
  } catch {
    fail(field, 'Enter an address like https://www.example.org/ or /folder/.');
  }
  const isPath = /^\/(?![/\\])/.test(given);
  if (!isPath && !/^https?:\/\//i.test(given)) {
    fail(field, 'Enter an address that starts with https:// or, on your own site, with /.');
  }
  if (url.username || url.password) fail(field, 'Take the user name or password out.');
  if (isFolder) {
    if (url.search || url.hash) fail(field, 'Enter the folder alone, without ? or #.');
    if (!url.pathname.endsWith('/')) url.pathname += '/';
  }
  return isPath ? url.href.slice(HERE.length) : url.href;
}

function list(field, values, test, message) {
  for (const value of values) if (!test(value)) fail(field, message(value));
  return values;
}

/** A phone number as people write it, and as it is called. */
function phone(field, text) {
  const value = plain(text);
  if (value === '') return undefined;
  if (!/^\+?[\d ()-]{3,24}$/.test(value)) fail(field, 'Enter a phone number in digits.');
  return { value, dial: value.replace(/(?!^\+)\D/g, '') };
}

/** A service for the list of links: what its line says. */
function service({ name = '', url = '', phones = [], texts = [], nations = [], checkedOn = '' }) {
  return {
    name: plain(name),
    url: address('services', url),
    phones: phones.flatMap(({ value, label = '' }) => {
      const number = phone('services', value);
      return number ? [{ ...number, label: plain(label) }] : [];
    }),
    texts: texts.map(({ value, dial }) => {
      if (!/^\+?\d{3,15}$/.test(dial)) fail('services', 'Enter a number for texts in digits.');
      return { value: plain(value), dial };
    }),
    nations: list(
      'services',
      nations,
      (nation) => Object.hasOwn(NATIONS, nation),
      (nation) => `“${plain(nation)}” is none of the four nations.`,
    ),
    checkedOn: /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(checkedOn) ? checkedOn : '',
  };
}

/**
 * The choice with everything checked and nothing left open.
 *
 * @throws ChoiceError that names the field.
 */
export function checkChoice(choice) {
  const text = (field) => plain(choice[field] ?? '');
  const elements = list(
    'elements',
    choice.elements ?? [],
    elementOf,
    (name) => `There is no element “${plain(name)}”.`,
  );
  if (elements.length === 0) fail('elements', 'Choose at least one element.');
  const topics = list(
    'topics',
    choice.topics ?? [],
    ({ id }) => ID.test(id),
    ({ id }) => `“${plain(id)}” is no id of a topic.`,
  );
  if (elements.includes('topic-card') && topics.length === 0) {
    fail('topics', 'Choose a topic for the topic card.');
  }
  const place = text('place');
  if (!PLACE.test(place)) fail('place', 'Enter the name of a place, without digits.');
  const nation = text('nation');
  if (nation !== '' && !Object.hasOwn(NATIONS, nation)) {
    fail('nation', `“${nation}” is none of the four nations.`);
  }
  const directory = address('directory', choice.directory ?? '');
  const feed = address('feed', choice.feed ?? '');
  if (directory && feed) fail('feed', 'Use a directory or a feed, not both.');
  const lang = text('lang');
  if (lang !== '' && !LANG.test(lang)) fail('lang', `“${lang}” is no tag of a language.`);
  const wordsLang = plain(choice.fallback?.lang ?? '') || 'en-GB';
  if (!LANG.test(wordsLang)) fail('wordsLang', `“${wordsLang}” is no tag of a language.`);
  const preset = text('preset');
  if (preset !== '' && !ID.test(preset)) fail('preset', `There is no theme “${preset}”.`);
  const headingLevel = choice.headingLevel ?? 2;
  if (![2, 3, 4, 5, 6].includes(headingLevel)) fail('headingLevel', 'Use a level from 2 to 6.');
  const colours = Object.entries(choice.colours ?? {});
  for (const [name, value] of colours) {
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(name) || !COLOUR.test(value)) {
      fail('colours', `“${plain(name)}: ${plain(value)}” has to be like “accent: #005ea5”.`);
    }
  }
  const integrity = choice.integrity ?? {};
  for (const [file, hash] of Object.entries(integrity)) {
    if (!HASH.test(hash)) fail('integrity', `The hash of ${plain(file)} is no sha384.`);
  }
  const folder = address('folder', choice.folder ?? '/mecc-signpost/', true);
  if (folder === '') fail('folder', 'Say where the files are.');
  const words = plain(choice.fallback?.text ?? '');
  const url = address('url', choice.fallback?.url ?? '');
  if (words !== '' && url === '') fail('url', 'Enter the address of your own list of services.');
  const page = address('page', choice.page ?? '');
  if (page !== '' && !page.startsWith('http')) {
    fail('page', 'Enter the whole address of your page, with https://.');
  }
  // Else its own policy keeps it from the page, and paths lead to the wrong site.
  if (choice.way === 'frame' && folder.startsWith('http') && page === '') {
    fail('page', 'Enter the address of your page: the frame has to know it.');
  }
  return {
    elements: [...new Set(elements)],
    topics: topics.map(({ id, title = '' }) => ({ id, title: plain(title) })),
    place,
    nation,
    directory,
    feed,
    lang,
    dir: choice.dir === 'rtl' ? 'rtl' : undefined,
    preset,
    isCompact: choice.isCompact === true,
    headingLevel,
    colours,
    integrity,
    folder,
    page: page && new URL(page).origin,
    version: text('version'),
    isSandboxed: choice.isSandboxed === true,
    services: (choice.services ?? []).map(service),
    fallback: {
      text: words,
      url,
      phone: phone('phone', choice.fallback?.phone ?? ''),
      lang: wordsLang,
      dir: choice.fallback?.dir === 'rtl' ? 'rtl' : 'ltr',
    },
  };
}
