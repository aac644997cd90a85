/**
 * The snippet builder. It reads what is published beside it, and sends and keeps nothing. Without
 * it the page says how to write the lines by hand.
 */
import { checkTheme, COLOUR_NAMES } from '/dist/theme/index.js';
import { VERSION } from '/dist/version.js';
import { coloursOf, readColours, withText } from './colours.js';
import { showContrast } from './contrast.js';
import { fillForm, languageOf, readForm, showProblem } from './form.js';
import { linkServices } from './links.js';
import { showOutput } from './output.js';
import { ChoiceError, elementsOf, snippets } from './snippets.js';

const SAMPLE = '/dist/data/local-sample.json';

const find = (selector) => document.querySelector(selector);
const form = find('#form');
const frame = find('.preview iframe');

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
  version: VERSION,
});

/** What has been chosen, with what the page knows besides. */
function chosen() {
  const choice = readForm(form, topics);
  const base = looks.get(choice.preset) ?? {};
  const { colours, problems } = readColours(find('#colours').value, [...COLOUR_NAMES]);
  const whole = withText(colours, checkTheme, base);
  const report = checkTheme({ ...base, ...whole });
  showContrast(find('#contrast'), { colours: whole, problems, report });
  const { listed, unchecked } = linkServices(services, choice);
  return { ...choice, colours: whole, version: VERSION, integrity, services: listed, unchecked };
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

function print(way, made, choice) {
  const text = JSON.stringify([way, made, choice.unchecked]);
  if (text === printed) return;
  printed = text;
  showOutput(find('#panel'), way, made, choice);
}

/** After a pause in typing: a preview that follows each letter cannot be looked at. */
let timer;

function update() {
  clearTimeout(timer);
  const choice = chosen();
  const count = choice.topics.length;
  find('[data-count]').textContent = count === 0 ? 'none chosen' : `${count} chosen`;
  find('#lang-note').hidden = languageOf(choice.lang)?.reviewed ?? true;
  let made;
  let problem;
  try {
    made = snippets(choice);
  } catch (error) {
    if (!(error instanceof ChoiceError)) throw error;
    problem = error;
  }
  showProblem(form, problem);
  const panel = find('#panel');
  panel.hidden = !made;
  find('#problem').textContent = problem ? `Nothing to copy yet. ${problem.message}` : '';
  if (!made) return;
  print(find('[name=way]:checked').value, made, choice);
  preview(choice);
}

const soon = () => {
  clearTimeout(timer);
  timer = setTimeout(update, 250);
};

form.addEventListener('input', soon);
form.addEventListener('change', update);
form.addEventListener('submit', (event) => event.preventDefault());
for (const control of document.querySelectorAll('[name=way], #host')) {
  control.addEventListener('change', update);
}
find('#width').addEventListener('change', ({ target }) => {
  frame.className = target.value;
});

window.addEventListener('message', ({ source, origin, data }) => {
  if (source !== frame.contentWindow || origin !== location.origin) return;
  if (data?.type !== 'mecc-preview-ready') return;
  isReady = true;
  told = '';
  update();
});

find('#by-hand').hidden = true;
find('#tool').hidden = false;
update();
// It may have been there before this script was, and have spoken to nobody.
if (frame.contentDocument?.readyState === 'complete') frame.contentWindow.location.reload();
