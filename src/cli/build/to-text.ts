import { ruleOf } from '../check/rules.js';
import { AGES, issueInWords } from '../check/wording.js';
import type { Changes } from '../directory/read-ids.js';
import { plainLine, type Terminal } from '../support/terminal.js';
import { counted, day, number, percent } from '../support/words.js';
import type { Gathered } from './gather.js';

/** Services and issues that are named. All changes are in `changes.json`. */
const NAMED = 20;
const EXAMPLES = 5;

/** What a build made of its sources, for people who read it in a terminal. */
export function buildAsText(
  gathered: Gathered,
  changes: Changes | undefined,
  today: string,
  terminal: Pick<Terminal, 'paint'>,
): string {
  const { sources, names, oldNames, counts, issues } = gathered;
  const heading = (text: string) => ['', terminal.paint('bold', text)];
  const lines: string[] = [];
  lines.push(terminal.paint('bold', 'What was read'));
  for (const { source, accepted, records, repaired, complete, generatedAt } of sources) {
    const fixed = repaired > 0 ? `, ${number(repaired)} of them put right` : '';
    const rest = complete ? '' : '. Not everything could be read';
    lines.push(
      plainLine(
        `  ${source}: ${number(accepted)} of ${counted(records, 'record')}${fixed}, data of ${day(generatedAt.slice(0, 10))}${rest}`,
      ),
    );
  }
  const left = issues.filter(({ severity }) => severity === 'skipped');
  if (left.length > 0) {
    const all = counts.get('skipped') ?? 0;
    lines.push(...heading(`Left out: ${counted(all, 'record')}`));
    for (const each of left.slice(0, EXAMPLES)) {
      lines.push(plainLine(`  - ${each.source} › ${issueInWords(each)}`));
    }
    if (all > EXAMPLES) lines.push(`  … and ${counted(all - EXAMPLES, 'more', 'more')}`);
    lines.push('  To see why, run "npx mecc-signpost check" on what was read.');
  }
  const secret = issues.filter(({ code }) => code === 'secret-place');
  if (secret.length > 0) {
    const { title, advice } = ruleOf('secret-place');
    lines.push(...heading('To put right'), `  ${title}: they are published`, `    ${advice}`);
    for (const each of secret.slice(0, NAMED)) {
      lines.push(plainLine(`    - ${each.source} › ${issueInWords(each)}`));
    }
    const more = gathered.countOf('secret-place') - NAMED;
    if (more > 0) lines.push(`    … and ${number(more)} more`);
  }
  lines.push(...heading('What changes'), ...changesInLines(changes, names, oldNames));
  lines.push(...heading(`When they were checked, seen on ${day(today)}`));
  for (const [age, title] of AGES) {
    const value = gathered.ages[age];
    lines.push(
      `  ${title.padEnd(56)} ${number(value).padStart(7)} ${percent(value, names.size).padStart(4)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function changesInLines(
  changes: Changes | undefined,
  names: ReadonlyMap<string, string>,
  oldNames: ReadonlyMap<string, string>,
): string[] {
  if (!changes) return [`  ${counted(names.size, 'service')}. There was no directory before`];
  const { added, changed, gone } = changes;
  const same = names.size - added.length - changed.length;
  const list = (mark: string, ids: readonly string[]) => [
    ...ids.slice(0, NAMED).map((id) => {
      const name = names.get(id) ?? oldNames.get(id);
      return plainLine(`  ${mark} ${name === undefined ? id : `${name} (${id})`}`);
    }),
    ...(ids.length > NAMED ? [`  … and ${counted(ids.length - NAMED, 'more', 'more')}`] : []),
  ];
  return [
    `  ${number(added.length)} added, ${number(changed.length)} changed, ${number(gone.length)} gone, ${number(same)} as before`,
    ...list('+', added),
    ...list('~', changed),
    ...list('-', gone),
  ];
}
