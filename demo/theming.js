/**
 * Shows the elements in a look. A look is a style sheet that sets tokens on the root: it is added
 * as a page would add it. What is chosen stays on this page: the address and the browser keep none
 * of it.
 */
import { DEFAULT_COLOURS } from '/dist/theme/tokens.js';

const form = document.querySelector('#looks');
const swatches = document.querySelector('#swatches');
const root = document.documentElement;
const chosen = (name) => new FormData(form).get(name);

/** The style sheet of a look, from when it is first chosen. */
const sheets = new Map();

function sheetOf(look) {
  const known = sheets.get(look);
  if (known) return known;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `/dist/cdn/themes/${look}.css`;
  const loaded = new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
  document.head.append(link);
  sheets.set(look, { link, loaded });
  return { link, loaded };
}

function paint(chip) {
  const { light, dark } = DEFAULT_COLOURS;
  const name = chip.dataset.token;
  chip.style.setProperty(
    'background-color',
    `var(--mecc-${name}, light-dark(${light[name]}, ${dark[name]}))`,
  );
}

const hex = (colour) =>
  `#${colour
    .match(/\d+/g)
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

async function show() {
  const looks = [chosen('look'), chosen('room')].filter((look) => look !== '');
  await Promise.all(looks.map((look) => sheetOf(look).loaded));
  // It may be another choice by now.
  if (looks.join() !== [chosen('look'), chosen('room')].filter((look) => look !== '').join())
    return;
  for (const [look, { link }] of sheets) link.disabled = !looks.includes(look);
  // The elements look again at their colours when something on the root has changed.
  root.dataset.look = looks.join(' ');
  root.dataset.scheme = chosen('scheme');
  for (const item of swatches.children) {
    const { backgroundColor } = getComputedStyle(item.querySelector('.chip'));
    item.querySelector('.value').textContent = hex(backgroundColor);
  }
  document.querySelector('#snippet').textContent =
    looks
      .map((look) => `<link rel="stylesheet" href="/mecc-signpost/themes/${look}.css" />`)
      .join('\n') || '/* Nothing to add: this is what the elements look like by themselves. */';
}

for (const chip of swatches.querySelectorAll('.chip')) paint(chip);
form.addEventListener('change', show);
form.hidden = false;
document.querySelector('#needs-script').hidden = true;
await show();
