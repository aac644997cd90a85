/** Characters of the alphabet that phones send in 7 bits (GSM 03.38, 3GPP TS 23.038). */
const BASIC = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]$/;
/** Those that take two places in it. */
const EXTENDED = /^[\f^{}\\[~\]|€]$/;

/** How many messages a phone makes of a text, and bills. */
export function smsParts(text: string): number {
  const characters = [...text];
  const narrow = characters.map((one) => (BASIC.test(one) ? 1 : EXTENDED.test(one) ? 2 : 0));
  const isNarrow = narrow.every((width) => width > 0);
  // One character outside of the alphabet, and all of them take two bytes.
  const widths = isNarrow ? narrow : characters.map((one) => one.length);
  const [alone, joined] = isNarrow ? [160, 153] : [70, 67];
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total <= alone) return Math.sign(total);
  // A character of two places does not lie across two messages.
  let parts = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > joined) {
      parts += 1;
      used = 0;
    }
    used += width;
  }
  return parts;
}

const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[‘’‛′`]/g, "'"],
  [/[“”„″«»]/g, '"'],
  [/[‐-―−]/g, '-'],
  [/[•·]/g, '-'],
  [/…/g, '...'],
];

/** Typography as a typewriter has it: one curly apostrophe would halve the room in a message. */
export function plainTypography(text: string): string {
  return PLAIN.reduce((result, [from, to]) => result.replace(from, to), text);
}
