import { engines } from '../test/support/browsers.mjs';
import { measureWalk } from '../test/e2e/support/journey.mjs';
import { percentile } from './median.mjs';

const RUNS = 3;

/**
 * The sixty-second journey on a phone of 320 px: what the machine takes of the minute, from the
 * address to the first number that can be pressed. Typing and reading are not in it.
 */
export async function measureJourney() {
  const rows = {};
  for (const engine of engines) {
    const walks = [];
    for (let run = 0; run < RUNS; run += 1) walks.push(await measureWalk(engine, 'touch'));
    const middle = (pick) => Math.round(percentile(walks.map(pick), 0.5));
    const { steps, slowed } = walks[0];
    const keys = (await measureWalk(engine, 'keys')).steps;
    rows[`journey, ${engine}`] = {
      'field ms': middle(({ ready }) => ready),
      'answer ms': middle(({ answer }) => answer),
      'number ms': middle(({ machine }) => machine),
      'buttons late ms': middle(({ late }) => late),
      'bytes to number': middle((walk) => walk.steps.number.bytes),
      'presses to number': steps.number.presses,
      'presses in all': steps.over.presses,
      'by keys': `${keys.number.presses}, ${keys.over.presses}`,
      slowed,
    };
  }
  return rows;
}
