import type { ServiceContact } from '../../models/index.js';
import { Fields } from './keys.js';
import { toEmails, toWebAddress } from './links.js';
import { findPhones, fromQuantity } from './phones.js';
import type { Note } from './report.js';
import { toText } from './values.js';

/** Phones come first on a card: that is what most people need. */
const ORDER: readonly ServiceContact['kind'][] = ['phone', 'text', 'email', 'web'];

/**
 * Ways to reach a service, from the levels a feed may write them at: the service, its locations,
 * its contacts. Each is kept once. A contact is known by what it is for, and by a name only when
 * nothing else is said.
 */
export class ContactCollector {
  readonly #contacts = new Map<string, ServiceContact>();
  readonly #note: Note;

  constructor(note: Note) {
    this.#note = note;
  }

  /** In the order of a card. */
  get contacts(): ServiceContact[] {
    return [...this.#contacts.values()].sort(
      (one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind),
    );
  }

  has(...kinds: ServiceContact['kind'][]): boolean {
    return [...this.#contacts.values()].some(({ kind }) => kinds.includes(kind));
  }

  /** Everything that one level of a record has: `phones`, `contacts`, `email` and links. */
  addLevel(fields: Fields, path: string, label?: string): void {
    for (const phone of fields.list('phones', 'telephone'))
      this.#phone(phone, `${path}phones`, label);
    this.email(fields.get('email'), `${path}email`, label);
    for (const contact of fields.records('contacts')) {
      const people = toText(contact.get('name'));
      const purpose = toText(contact.get('department', 'title')) ?? people;
      this.addLevel(contact, `${path}contacts.`, purpose ?? label);
    }
    for (const link of fields.records('links', 'additional_urls')) {
      this.web(link.get('url'), `${path}links`, toText(link.get('label', 'name')));
    }
  }

  email(value: unknown, path: string, label?: string): void {
    if (value === undefined) return;
    const emails = typeof value === 'string' ? toEmails(value) : [];
    if (emails.length === 0) this.#note('email-dropped', path, 'is no e-mail address');
    else if (emails[0] !== value)
      this.#note('email-repaired', path, 'has more in it than an address');
    for (const email of emails) this.#add({ kind: 'email', label, value: email, dial: email });
  }

  web(value: unknown, path: string, label?: string): string | undefined {
    const url = readUrl(value, path, this.#note);
    if (url !== undefined) this.#add({ kind: 'web', label, value: url, dial: url });
    return url;
  }

  #phone(phone: unknown, path: string, label: string | undefined): void {
    if (typeof phone !== 'object') return this.#numbers(phone, path, 'phone', label);
    const fields = new Fields(phone);
    const type = toText(fields.get('type'))?.toLowerCase();
    // Nobody calls these.
    if (type === 'fax' || type === 'pager') return;
    const words = toText(fields.get('description', 'department'));
    const extension = toText(fields.get('extension'));
    this.#numbers(
      fields.get('number', 'phone', 'value'),
      path,
      type === 'text' || type === 'sms' ? 'text' : 'phone',
      words ?? (type === 'textphone' ? 'Textphone' : label),
      extension,
    );
  }

  #numbers(
    raw: unknown,
    path: string,
    kind: 'phone' | 'text',
    label: string | undefined,
    extension?: string,
  ): void {
    const text = toText(raw);
    if (text === undefined) return;
    const whole = fromQuantity(text);
    if (whole !== undefined) this.#note('phone-repaired', path, 'had lost its leading zero');
    const found = findPhones(whole ?? text);
    if (found.length === 0) this.#note('phone-dropped', path, 'has no number in it');
    if (found.length > 1) this.#note('phone-split', path, 'has several numbers in it');
    for (const { value, dial, label: own } of found) {
      if (dial === undefined) this.#note('phone-unclear', path, 'is no number that can be dialled');
      this.#add({
        kind,
        label: own ?? label,
        value: extension === undefined ? value : `${value} ext. ${extension}`,
        dial,
      });
    }
  }

  #add(contact: ServiceContact): void {
    const key = `${contact.kind} ${contact.dial ?? contact.value}`;
    if (!this.#contacts.has(key)) this.#contacts.set(key, contact);
  }
}

/** A link in a field of its own, put right where that is safe. */
export function readUrl(value: unknown, path: string, note: Note): string | undefined {
  if (value === undefined) return undefined;
  const url = typeof value === 'string' ? toWebAddress(value) : undefined;
  if (url === undefined) note('url-dropped', path, 'is no web address');
  else if (!String(value).includes('://')) note('url-repaired', path, 'had no "https://" in front');
  return url;
}
