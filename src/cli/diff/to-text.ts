import { isTable } from '../read/table-seam.js';
import { plainLine, type Paint, type Terminal } from '../support/terminal.js';
import { counted, number } from '../support/words.js';
import { changesInLines } from './changes-in-words.js';
import type { DiffReport, DiffSide, Named } from './diff.js';
import { WEIGHTS, type Weight } from './subjects.js';

/** Services that are named in each part. All of them are in `--json`. */
const NAMED = 40;

const TITLES: Readonly<Record<Weight, string>> = {
  first: 'Changed: people would notice at once',
  then: 'Changed: people would notice when they use it',
  last: 'Changed: in words and small things',
};

/** The differences for people who read them in a terminal: what matters most comes first. */
export function diffAsText(report: DiffReport, terminal: Pick<Terminal, 'paint'>): string {
  const { before, after, closed, gone, unreadable, changed, moved, added } = report;
  const paint = (how: Paint, text: string) => terminal.paint(how, text);
  const lines = [`before: ${sideInWords(before)}`, `after:  ${sideInWords(after)}`];
  for (const { source, complete } of [before, after]) {
    if (complete) continue;
    lines.push(paint('red', `Not everything of ${plainLine(source)} could be read.`));
  }
  if (report.withoutDetails > 0) {
    const some = counted(report.withoutDetails, 'service');
    lines.push(`Of ${some}, a list leaves out the details: they were not compared.`);
  }
  if (report.equal) lines.push('Nothing differs.');

  const part = <T>(
    colour: Paint,
    title: string,
    all: readonly T[],
    write: (one: T) => string[],
  ) => {
    if (all.length === 0) return;
    lines.push('', paint(colour, `${title}: ${number(all.length)}`));
    for (const one of all.slice(0, NAMED)) lines.push(...write(one).map(plainLine));
    if (all.length > NAMED) lines.push(`  … and ${number(all.length - NAMED)} more`);
  };
  const name = (sign: string) => (one: Named) => [`  ${sign} ${one.name} (${one.id})`];
  part('red', 'Closed', closed, name('-'));
  part('red', after.complete ? 'Gone' : 'Gone, or not read', gone, name('-'));
  part('red', 'Still there, but cannot be read', unreadable, (one) => [
    `  ! ${one.name} (${one.id}): ${one.message}`,
  ]);
  for (const weight of WEIGHTS) {
    const some = changed.filter((each) => each.weight === weight);
    part('yellow', TITLES[weight], some, (one) => [
      ...name('~')(one),
      ...changesInLines(one.changes),
    ]);
  }
  part('yellow', 'Probably the same, under another id', moved, (one) => [
    `  ~ ${one.name} (${one.from} → ${one.id})`,
    ...changesInLines(one.changes),
  ]);
  if (moved.length > 0 && isTable(after.source)) {
    lines.push('  "import" with --out and the directory keeps the old id: saved links still work.');
  }
  part('green', before.complete ? 'Added' : 'Added, or not read before', added, name('+'));
  return `${lines.join('\n')}\n`;
}

function sideInWords({ source, services, skipped }: DiffSide): string {
  const left = skipped > 0 ? `, ${counted(skipped, 'record')} left out` : '';
  return `${plainLine(source)} (${counted(services, 'service')}${left})`;
}
