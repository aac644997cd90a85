import { make } from './make.js';

const dot = (colour) => {
  const shown = make('span', { className: 'dot', attributes: { 'aria-hidden': 'true' } });
  shown.style.setProperty('background', colour);
  return shown;
};

const round = (ratio) => (Math.floor(ratio * 10) / 10).toFixed(1);

/** Says of each brand colour whether it can be read, and what is shown when it cannot. */
export function showContrast(place, { colours, problems, report }) {
  const rows = Object.entries(colours).map(([name, colour]) => {
    const wrong = report.problems.filter(({ front, back }) => front === name || back === name);
    const shown = report.shown[name];
    const [worst] = wrong.sort((one, other) => one.ratio / one.least - other.ratio / other.least);
    const verdict = worst
      ? `${worst.front} on ${worst.back}: ${round(worst.ratio)} to 1. It needs ${worst.least}.`
      : shown && 'Too close to other colours.';
    const cell = verdict
      ? [make('span', { className: 'no' }, verdict)]
      : [make('span', {}, 'Can be read')];
    if (shown) cell.push(' Shown as ', dot(shown), make('code', {}, shown), '.');
    return make('tr', {}, make('th', { scope: 'row' }, dot(colour), name), make('td', {}, ...cell));
  });
  place.replaceChildren(
    ...problems.map((text) => make('p', { className: 'error' }, text)),
    ...(rows.length > 0
      ? [make('table', { className: 'swatches' }, make('tbody', {}, ...rows))]
      : []),
  );
}
