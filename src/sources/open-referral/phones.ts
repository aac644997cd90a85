/** A number as it is shown and as it is dialled. */
export interface FoundPhone {
  readonly value: string;
  /** Absent: nothing in the text can be dialled with certainty. */
  readonly dial?: string | undefined;
  readonly label?: string | undefined;
}

/** A stretch that begins as a number does, and is not the end of another one. */
const STRETCH = /(^|[^\d+])((?:\+\d|\(?0\d|18001)[\d\s().\u2010-\u2015-]*)/g;

/**
 * The phone numbers in a field. A number on its own keeps the whole text, so that nothing the
 * publisher says about it is lost; several are taken apart, with the words in front of each when it
 * is clear whose they are. What is not certainly a number is shown but cannot be dialled.
 */
export function findPhones(field: string): FoundPhone[] {
  const text = field
    .slice(0, 300)
    .replace(/["\s\u00a0]+/g, ' ')
    .trim();
  if (!/\d/.test(text)) return [];
  const found: { value: string; dial: string; before: string }[] = [];
  let end = 0;
  for (const match of text.matchAll(STRETCH)) {
    for (const value of split(match[2] ?? '')) {
      const dial = toDial(value);
      if (dial === undefined) continue;
      const at = text.indexOf(value, end);
      found.push({ value, dial, before: text.slice(end, at) });
      end = at + value.length;
    }
  }
  if (found.length < 2) return [{ value: text, dial: found[0]?.dial ?? shortNumber(text) }];
  const labels = found.map(({ before }) =>
    before.replace(/^[\s,;/&|.-]*((or|and)\b)?|[\s(]+$/gi, ''),
  );
  const clear = labels.every((label) => /:$|^$/.test(label)) && /^[\s.)]*$/.test(text.slice(end));
  return found.map(({ value, dial }, index) => ({
    value,
    dial,
    label: clear ? labels[index]?.slice(0, -1).trim() || undefined : text,
  }));
}

/** Numbers with nothing but a space between them: a whole one ends where the next begins. */
function split(stretch: string): string[] {
  const numbers: string[] = [];
  let current = '';
  for (const piece of stretch.split(/ (?=\(?0|\+)/)) {
    const longer = current === '' ? piece : `${current} ${piece}`;
    if (toDial(current) !== undefined && toDial(longer) === undefined) {
      numbers.push(current);
      current = piece;
    } else current = longer;
  }
  return [...numbers, current].map((number) => number.replace(/[\s(.\u2010-\u2015-]+$/, ''));
}

/** Digits for a link, when the text is one whole number: British, or with its country in front. */
function toDial(text: string): string | undefined {
  const digits = text
    .replace(/[^\d+]/g, '')
    .replace(/^00(?=[1-9])/, '+')
    .replace(/^\+440?/, '0');
  if (/^(18001)?0([12379]\d{9}|[158]\d{8,9}|8001111)$/.test(digits)) return digits;
  return /^\+(?!44)[1-9]\d{7,14}$/.test(digits) ? digits : undefined;
}

/** Short numbers count only when there is nothing else in the field: "ext. 111" is none. */
function shortNumber(text: string): string | undefined {
  const digits = text.replace(/ /g, '');
  return /^(999|112|111|101|105|18000|116\d{3})$/.test(digits) ? digits : undefined;
}

/**
 * A number that a spreadsheet took for a quantity: it lost its leading zero, and may be written
 * with an exponent. Undefined when it is none.
 */
export function fromQuantity(text: string): string | undefined {
  const digits = /^\d{4,10}e\d$/i.test(text) ? `${Number(text)}` : text;
  return /^[12378]\d{9}$/.test(digits) ? `0${digits}` : undefined;
}
