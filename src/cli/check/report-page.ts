import type { IsEarlier } from '../support/own-output.js';
import { escapeMarkup } from '../support/escape.js';
import { number } from '../support/words.js';
import { REPORT_STYLES } from './report-page.styles.js';

/** Said where figures could be taken for all there is. */
export const INCOMPLETE =
  '<p class="warn"><strong>Not everything could be read.</strong> The figures are of what was read.</p>';

/**
 * The frame of a report: one page without scripts, to open or to print. Loads nothing.
 *
 * @param by The command that writes it.
 * @param title As text.
 * @param body As HTML.
 */
export function reportPage(by: 'check' | 'gaps', title: string, body: string): string {
  const heading = escapeMarkup(title);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${generator(by)}
<title>${heading}</title>
<style>${REPORT_STYLES}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
${body}
</main>
</body>
</html>
`;
}

/** Says what wrote a page, so that only that is replaced by the next one. */
const generator = (by: string) => `<meta name="generator" content="mecc-signpost ${by}">`;

/** A report that the command has written before. */
export const isReportPage =
  (by: 'check' | 'gaps'): IsEarlier =>
  ({ start }) =>
    start.startsWith('<!doctype html>') && start.includes(generator(by));

/** Items that are named below a heading: more make the page slow. */
const NAMED = 200;

/**
 * What is wrong, what to do, and the items in a list that opens.
 *
 * @param texts All but the items are HTML.
 */
export function namedItems(
  texts: { readonly title: string; readonly advice: string; readonly summary: string },
  all: readonly string[],
): string {
  const items = all.slice(0, NAMED).map((text) => `<li>${escapeMarkup(text)}</li>`);
  const more = all.length - NAMED;
  const rest = more > 0 ? `<p>And ${number(more)} more: use --json for all of them.</p>` : '';
  return `<h3>${texts.title}</h3>
<p>${texts.advice}</p>
<details><summary>${texts.summary}</summary>
<ul>
${items.join('\n')}
</ul>${rest}</details>`;
}

/** The figures that a report begins with. */
export function sums(figures: readonly (readonly [title: string, value: number])[]): string {
  const items = figures.map(
    ([title, value]) => `<div><dt>${title}</dt><dd>${number(value)}</dd></div>`,
  );
  return `<dl class="sums">${items.join('')}</dl>`;
}

/** A table that may be wider than the page: it scrolls by itself, also by keyboard. In HTML. */
export function wideTable(table: {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly string[];
  /** Class of the table, besides that of all. */
  readonly kind?: string;
}): string {
  return `<div class="scroll" tabindex="0" role="region" aria-labelledby="matrix">
<table class="${['matrix', table.kind].filter(Boolean).join(' ')}"><caption id="matrix">${table.caption}</caption>
<thead><tr>${table.head}</tr></thead>
<tbody>
${table.rows.join('\n')}
</tbody></table>
</div>`;
}
