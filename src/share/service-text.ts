import { cardMessages, type CardMessages } from '../i18n/en-gb/card.js';
import { shareMessages, type ShareMessages } from '../i18n/en-gb/share.js';
import { isolate, isRightToLeft } from '../i18n/format.js';
import { formatLocale, type Messages, messagesFor } from '../i18n/registry.js';
import { contactHref, isSentence } from '../models/contact-href.js';
import type { Service, ServiceContact, ServiceLocation } from '../models/index.js';
import { hasSecretPlace, openContacts } from '../models/secret-places.js';
import { londonTime } from '../schedule/london-time.js';
import { isAlwaysOpen, openingStatus, weeklyHours } from '../schedule/opening-hours.js';
import { freshness, type FreshnessOptions } from '../search/freshness.js';
import { oneLine } from './clean-text.js';
import { holidayNote, hoursRows } from './hours-text.js';
import { nearestFirst } from './nearest-first.js';

/** Gives the words of a part of the interface; what is not translated is in English. */
export type MessageLookup = <Part extends keyof Messages>(
  part: Part,
  english: Messages[Part],
) => Messages[Part];

/** What every carrier has to know. Opening hours and checks are measured at `now`. */
export interface ShareOptions extends FreshnessOptions {
  /** BCP 47 tag of the words. Default: `en-GB`. */
  readonly lang?: string | undefined;
  /**
   * Says nothing of what the help is for: no summary, no name of a topic, no word of a hidden
   * address. Name and number stay. Default: so for services that are sensitive or high-risk.
   */
  readonly discreet?: boolean | undefined;
  /** The one of its locations that is nearest to the person. It comes first. */
  readonly location?: ServiceLocation | undefined;
  /**
   * Where the words are; `lang` is then the language that they are in. For a script that stands
   * alone, and knows nothing of the translations of its page. Default: those registered for `lang`.
   */
  readonly messages?: MessageLookup | undefined;
}

/**
 * How much of a service is written: all of it; what people need to call or go there; one number, or
 * another way where there is none, and the month of the check. The name is always there.
 */
export type ServiceDetail = 'full' | 'short' | 'least';

/**
 * How much is said of the check: when it was and what that means; when it was; nothing, because it
 * is said once for many.
 */
export type CheckDetail = 'full' | 'date' | 'none';

/** Places that are written out. A library service may have fifty. */
const MOST_PLACES = 3;

interface TextView {
  readonly service: Service;
  readonly options: ShareOptions;
  readonly detail: ServiceDetail;
  readonly check: CheckDetail;
  readonly discreet: boolean;
  readonly words: ShareMessages;
  readonly card: CardMessages;
  readonly lang: string;
}

/** A service as plain text, one fact a line. No line has a line break in it. */
export function serviceLines(
  service: Service,
  options: ShareOptions,
  detail: ServiceDetail = 'full',
  check: CheckDetail = 'full',
): string[] {
  const view: TextView = {
    service,
    options,
    detail,
    check,
    discreet: isDiscreet(service, options),
    words: shareWords(options),
    card: lookUp(options)('card', cardMessages),
    lang: shareLocale(options),
  };
  const isBare = view.discreet || detail !== 'full';
  return [
    service.name,
    // Its own line, so that a name is found as it is written.
    isBare || service.organization?.name === service.name ? '' : service.organization?.name,
    service.status === 'temporarily closed' ? view.card.closedHelp : '',
    service.alert,
    isBare ? '' : service.summary,
    ...contactLines(view),
    ...hoursLines(view),
    ...placeLines(view),
    ...assuranceLines(view),
  ]
    .map((line) => oneLine(line ?? ''))
    .filter((line) => line !== '');
}

/** The same as one text. */
export function serviceText(
  service: Service,
  options: ShareOptions,
  detail: ServiceDetail = 'full',
  check: CheckDetail = 'full',
): string {
  return serviceLines(service, options, detail, check).join('\n');
}

/** Whether a service is written without what it is for. */
export function isDiscreet({ sensitivity }: Service, { discreet }: ShareOptions): boolean {
  return discreet ?? sensitivity !== 'normal';
}

/** Words of everything that is taken away. */
export function shareWords(options: ShareOptions): ShareMessages {
  return lookUp(options)('share', shareMessages);
}

/** The language that dates and numbers of everything that is taken away are written in. */
export function shareLocale({ lang = 'en-GB', messages }: ShareOptions): string {
  return messages ? lang : formatLocale(lang);
}

function lookUp({ lang = 'en-GB', messages }: ShareOptions): MessageLookup {
  return messages ?? ((part, english) => messagesFor(lang, part, english));
}

/** Ways to reach a service that may be passed on: its web address among them, once. */
export function sharedContacts(service: Service): ServiceContact[] {
  const { contacts, url } = service;
  const isLinked = url === undefined || contacts.some(({ kind }) => kind === 'web');
  return [...openContacts(service), ...(isLinked ? [] : [{ kind: 'web', value: url } as const])];
}

