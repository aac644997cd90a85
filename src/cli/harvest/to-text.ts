import { plainLine, type Paint, type Terminal } from '../support/terminal.js';
import { counted, day, number, percent } from '../support/words.js';
import type { DoubleRule } from './doubles.js';
import { FILTER_NAMES, type Filters } from './probe-filters.js';
import type { CodeCount, FeedReportEntry, FeedSummary, HarvestReport } from './report.js';

/** Doubles that are named. All of them are in `--json`. */
const NAMED = 10;
/** Rules that are named. */
const CODES = 8;

const STATES = {
  read: ['green', 'Read'],
  kept: ['red', 'NOT READ: its last good copy was kept'],
  missing: ['red', 'NOT READ, and there is no copy of it: nothing of it is in the directory'],
} as const satisfies Record<FeedReportEntry['state'], readonly [Paint, string]>;

const RULES: Readonly<Record<DoubleRule, string>> = {
  'same-guid-and-name': 'the same id, which no two services have, and the same name',
  'same-name-organisation-postcode-and-phone':
    'the same name, organisation, postcode and phone number',
  'same-name-and-postcode': 'the same name and postcode',
  'same-organisation-and-phone': 'the same organisation and phone number',
};

/** A report of a harvest for people who read it in a terminal. */
export function harvestAsText(
  { feeds, directory, doubles, changes }: HarvestReport,
  terminal: Pick<Terminal, 'paint'>,
): string {
  const lines = feeds.flatMap((feed) => [...feedLines(feed, terminal), '']);
  lines.push(terminal.paint('bold', 'The directory'));
  const asOf = directory.asOf === null ? '' : `, as of ${day(directory.asOf)}`;
  lines.push(`  ${counted(directory.services, 'service')}${asOf}`);
  if (changes) {
    const { added, changed, gone, unchanged } = changes;
    lines.push(
      `  ${number(added.length)} added, ${number(changed.length)} changed, ${number(gone.length)} gone, ${number(unchanged)} as before`,
    );
  }
  const { merged, alike } = doubles;
  if (merged.length > 0) {
    lines.push('', terminal.paint('bold', `Merged: ${counted(merged.length, 'service')}`));
    lines.push('  That of the first feed stands.');
    for (const { rule, kept, left } of merged.slice(0, NAMED)) {
      lines.push(`  ${kept.name}: ${kept.id} stands for ${left.id} (${RULES[rule]})`);
    }
    if (merged.length > NAMED) lines.push(more(merged.length));
  }
  if (alike.length > 0) {
    lines.push('', terminal.paint('bold', `May be the same: ${counted(alike.length, 'group')}`));
    lines.push('  All of them are in the directory. Ask the publishers which are one.');
    for (const { rule, services } of alike.slice(0, NAMED)) {
      const ids = services.slice(0, 4).map(({ id }) => id);
      const rest = services.length > ids.length ? ' and others' : '';
      lines.push(`  ${services[0]?.name ?? ''}: ${ids.join(', ')}${rest} (${RULES[rule]})`);
    }
    if (alike.length > NAMED) lines.push(more(alike.length));
  }
  return `${lines.map(line).join('\n')}\n`;
}

const more = (count: number) => `  … and ${number(count - NAMED)} more: --json names them`;

/** Colours are set after the text of others has been made harmless. */
const line = (text: string) =>
  text.includes('\u001b[') ? text : `${/^ */.exec(text)?.[0] ?? ''}${plainLine(text.trimStart())}`;

function feedLines(feed: FeedReportEntry, terminal: Pick<Terminal, 'paint'>): string[] {
  const { id, name, source, state, problem, asOf, services, summary } = feed;
  const [colour, words] = STATES[state];
  const title = plainLine(name === id ? id : `${name} (${id})`);
  const count = state === 'missing' ? '' : `, ${counted(services, 'service')}`;
  const date = state === 'kept' ? ` of ${asOf ? day(asOf.slice(0, 10)) : 'an unknown day'}` : '';
  return [
    terminal.paint('bold', title),
    `  ${source}`,
    terminal.paint(colour, `  ${words}${date}${count}`),
    ...(problem === null ? [] : [`  ${problem}`]),
    ...(summary ? summaryLines(summary, services) : []),
  ];
}

function summaryLines(summary: FeedSummary, services: number): string[] {
  const { format, records, accepted, repaired, skipped, paging, details, share } = summary;
  const { requests, repairs, skips, oddities, onlyChanges } = summary;
  const version = [format.standard, format.dialect].filter(Boolean).join(', ');
  const part = (count: number) => percent(count, services);
  const saved = [
    requests.unchanged > 0 && `${number(requests.unchanged)} not changed`,
    requests.spared > 0 && `${number(requests.spared)} spared`,
    requests.resumed > 0 && `${number(requests.resumed)} had from the harvest that was cut`,
    requests.retries > 0 && `${number(requests.retries)} tried again`,
  ].filter(Boolean);
  return [
    `  ${version}`,
    ...(onlyChanges ? ['  Only what has changed since the last harvest was asked for.'] : []),
    `  ${counted(records, 'record')}: ${number(accepted)} accepted (${number(repaired)} of them repaired), ${number(skipped)} left out`,
    ...codeLines('Left out', skips),
    ...codeLines('Repaired', repairs),
    `  ${counted(paging.pages, 'page')} of ${number(paging.given)} (${number(paging.asked)} asked for); its total is ${totalInWords(paging.totalRight)}`,
    `  Filters: ${filtersInWords(summary.filters)}`,
    details.wanted > 0
      ? `  Its lists leave details out: ${number(details.fetched)} of ${number(details.wanted)} fetched`
      : details.needed
        ? '  Its lists leave details out, and they were not asked for'
        : '  Its lists have the details',
    `  With coordinates ${part(share.withPoint)}, a way to make contact ${part(share.withContact)}, phone ${part(share.withPhone)}, opening times ${part(share.withSchedule)}, topic ${part(share.withTopic)}, day of a check ${part(share.withCheck)}`,
    `  ${counted(requests.asked, 'request')}${saved.length > 0 ? ` (${saved.join(', ')})` : ''}, half of them within ${number(requests.median)} ms`,
    ...oddities.map(({ message }) => `  - ${message}`),
  ];
}

function codeLines(title: string, codes: readonly CodeCount[]): string[] {
  if (codes.length === 0) return [];
  const named = codes.slice(0, CODES).map(({ code, records }) => `${code} ${number(records)}`);
  const rest = codes.length > CODES ? ', …' : '';
  return [`    ${title}: ${named.join(', ')}${rest}`];
}

function totalInWords(isRight: boolean | null): string {
  if (isRight === null) return 'not told';
  return isRight ? 'right' : 'wrong';
}

function filtersInWords(filters: FeedSummary['filters']): string {
  const names = Object.keys(FILTER_NAMES) as (keyof Filters)[];
  return names
    .map((name) => {
      const works = filters[name];
      const answer = works === null ? 'not known' : works ? 'yes' : 'ignored';
      return `${FILTER_NAMES[name]} ${answer}`;
    })
    .join(', ');
}
