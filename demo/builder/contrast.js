import { make } from './make.js';

const dot = (colour) => {
  const shown = make('span', { className: 'dot', attributes: { 'aria-hidden': 'true' } });
  shown.style.setProperty('background', colour);
  return shown;
};

const round = (ratio) => (Math.floor(ratio * 10) / 10).toFixed(1);

/** What a colour is for, as a sentence says it. */
const WORDS = {
  surface: 'the background of cards and fields',
  'surface-subtle': 'the background of forms',
  text: 'text',
  'text-muted': 'text that matters less',
  'control-border': 'borders of fields',
  accent: 'buttons',
  'on-accent': 'text of filled buttons',
  link: 'links',
  urgent: 'urgent help',
  'urgent-surface': 'the background of urgent help',
  warning: 'the edge of notices',
  'warning-surface': 'the background of notices',
  focus: 'the inside of the focus ring',
  'focus-contrast': 'the outside of the focus ring',
};

/** `Text on the background of notices: 1.0 to 1.` */
function told({ front, back, ratio, least }) {
  const [first = '', ...rest] = WORDS[front] ?? front;
  const words = `${first.toUpperCase()}${rest.join('')} on ${WORDS[back] ?? back}`;
  return `${words}: ${round(ratio)} to 1. It needs ${least}.`;
}

/**
 * Says of each brand colour whether it can be read, and what is shown when it cannot. One sentence
 * is read out, when it is a new one; the table is there to look at.
 */
export function showContrast(place, { colours, report }) {
  const hard = [];
  const rows = Object.entries(colours).map(([name, colour]) => {
    const wrong = report.problems.filter(({ front, back }) => front === name || back === name);
    const shown = report.shown[name];
    const [worst] = wrong.sort((one, other) => one.ratio / one.least - other.ratio / other.least);
    const verdict = worst ? told(worst) : shown && 'Too close to other colours.';
    const cell = verdict
      ? [make('span', { className: 'no' }, verdict)]
      : [make('span', {}, 'Can be read')];
    if (verdict) hard.push(name);
    if (shown) cell.push(' Shown as ', dot(shown), make('code', {}, shown), '.');
    return make('tr', {}, make('th', { scope: 'row' }, dot(colour), name), make('td', {}, ...cell));
  });
  place.querySelector('table')?.remove();
  if (rows.length > 0) {
    place.append(make('table', { className: 'swatches' }, make('tbody', {}, ...rows)));
  }
  const said = place.querySelector('[role=status]');
  const sentence =
    hard.length > 0
      ? `Hard to read: ${hard.join(', ')}. The table says why.`
      : rows.length > 0
        ? 'All these colours can be read.'
        : '';
  if (said.textContent !== sentence) said.textContent = sentence;
}
