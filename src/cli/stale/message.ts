/** A message to be sent by somebody else. */
export interface Message {
  /** An address alone. */
  readonly from: string;
  /** Who that is, in words. */
  readonly sender?: string | undefined;
  readonly to: string;
  readonly subject: string;
  readonly date: Date;
  /** Lines end with `\n`. */
  readonly body: string;
}

/** What a line of a message has at most, without its end (RFC 5322). */
const LINE = 78;
/** Of text that is encoded: 39 bytes are 52 signs, and 64 with what is around them. */
const WORD_BYTES = 39;
/** Of a line that is encoded as quoted-printable (RFC 2045). */
const QUOTED_LINE = 76;

/**
 * A message as a file that mail programs open (RFC 5322, MIME): text in UTF-8, as quoted-printable,
 * with lines that are short enough for every program on the way. It is marked as a draft for those
 * that know the mark.
 */
export function messageText({ from, sender, to, subject, date, body }: Message): string {
  const origin = sender === undefined ? from : `${phrase(sender)} <${from}>`;
  const headers = [
    fold(`From: ${origin}`),
    fold(`To: ${to}`),
    fold(`Subject: ${isPlain(subject) ? subject.trim() : encoded(subject)}`),
    `Date: ${mailDate(date)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  ];
  return `${headers.join('\r\n')}\r\n\r\n${quotedPrintable(body)}`;
}

/** Text that is the same in ASCII, and in which no line could end. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text) && !text.includes('=?') && !/\S{60}/.test(text);
}

/** The name before an address. */
function phrase(text: string): string {
  return isPlain(text) && text.length <= 60 ? `"${text.replace(/[\\"]/g, '\\$&')}"` : encoded(text);
}

/** Words in another alphabet, or with signs that mean something in a header (RFC 2047). */
function encoded(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const char of text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ')) {
    if (Buffer.byteLength(word + char) > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += char;
  }
  words.push(word);
  return words.map((each) => `=?UTF-8?B?${Buffer.from(each).toString('base64')}?=`).join(' ');
}

/** Long headers go on in the next line, after a space of theirs. */
function fold(header: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of header.split(/(?=(?<! ) )/)) {
    const longest = (line + word).includes('=?') ? QUOTED_LINE : LINE;
    // The name of the header stays with its first word.
    const isBegun = lines.length > 0 ? line !== '' : /: ./.test(line);
    if (isBegun && line.length + word.length > longest) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  return [...lines, line].join('\r\n');
}

/** `Sun, 22 Nov 2026 12:00:00 +0000`. */
function mailDate(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000');
}

/** RFC 2045, 6.7: each byte that is no printable ASCII as `=E2`, and no line longer than 76. */
function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(quotedLine)
    .join('\r\n');
}

function quotedLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  // The bytes of a character stay together.
  const chars = [...line];
  for (const [index, char] of chars.entries()) {
    const isLast = index === chars.length - 1;
    const isPlainChar = /[\t\x20-\x3c\x3e-\x7e]/.test(char);
    const plain = isPlainChar && !(isLast && /[ \t]/.test(char)) ? char : hex(char);
    if (current.length + plain.length > QUOTED_LINE - 1) {
      lines.push(`${current}=`);
      current = '';
    }
    // Programs on the way change a line that is a dot, or that begins as a mailbox file does.
    current += current === '' && /^[.F]$/.test(plain) ? hex(char) : plain;
  }
  return [...lines, current].join('\r\n');
}

function hex(char: string): string {
  return [...Buffer.from(char)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}