/** Places that may be passed on, the nearest first: never one that is kept private. */
export function sharedPlaces(
  service: Service,
  { location }: Pick<ShareOptions, 'location'> = {},
): ServiceLocation[] {
  return nearestFirst(service, location).locations.filter(
    ({ masked, address, postcode }) => !masked && (address ?? postcode) !== undefined,
  );
}

function contactLines(view: TextView): string[] {
  const { service, card } = view;
  const contacts = sharedContacts(service);
  if (contacts.length === 0) return [card.noContact];
  return nearestContacts(contacts, view.detail).map((contact) => contactLine(contact, view));
}

function nearestContacts(
  contacts: readonly ServiceContact[],
  detail: ServiceDetail,
): readonly ServiceContact[] {
  if (detail === 'full') return contacts;
  const first = (kind: ServiceContact['kind']) => contacts.filter((one) => one.kind === kind);
  const ways = [...first('phone'), ...first('text'), ...first('web').slice(0, 1), ...contacts];
  if (detail === 'least') return ways.slice(0, 1);
  const direct = contacts.filter(isNumber);
  return direct.length > 0 ? [...direct, ...first('web').slice(0, 1)] : contacts.slice(0, 2);
}

function contactLine(contact: ServiceContact, { words, detail, lang }: TextView): string {
  const { kind, value, label, hours } = contact;
  const isWeb = kind === 'web' || kind === 'webchat';
  // A text message has no room for more than "example.org", and phones make a link of that.
  const isShort = detail !== 'full' && /^[\w-]+(\.[\w-]+)+$/.test(value);
  const address = isWeb && !isShort ? (contactHref(contact) ?? value) : value;
  // From right to left, the parts of "0800 1111" would change places.
  const shown = isRightToLeft(lang) ? isolate(address, 'ltr') : address;
  // "Text SHOUT to 85258" says itself what to do.
  const line = isSentence(contact) ? value : `${words.contact[kind]}: ${shown}`;
  const notes = [label, detail === 'least' ? undefined : hours].filter(Boolean);
  return notes.length === 0 ? line : `${line} (${notes.join('; ')})`;
}

/**
 * The week, not today: what is read tomorrow must not say "open now". Hours that hold for a time
 * only are those of a week that is named.
 */
function hoursLines({ service, detail, options, words, card, lang }: TextView): string[] {
  const { schedule } = service;
  if (!schedule || detail === 'least') return [];
  const { periods, text } = schedule;
  const holidays = holidayNote(schedule, card);
  const status = openingStatus(schedule, options.now);
  const title = (name: string, value = '') => (value === '' ? '' : `${name}: ${value}`);
  if (status.state === 'unknown') return [title(words.opening, text)];
  if (isAlwaysOpen(schedule, options.now)) {
    return [title(words.opening, text ?? card.alwaysOpen), holidays ?? ''];
  }
  const rows = hoursRows(weeklyHours(schedule, options.now), card, lang);
  const today = londonTime(options.now).date;
  const isBounded = periods.some(({ validFrom, validTo }) => validFrom ?? validTo);
  const name = isBounded ? words.openingFrom(lang, today) : words.opening;
  const note = [text, holidays].filter(Boolean).join(' ');
  if (rows.length === 0) return [words.notOpenFrom(lang, today), note];
  if (detail === 'full') {
    return [`${name}:`, ...rows.map(({ days, hours }) => `${days}: ${hours}`), note];
  }
  const week = rows.map(({ days, hours }) => `${days} ${hours}`).join('; ');
  return [title(isBounded ? name : words.openingShort, week), text ?? ''];
}

function placeLines({ service, options, detail, discreet, words, card, lang }: TextView): string[] {
  if (detail === 'least') return [];
  const places = sharedPlaces(service, options);
  const most = detail === 'short' ? 1 : MOST_PLACES;
  const lines = places
    .slice(0, most)
    .map(
      ({ name, address, postcode }) =>
        `${words.address}: ${[name, address, postcode].filter(Boolean).join(', ')}`,
    );
  if (places.length > most) lines.push(words.morePlaces(lang, places.length - most));
  // That an address is hidden tells what kind of service it is.
  const isMasked = hasSecretPlace(service);
  return isMasked && !discreet ? [...lines, card.masked] : lines;
}

function assuranceLines(view: TextView): string[] {
  const { service, options, detail, check, words, card, lang } = view;
  const { assuredDate, checkFirst } = service.assurance;
  if (check === 'none') return [];
  const isLeast = detail === 'least';
  const date =
    assuredDate === undefined
      ? isLeast
        ? words.notChecked
        : card.notRecorded
      : isLeast
        ? words.checked(lang, monthOf(assuredDate))
        : card.lastChecked(lang, assuredDate);
  if (check === 'date') return [date];
  return [date, isDoubtful(service, options) ? words.overdue : checkFirst ? card.checkFirst : ''];
}

/** Whether its check is too old, or nobody recorded it. */
export function isDoubtful({ assurance }: Service, options: ShareOptions): boolean {
  const state = freshness(assurance, options);
  return state === 'overdue' || state === 'unknown';
}

/** The month of a date, or its year where no more is known. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** Whether it is a number that one can ring or text. */
export function isNumber({ kind }: ServiceContact): boolean {
  return kind === 'phone' || kind === 'text';
}
