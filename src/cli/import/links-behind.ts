import { toEmails, toWebAddress } from '../../sources/open-referral/links.js';
import { quoted } from './read-cells.js';
import type { FieldCell, Row } from './row.js';

/**
 * What a cell says, or the address behind it where it says something else: "Visit us" with a link.
 * Where both are addresses, people see the words, and these count.
 */
export function textOrLink(row: Row, cell: FieldCell, kind: 'website' | 'email'): string {
  const { text, path, link = '' } = cell;
  const isEmail = kind === 'email';
  const behind = isEmail ? mailOf(link) : webOf(link);
  if (behind === undefined) return text;
  const said = isEmail ? toEmails(text)[0] : text.split(/\s+/).map(webOf).find(Boolean);
  if (said === undefined) {
    row.note('link-behind', path, `${quoted(text)} has ${behind} behind it, which was used`);
    return behind;
  }
  if (isEmail ? said.toLowerCase() !== behind.toLowerCase() : hostOf(said) !== hostOf(behind)) {
    const code = isEmail ? 'email-wrong' : 'url-mismatch';
    row.note(code, path, 'has another address behind it than it shows. What it shows was used.');
  }
  return text;
}

/** The website behind the name of a service, where there is no other. */
export function websiteBehindName(row: Row): string | undefined {
  const [name] = row.all('name');
  const behind = webOf(name?.link ?? '');
  if (!name || behind === undefined || row.all('website').length > 0) return undefined;
  row.note('link-behind', name.path, `has ${behind} behind it, which was used as the website`);
  return behind;
}

const webOf = (text: string) => (/^#|^mailto:/i.test(text) ? undefined : toWebAddress(text));

const mailOf = (link: string) =>
  /^mailto:/i.test(link)
    ? toEmails(link.slice('mailto:'.length).split('?')[0] ?? '')[0]
    : undefined;

const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');
