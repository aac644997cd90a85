import { plainLine, type Paint, type Terminal } from '../support/terminal.js';
import { counted, day, number } from '../support/words.js';
import { tasksByOrganisation, type LinkTask } from './group-links.js';
import { LINK_CODES, LINK_RULES, LINK_STATES, type LinkState } from './link-rules.js';
import type { LinksReport } from './links-report.js';

/** Organisations, and lines of each, that are named. All of them are in the other formats. */
const ORGANISATIONS = 50;
const NAMED = 20;

const WORDS: Readonly<Record<LinkState, string>> = {
  broken: 'broken',
  suspect: 'look at it',
  unchecked: 'not known',
  moved: 'moved',
  fine: 'fine',
};
const COLOURS: Readonly<Record<LinkState, Paint>> = {
  broken: 'red',
  suspect: 'yellow',
  unchecked: 'dim',
  moved: 'green',
  fine: 'dim',
};
const WIDTH = 10;

/** A report for people who read it in a terminal, by organisation. */
export function linksAsText(report: LinksReport, terminal: Pick<Terminal, 'paint'>): string {
  const paint = (how: Paint, text: string) => terminal.paint(how, text);
  const { records, addresses, totals, complete } = report;
  const lines = [
    paint('bold', plainLine(report.source)),
    `${counted(records, 'record')}, ${counted(addresses.length, 'web address', 'web addresses')}: ${sums(totals)}`,
  ];
  lines.push(...contactSums(report));
  if (!complete) lines.push(paint('red', 'Not everything was looked at.'));
  const stopped = addresses.filter(({ code }) => code === 'stopped').length;
  if (stopped > 0) {
    lines.push(`${counted(stopped, 'address', 'addresses')} not asked: the run was stopped.`);
  }
  const groups = tasksByOrganisation(report);
  for (const [organisation, tasks] of [...groups].slice(0, ORGANISATIONS)) {
    lines.push('', paint('bold', plainLine(organisation || 'No organisation named')));
    for (const task of tasks.slice(0, NAMED)) lines.push(...taskLines(task, paint));
    const more = tasks.length - NAMED;
    if (more > 0)
      lines.push(paint('dim', `  and ${number(more)} more: --csv and --json name them`));
  }
  const more = groups.size - ORGANISATIONS;
  if (more > 0) {
    const rest = `And ${counted(more, 'more organisation')}: --csv and --json name them all.`;
    lines.push('', paint('dim', rest));
  }
  return `${[...lines, ...advice(groups), '', ...forms(report)].join('\n')}\n`;
}

function sums(totals: LinksReport['totals']): string {
  const named: Readonly<Record<LinkState, string>> = {
    broken: 'broken',
    suspect: 'to look at',
    unchecked: 'not known',
    moved: 'moved',
    fine: 'fine',
  };
  return LINK_STATES.map((state) => `${number(totals[state])} ${named[state]}`).join(', ');
}

/** Numbers and e-mail addresses count apart: the line above is about web addresses. */
function contactSums({ phones, emails, contacts }: LinksReport): string[] {
  if (phones.checked + emails.checked === 0) return [];
  const what = [
    counted(phones.checked, 'phone number'),
    counted(emails.checked, 'e-mail address', 'e-mail addresses'),
  ];
  const of = (wanted: LinkState) => contacts.filter(({ state }) => state === wanted).length;
  return [
    `${what.join(', ')}: ${number(of('broken'))} broken, ${number(of('suspect'))} to look at`,
  ];
}

function taskLines(task: LinkTask, paint: (how: Paint, text: string) => string): string[] {
  const { state, name, record, path, value, message, checked, since } = task;
  const word = paint(COLOURS[state], WORDS[state].padEnd(WIDTH));
  const time =
    since === undefined || since === checked ? '' : ` So since ${day(since.slice(0, 10))}.`;
  const indent = ' '.repeat(WIDTH + 3);
  return [
    `  ${word} ${plainLine(name)} (${plainLine(record)} › ${plainLine(path)})`,
    `${indent}${plainLine(value)}`,
    `${indent}${plainLine(message)}${time}`,
  ];
}

/** What to do, once for each kind of problem. */
function advice(groups: ReadonlyMap<string, readonly LinkTask[]>): string[] {
  const found = new Set([...groups.values()].flat().map(({ code }) => code));
  const lines = LINK_CODES.filter((code) => found.has(code)).map(
    (code) => `  ${LINK_RULES[code].title} (${code}): ${LINK_RULES[code].advice}`,
  );
  return lines.length === 0 ? [] : ['', 'What to do', ...lines];
}

/** Nobody is to think that a number of the right form is a right number. */
function forms({ phones, emails }: LinksReport): string[] {
  if (phones.checked + emails.checked === 0) return [];
  const parts = [
    `${number(phones.sound)} of ${counted(phones.checked, 'phone number')}`,
    `${number(emails.sound)} of ${counted(emails.checked, 'e-mail address', 'e-mail addresses')}`,
  ];
  return [
    `Of the right form: ${parts.join(', ')}.`,
    'A number of the right form may still be wrong. Only a call can tell.',
  ];
}
