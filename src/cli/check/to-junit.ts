import type { CheckIssue, CheckSeverity } from '../read/read-feed.js';
import { beginsWith } from '../support/own-output.js';
import { escapeMarkup } from '../support/escape.js';
import type { CheckReport } from './report.js';
import { RULES, ruleOf, SEVERITIES } from './rules.js';
import { formatInWords, issueInWords, totalsInWords } from './wording.js';

const START = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="mecc-signpost check"';

/** A report for build servers that was written before. */
export const isJUnit = beginsWith(`${START} `);

/** The mildest severity that fails a check. */
export type FailOn = CheckSeverity | 'never';

/** Whether an issue of a severity fails a check. */
export function isFailure(severity: CheckSeverity, failOn: FailOn): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}

/**
 * A report for build servers: each rule is a test case, so that its history can be followed, and
 * fails when records break it.
 */
export function reportAsJUnit(report: CheckReport, failOn: FailOn): string {
  const byCode = new Map<string, CheckIssue[]>(Object.keys(RULES).map((code) => [code, []]));
  for (const each of report.issues) {
    const group = byCode.get(each.code);
    if (group) group.push(each);
    else byCode.set(each.code, [each]);
  }
  let failures = 0;
  const cases = [...byCode].map(([code, issues]) => {
    const { title, advice } = ruleOf(code);
    const open = `    <testcase classname="mecc-signpost.check" name="${escapeMarkup(`${code}: ${title}`)}" time="0"`;
    const [first] = issues;
    if (!first) return `${open}/>`;
    const lines = escapeMarkup(issues.map(issueInWords).join('\n'));
    if (!isFailure(first.severity, failOn)) {
      return `${open}>\n      <system-out>${lines}</system-out>\n    </testcase>`;
    }
    failures += 1;
    const message = escapeMarkup(`${issues.length} found. ${advice}`);
    return `${open}>\n      <failure type="${code}" message="${message}">${lines}</failure>\n    </testcase>`;
  });
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"`;
  const about = escapeMarkup(`${formatInWords(report.format)}. ${totalsInWords(report)}`);
  return [
    `${START} ${counts} time="0">`,
    `  <testsuite name="${escapeMarkup(report.source)}" ${counts} skipped="0" time="0">`,
    ...cases,
    `    <system-out>${about}</system-out>`,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}
