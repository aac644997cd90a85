import { meantPlace, orMeant } from '../read/meant.js';
import { plainLine, type Terminal } from '../support/terminal.js';
import { counted, day, number } from '../support/words.js';
import { GAP_STATES, type GapReport, type Uncounted } from './gaps.js';
import { countStates, HONEST, STATE_WORDS, STATE_TITLES, topicsIn, UNCOUNTED } from './wording.js';

/** Services that are named for each reason. All of them are in the other formats. */
const EXAMPLES = 5;
/** Characters for names of places, and for each of the figures. */
const WIDTH = 26;
const COLUMN = 10;

/** The gaps for people who read them in a terminal. */
export function gapsAsText(report: GapReport, terminal: Pick<Terminal, 'paint'>): string {
  const { source, services, bundled, asOf, complete, places, matrix } = report;
  const besides =
    bundled > 0 ? `, and ${counted(bundled, 'national service')} of this package` : '';
  const lines = [
    terminal.paint('bold', plainLine(source)),
    `${counted(services, 'service')}${besides}. Seen on ${day(asOf)}.`,
    HONEST,
  ];
  if (!complete) {
    const warning = 'Not everything could be read: what is missing here may be there.';
    lines.push(terminal.paint('red', warning));
  }
  lines.push('', terminal.paint('bold', `Topics by place, out of ${report.topics.length}`));
  const head = GAP_STATES.map((state) => STATE_WORDS[state].padStart(COLUMN)).join('');
  lines.push(`  ${''.padEnd(WIDTH)}${head}`);
  places.forEach(({ name }, place) => {
    const counts = countStates(matrix[place] ?? []);
    const figures = GAP_STATES.map((state) => number(counts[state]).padStart(COLUMN)).join('');
    lines.push(`  ${cut(plainLine(name)).padEnd(WIDTH)}${figures}`);
  });
  places.forEach(({ name }, place) => {
    lines.push('', terminal.paint('bold', plainLine(name)));
    for (const state of GAP_STATES) {
      const titles = topicsIn(report, place, state);
      if (state === 'local' || titles.length === 0) continue;
      lines.push(`  ${STATE_TITLES[state]}: ${titles.join('; ')}`);
    }
  });
  return `${[...lines, ...uncounted(report)].join('\n')}\n`;
}

const cut = (name: string) => (name.length < WIDTH ? name : `${name.slice(0, WIDTH - 2)}…`);

function uncounted({ uncounted: found }: GapReport): string[] {
  const parts = UNCOUNTED.flatMap(([kind, title, advice]) => {
    const all = found[kind];
    if (all.length === 0) return [];
    const more = all.length - EXAMPLES;
    return [
      `  ${title}: ${counted(all.length, 'service')}`,
      `    ${advice}`,
      ...all.slice(0, EXAMPLES).map((each) => `    - ${plainLine(uncountedInWords(each))}`),
      ...(more > 0 ? [`    - and ${number(more)} more`] : []),
    ];
  });
  return parts.length === 0 ? [] : ['', 'Services that count nowhere', ...parts];
}

/** An area that is no place here, and the place that it may be meant to be. */
const asWritten = (area: string) => area + orMeant(meantPlace(area));

/** `Test club (test-club): around WA8`. */
export function uncountedInWords({ id, name, outcodes = [], areas = [] }: Uncounted): string {
  const where =
    outcodes.length > 0 ? `around ${outcodes.join(', ')}` : areas.map(asWritten).join('; ');
  return `${name} (${id})${where === '' ? '' : `: ${where}`}`;
}
