import { INCOMPLETE, namedItems, reportPage, sums, wideTable } from '../check/report-page.js';
import { escapeMarkup } from '../support/escape.js';
import { counted, day, number } from '../support/words.js';
import { GAP_STATES, totalOf, type GapCell, type GapReport, type GapState } from './gaps.js';
import { uncountedInWords } from './to-text.js';
import { countStates, HONEST, UNCOUNTED } from './wording.js';

/** The gaps for people who plan: one page without scripts, to open or to print. */
export function gapsAsHtml(report: GapReport): string {
  const { source, asOf, complete, services, bundled, places, topics } = report;
  const besides =
    bundled > 0 ? ` ${counted(bundled, 'national service')} of MECC Signpost count as well.` : '';
  return reportPage(
    'gaps',
    `Gaps in ${source}`,
    `<p>Seen on ${day(asOf)}.${besides}</p>
<p><strong>${HONEST}</strong></p>
${complete ? '' : INCOMPLETE}
${sums([
  ['services', services],
  [places.length === 1 ? 'place' : 'places', places.length],
  [topics.length === 1 ? 'topic' : 'topics', topics.length],
])}
<h2>Each topic in each place</h2>
${legend()}
${wideTable({
  kind: 'gaps',
  caption: 'What there is, by topic and place.',
  head: `<th scope="col">Topic</th>${places.map(({ name }) => `<th scope="col">${escapeMarkup(name)}</th>`).join('')}`,
  rows: [...topics.map((_, topic) => topicRow(report, topic)), totals(report)],
})}
${uncounted(report)}`,
  );
}

function legend(): string {
  const items = [...GAP_STATES].reverse().map((state) => `<li>${LEGEND[state]}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

const LEGEND: Readonly<Record<GapState, string>> = {
  local:
    '<strong>3 checked</strong>: services of the place that were checked in the last 12 months',
  unsure: `<strong>1 old, 2 not dated</strong>: services of the place, checked longer ago, or on a day that nobody recorded`,
  wide: '<strong>Wider area: 2</strong>: only services that say they cover a wider area, or everywhere',
  national: '<strong>National: 2</strong>: only services for the whole nation',
  none: '<strong>None recorded</strong>: no service of any kind',
};

function topicRow({ topics, matrix }: GapReport, topic: number): string {
  const title = escapeMarkup(topics[topic]?.title ?? '');
  const cells = matrix.map((row) => {
    const cell = row[topic];
    return cell ? `<td class="gap-${cell.state}">${cellInWords(cell)}</td>` : '<td></td>';
  });
  return `<tr><th scope="row">${title}</th>${cells.join('')}</tr>`;
}

/** Always in words: an empty cell could mean anything, and a colour alone is not for everybody. */
export function cellInWords({ state, local, wide, national }: GapCell): string {
  if (state === 'none') return 'None recorded';
  if (state === 'national') return `National: ${number(totalOf(national))}`;
  if (state === 'wide') return `Wider area: ${number(totalOf(wide))}`;
  const parts = [
    [local.checked, 'checked'],
    [local.outOfDate, 'old'],
    [local.unknown, 'not dated'],
  ] as const;
  const said = parts.filter(([count]) => count > 0);
  return said.map(([count, word]) => `${number(count)} ${word}`).join(', ');
}

function totals({ matrix }: GapReport): string {
  const cells = matrix.map((row) => {
    const { none, national } = countStates(row);
    return `<td>${number(none)} with none recorded, ${number(national)} with national services only</td>`;
  });
  return `<tr><th scope="row">All topics</th>${cells.join('')}</tr>`;
}

function uncounted({ uncounted: found }: GapReport): string {
  const parts = UNCOUNTED.flatMap(([kind, title, advice]) => {
    const all = found[kind];
    if (all.length === 0) return [];
    const summary = counted(all.length, 'service');
    return namedItems({ title, advice, summary }, all.map(uncountedInWords));
  });
  return parts.length === 0 ? '' : `<h2>Services that count nowhere</h2>\n${parts.join('\n')}`;
}
