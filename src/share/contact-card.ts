import { contactHref } from '../models/contact-href.js';
import type { Service, ServiceContact } from '../models/index.js';
import { contentLines, escapeText, uidOf, utcStamp } from './content-lines.js';
import {
  isDiscreet,
  serviceText,
  sharedContacts,
  sharedPlaces,
  type ShareOptions,
  shareWords,
} from './service-text.js';

/**
 * A service as a contact card (.vcf). It is vCard 3.0, which phones and Outlook import best: version
 * 4.0 is not read by all. Each number and link has a type, because Outlook drops those without.
 */
export function contactCard(service: Service, options: ShareOptions): string {
  const name = escapeText(service.name);
  // The name of an organisation may tell what the help is for.
  const organization = isDiscreet(service, options) ? undefined : service.organization?.name;
  return contentLines([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//mecc-signpost//EN',
    `UID:${uidOf(service.id, service.provenance?.source)}`,
    `REV:${utcStamp(options.now)}`,
    `N:${name};;;;`,
    `FN:${name}`,
    `ORG:${organization === undefined ? name : escapeText(organization)}`,
    // An organisation, not a person whose family name this is.
    'X-ABSHOWAS:COMPANY',
    ...sharedContacts(service).flatMap((contact, index) => contactLines(contact, index, options)),
    ...sharedPlaces(service, options).map(addressLine),
    `NOTE:${escapeText(serviceText(service, options))}`,
    'END:VCARD',
  ]);
}

function contactLines(contact: ServiceContact, index: number, options: ShareOptions): string[] {
  const href = contactHref(contact);
  if (href === undefined) return [];
  const target = href.slice(href.indexOf(':') + 1);
  const { kind, value, label } = contact;
  // Phones show this beside the number: "Text SHOUT to 85258".
  const item = `item${String(index + 1)}`;
  const named = (line: string, name: string | undefined) =>
    name === undefined ? [line] : [`${item}.${line}`, `${item}.X-ABLabel:${escapeText(name)}`];
  const { contact: words } = shareWords(options);
  switch (kind) {
    case 'phone':
      return named(`TEL;TYPE=WORK,VOICE:${target}`, label);
    case 'text':
      return named(`TEL;TYPE=CELL:${target}`, label ?? value);
    case 'email':
      return named(`EMAIL;TYPE=INTERNET:${escapeText(target)}`, label);
    case 'web':
      return named(`URL;TYPE=WORK:${href}`, label);
    case 'webchat':
    case 'whatsapp':
      return named(`URL;TYPE=WORK:${href}`, label ?? words[kind]);
    case 'post':
      return [];
  }
}

function addressLine({ name, address, postcode }: Service['locations'][number]): string {
  const street = [name, address].filter(Boolean).join(', ');
  return `ADR;TYPE=WORK:;;${escapeText(street)};;;${escapeText(postcode ?? '')};`;
}
