import { fromQuantity, findPhones } from '../../sources/open-referral/phones.js';
import { toDate } from '../../sources/open-referral/values.js';
import { day as inWords } from '../support/words.js';

/** Tells what was found in a cell: the code of a rule and a sentence. */
export type Tell = (code: string, message: string) => void;

/** A cell as it is quoted: on one line, and not at length. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}

/** Several values of one cell: apart by lines, semicolons or bars, else by commas. */
export function listOf(text: string): string[] {
  const parts = /[\n;|]/.test(text) ? text.split(/[\n;|]+/) : text.split(',');
  return parts.map((part) => part.replace(/^[\s•*·-]+/, '').trimEnd()).filter(Boolean);
}

/** The lines of a cell that have something on them. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * The phone numbers of a cell as they are read from a feed, after what spreadsheets do to them is
 * put right: a first zero that is gone, an exponent. Nothing is put right that could be another
 * number.
 */
export function readPhones(text: string, tell: Tell): string[] {
  const tidy = text.replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '));
  const parts = tidy.split(/\s(?:or|and|&)\s|[\n;|,/]+/).map((part) => part.trim());
  // Words around a number belong to it, so a cell is only taken apart for what a program wrote.
  const isList = parts.some((part) => isQuantity(part, parts.length === 1 ? 1 : 9));
  if (!isList) return readWritten(text.replace(/\s+/g, ' '), tell);
  return parts.filter(Boolean).flatMap((part) => {
    if (!isQuantity(part, 1)) return readWritten(part, tell);
    const digits = fromExponent(part);
    const whole = digits && (fromQuantity(digits) ?? fromCountryCode(digits));
    if (whole) {
      const why = /e/i.test(part)
        ? 'looks like a phone number that was turned into a quantity'
        : digits.length === 10
          ? 'looks like a phone number that has lost its first 0'
          : 'looks like a phone number that has lost its +';
      tell('phone-repaired', `${quoted(part)} ${why}. We read it as ${spaced(whole)}.`);
      return [spaced(whole)];
    }
    const [found] = digits === undefined ? [] : findPhones(digits);
    if (found?.dial !== undefined) return [part];
    const why =
      digits === undefined
        ? 'is a phone number whose last digits were lost'
        : 'may be a phone number that has lost its first 0, but it is too short or too long';
    tell('phone-unclear', `${quoted(part)} ${why}. It was left out.`);
    return [];
  });
}

/** A number as people write it, with slips of the hand put right. */
function readWritten(text: string, tell: Tell): string[] {
  if (/^[\s0().-]+$/.test(text)) {
    tell('phone-dropped', `${quoted(text)} stands for no number. It was left out.`);
    return [];
  }
  const zero = text.replace(/^o(?=[\d ]{9,}$)/i, '0');
  if (zero === text || findPhones(zero)[0]?.dial === undefined) return [text];
  tell('phone-repaired', `${quoted(text)} begins with a letter O. We read it as ${zero}.`);
  return [zero];
}

/** Digits alone, or with an exponent: nobody writes a phone number so, but programs do. */
function isQuantity(text: string, least: number): boolean {
  const isDigits = /^\d+$/.test(text) && !/^0+$/.test(text) && text.length >= least;
  return isDigits || /^\d+(\.\d*)?e\+?\d{1,2}$/i.test(text);
}

/** The digits of a quantity, unless some of them are gone: "1.27E+09" has had seven more. */
function fromExponent(text: string): string | undefined {
  const [, whole = '', decimals = '', exponent] = /^(\d+)(?:\.(\d*))?e\+?(\d+)$/i.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = whole + decimals;
  const missing = Number(exponent) - decimals.length;
  // Without a point nothing was rounded: that is how programs write numbers that end in zeros.
  if (missing < 0 || missing > 4 || (missing > 0 && text.includes('.'))) return undefined;
  return digits + '0'.repeat(missing);
}

function fromCountryCode(digits: string): string | undefined {
  return /^44[12378]\d{9}$/.test(digits) ? `0${digits.slice(2)}` : undefined;
}

/** `01273 800 900`, as the NHS writes numbers. */
export function spaced(number: string): string {
  const groups = /^02/.test(number)
    ? [3, 4, 4]
    : /^0(11|1\d1|3|8)/.test(number)
      ? [4, 3, 4]
      : [5, 3, 3];
  let at = 0;
  return groups.map((length) => number.slice(at, (at += length))).join(' ');
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The day, month or year in a cell. In figures the day comes first, as in Britain. What could be
 * two days is left out.
 *
 * @param today As YYYY-MM-DD: a year of two digits is never in a later century.
 */
export function readDate(text: string, today: string, tell: Tell): string | undefined {
  const plain = text.replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i, '').trim();
  if (/^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/.test(plain)) return plain;
  const found =
    toDate(plain) ??
    fromSerial(plain, tell) ??
    fromFigures(plain, today) ??
    fromWords(plain, today);
  if (found === undefined) {
    const isAmerican = /^\d{1,2}[/.-](1[3-9]|2\d|3[01])[/.-]\d{2,4}$/.test(plain);
    const why = isAmerican ? 'has no such month: write the day first' : 'is no date that we know';
    tell('date-unclear', `${quoted(text)} ${why}. It was left out.`);
  }
  return found;
}

/** Days since 1900, as Excel counts them, from 2000 to 2099: no year looks like that. */
function fromSerial(text: string, tell: Tell): string | undefined {
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  if (serial < 36_526 || serial > 73_050) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
  tell(
    'date-repaired',
    `${quoted(text)} is a date as Excel counts. We read it as ${inWords(date)}.`,
  );
  return date;
}

function fromFigures(text: string, today: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{2}|\d{4})$/.exec(text) ?? [];
  if (day !== undefined) return toDate(`${day}/${month}/${century(year, today)}`);
  const [, only, of] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return only !== undefined && Number(only) >= 1 && Number(only) <= 12
    ? `${of}-${only.padStart(2, '0')}`
    : undefined;
}

/** `3 May 2026`, `3rd May, 2026`, `03-May-26`, `May 2026`. */
function fromWords(text: string, today: string): string | undefined {
  const [, day, name = '', year] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?)?([a-z]{3,9})\.?,?[\s-]+'?(\d{4}|\d{2})$/i.exec(
      text,
    ) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0 || year === undefined) return undefined;
  if (day !== undefined) return toDate(`${day}/${month}/${century(year, today)}`);
  return year.length === 4 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
}

function century(year = '', today: string): string {
  if (year.length === 4) return year;
  const [first, last] = [today.slice(0, 2), today.slice(2, 4)];
  // A review may be due in the years to come.
  return Number(year) <= Number(last) + 20 ? first + year : String(Number(first) - 1) + year;
}

/** Yes or no in the words that people use. Undefined for anything else. */
export function readAnswer(text: string): boolean | undefined {
  if (/^(yes|y|true|1|x|✓|✔|☑)$/i.test(text)) return true;
  return /^(no|n|false|0|✗|✘|☐)$/i.test(text) ? false : undefined;
}
