import { records as places } from '../../generated/places.js';
import { topicNames } from '../../generated/topic-names.js';
import { parsePostcode } from '../../geo/postcode.js';
import { contactHref } from '../../models/contact-href.js';
import type { Service, ServiceContact, ServiceLocation } from '../../models/index.js';
import { isShownNumber } from '../../models/shown-number.js';
import { toEmails, toWebAddress } from '../../sources/open-referral/links.js';
import { findPhones, fromQuantity } from '../../sources/open-referral/phones.js';
import { issue, type CheckIssue } from '../read/read-feed.js';

type Found = readonly [code: string, field: string, message: string];

const topicIds = new Set(topicNames.map(({ id }) => id));
const placeIds = new Set(places.map(({ id }) => id));

/**
 * What a reader of a feed would have put right, and that of a directory of ours takes as it is: a
 * page shows what is written there.
 *
 * @param declared Ids of places of its own that the catalogue says it covers.
 */
export function checkOwn(service: Service, declared: readonly string[]): CheckIssue[] {
  const found: CheckIssue[] = [];
  const add = (path: string, all: Iterable<Found>) => {
    for (const [code, field, message] of all) {
      found.push(issue(code, 'warning', service.id, path + field, message));
    }
  };
  const { topics, coverage, contacts, locations } = service;
  add('topics.', unknown('unknown-topic', topics, topicIds, 'is no topic here'));
  const known = declared.length > 0 ? new Set([...placeIds, ...declared]) : placeIds;
  const { places: served } = coverage;
  add('coverage.places.', unknown('unknown-place', served, known, 'is no place here'));
  contacts.forEach((contact, index) => add(`contacts.${index}.`, checkContact(contact)));
  locations.forEach((location, index) => add(`locations.${index}.`, checkLocation(location)));
  return found;
}

function* unknown(
  code: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
  message: string,
): Generator<Found> {
  for (const [index, id] of ids.entries()) {
    if (!known.has(id)) yield [code, `${index}`, `"${id.slice(0, 40)}" ${message}`];
  }
}

function* checkContact(contact: ServiceContact): Generator<Found> {
  const { kind, value, dial } = contact;
  const field = dial === undefined ? 'value' : 'dial';
  switch (kind) {
    case 'phone':
    case 'text':
      yield* checkNumber(contact, field);
      break;
    case 'email': {
      const [shown] = toEmails(value);
      const [target] = toEmails(dial ?? value);
      if (target === undefined) yield ['email-wrong', field, 'is no e-mail address'];
      else if (shown !== undefined && shown.toLowerCase() !== target.toLowerCase()) {
        yield ['email-wrong', field, 'is another address than the one that is shown'];
      }
      break;
    }
    case 'web':
    case 'webchat':
      if (contactHref(contact) === undefined) {
        yield ['url-dropped', field, 'is no whole web address: there is no link'];
      } else if (isOtherSite(contact)) {
        yield ['url-mismatch', field, 'leads to another site than the one that is shown'];
      }
      break;
    case 'whatsapp':
      if (contactHref(contact) === undefined) {
        yield ['phone-unclear', field, 'is no number that can be written to'];
      } else if (isOtherWhatsApp(contact)) {
        yield ['number-mismatch', field, 'is another number than the one that is shown'];
      }
      break;
    case 'post':
  }
}

function* checkNumber({ kind, value, dial }: ServiceContact, field: string): Generator<Found> {
  const target = dial ?? value;
  const whole = withZero(target);
  if (whole !== undefined) {
    yield ['phone-lost-zero', field, 'has no 0 in front'];
  } else if (!canBeCalled(kind, target)) {
    yield ['phone-unclear', field, 'is no whole number that can be dialled'];
  } else if (dial === undefined && contactHref({ kind, value }) === undefined) {
    yield ['phone-unclear', field, 'has words around the number, and there is no dial'];
  }
  if (dial !== undefined && !isShownNumber(whole ?? dial, withZero(value) ?? value)) {
    yield ['number-mismatch', field, 'is another number than the one that is shown'];
  }
}

/** The number as it was before its first zero was lost, if that can be seen. */
const withZero = (text: string) => fromQuantity(text.replace(/[\s().-]/g, ''));

/** A link needs a number and nothing else. Text messages also go to short numbers. */
function canBeCalled(kind: ServiceContact['kind'], target: string): boolean {
  if (kind === 'text' && /^[2-8]\d{4,5}$/.test(target)) return true;
  return findPhones(target)[0]?.dial !== undefined;
}

/** WhatsApp wants the number with its country and without the plus. */
function isOtherWhatsApp({ value, dial = '' }: ServiceContact): boolean {
  return /^\d+$/.test(dial) && !isShownNumber(`+${dial}`, value);
}

function isOtherSite({ value, dial }: ServiceContact): boolean {
  const shown = hostOf(value);
  const target = hostOf(dial ?? value);
  return shown !== undefined && target !== undefined && shown !== target;
}

function hostOf(address: string): string | undefined {
  const url = toWebAddress(address);
  return url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
}

function* checkLocation({ postcode, point }: ServiceLocation): Generator<Found> {
  const code = postcode === undefined ? undefined : parsePostcode(postcode);
  const isHalf = code?.kind === 'outcode' && postcode?.trim().toUpperCase() === code.outcode;
  if (postcode !== undefined && code?.kind !== 'postcode' && !isHalf) {
    yield ['postcode-wrong', 'postcode', 'is no whole UK postcode'];
  }
  if (point && isSwapped(point)) {
    yield ['coordinates-swapped', 'point', 'has latitude and longitude swapped'];
  } else if (point && isElsewhere(point)) {
    yield ['coordinates-outside', 'point', 'is not in the United Kingdom'];
  }
}

type Point = NonNullable<ServiceLocation['point']>;

/** On or around the British Isles. */
const isBritish = (lat: number, lon: number) => lat >= 49 && lat <= 61 && lon >= -9 && lon <= 2.2;

const isSwapped = ({ lat, lon }: Point) => isBritish(lon, lat);

/** Whether a point is not where a service here can be, so that nothing can be measured from it. */
export const isElsewhere = ({ lat, lon }: Point) => !isBritish(lat, lon);
