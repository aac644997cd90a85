import { parsePostcode } from '../../geo/postcode.js';
import { distanceMetres } from '../../geo/distance.js';
import { toNumber } from '../../sources/open-referral/values.js';
import { toEmails, toWebAddress } from '../../sources/open-referral/links.js';
import type { Point } from '../../models/index.js';
import { textOrLink, websiteBehindName } from './links-behind.js';
import { listOf, quoted, readAnswer, readPhones } from './read-cells.js';
import { fromGrid, isOnGrid } from './osgb36.js';
import type { Field } from './header-words.js';
import type { Row } from './row.js';

type RawRecord = Record<string, unknown>;

/** A row as a feed would write it, so that it is read as a feed is. Without id and name. */
export function toRecord(row: Row): RawRecord {
  const mixed = isContactShown(row) ? mixedContacts(row) : NO_CONTACTS;
  const shown = (field: Field) => (mixed === NO_CONTACTS ? [] : row.all(field));
  const websites = [
    ...row.all('website').flatMap((cell) => addresses(textOrLink(row, cell, 'website'))),
    ...mixed.websites,
  ];
  const behind = websites.length === 0 ? websiteBehindName(row) : undefined;
  const free = answer(row, 'free');
  const needs = answer(row, 'needsReferral');
  const self = answer(row, 'selfReferral');
  const lines = (field: Field) => row.texts(field).join('\n') || undefined;
  return {
    description: row.text('description') ?? row.text('summary'),
    organization: row.text('organization') && { name: row.text('organization') },
    url: websites[0] ?? behind,
    links: websites.slice(1).map((url) => ({ url })),
    contacts: [
      ...shown('email').flatMap((cell) => emailsOf(textOrLink(row, cell, 'email'))),
      ...mixed.emails,
    ].map((email) => ({ email })),
    phones: [
      ...shown('phone').flatMap(({ text, path }) =>
        readPhones(text, (code, message) => row.note(code, path, message)),
      ),
      ...mixed.phones,
    ]
      .map((number): RawRecord => ({ number }))
      .concat(shown('text').map(({ text: number }) => ({ number, type: 'text' }))),
    status: statusOf(row),
    alert: row.text('alert'),
    taxonomies: [...new Set(row.texts('topics').flatMap(listOf))],
    eligibility_description: lines('eligibility'),
    minimum_age: row.text('minimumAge'),
    maximum_age: row.text('maximumAge'),
    service_areas: row
      .texts('areas')
      .flatMap(listOf)
      .map((name) => ({ name })),
    languages: row.texts('languages').flatMap(languagesOf),
    schedules: row.texts('hours').map((text) => ({ description: linesOf(text).join('; ') })),
    fees_description: lines('cost'),
    free,
    application_process: lines('referral'),
    needs_referral: needs ?? (self === undefined ? undefined : !self),
    locations: locationOf(row),
  };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const NO_CONTACTS: Mixed = { emails: [], phones: [], websites: [] };

/** What is not plainly to be shown is not. */
function isContactShown(row: Row): boolean {
  const text = row.text('contactShown');
  if (text === undefined || readAnswer(text) === true) return true;
  row.note(
    'contact-hidden',
    row.pathOf('contactShown'),
    'keeps the contacts out of what is published',
  );
  return false;
}

interface Mixed {
  readonly emails: string[];
  readonly phones: string[];
  readonly websites: string[];
}

/** A cell with ways to make contact of any kind. */
function mixedContacts(row: Row): Mixed {
  const found: Mixed = { emails: [], phones: [], websites: [] };
  for (const { text, path } of row.all('contact')) {
    const emails = toEmails(text);
    found.emails.push(...emails);
    const rest = emails.reduce((left, email) => left.replaceAll(email, ' '), text).trim();
    const websites = rest.split(/[\s,;]+/).filter((word) => toWebAddress(word) !== undefined);
    found.websites.push(...websites);
    const numbers = websites.reduce((left, address) => left.replaceAll(address, ' '), rest);
    if (!/\d{3}/.test(numbers)) {
      const isAny = emails.length + websites.length > 0;
      if (!isAny) row.note('phone-dropped', path, 'has no number, address or website in it');
      continue;
    }
    const phones = readPhones(numbers.trim(), (code, message) => row.note(code, path, message));
    found.phones.push(...phones);
  }
  return found;
}

/** Several addresses in a cell are taken apart; words around one are left to the reader to tell. */
function apart(text: string, isAddress: (word: string) => boolean): string[] {
  const words = text.split(/[\s,;|]+/).filter(Boolean);
  return words.every(isAddress) ? words : [text];
}

const addresses = (text: string) => apart(text, (word) => toWebAddress(word) !== undefined);

const emailsOf = (text: string) => apart(text, (word) => toEmails(word)[0] === word);

const languagesOf = (text: string): string[] =>
  text
    .split(/[\n;|,/&]+|\sand\s/)
    .map((part) => part.trim())
    .filter(Boolean);

function answer(row: Row, field: Field): boolean | undefined {
  const text = row.text(field);
  if (text === undefined) return undefined;
  const said = readAnswer(text);
  if (said === undefined) {
    row.note('value-unclear', row.pathOf(field), `${quoted(text)} is neither yes nor no`);
  }
  return said;
}

/** "Yes" in a column "Active" is a status too. */
function statusOf(row: Row): string | undefined {
  if (answer(row, 'closed') === true) return 'temporarily closed';
  const text = row.text('status')?.toLowerCase();
  if (text === undefined || /^(open|live|current|published|running)$/.test(text)) return undefined;
  const said = readAnswer(text);
  if (said !== undefined) return said ? 'active' : 'inactive';
  return /^temporar\w+ closed$|^closed temporar\w+$/.test(text) ? 'temporarily closed' : text;
}

/** Where it is. Of an address that is to stay secret, nothing is kept. */
function locationOf(row: Row): RawRecord[] {
  const lines = [...row.texts('address'), row.text('town'), row.text('county')]
    .filter((line) => line !== undefined)
    .map((line) => linesOf(line).join(', '));
  const { address, postcode } = takePostcode(lines.join(', '), row.text('postcode'));
  const point = readPoint(row, postcode);
  if (isSecret(row)) return [{ masked: true }];
  tellHalf(row);
  if ((address ?? postcode ?? point) === undefined) return [];
  return [
    {
      address_1: address,
      postal_code: postcode,
      latitude: point?.lat,
      longitude: point?.lon,
      accessibility: accessibilityOf(row),
    },
  ];
}

/** A postcode that is cut off is read as its first half, which is miles wide. */
function tellHalf(row: Row): void {
  const text = row.text('postcode') ?? '';
  const code = parsePostcode(text);
  if (code?.kind !== 'outcode' || text.toUpperCase().replace(/[^A-Z\d]/g, '') === code.outcode) {
    return;
  }
  const message = `${quoted(text)} is no whole postcode. Only ${code.outcode} was used.`;
  row.note('postcode-wrong', row.pathOf('postcode'), message);
}

/** Whether nobody may know where it is. Neither yes nor no is taken for yes: it may be a refuge. */
function isSecret(row: Row): boolean {
  const signs = [
    ['masked', false],
    ['addressShown', true],
  ] as const;
  const sign = signs.find(([field, open]) => {
    const text = row.text(field);
    return text !== undefined && readAnswer(text) !== open;
  });
  if (!sign) return false;
  row.note('address-hidden', row.pathOf(sign[0]), 'keeps the address out of what is published');
  return true;
}

/** "Yes" under "Wheelchair access" says what its heading does, and "No" that there is none. */
function accessibilityOf(row: Row): string[] {
  return row.all('accessibility').flatMap(({ text, path, header }) => {
    const said = readAnswer(text);
    if (said === undefined) return listOf(text);
    if (/wheelchair|disabled/i.test(header)) return said ? [header] : [];
    row.note('value-unclear', path, `${quoted(text)} does not say which access there is`);
    return [];
  });
}

/** The address without the postcode at its end, which counts where no other is given. */
function takePostcode(address: string, own: string | undefined) {
  // One is nine characters long at most, with a full stop.
  const [whole = '', last = ''] =
    /\b([a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})\.?$/i.exec(address.slice(-12)) ?? [];
  const found = parsePostcode(last);
  if (found?.kind !== 'postcode') return { address: address || undefined, postcode: own };
  let end = address.length - whole.length;
  while (/[\s,.]/.test(address.charAt(end - 1))) end -= 1;
  return { address: address.slice(0, end) || undefined, postcode: own ?? found.postcode };
}

/** Metres between coordinates that mean the same place. */
const SAME = 500;

function readPoint(row: Row, postcode: string | undefined): Point | undefined {
  const [lat, lon] = (['latitude', 'longitude'] as const).map((field) => number(row, field));
  const grid = readGrid(row, postcode);
  if (lat === undefined || lon === undefined) return grid;
  if (grid && distanceMetres(grid, { lat, lon }) > SAME) {
    const message = 'is elsewhere than the easting and northing. It was used, and they were not.';
    row.note('coordinates-far', row.pathOf('latitude'), message);
  }
  return { lat, lon };
}

function readGrid(row: Row, postcode: string | undefined): Point | undefined {
  const [x, y] = (['easting', 'northing'] as const).map((field) => number(row, field));
  if (x === undefined || y === undefined || (x === 0 && y === 0)) return undefined;
  const drop = (message: string) => {
    row.note('coordinates-dropped', row.pathOf('easting'), message);
    return undefined;
  };
  // Columns called X and Y may hold either kind.
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return { lat: y, lon: x };
  if (/^BT/i.test(postcode ?? ''))
    return drop('is not used: Northern Ireland has a grid of its own');
  if (isOnGrid(x, y)) return fromGrid(x, y);
  // The grid is twice as high as wide: only a northing can be that large.
  if (isOnGrid(y, x) && x > 700_000) {
    row.note('coordinates-repaired', row.pathOf('easting'), 'has easting and northing swapped');
    return fromGrid(y, x);
  }
  return drop('is not on the National Grid');
}

function number(row: Row, field: Field): number | undefined {
  const text = row.text(field);
  // Programs write more decimals than anybody can measure.
  const value = toNumber(
    text
      ?.replace(/\s/g, '')
      .replace(/°?[NE]?$/i, '')
      .replace(/(\.\d{12})\d+$/, '$1'),
  );
  if (text !== undefined && value === undefined) {
    row.note('coordinates-dropped', row.pathOf(field), `${quoted(text)} is no number`);
  }
  return value;
}
