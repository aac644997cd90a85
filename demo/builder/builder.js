/**
 * The snippet builder. It reads what is published beside it, and sends and keeps nothing. Without
 * it the page says how to write the lines by hand.
 */
import { checkTheme, COLOUR_NAMES } from '/dist/theme/index.js';
import { VERSION } from '/dist/version.js';
import { languageOf } from '../all-languages.js';
import { coloursOf, readColours, withText } from './colours.js';
import { showContrast } from './contrast.js';
import { addressDoubts, fillForm, placeDoubts, readForm } from './form.js';
import { linkServices } from './links.js';
import { showOutput } from './output.js';
import { controlOf, describe, showProblems } from './problems.js';
import { ChoiceError, elementsOf, snippets } from './snippets.js';

const SAMPLE = '/dist/data/local-sample.json';

const find = (selector) => document.querySelector(selector);
const form = find('#form');
const frame = find('.preview iframe');
const panel = find('#panel');

const read = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers with ${answer.status}.`);
  return answer.json();
};

const [integrity, topics, places, { services }] = await Promise.all([
  read('/dist/integrity.json'),
  read('/dist/data/topic-names.json'),
  read('/dist/data/places.json'),
  read('/dist/data/national-services.json'),
]);

const presets = Object.keys(integrity).flatMap(
  (file) => /^themes\/([\w-]+)\.css$/.exec(file)?.[1] ?? [],
);
const looks = new Map(
  await Promise.all(
    presets.map(async (name) => {
      const tokens = await read(`/dist/theme/presets/${name}.json`).catch(() => undefined);
      return [name, coloursOf(tokens)];
    }),
  ),
);

fillForm(form, {
  topics: topics.filter(({ id }) => id !== 'crisis').sort((a, b) => (a.title < b.title ? -1 : 1)),
  places,
  presets: presets.filter((name) => name !== 'compact'),
});

/** What has been chosen, with what the page knows besides. */
function chosen() {
  const choice = readForm(form, topics);
  const base = looks.get(choice.preset) ?? {};
  const { colours, problems } = readColours(find('#colours').value, [...COLOUR_NAMES]);
  const whole = withText(colours, checkTheme, base);
  const report = checkTheme({ ...base, ...whole });
  showContrast(find('#contrast'), { colours: whole, report });
  const { listed, unchecked } = linkServices(services, choice);
  return {
    ...choice,
    way: find('[name=way]:checked').value,
    colours: whole,
    version: VERSION,
    integrity,
    services: listed,
    unchecked,
    // The other lines can be used all the same.
    doubts: [
      ...placeDoubts(choice.place, places),
      ...addressDoubts(choice),
      ...problems.map((message) => ({ field: 'colours', message })),
    ],
  };
}

let isReady = false;

/** What the preview shows last: the same again would lose what somebody has typed in it. */
let told = '';

function preview(choice) {
  if (!isReady) return;
  const elements = elementsOf(choice).map(({ name, attributes }) => {
    const others = attributes.filter(([key]) => key !== 'directory' && key !== 'feed');
    // The policy of this page does not let it ask the officer's own directory.
    const hasSource = others.length < attributes.length;
    return { name, attributes: hasSource ? [...others, ['directory', SAMPLE]] : others };
  });
  const message = {
    type: 'mecc-preview',
    elements,
    lang: choice.lang,
    dir: choice.dir,
    fallback: choice.fallback,
    host: find('#host').value,
    themes: [choice.preset, choice.isCompact && 'compact'].filter(Boolean),
    colours: Object.entries(choice.colours),
  };
  const text = JSON.stringify(message);
  if (text === told) return;
  told = text;
  frame.contentWindow.postMessage(message, location.origin);
}

/** What there is to copy last: the panel stays as it is while that does. */
let printed = '';

function print(made, choice) {
  const text = JSON.stringify([choice.way, made, choice.unchecked]);
  if (text === printed) return;
  printed = text;
  showOutput(panel, made, choice);
}

/** What is said to be wrong, as messages. */
let said = [];

/**
 * Says what is wrong once somebody is done with a field. While they type, what is right again is
 * taken back, and nothing new is said.
 */
function complain(problems, isDone) {
  const now = isDone ? problems : problems.filter(({ message }) => said.includes(message));
  said = now.map(({ message }) => message);
  showProblems(form, now);
  const isStuck = now.some((one) => one instanceof ChoiceError);
  const text = [...(isStuck ? ['Nothing to copy yet.'] : []), ...said].join(' ');
  const summary = find('#problem');
  if (summary.textContent !== text) summary.textContent = text;
  summary.className = text && (isStuck ? 'error' : 'warning');
}

/** A mouse is down on what is to be copied. Firefox calls it active only once a field has changed. */
let isPressed = false;

/** After a pause in typing: a preview that follows each letter cannot be looked at. */
let timer;

function update(isDone) {
  clearTimeout(timer);
  const choice = chosen();
  const count = choice.topics.length;
  find('[data-count]').textContent = count === 0 ? 'none chosen' : `${count} chosen`;
  const isReviewed = languageOf(choice.lang)?.reviewed ?? true;
  find('#lang-note').hidden = isReviewed;
  // What is hidden is read out all the same, as long as a field is described by it.
  describe(find('#lang'), 'lang-note', !isReviewed);
  let made;
  let problem;
  try {
    made = snippets(choice);
  } catch (error) {
    if (!(error instanceof ChoiceError)) throw error;
    problem = error;
  }
  // One thing at a time of each field: what cannot be used is no name to look up.
  const doubts = choice.doubts.filter(({ field }) => field !== problem?.field);
  const tell = () => complain([...(problem ? [problem] : []), ...doubts], isDone);
  // What moves away under a pointer is not pressed.
  if (made && isPressed) window.addEventListener('mouseup', () => setTimeout(tell), { once: true });
  else tell();
  if (!made) {
    if (!isDone) return;
    // A button that is pressed as it goes would take the focus with it.
    if (isPressed) setTimeout(() => controlOf(form, problem.field)?.focus());
    panel.hidden = true;
    return;
  }
  panel.hidden = false;
  print(made, choice);
  preview(choice);
}

const done = () => update(true);

panel.addEventListener('mousedown', () => {
  isPressed = true;
});
window.addEventListener('mouseup', () => {
  isPressed = false;
});
form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => update(false), 250);
});
form.addEventListener('change', done);
form.addEventListener('submit', (event) => event.preventDefault());
for (const control of document.querySelectorAll('[name=way], #host')) {
  control.addEventListener('change', done);
}
find('#width').addEventListener('change', ({ target }) => {
  frame.className = target.value;
});

window.addEventListener('message', ({ source, origin, data }) => {
  if (source !== frame.contentWindow || origin !== location.origin) return;
  if (data?.type !== 'mecc-preview-ready') return;
  isReady = true;
  told = '';
  update(false);
});

find('#by-hand').hidden = true;
find('#tool').hidden = false;
update(false);
// It may have been there before this script was, and have spoken to nobody. If not, it will speak.
frame.contentWindow.postMessage({ type: 'mecc-preview-ask' }, location.origin);
