import { freshnessAt } from '../../search/freshness.js';
import { londonTime } from '../../schedule/london-time.js';
import { meantTopic, orMeant } from '../read/meant.js';
import { issue, type CheckIssue, type ReadFeed, type ReadService } from '../read/read-feed.js';
import { counted } from '../support/words.js';
import { checkRaw } from './check-raw.js';
import { checkService, findLookalikes } from './check-service.js';
import { countCoverage, termsOf } from './coverage.js';
import { RULES, ruleOf, SEVERITIES } from './rules.js';
import type { CheckReport, FreshnessCount, RuleCount } from './report.js';

/** Terms that are named in an issue. */
const TERMS = 5;

/** Everything that can be said of a source that was read. */
export function buildReport(feed: ReadFeed, now: Date): CheckReport {
  const { source, format, complete, records, accepted, repaired, skipped, services } = feed;
  const ageOf = freshnessAt({ now });
  const isForeign = format.kind === 'open-referral' || format.kind === 'tabular';
  const isOwn = format.kind === 'catalogue' || format.kind === 'services';
  const byId = new Map(services.map((read) => [read.service.id, read]));
  const shallow = services.filter((read) => read.shallow).length;
  const missing = `${counted(shallow, 'service')} came without contacts, places and opening times`;
  const found = [
    ...feed.issues.map((each) => withTerms(each, byId)),
    ...(shallow > 0 ? [issue('details-missing', 'notice', '', '', missing, shallow)] : []),
    ...findLookalikes(services),
    ...services.flatMap((read) => [
      ...checkService(read, ageOf, isOwn, feed.places),
      ...(isForeign ? checkRaw(read.raw, read.service.id, format) : []),
    ]),
  ].map((each) => graded(atCell(each, byId.get(each.record))));
  const issues = inOrder(merged(found));
  return {
    source,
    format,
    complete,
    records,
    accepted,
    repaired,
    skipped,
    issues,
    rules: countRules(issues),
    freshness: countAges(feed, ageOf, now),
    coverage: countCoverage(services),
  };
}

/** The reader says that there are terms, and the record which. */
function withTerms(each: CheckIssue, byId: ReadonlyMap<string, ReadService>): CheckIssue {
  const service = each.code === 'unknown-terms' ? byId.get(each.record)?.service : undefined;
  if (!service) return each;
  const terms = termsOf(service);
  const named = terms
    .slice(0, TERMS)
    .map((term) => term + orMeant(meantTopic(term)))
    .join('; ');
  const more = terms.length > TERMS ? ` and ${terms.length - TERMS} more` : '';
  return { ...each, message: `has terms that are no topic here: ${named}${more}` };
}

/** With the cell of its field, in a table. */
function atCell(each: CheckIssue, read: ReadService | undefined): CheckIssue {
  const path = read?.cells?.[each.path];
  return path === undefined ? each : { ...each, path };
}

/** With the severity of its rule, where that says more than the reader can know. */
function graded(each: CheckIssue): CheckIssue {
  const { severity } = ruleOf(each.code);
  return severity === undefined ? each : { ...each, severity };
}

/** The same of the same record is one issue, with its count. */
function merged(issues: readonly CheckIssue[]): CheckIssue[] {
  const found = new Map<string, CheckIssue>();
  for (const each of issues) {
    const key = JSON.stringify([each.record, each.code, each.path, each.message]);
    const same = found.get(key);
    found.set(key, same ? { ...same, count: same.count + each.count } : each);
  }
  return [...found.values()];
}

const codes = Object.keys(RULES);

function inOrder(issues: readonly CheckIssue[]): CheckIssue[] {
  const rank = ({ severity, code }: CheckIssue) =>
    SEVERITIES.indexOf(severity) * 1_000 + codes.indexOf(code);
  return [...issues].sort((one, other) => rank(one) - rank(other));
}

function countRules(issues: readonly CheckIssue[]): RuleCount[] {
  const groups = new Map<string, CheckIssue[]>();
  for (const each of issues) {
    const group = groups.get(each.code);
    if (group) group.push(each);
    else groups.set(each.code, [each]);
  }
  return [...groups].map(([code, group]) => {
    const { title, advice } = ruleOf(code);
    const records = new Set(group.map(({ record }) => record).filter(Boolean)).size;
    const severity = group[0]?.severity ?? 'notice';
    return { code, severity, title, advice, records, issues: group.length };
  });
}

function countAges(
  { services }: ReadFeed,
  ageOf: ReturnType<typeof freshnessAt>,
  now: Date,
): FreshnessCount {
  const counts = { fresh: 0, due: 0, overdue: 0, unknown: 0 };
  const days: string[] = [];
  for (const { service } of services) {
    const age = ageOf(service.assurance);
    counts[age] += 1;
    const day = service.assurance.assuredDate;
    if (day !== undefined && age !== 'unknown') days.push(day);
  }
  days.sort();
  return { asOf: londonTime(now).date, ...counts, oldest: days[0], newest: days.at(-1) };
}
