import { contactHref, isSentence } from '../../../models/contact-href.js';
import { safeUrl } from '../../../models/safe-url.js';
import type { Service, ServiceContact } from '../../../models/index.js';
import { toEmails } from '../../../sources/open-referral/links.js';
import { compact, type Json } from '../json.js';

/** Makes the id of a part of the record. */
export type PartId = (kind: string, index: number) => string;

/** How people call ways that the standard has no kinds for. */
const CHATS: Readonly<Partial<Record<ServiceContact['kind'], string>>> = {
  webchat: 'Web chat',
  whatsapp: 'WhatsApp',
};

/** Ways to make contact, where Open Referral has a place for them. Post has none. */
export function contactFields({ url, contacts }: Service, partId: PartId): Json {
  const of = (...kinds: ServiceContact['kind'][]) =>
    contacts.filter(({ kind }) => kinds.includes(kind));
  const emails = of('email').map((contact) => ({ contact, email: emailOf(contact) }));
  const [first, ...others] = emails.filter(({ email }) => email !== undefined);
  const links = of('web', 'webchat', 'whatsapp').flatMap((contact) => {
    const address = contactHref(contact);
    const name = CHATS[contact.kind];
    const label = [name, wordsOf(contact)].filter(Boolean).join(': ') || undefined;
    return address !== undefined && /^https?:/.test(address) ? { address, label } : [];
  });
  const home = url ?? links[0]?.address;
  return {
    url: home,
    email: first?.email,
    phones: of('phone', 'text').map((contact, index) =>
      compact({
        id: partId('phone', index),
        number: numberOf(contact),
        type: contact.kind === 'text' ? 'text' : 'voice',
        description: phoneWords(contact),
      }),
    ),
    contacts: others.map(({ contact, email }, index) =>
      compact({ id: partId('contact', index), department: wordsOf(contact), email }),
    ),
    additional_urls: links
      .filter(({ address, label }) => address !== home || label !== undefined)
      .map(({ address, label }, index) =>
        compact({ id: partId('url', index), label, url: address }),
      ),
  };
}

/** The address that a page would link to. Undefined for what is none. */
export function emailOf(contact: ServiceContact): string | undefined {
  const href = contactHref(contact);
  return [contact.dial, contact.value].find(
    (text) =>
      text !== undefined && toEmails(text)[0] === text && safeUrl(`mailto:${text}`) === href,
  );
}

/** What it is for and when it is answered. Nothing in the standards holds the second. */
export function wordsOf({ label, hours }: ServiceContact): string | undefined {
  return [label, hours].filter(Boolean).join('. ') || undefined;
}

/** The number as people read it, unless what they read is a sentence or no number. */
export function numberOf(contact: ServiceContact): string {
  const { dial, value } = contact;
  const isWords = isSentence(contact) || !/\d{3}/.test(value.replace(/\s/g, ''));
  return isWords ? (dial ?? value) : value;
}

/** {@link wordsOf}, with the sentence that people read where the number is not it. */
export function phoneWords(contact: ServiceContact): string | undefined {
  const { value } = contact;
  const words = [numberOf(contact) === value ? undefined : value, wordsOf(contact)];
  return words.filter(Boolean).join('. ') || undefined;
}
