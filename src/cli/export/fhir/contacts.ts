import { contactHref } from '../../../models/contact-href.js';
import type { Service, ServiceContact } from '../../../models/index.js';
import { compact, type Json } from '../json.js';
import { emailOf, numberOf, phoneWords, wordsOf } from '../open-referral/contacts.js';
import { ourExtension } from './extensions.js';

const SYSTEMS: Readonly<Record<ServiceContact['kind'], string>> = {
  phone: 'phone',
  text: 'sms',
  email: 'email',
  web: 'url',
  webchat: 'url',
  whatsapp: 'url',
  post: 'other',
};

/** Ways to make contact, in the order of a card. What each is for is in an extension. */
export function fhirContacts({ contacts, url }: Service): Json[] {
  const own = url === undefined || contacts.some((contact) => contactHref(contact) === url);
  return [
    ...contacts.flatMap((contact) => {
      const value = valueOf(contact);
      if (value === undefined) return [];
      const isNumber = contact.kind === 'phone' || contact.kind === 'text';
      const words = isNumber ? phoneWords(contact) : wordsOf(contact);
      return [
        compact({
          extension: words === undefined ? [] : [ourExtension('purpose', { valueString: words })],
          system: SYSTEMS[contact.kind],
          value,
        }),
      ];
    }),
    ...(own ? [] : [{ system: 'url', value: url }]),
  ];
}

function valueOf(contact: ServiceContact): string | undefined {
  switch (contact.kind) {
    case 'phone':
    case 'text':
      return numberOf(contact);
    case 'email':
      return emailOf(contact);
    case 'post':
      return contact.value;
    default:
      return contactHref(contact);
  }
}
