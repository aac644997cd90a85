/** Characters by the names that directories use for them. */
const NAMED =
  ' amp;& lt;< gt;> quot;" apos;\' nbsp;  pound;£ euro;€ copy;© reg;® trade;™ hellip;… ndash;– mdash;— lsquo;‘ rsquo;’ ldquo;“ rdquo;” bull;• middot;· deg;° frac12;½ times;×';

/** Letters with an accent are named by both. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};

/** Windows-1252 from 0x80 on, where it differs from Latin-1. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Replaces the entities of HTML by the characters they stand for, once. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(x[0-9a-f]{1,6}|\d{1,7});?|([a-z])?(grave|acute|circ|tilde|uml|cedil);|([a-z\d]{2,8});)/gi,
    (whole, code?: string, letter?: string, accent?: string, name?: string) => {
      if (code) return character(Number(code.replace(/^x/i, '0x')));
      if (accent) return letter ? (letter + (ACCENTS[accent] ?? '')).normalize() : whole;
      const at = NAMED.indexOf(` ${name};`);
      return at < 0 ? whole : NAMED.charAt(at + `${name}`.length + 2);
    },
  );
}

function character(code: number): string {
  // As browsers do: pages written in Windows-1252 count these characters so.
  if (code >= 0x80 && code < 0xa0) return WINDOWS.charAt(code - 0x80);
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
}

/**
 * Puts right UTF-8 that was once read as Windows-1252: `Â£10` and `donâ€™t`. Only pairs and triples
 * that nobody writes on purpose are touched.
 */
export function repairMojibake(text: string): string {
  return text.replace(/[ÂÃ][\u00a0-\u00bf]|â[€‚„][^]/g, (characters) => {
    try {
      // Percent signs are what the language can read as UTF-8 by itself.
      return decodeURIComponent(characters.replace(/[^]/g, percent));
    } catch {
      return characters;
    }
  });
}

/** Not decodable for characters that stand for no byte. */
function percent(char: string): string {
  const index = WINDOWS.indexOf(char);
  const byte = index < 0 ? char.charCodeAt(0) : 0x80 + index;
  return byte > 0xff ? '%' : `%${byte.toString(16)}`;
}
