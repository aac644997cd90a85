import { escapeMarkup } from '../support/escape.js';
import { counted, day, number, percent } from '../support/words.js';
import type { CheckReport, RuleCount } from './report.js';
import { INCOMPLETE, namedItems, reportPage, sums, wideTable } from './report-page.js';
import { SEVERITIES } from './rules.js';
import {
  AGES,
  formatInWords,
  issueInWords,
  ruleInWords,
  SEVERITY_TITLES,
  totalsInWords,
} from './wording.js';

/** Places that get a column of their own. */
const COLUMNS = 12;
const TERMS = 50;

/** A report for people who keep the data: one page without scripts, to open or to print. */
export function reportAsHtml(report: CheckReport): string {
  return reportPage(
    'check',
    `Check of ${report.source}`,
    `<p>${escapeMarkup(formatInWords(report.format))}. Seen on ${day(report.freshness.asOf)}.</p>
${report.complete ? '' : INCOMPLETE}
${sums(figuresOf(report))}
${problems(report)}
${ages(report)}
${coverage(report)}
${terms(report)}`,
  );
}

function figuresOf(report: CheckReport): readonly (readonly [string, number])[] {
  return [
    ['records', report.records],
    ['accepted', report.accepted],
    ['of them repaired', report.repaired],
    ['left out', report.skipped],
  ];
}

function problems(report: CheckReport): string {
  const parts = SEVERITIES.map((severity) => {
    const rules = report.rules.filter((rule) => rule.severity === severity);
    if (rules.length === 0) return '';
    return `<h2>${SEVERITY_TITLES[severity]}</h2>\n${rules.map((rule) => oneRule(rule, report)).join('\n')}`;
  });
  const all = parts.filter(Boolean).join('\n');
  return all || `<h2>Nothing to put right</h2>\n<p>${escapeMarkup(totalsInWords(report))}.</p>`;
}

function oneRule(rule: RuleCount, { issues }: CheckReport): string {
  const found = issues.filter(({ code }) => code === rule.code);
  return namedItems(
    {
      title: escapeMarkup(rule.title),
      advice: escapeMarkup(rule.advice),
      summary: ruleInWords(rule),
    },
    found.map(issueInWords),
  );
}

function ages({ freshness, accepted }: CheckReport): string {
  const rows = AGES.map(([age, title]) => {
    const value = freshness[age];
    const width = ((value / Math.max(accepted, 1)) * 100).toFixed(1);
    return `<tr><th scope="row">${title}</th><td class="figure">${number(value)}</td><td class="figure">${percent(value, accepted)}</td><td class="bar ${age}"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="${width}" height="10"></rect></svg></td></tr>`;
  });
  const { oldest, newest } = freshness;
  const range = oldest && newest ? ` The checks are from ${day(oldest)} to ${day(newest)}.` : '';
  return `<h2>When they were checked</h2>
<table class="bars"><caption>${counted(accepted, 'accepted service')} by the age of the last check.${range}</caption>
<thead><tr><th scope="col">Age</th><th scope="col" class="figure">Services</th><th scope="col" class="figure">Share</th><td class="bar"></td></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`;
}

function coverage({ coverage: found }: CheckReport): string {
  const { topics, places, matrix, withoutTopic } = found;
  const shown = places.slice(0, COLUMNS);
  const left = places.length - shown.length;
  const head = shown.map(({ name }) => `<th scope="col" class="figure">${escapeMarkup(name)}</th>`);
  const rows = topics.map(({ title, services }, topic) => {
    if (services === 0) return '';
    const cells = shown.map((_, place) => figure(matrix[place]?.[topic] ?? 0));
    return `<tr><th scope="row">${escapeMarkup(title)}</th>${figure(services)}${cells.join('')}</tr>`;
  });
  const holes = topics.filter(({ services }) => services === 0);
  const rest =
    left > 0
      ? ` The ${shown.length} places with most services are shown; --json has the other ${number(left)}.`
      : '';
  const parts = [
    '<h2>What there is, and where</h2>',
    `<p>A service counts in each place that it serves, and under each of its topics. Services without a topic: ${number(withoutTopic)}.</p>`,
  ];
  if (holes.length > 0) {
    const items = holes.map(({ title }) => `<li>${escapeMarkup(title)}</li>`);
    parts.push(
      `<h3>Topics without a service: ${holes.length} of ${topics.length}</h3>`,
      `<ul class="holes">${items.join('')}</ul>`,
    );
  }
  if (holes.length < topics.length) {
    parts.push(
      wideTable({
        caption: `Services by topic and place.${rest}`,
        head: `<th scope="col">Topic</th><th scope="col" class="figure">Anywhere</th>${head.join('')}`,
        rows: rows.filter(Boolean),
      }),
    );
  }
  return parts.join('\n');
}

/** A hole is said in a word: an empty cell could mean anything. */
function figure(value: number): string {
  return value === 0
    ? '<td class="figure hole">none</td>'
    : `<td class="figure">${number(value)}</td>`;
}

function terms({ coverage: { unmappedTerms } }: CheckReport): string {
  if (unmappedTerms.length === 0) return '';
  const rows = unmappedTerms
    .slice(0, TERMS)
    .map(
      ({ term, services }) =>
        `<tr><th scope="row">${escapeMarkup(term)}</th><td class="figure">${number(services)}</td></tr>`,
    );
  const left = unmappedTerms.length - rows.length;
  const rest = left > 0 ? ` The commonest ${rows.length} of ${number(unmappedTerms.length)}.` : '';
  return `<h2>Terms that stand for no topic</h2>
<table><caption>Words of the publisher for what services are about.${rest}</caption>
<thead><tr><th scope="col">Term</th><th scope="col" class="figure">Services</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`;
}
