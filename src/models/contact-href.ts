import { safeUrl } from './safe-url.js';
import type { ServiceContact } from './service.js';
import { isShownNumber } from './shown-number.js';

/**
 * Where a link to the contact goes. Undefined when it can only be read, such as a postal address.
 * A number or an e-mail address that is shown is never a link to another one.
 */
export function contactHref(contact: ServiceContact): string | undefined {
  const { dial, kind, value } = contact;
  const isNumber = kind === 'phone' || kind === 'text';
  const isOther = isNumber
    ? dial !== undefined && !isShownNumber(dial, value)
    : kind === 'email' && value.includes('@') && !value.includes(dial ?? '');
  const target = isOther ? value : (dial ?? value);
  switch (kind) {
    case 'phone':
      return dialHref('tel', target);
    case 'text':
      return dialHref('sms', target);
    case 'whatsapp':
      return /^\d+$/.test(target) ? `https://wa.me/${target}` : safeUrl(target);
    case 'email':
      return safeUrl(`mailto:${target}`);
    case 'web':
    case 'webchat':
      return safeUrl(target);
    case 'post':
      return undefined;
  }
}

function dialHref(scheme: 'tel' | 'sms', target: string): string | undefined {
  const digits = target.replace(/[\s()-]/g, '');
  return /^\+?[\d*#]+$/.test(digits) ? `${scheme}:${digits}` : undefined;
}

/** Whether it says itself what to do: "Text SHOUT to 85258". A number with signs in it does not. */
export function isSentence({ kind, value }: ServiceContact): boolean {
  return kind === 'text' && /\p{L}{3}/u.test(value);
}
