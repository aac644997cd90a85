import { plainLine, type Paint, type Terminal } from '../support/terminal.js';
import { day, number, percent } from '../support/words.js';
import type { CheckReport } from './report.js';
import { SEVERITIES } from './rules.js';
import {
  AGES,
  formatInWords,
  issueInWords,
  ruleInWords,
  SEVERITY_TITLES,
  totalsInWords,
} from './wording.js';

/** Records that are named for each rule. All of them are in the other formats. */
const EXAMPLES = 5;
const BAR = 30;

const COLOURS = { skipped: 'red', warning: 'yellow', repaired: 'green', notice: 'dim' } as const;

/**
 * A report for people who read it in a terminal.
 *
 * @param elsewhere Where to find what is too long to be named.
 */
export function reportAsText(
  report: CheckReport,
  terminal: Pick<Terminal, 'paint'>,
  elsewhere = '--html and --json name them',
): string {
  const paint = (how: Paint, text: string) => terminal.paint(how, text);
  const lines = [
    paint('bold', plainLine(report.source)),
    formatInWords(report.format),
    totalsInWords(report),
  ];
  if (!report.complete) lines.push(paint('red', 'Not everything could be read.'));
  for (const severity of SEVERITIES) {
    const rules = report.rules.filter((rule) => rule.severity === severity);
    if (rules.length === 0) continue;
    lines.push('', paint(COLOURS[severity], SEVERITY_TITLES[severity]));
    for (const rule of rules) {
      const found = report.issues.filter(({ code }) => code === rule.code);
      lines.push(`  ${rule.title} (${rule.code}): ${ruleInWords(rule)}`, `    ${rule.advice}`);
      for (const each of found.slice(0, EXAMPLES)) {
        lines.push(paint('dim', `    - ${plainLine(issueInWords(each))}`));
      }
      const more = found.length - EXAMPLES;
      if (more > 0) lines.push(paint('dim', `    - and ${number(more)} more`));
    }
  }
  return `${[...lines, ...ages(report), ...coverage(report, elsewhere)].join('\n')}\n`;
}

function ages({ freshness, accepted }: CheckReport): string[] {
  const lines = AGES.map(([age, title]) => {
    const value = freshness[age];
    const bar = '█'.repeat(Math.ceil((value / Math.max(accepted, 1)) * BAR));
    return `  ${title.padEnd(56)} ${number(value).padStart(7)} ${percent(value, accepted).padStart(4)} ${bar}`;
  });
  const { oldest, newest } = freshness;
  const range = oldest && newest ? [`  From ${day(oldest)} to ${day(newest)}`] : [];
  return ['', `When they were checked, seen on ${day(freshness.asOf)}`, ...lines, ...range];
}

function coverage({ coverage: found, accepted }: CheckReport, elsewhere: string): string[] {
  const { topics, detailed, contacts, unmappedTerms } = found;
  const covered = topics.filter(({ services }) => services > 0);
  const holes = topics.filter(({ services }) => services === 0).map(({ title }) => title);
  const ways = Object.entries(contacts).map(([kind, count]) => `${kind} ${number(count)}`);
  const lines = [
    '',
    'What there is',
    `  Topics: ${covered.length} of ${topics.length}; ${number(found.withoutTopic)} of ${number(accepted)} services have none`,
  ];
  if (holes.length > 0) {
    const named = holes.length > EXAMPLES ? elsewhere : holes.join('; ');
    lines.push(`  Topics without a service: ${holes.length} (${named})`);
  }
  if (found.withoutArea > 0) {
    const some = found.withoutArea === 1 ? 'service names' : 'services name';
    const them = found.withoutArea === 1 ? 'it' : 'them';
    lines.push(
      `  ${number(found.withoutArea)} ${some} no area: a search for a place keeps ${them}, and gaps cannot count ${them}`,
    );
  }
  if (detailed > 0) {
    lines.push(
      `  Ways to make contact, out of ${number(detailed)}: ${ways.join(', ') || 'none'}`,
      `  With coordinates ${number(found.withPoint)}, with a postcode ${number(found.withPostcode)}`,
    );
  }
  if (unmappedTerms.length > 0) {
    const terms = unmappedTerms.slice(0, 8).map((each) => `${each.term} (${each.services})`);
    lines.push(`  Commonest terms without a topic: ${plainLine(terms.join('; '))}`);
  }
  return lines;
}
