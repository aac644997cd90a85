import { oneLine } from './clean-text.js';

/** Octets of a line in iCalendar (RFC 5545) and vCard (RFC 2426), without its end. */
const MOST_OCTETS = 75;

/** A value that is text, with all that has a meaning in these formats escaped. */
export function escapeText(text: string): string {
  return text
    .split('\n')
    .map((line) => oneLine(line).replace(/[\\;,]/g, '\\$&'))
    .join('\\n');
}

/** Lines as a file has them: folded at 75 octets, never within a character, and ended with CRLF. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function fold(line: string): string {
  let folded = '';
  let used = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (used + octets > MOST_OCTETS) {
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += octets;
  }
  return folded;
}

/** Bytes of one character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** A moment in UTC as both formats write it: `20261121T093000Z`. */
export function utcStamp(time: Date): string {
  return `${time.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** An id as part of one that is unique in the world, in letters that every program takes. */
export function uidOf(id: string, source = ''): string {
  return `${encodeURIComponent(`${oneLine(source)}/${oneLine(id)}`)}@mecc-signpost`;
}
