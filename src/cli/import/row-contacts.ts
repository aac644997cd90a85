import { toEmails, toWebAddress } from '../../sources/open-referral/links.js';
import { textOrLink, websiteBehindName } from './links-behind.js';
import { readAnswer, readPhones } from './read-cells.js';
import type { FieldCell, Row } from './row.js';

/** Ways to make contact, as they are written. */
export interface Contacts {
  readonly emails: string[];
  readonly phones: string[];
  /** Numbers to send a text message to. */
  readonly texts: string[];
  readonly websites: string[];
}

/** The contacts of a row. Of those that are not to be shown, only the website is kept. */
export function contactsOf(row: Row): Contacts {
  const own = row.all('website').flatMap((cell) => addresses(textOrLink(row, cell, 'website')));
  const shown = isContactShown(row) ? shownContacts(row) : NONE;
  const websites = [...own, ...shown.websites];
  const behind = websites.length === 0 ? websiteBehindName(row) : undefined;
  return { ...shown, websites: behind === undefined ? websites : [behind] };
}

const NONE: Contacts = { emails: [], phones: [], texts: [], websites: [] };

function shownContacts(row: Row): Contacts {
  const mixed = mixedContacts(row);
  return {
    emails: [
      ...row.all('email').flatMap((cell) => emailsOf(textOrLink(row, cell, 'email'))),
      ...mixed.emails,
    ],
    phones: [
      ...row.all('phone').flatMap((cell) => phonesOf(row, cell, cell.text)),
      ...mixed.phones,
    ],
    texts: row.all('text').map(({ text }) => text),
    websites: mixed.websites,
  };
}

const phonesOf = (row: Row, { path }: FieldCell, text: string) =>
  readPhones(text, (code, message) => row.note(code, path, message));

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

/** A cell with ways to make contact of any kind. */
function mixedContacts(row: Row): Contacts {
  const found: Contacts = { emails: [], phones: [], texts: [], websites: [] };
  for (const cell of row.all('contact')) {
    const { text, path } = cell;
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
    found.phones.push(...phonesOf(row, cell, numbers.trim()));
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
