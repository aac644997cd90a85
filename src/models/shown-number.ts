/** What people write between the digits of a number. */
const GAP = '[\\s().\\u2010-\\u2015-]*';

/**
 * Whether the number that a link would dial is one that people read in the text beside it, whole:
 * `01928580182` in "01928 580182 (24 hours)", also with `+44`. Text without a number shows none
 * that could be another one.
 */
export function isShownNumber(dial: string, value: string): boolean {
  if (!RegExp(`\\d(${GAP}\\d){2}`).test(value)) return true;
  const shown = value.replace(RegExp(`(\\+|(?<!\\d)00)44${GAP}0?${GAP}(?=\\d)`, 'g'), '0');
  const digits = dial.replace(/^(\+|00)440?/, '0').replace(/\D/g, '');
  // A short one could be a piece of another number: "999" of "01928 999 123".
  const [before, after] =
    digits.length < 8 ? [`(?<!\\d\\d${GAP})`, '(?![\\s.-]*\\d{3})'] : ['', ''];
  const whole = `(?<!\\d)${before}${[...digits].join(GAP)}(?!\\d)${after}`;
  return digits !== '' && RegExp(whole).test(shown);
}
