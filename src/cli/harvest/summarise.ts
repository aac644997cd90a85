import type { Service } from '../../models/index.js';
import type { FeedIssue } from '../../sources/feed-report.js';
import type { Feed } from '../../sources/open-referral/feed.js';
import { openReferralFormat } from '../read/detect-format.js';
import { envelopeOf } from '../read/read-address.js';
import { counted, number } from '../support/words.js';
import type { RequestCount } from './feed-requests.js';
import type { Filters } from './probe-filters.js';
import type { DetailReading } from './read-details.js';
import { PER_PAGE, type ListReading, type Oddity } from './read-list.js';
import type { CodeCount, FeedSummary } from './report.js';

/** What the reading of a feed has shown of it. */
export function summarise(
  { base }: Pick<Feed, 'base'>,
  reading: {
    readonly list: ListReading;
    readonly details: DetailReading;
    readonly services: readonly Service[];
    readonly onlyChanges: boolean;
  },
  filters: Filters,
  count: RequestCount,
): FeedSummary {
  const { list, details, services, onlyChanges } = reading;
  const { report, sample, first, rows, stated, pages, oddities } = list;
  const format = openReferralFormat(sample, 'feed', envelopeOf(first));
  // What the row of the list got wrong counts no more.
  const issues = [
    ...report.issues.filter(({ record }) => !details.detailed.has(record)),
    ...details.issues,
  ];
  const repairs = issues.filter(({ severity }) => severity === 'repaired');
  const has = (code: Oddity['code']) => oddities.some((each) => each.code === code);
  const share = (test: (service: Service) => boolean) => services.filter(test).length;
  const given = first?.rows.length ?? 0;
  const { times, ...requests } = count;
  const sorted = [...times].sort((one, other) => one - other);
  return {
    format,
    records: rows,
    accepted: report.accepted,
    repaired: new Set(repairs.map(({ record }) => record)).size,
    skipped: report.skipped,
    repairs: countCodes(repairs),
    skips: countCodes(issues.filter(({ severity }) => severity === 'skipped')),
    paging: {
      asked: PER_PAGE,
      given,
      pages,
      honoursPage: !has('ignores-page'),
      // More than were asked for, or fewer where there are more.
      honoursPerPage: given <= PER_PAGE && (given === PER_PAGE || pages <= 1),
      total: stated ?? null,
      totalRight: stated === undefined ? null : !has('total-wrong'),
    },
    filters: {
      text: filters.text ?? null,
      near: filters.near ?? null,
      taxonomy: filters.taxonomy ?? null,
      modifiedAfter: filters.modifiedAfter ?? null,
    },
    details: {
      needed: details.wanted > 0 || list.services.some(({ shallow }) => shallow),
      wanted: details.wanted,
      fetched: details.fetched,
      failed: details.failed.size,
    },
    share: {
      withPoint: share(({ locations }) => locations.some(({ point }) => point)),
      withPostcode: share(({ locations }) => locations.some(({ postcode }) => postcode)),
      withContact: share(({ contacts }) => contacts.length > 0),
      withPhone: share(({ contacts }) => contacts.some(({ kind }) => kind === 'phone')),
      withSchedule: share(({ schedule }) => schedule !== undefined),
      withTopic: share(({ topics }) => topics.length > 0),
      withCheck: share(({ assurance }) => assurance.assuredDate !== undefined),
    },
    requests: { ...requests, median: at(sorted, 0.5), p95: at(sorted, 0.95) },
    onlyChanges,
    oddities: [...oddities, ...oddDetails(details, base)],
  };
}

function oddDetails(
  { failed, fetched, unasked, pointless }: DetailReading,
  base: string,
): Oddity[] {
  const [example] = failed;
  return [
    ...(example === undefined
      ? []
      : [
          {
            code: 'details-missing' as const,
            message: `The details of ${counted(failed.size, 'record')} did not come, as at ${base}/services/${encodeURIComponent(example)}.`,
          },
        ]),
    ...(pointless
      ? [
          {
            code: 'details-empty' as const,
            message:
              `${counted(fetched, 'detail')} said no more than its lists. ${unasked.size > 0 ? `So ${number(unasked.size)} more were not asked for: what was known of these stands.` : ''}`.trim(),
          },
        ]
      : []),
  ];
}

function countCodes(issues: readonly FeedIssue[]): CodeCount[] {
  const records = new Map<string, Set<string>>();
  for (const { code, record } of issues) {
    const known = records.get(code);
    if (known) known.add(record);
    else records.set(code, new Set([record]));
  }
  return [...records]
    .map(([code, { size }]) => ({ code, records: size }))
    .sort((one, other) => other.records - one.records || (one.code < other.code ? -1 : 1));
}

function at(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
}
