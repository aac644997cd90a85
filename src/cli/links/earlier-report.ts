import { isRecord } from '../../sources/open-referral/keys.js';
import { readJson } from '../read/read-json.js';
import type { IsEarlier } from '../support/own-output.js';
import { CliError } from '../support/cli-error.js';
import { LINK_RULES, type LinkCode } from './link-rules.js';
import type { LinkFinding, Redirect } from './links-report.js';

/** What an earlier run found at an address. */
export interface EarlierFinding extends LinkFinding {
  readonly checked: string;
  readonly since?: string | undefined;
}

/** A report that `--since` names, by address. */
export type EarlierReport = ReadonlyMap<string, EarlierFinding>;

/** @throws CliError when it is no report of links. */
export async function readEarlier(file: string): Promise<EarlierReport> {
  const value = await readJson(file);
  const addresses = isRecord(value) ? value['addresses'] : undefined;
  if (!Array.isArray(addresses)) {
    throw new CliError('This is no report of links.', {
      file,
      path: 'addresses',
      advice: 'Name a file that --report wrote.',
    });
  }
  // What cannot be read is asked again: that is always right.
  return new Map(addresses.flatMap(readFinding));
}

/** A report that `--report` wrote before. */
export const isLinksReport: IsEarlier = async ({ start, whole }) => {
  if (!/^\s*\{\s*"source"/.test(start)) return false;
  try {
    const value: unknown = JSON.parse(await whole());
    if (!isRecord(value) || !isTime(value['checked']) || !isRecord(value['totals'])) return false;
    return ['addresses', 'contacts'].every((name) => Array.isArray(value[name]));
  } catch {
    return false;
  }
};

function readFinding(value: unknown): [url: string, found: EarlierFinding][] {
  if (!isRecord(value)) return [];
  const { url, code, message, status, checked, since, suggestion, redirects } = value;
  const isWhole =
    typeof url === 'string' &&
    typeof code === 'string' &&
    Object.hasOwn(LINK_RULES, code) &&
    typeof message === 'string' &&
    isTime(checked);
  if (!isWhole) return [];
  const found: EarlierFinding = {
    code: code as LinkCode,
    message,
    redirects: Array.isArray(redirects) ? redirects.filter(isRedirect) : [],
    checked,
    ...(typeof status === 'number' && { status }),
    ...(isTime(since) && { since }),
    ...(typeof suggestion === 'string' && { suggestion }),
  };
  return [[url, found]];
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));

const isRedirect = (value: unknown): value is Redirect =>
  isRecord(value) && typeof value['status'] === 'number' && typeof value['to'] === 'string';

/**
 * Whether an address need not be asked: the page was there in the last so many days. What was wrong
 * is always asked again.
 */
export function isRecent(found: EarlierFinding, days: number, now: Date): boolean {
  const { state } = LINK_RULES[found.code];
  const age = now.getTime() - Date.parse(found.checked);
  return (state === 'fine' || state === 'moved') && age >= 0 && age < days * 86_400_000;
}
