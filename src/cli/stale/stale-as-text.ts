import { formatPartialDate } from '../../i18n/format.js';
import { plainLine, type Paint, type Terminal } from '../support/terminal.js';
import { counted, number } from '../support/words.js';
import { STAGES, type QueueItem, type Stage, type StaleReport } from './review-queue.js';
import { STAGE_TITLES } from './stages.js';

/** Organisations, and services of each, that are named. All of them are in the other formats. */
const ORGANISATIONS = 30;
const SERVICES = 10;

const COLOURS: Readonly<Record<Stage, Paint>> = {
  '12-months': 'red',
  'review-past': 'red',
  '11-months': 'yellow',
  '10-months': 'yellow',
  'in-future': 'yellow',
  'not-recorded': 'yellow',
};

/** A queue for people who read it in a terminal. */
export function staleAsText(report: StaleReport, terminal: Pick<Terminal, 'paint'>): string {
  const { source, asOf, complete, services, upToDate, counts, queue } = report;
  const paint = (how: Paint, text: string) => terminal.paint(how, text);
  const lines = [
    paint('bold', plainLine(source)),
    `Seen on ${day(asOf)}: ${counted(services, 'service')}, ${number(services - upToDate)} to check again`,
  ];
  if (!complete) lines.push(paint('red', 'Not everything could be read.'));
  lines.push('');
  for (const stage of STAGES) {
    lines.push(`  ${STAGE_TITLES[stage].padEnd(40)} ${number(counts[stage]).padStart(7)}`);
  }
  lines.push(`  ${'Checked in the last 10 months'.padEnd(40)} ${number(upToDate).padStart(7)}`);
  for (const { organisation, services: items } of queue.slice(0, ORGANISATIONS)) {
    lines.push('', paint('bold', plainLine(organisation) || 'No organisation named'));
    for (const item of items.slice(0, SERVICES)) {
      lines.push(`  ${plainLine(item.name)} (${plainLine(item.id)})`);
      lines.push(paint(COLOURS[item.stage], `    ${whenInWords(item)}`));
      const ways = [item.phone, item.email, item.web].filter((way) => way !== undefined);
      const none = item.withoutDetails
        ? 'The list leaves out how to ask.'
        : 'No way to ask is recorded.';
      lines.push(`    ${plainLine(ways.join(', ')) || none}`);
    }
    const more = items.length - SERVICES;
    if (more > 0) lines.push(paint('dim', `  and ${counted(more, 'more service')}`));
  }
  const more = queue.length - ORGANISATIONS;
  if (more > 0) {
    const rest = `And ${counted(more, 'more organisation')}: --csv and --json name them all.`;
    lines.push('', paint('dim', rest));
  }
  return `${lines.join('\n')}\n`;
}

const day = (date = '') => formatPartialDate('en-GB', date);

/** `Last checked 1 November 2025, more than 12 months ago`. */
export function whenInWords({ stage, lastChecked, reviewBy }: QueueItem): string {
  const checked = lastChecked === undefined ? undefined : `Last checked ${day(lastChecked)}`;
  switch (stage) {
    case '12-months':
    case '11-months':
    case '10-months':
      return `${checked}, more than ${stage.slice(0, 2)} months ago`;
    case 'review-past':
      return `${checked ?? 'Nobody recorded when it was checked'}, to be checked again by ${day(reviewBy)}`;
    case 'in-future':
      return `The record says ${day(lastChecked)}, and that day has not come yet`;
    case 'not-recorded':
      return 'Nobody recorded when it was checked';
  }
}
