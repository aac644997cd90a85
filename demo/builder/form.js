import { allLanguages, languageOf } from '../all-languages.js';
import { ELEMENTS } from './elements.js';
import { choice, make } from './make.js';

/** Themes as `demo/theming.html` names them. */
const THEMES = {
  plain: 'Plain',
  'nhs-like': 'NHS-like',
  'gov-like': 'GOV.UK-like',
  'high-contrast': 'High contrast',
};

const directionOf = (tag) => languageOf(tag)?.direction;

/** Fills in what the form offers. */
export function fillForm(form, { topics, places, presets }) {
  const list = (name) => form.querySelector(`[data-fill="${name}"]`);
  // Not by the form's own names: a field called “elements” would stand in their way.
  const named = (name) => form.querySelector(`[name="${name}"]`);
  list('elements').append(
    ...ELEMENTS.map(({ name, label, about }) =>
      choice('elements', name, label, about, name === 'service-finder'),
    ),
  );
  list('topics').append(...topics.map(({ id, title }) => choice('topics', id, title)));
  form
    .querySelector('#places')
    .append(...places.map(({ name }) => make('option', { value: name })));
  named('preset').append(...presets.map((name) => new Option(THEMES[name] ?? name, name)));
  for (const field of ['lang', 'wordsLang']) {
    named(field).append(
      ...allLanguages.map(({ tag, name, english }) => {
        const option = new Option(name === english ? name : `${name} (${english})`, tag);
        option.lang = tag;
        return option;
      }),
    );
  }
  named('folder').value = '/mecc-signpost/';
}

/** What has been chosen, as the snippets take it. Colours are read apart. */
export function readForm(form, topics) {
  const data = new FormData(form);
  const text = (name) => String(data.get(name) ?? '');
  const ids = data.getAll('topics');
  return {
    elements: data.getAll('elements'),
    topics: topics.filter(({ id }) => ids.includes(id)),
    place: text('place'),
    nation: text('nation'),
    directory: text('directory'),
    feed: text('feed'),
    lang: text('lang'),
    dir: directionOf(text('lang')),
    preset: text('preset'),
    isCompact: data.has('isCompact'),
    headingLevel: Number(text('headingLevel')),
    folder: text('folder'),
    page: text('page'),
    isSandboxed: data.has('isSandboxed'),
    fallback: {
      text: text('text'),
      url: text('url'),
      phone: text('phone'),
      lang: text('wordsLang'),
      dir: directionOf(text('wordsLang')),
    },
  };
}

const folded = (name) => name.trim().toLowerCase().replace(/\s+/g, ' ');

/** A doubt about the place: those that we have are listed, and a directory may have others. */
export function placeDoubts(place, places) {
  const known = places.flatMap(({ id, name, aliases = [] }) => [id, name, ...aliases]).map(folded);
  if (folded(place) === '' || known.includes(folded(place))) return [];
  const message = `“${place.trim()}” is no place that we know. Choose one from the list, unless your directory has it.`;
  return [{ field: 'place', message, isWarning: true }];
}

/** Addresses that a page fetches from. A link may lead to any. */
const FETCHED = ['directory', 'feed', 'folder'];
const LOCAL = /^(?:.+\.)?localhost$|^127(?:\.\d+){3}$|^\[::1\]$/;

/** Why an address works where it is tried, and not on a page that is published. */
function addressDoubt(text, page) {
  let url;
  try {
    url = new URL(text.trim());
  } catch {
    // A path, or what has a problem of its own.
    return undefined;
  }
  if (LOCAL.test(url.hostname)) {
    return `Only your own computer finds ${url.host}. Enter the address that it will have on the web.`;
  }
  if (url.protocol !== 'http:' || /^http:/i.test(page.trim())) return undefined;
  return 'Browsers let no page with https:// fetch from an address with http://. Use https:// if the server has it.';
}

/** Doubts about the addresses. The lines can be copied all the same, to try them. */
export function addressDoubts(choice) {
  return FETCHED.flatMap((field) => {
    const message = addressDoubt(choice[field], choice.page);
    return message ? [{ field, message, isWarning: true }] : [];
  });
}
