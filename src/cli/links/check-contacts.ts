import type { Service, ServiceContact } from '../../models/index.js';
import { findPhones } from '../../sources/open-referral/phones.js';
import { checkOwn } from '../check/check-own.js';
import { useOf } from './find-links.js';
import { LINK_RULES, type LinkCode } from './link-rules.js';
import type { ContactResult } from './links-report.js';

/** What was seen of the numbers and e-mail addresses of services. */
export interface ContactCheck {
  readonly phones: { readonly checked: number; readonly sound: number };
  readonly emails: { readonly checked: number; readonly sound: number };
  readonly contacts: readonly ContactResult[];
}

/**
 * The form of numbers and e-mail addresses, by the same rules as `check`. Nothing is dialled and
 * nobody is written to: a number of the right form may be nobody's.
 */
export function checkContacts(services: readonly Service[]): ContactCheck {
  const contacts: ContactResult[] = [];
  const counts = { phones: { checked: 0, sound: 0 }, emails: { checked: 0, sound: 0 } };
  for (const service of services) {
    const found = contactsOf(service);
    contacts.push(...found);
    const wrong = new Set(
      found.flatMap(({ state, path }) => (state === 'broken' ? [path.split('.')[1]] : [])),
    );
    for (const [index, { kind }] of service.contacts.entries()) {
      const count =
        kind === 'phone' || kind === 'text'
          ? counts.phones
          : kind === 'email'
            ? counts.emails
            : undefined;
      if (!count) continue;
      count.checked += 1;
      if (!wrong.has(`${index}`)) count.sound += 1;
    }
  }
  return { ...counts, contacts };
}

function contactsOf(service: Service): ContactResult[] {
  const use = useOf(service);
  const result = (path: string, value: string, code: LinkCode, message: string): ContactResult => ({
    ...use,
    path,
    value,
    code,
    state: LINK_RULES[code].state,
    message,
  });
  const found = checkOwn(service, []).flatMap(({ path, code, message }): ContactResult[] => {
    const [, index, field] = /^contacts\.(\d+)\.(value|dial)$/.exec(path) ?? [];
    const contact = service.contacts[Number(index)];
    if (!contact || !isCode(code)) return [];
    const value = (field === 'dial' ? contact.dial : contact.value) ?? contact.value;
    const [sharper, words] = code === 'phone-unclear' ? unclear(contact, message) : [code, message];
    return [result(path, value, sharper, `It ${words}.`)];
  });
  const wrong = new Set(found.map(({ path }) => path));
  for (const [index, contact] of service.contacts.entries()) {
    const path = `contacts.${index}.${contact.dial === undefined ? 'value' : 'dial'}`;
    const cost = wrong.has(path) ? undefined : costly(contact);
    if (cost) found.push(result(path, contact.value, ...cost));
  }
  return found;
}

const isCode = (code: string): code is LinkCode => Object.hasOwn(LINK_RULES, code);

/** Why a number cannot be dialled, where its figures tell. */
function unclear({ kind, value, dial }: ServiceContact, message: string): [LinkCode, string] {
  const target = (dial ?? value).trim();
  if (kind === 'whatsapp' || /\p{L}/u.test(target)) return ['phone-unclear', message];
  const digits = target
    .replace(/[^\d+]/g, '')
    .replace(/^00(?=[1-9])/, '+')
    .replace(/^\+440?/, '0');
  const count = digits.replace('+', '').length;
  if (!/^0[1235789]/.test(digits)) {
    return ['phone-form', 'does not begin as a number in the UK does'];
  }
  if (count < 10) return ['phone-short', `has ${count} digits, and a UK number has 10 or 11`];
  if (count > 11) return ['phone-long', `has ${count} digits, and a UK number has 10 or 11`];
  return ['phone-form', `has ${count} digits, which is not right for a number of its kind`];
}

/**
 * Numbers that cost what the organisation decides: 084, 087 and 09 (Ofcom, since 1 July 2015). Those
 * of other countries may cost anything.
 */
function costly({ kind, value, dial }: ServiceContact): [LinkCode, string] | undefined {
  if (kind !== 'phone') return undefined;
  const number = findPhones(dial ?? value)[0]?.dial ?? '';
  if (/^0(84|87|9)/.test(number)) return ['phone-charged', 'A call to it has a charge of its own.'];
  return number.startsWith('+') ? ['phone-abroad', 'It is a number outside the UK.'] : undefined;
}
