import { LINK_CODES, LINK_RULES, LINK_STATES, type LinkState } from './link-rules.js';
import type { EarlierFinding, EarlierReport } from './earlier-report.js';
import type { ContactCheck } from './check-contacts.js';
import type { LinkFinding, LinkResult, LinksReport, LinkTarget } from './links-report.js';

/** All that is known when a run ends. */
export interface LinksRun extends ContactCheck {
  readonly source: string;
  /** Whether everything of the source was read. */
  readonly complete: boolean;
  readonly records: number;
  readonly targets: readonly LinkTarget[];
  /** What was found now. */
  readonly found: ReadonlyMap<string, LinkFinding>;
  /** What was found before, and is still good. */
  readonly kept: ReadonlyMap<string, EarlierFinding>;
  readonly earlier: EarlierReport;
  readonly now: Date;
}

const NOT_ASKED: LinkFinding = {
  code: 'stopped',
  message: 'Not asked: the run was stopped.',
  redirects: [],
};

/** Puts a run together, the worst first. */
export function buildLinksReport(run: LinksRun): LinksReport {
  const { source, records, targets, phones, emails, now } = run;
  const isOffline = nobodyAnswered(run.found);
  const addresses = targets.map((target) => resultOf(target, run, isOffline)).sort(worstFirst);
  const totals = Object.fromEntries(LINK_STATES.map((state) => [state, 0])) as Record<
    LinkState,
    number
  >;
  for (const { state } of addresses) totals[state] += 1;
  return {
    source,
    checked: now.toISOString(),
    complete: run.complete && !addresses.some(({ code }) => code === 'stopped'),
    records,
    totals,
    addresses,
    phones,
    emails,
    contacts: [...run.contacts].sort(worstFirst),
  };
}

function resultOf(target: LinkTarget, run: LinksRun, isOffline: boolean): LinkResult {
  const { url, uses } = target;
  const kept = run.kept.get(url);
  const before = run.earlier.get(url);
  const finding = kept ?? unlessOffline(run.found.get(url) ?? NOT_ASKED, isOffline);
  const { state } = LINK_RULES[finding.code];
  const checked = kept?.checked ?? run.now.toISOString();
  const isSound = state === 'fine' || state === 'moved' || finding.code === 'stopped';
  const since = before?.code === finding.code ? (before.since ?? before.checked) : checked;
  const { code, message, status, redirects, suggestion } = finding;
  return {
    url,
    state,
    code,
    message,
    status,
    redirects,
    suggestion,
    checked,
    since: isSound ? undefined : since,
    uses,
  };
}

/** Without an answer from anybody, it may be this machine that is cut off. */
function nobodyAnswered(found: ReadonlyMap<string, LinkFinding>): boolean {
  return [...found.values()].every(
    ({ status, code, redirects }) =>
      status === undefined && redirects.length === 0 && code !== 'certificate' && code !== 'robots',
  );
}

/** Then a name that is not known proves nothing. */
function unlessOffline(finding: LinkFinding, isOffline: boolean): LinkFinding {
  if (!isOffline || finding.code !== 'no-website') return finding;
  const message = `${finding.message} But no website answered at all: this computer may be offline.`;
  return { ...finding, code: 'name-unknown-now', message };
}

function worstFirst(
  one: Pick<LinkResult, 'code' | 'message'>,
  other: Pick<LinkResult, 'code' | 'message'>,
): number {
  return LINK_CODES.indexOf(one.code) - LINK_CODES.indexOf(other.code);
}
