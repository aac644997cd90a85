/** A full postcode, or only its first half. */
export type ParsedPostcode =
  | {
      readonly kind: 'postcode';
      /** As Royal Mail writes it: `SW1A 1AA`, `GIR 0AA`, `BFPO 1`. */
      readonly postcode: string;
      /** `SW1A`. Without a place on the map: `GIR`, `BFPO`. */
      readonly outcode: string;
    }
  | { readonly kind: 'outcode'; readonly outcode: string };

/*
 * Letters allowed in each position, from the Royal Mail format as GOV.UK publishes it: no Q, V, X
 * first, no I, J, Z second, a short list after the digit, no C, I, K, M, O, V at the end. M after
 * the digit is W1M: withdrawn, but people still have it in their address books.
 */
const OUTCODE = '[A-PR-UWYZ](?:[1-9][\\dA-HJKMPSTUW]?|[A-HK-Y](?:[1-9]\\d|\\d[ABEHMNPRVWXY]?))';
const POSTCODE = new RegExp(`^(${OUTCODE}) ?(?:\\d([ABD-HJLNP-UW-Z]{2})?)?$`);
const SPECIAL = /^(?:G[I1]R[0O]AA|BFP[O0](\d{1,4}))$/;

/** Longest of them all, `BFPO1234`. */
const MAX_LENGTH = 8;

/**
 * Reads a UK postcode however it was typed: in any case, with spaces, dashes, brackets and full
 * stops anywhere, with the letter O for a zero or I for a 1 and the other way round. Its first
 * half (`WA8`), a sector (`WA8 7`) and an unfinished one (`WA8 7Q`) give an outcode. `GIR 0AA` and forces addresses (`BFPO 1`)
 * are postcodes, although they are nowhere on a map.
 *
 * Undefined for anything else, also for words and for text with a postcode in it. Says nothing
 * about whether such a postcode exists.
 */
export function parsePostcode(input: string): ParsedPostcode | undefined {
  const parts = input.toUpperCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // "WA8 7Q" is short of a letter. "W 1A" is not: what comes before has no digit yet.
  const last = parts.at(-1) ?? '';
  if (/^\d[A-Z]$/.test(last) && parts.slice(0, -1).some((part) => /\d/.test(part))) {
    parts[parts.length - 1] = last.charAt(0);
  }
  const typed = parts.join('');
  if (typed.length > MAX_LENGTH) return undefined;

  const special = SPECIAL.exec(typed);
  if (special) {
    return special[1] === undefined
      ? { kind: 'postcode', postcode: 'GIR 0AA', outcode: 'GIR' }
      : { kind: 'postcode', postcode: `BFPO ${Number(special[1])}`, outcode: 'BFPO' };
  }
  // Repairs could make a postcode of a word ("boots") or of a number: there have to be both.
  if (!/\d/.test(typed) || !/[A-Z]/.test(typed)) return undefined;

  const code = repair(typed);
  // "WA8 7" is a sector of WA8, where "WA87" would be an outcode: a digit on its own stays apart.
  const [, outcode, unit] =
    (parts.at(-1)?.length === 1 && POSTCODE.exec(code.replace(/\d$/, ' $&'))) ||
    POSTCODE.exec(code) ||
    [];
  if (outcode === undefined) return undefined;
  return unit === undefined
    ? { kind: 'outcode', outcode }
    : { kind: 'postcode', postcode: `${outcode} ${code.slice(-3)}`, outcode };
}

/**
 * O for 0 and I for 1, each where only it can stand. The format leaves no doubt: a postcode has
 * no digit first, no zero or I second, and no letter O or I after that.
 */
function repair(code: string): string {
  const letters = (text: string) => text.replaceAll('0', 'O').replaceAll('1', 'I');
  const digits = (text: string) => text.replaceAll('O', '0').replaceAll('I', '1');
  return (
    letters(code.slice(0, 1)) +
    code.slice(1, 2).replace('0', 'O').replace('I', '1') +
    digits(code.slice(2))
  );
}

/** Whether it has the form of an outcode with two letters, although none may begin so: "ZZ9". */
export function looksLikeOutcode(input: string): boolean {
  return /^[a-z]{2}[1-9]\d?$/i.test(input.trim());
}
