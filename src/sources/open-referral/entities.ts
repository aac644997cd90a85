/** Characters by the names that directories use for them. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  pound: '£',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  deg: '°',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  times: '×',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
};

const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};

/** Windows-1252 from 0x80 on, where it differs from Latin-1. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Replaces the entities of HTML by the characters they stand for, once. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(?:x([0-9a-f]{1,6})|(\d{1,7}));?|([a-z]{2,8}\d{0,2});)/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name === undefined) return character(hex ? parseInt(hex, 16) : Number(decimal));
      const accented = /^([a-z])(grave|acute|circ|tilde|uml|ring|cedil)$/i.exec(name);
      const accent = ACCENTS[accented?.[2] ?? ''];
      if (accented?.[1] && accent) return (accented[1] + accent).normalize();
      return (Object.hasOwn(NAMED, name) ? NAMED[name] : undefined) ?? whole;
    },
  );
}

function character(code: number): string {
  // As browsers do: pages written in Windows-1252 count these characters so.
  if (code >= 0x80 && code < 0xa0) return WINDOWS[code - 0x80] ?? '';
  return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '' : String.fromCodePoint(code);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Puts right UTF-8 that was once read as Windows-1252: `Â£10` and `donâ€™t`. Only pairs and triples
 * that nobody writes on purpose are touched.
 */
export function repairMojibake(text: string): string {
  return text.replace(/[ÂÃ][\u00a0-\u00bf]|â[€‚„][^]/g, (characters) => {
    const bytes = Array.from(characters, (char) => {
      const index = WINDOWS.indexOf(char);
      return index < 0 ? char.charCodeAt(0) : 0x80 + index;
    });
    try {
      return bytes.every((byte) => byte < 0x100)
        ? utf8.decode(Uint8Array.of(...bytes))
        : characters;
    } catch {
      return characters;
    }
  });
}
