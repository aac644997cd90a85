import { safeUrl } from './safe-url.js';
import type { ServiceContact } from './service.js';

/** Where a link to the contact goes. Undefined when it can only be read, such as a postal address. */
export function contactHref(contact: ServiceContact): string | undefined {
  const target = contact.dial ?? contact.value;
  switch (contact.kind) {
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
