import assert from 'node:assert/strict';

/** A message as it was read. */
export interface ReadMessage {
  /** By name in small letters, unfolded and decoded. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** RFC 5322, 3.3: the form that is to be written. */
const DATE =
  /^(Sun|Mon|Tue|Wed|Thu|Fri|Sat), (\d\d? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d) ([+-]\d{4})$/;
/** RFC 2047, 2. */
const ENCODED = /=\?([!-<>@-~]+)\?B\?([A-Za-z0-9+/]+={0,2})\?=/g;
const ATEXT = "[\\w!#$%&'*+/=?^`{|}~-]+";
const ADDRESS = new RegExp(`^${ATEXT}(\\.${ATEXT})*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$`);

/**
 * Reads a message as RFC 5322, 2045 and 2047 have it, and nothing else: what is not so is an error.
 */
export function readMessage(text: string): ReadMessage {
  assert.match(text, /^[\t\r\n\x20-\x7e]*$/, 'a message is ASCII on its way');
  assert.doesNotMatch(text, /\r(?!\n)|(?<!\r)\n/, 'a line ends with CR and LF');
  const cut = text.indexOf('\r\n\r\n');
  assert.ok(cut > 0, 'an empty line ends the headers');
  const headers = readHeaders(text.slice(0, cut));
  for (const name of ['from', 'to', 'subject', 'date']) assert.ok(headers.has(name), name);
  assert.equal(headers.get('mime-version'), '1.0');
  assert.equal(headers.get('content-type'), 'text/plain; charset=utf-8');
  assert.equal(headers.get('content-transfer-encoding'), 'quoted-printable');
  assert.match(headers.get('to') ?? '', ADDRESS);
  const [, day = '', moment = '', zone = ''] = DATE.exec(headers.get('date') ?? '') ?? [];
  assert.equal(DAYS[new Date(`${moment} GMT`).getUTCDay()], day, 'the day of the week is right');
  assert.equal(zone, '+0000');
  return { headers, body: readQuotedPrintable(text.slice(cut + 4)) };
}

function readHeaders(head: string): Map<string, string> {
  const lines = head.split('\r\n');
  for (const line of lines) {
    assert.ok(line.length <= 78 || !/ \S/.test(line.slice(1)), `longer than 78: ${line}`);
    assert.match(line, /\S/, 'no line of a header is empty');
    if (line.includes('=?')) assert.ok(line.length <= 76, `longer than 76: ${line}`);
  }
  const found = new Map<string, string>();
  let isQuoted = false;
  for (const field of lines.join('\r\n').split(/\r\n(?![ \t])/)) {
    const [, name = '', value = ''] = /^([!-9;-~]+): ([\s\S]*)$/.exec(field) ?? [];
    assert.notEqual(name, '', `no header: ${field}`);
    assert.ok(!found.has(name.toLowerCase()), `${name} is there twice`);
    const unfolded = value.replace(/\r\n(?=[ \t])/g, '');
    // Quoted is what is written in quotes, not what turns out to have one once it is decoded.
    isQuoted ||= name === 'From' && unfolded.startsWith('"');
    found.set(name.toLowerCase(), readValue(unfolded));
  }
  const from = found.get('from') ?? '';
  const [, phrase, address = from] = /^([^]*) <([^<>]*)>$/.exec(from) ?? [];
  assert.match(address, ADDRESS);
  if (phrase !== undefined && isQuoted) {
    assert.match(phrase, /^"(?:[^"\\]|\\.)*"$/);
    found.set('from', `${phrase.slice(1, -1).replace(/\\(.)/g, '$1')} <${address}>`);
  }
  return found;
}

function readValue(value: string): string {
  // Spaces between two encoded words are no part of the text.
  return value.replace(/(\?=)[ \t]+(?==\?)/g, '$1').replace(ENCODED, (word, charset, text) => {
    assert.ok(word.length <= 75, `longer than 75: ${word}`);
    assert.equal(charset, 'UTF-8');
    const bytes = Buffer.from(text, 'base64');
    assert.equal(bytes.toString('base64'), text);
    // No character is cut in two.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  });
}

/** RFC 2045, 6.7, rules 1 to 5. */
function readQuotedPrintable(text: string): string {
  for (const line of text.split('\r\n')) {
    assert.ok(line.length <= 76, `longer than 76: ${line}`);
    assert.doesNotMatch(line, /[ \t]$/, 'no space at the end of a line');
    assert.doesNotMatch(line, /=(?![0-9A-F]{2}|$)/, `no such sign: ${line}`);
    assert.doesNotMatch(line, /^From |^\.$/, 'programs on the way change this line');
  }
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    .decode(Buffer.from(bytes, 'latin1'))
    .replaceAll('\r\n', '\n');
}
