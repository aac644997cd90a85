import type { ServiceContact } from '../../models/index.js';
import { toEmails } from '../../sources/open-referral/links.js';

/** An address as it may stand in a message without quotes: words and dots, and a host (RFC 5322). */
const PLAIN =
  /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i;

/** Whether it is one address, and can be written into a message as it is. */
export function isPlainAddress(text: string): boolean {
  return text.length <= 254 && PLAIN.test(text) && toEmails(text)[0] === text;
}

/** The first e-mail address that a service publishes for itself, and that is one. */
export function ownAddress(contacts: readonly ServiceContact[]): string | undefined {
  return contacts
    .filter(({ kind }) => kind === 'email')
    .map(({ value, dial }) => {
      const [shown] = toEmails(value);
      const [target] = toEmails(dial ?? value);
      // Where two are meant, nobody knows which is theirs.
      return shown !== undefined && shown.toLowerCase() !== target?.toLowerCase()
        ? undefined
        : target;
    })
    .find((address) => address !== undefined && isPlainAddress(address));
}
