import type { AccessMode, CostOption, Service } from '../../models/index.js';
import { londonTime } from '../../schedule/london-time.js';
import { readText, toPlainText } from './html-text.js';
import type { Fields } from './keys.js';
import type { Note } from './report.js';
import { toBoolean, toDate, toNumber, toText } from './values.js';

/** Nobody is older; higher numbers mean "no limit". */
const OLDEST = 130;

/** Who it is for: ages that make sense, and the publisher's words. */
export function mapEligibility(
  fields: Fields,
  audiences: readonly string[],
  note: Note,
): Service['eligibility'] {
  const groups = fields.records('eligibilities');
  const ages = [fields, ...groups].map((group) => readAges(group, note));
  const [own, ...others] = ages;
  const text =
    toText(fields.get('eligibility_description')) ??
    ([
      ...groups.map((group) => toText(group.get('eligibility'))),
      ...audiences.map((audience) => audience.split('>').at(-1)?.trim()),
    ]
      .filter(Boolean)
      .join(', ') ||
      undefined);
  // Any of the groups may come, so the limits are the widest.
  const widest = (ends: (number | undefined)[], pick: (one: number, other: number) => number) => {
    const known = ends.filter((end) => end !== undefined);
    if (known.length === 0 || known.length < ends.length) return undefined;
    return known.reduce((one, other) => pick(one, other));
  };
  const minimumAge =
    own?.minimum ??
    widest(
      others.map((group) => group.minimum),
      Math.min,
    );
  const maximumAge =
    own?.maximum ??
    widest(
      others.map((group) => group.maximum),
      Math.max,
    );
  if (text === undefined && minimumAge === undefined && maximumAge === undefined) return undefined;
  return { text, minimumAge, maximumAge };
}

function readAges(group: Fields, note: Note): { minimum?: number; maximum?: number } {
  const raw = [group.get('minimum_age', 'min_age'), group.get('maximum_age', 'max_age')];
  const [minimum, maximum] = raw
    .map(toNumber)
    .map((age) => (age === undefined || age < 0 || age > OLDEST ? undefined : age));
  const dropped = (message: string) => note('ages-dropped', 'minimum_age', message);
  if (raw[0] !== undefined && minimum === undefined) dropped('is no age');
  if (raw[1] !== undefined && maximum === undefined) dropped('is no age');
  if (maximum === 0) {
    dropped('ends at birth');
    return minimum ? { minimum } : {};
  }
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    dropped('ends before it begins');
    return {};
  }
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

/** What it costs. Prices whose time is over are left out. */
export function mapCosts(fields: Fields, now: Date, note: Note): CostOption[] {
  const today = londonTime(now).date;
  const costs = fields.records('cost_options').flatMap((option): CostOption[] => {
    const until = toDate(option.get('valid_to'));
    if (until !== undefined && until < today) {
      note('price-dropped', 'cost_options', 'is no longer valid');
      return [];
    }
    const amount = toNumber(option.get('amount'));
    const currency = /^[A-Z]{3}$/.exec(toText(option.get('currency')) ?? '')?.[0] ?? 'GBP';
    const what = toText(option.get('option'));
    const per = toText(option.get('amount_description', 'cost_type'));
    if (amount === undefined || amount < 0) {
      const words = [what, per].filter(Boolean).join(': ');
      return words === '' ? [] : [{ text: words, currency }];
    }
    if (what === undefined && per === undefined) return [{ amount, currency }];
    const free = /\bfree\b/i.test(what ?? '') ? '' : 'free';
    const price = amount === 0 ? free : [money(amount, currency), per].filter(Boolean).join(' ');
    return [{ amount, currency, text: [what, price].filter(Boolean).join(': ') }];
  });
  const isFree = toBoolean(fields.get('free'));
  const raw = fields.get('fees_description', 'fees');
  const fees = typeof raw === 'string' ? toPlainText(readText(raw).nodes) : toText(raw);
  if (fees) {
    const none =
      isFree === true ||
      /^(free|free of charge|no (charge|cost)|none|nil|£?0(\.00?)?)\.?$/i.test(fees);
    costs.push({ text: fees, currency: 'GBP', ...(none ? { amount: 0 } : {}) });
  } else if (isFree === true && costs.length === 0) costs.push({ amount: 0, currency: 'GBP' });
  return costs;
}

function money(amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
  return currency === 'GBP' ? `£${digits}` : `${digits} ${currency}`;
}

const MODES: readonly (readonly [AccessMode, RegExp])[] = [
  ['phone', /phone|call/],
  ['text', /\b(text|sms)/],
  ['online', /online|virtual|video|web|remote/],
  ['in-person', /venue|person|face|drop|site|cent(re|er)/],
  ['home-visit', /home/],
  ['post', /\bpost\b/],
];

/** Longer than a term, it is a sentence, which may well say "not by phone". */
const TERM = 60;

/** How it is used: by whom one is sent, in what ways, and in words. */
export function mapAccess(fields: Fields, attending: readonly unknown[]): Service['access'] {
  const ways = [fields.list('attending_type'), attending].flat().map(toText);
  const terms = ways
    .filter((way) => way !== undefined && way.length <= TERM)
    .join(' ')
    .toLowerCase();
  const modes = MODES.filter(([, words]) => words.test(terms)).map(([mode]) => mode);
  const access = toText(fields.get('attending_access'));
  const more = [fields.get('application_process'), fields.get('pc_attendingAccess_additionalInfo')];
  const how = [...new Set([access, ...more.map(toText)])].filter(Boolean).join('. ') || undefined;
  const selfReferral = readSelfReferral(access, toBoolean(fields.get('needs_referral')));
  if (modes.length === 0 && how === undefined && selfReferral === undefined) return undefined;
  return { modes, how, selfReferral };
}

function readSelfReferral(access = '', needsReferral: boolean | undefined): boolean | undefined {
  if (needsReferral !== undefined) return !needsReferral;
  if (/self|drop/i.test(access)) return true;
  return /referral/i.test(access) ? false : undefined;
}
