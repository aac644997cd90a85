/**
 * Whether the number that a link would dial is one that people read in the text beside it, whole:
 * `01632960123` in "01632 960123 (24 hours)", also with `+44`. Text without a number shows none
 * that could be another one.
 */
export function isShownNumber(dial: string, value: string): boolean {
  const [number = ''] = numbersIn(dial);
  const shown = numbersIn(value);
  // In front there may be hours: "9-5 01632 960123". The end of a short number proves nothing.
  return (
    !shown[0] ||
    shown.some((each) => (/^[0+]\d{7}/.test(number) ? each.endsWith(number) : each === number))
  );
}

/** The digits of each number, with a 0 in place of the country where that is this one. */
function numbersIn(text: string): readonly string[] {
  return (
    text
      .replace(/\(0\)/g, '')
      .replace(/(\d)[\s).\u2010-\u2015-]+(?=\d)(?!24[ -]?[h/])/g, '$1')
      .replace(/(\+|\b00)440?/g, '0')
      .match(/\+?\d{3,}/g) ?? []
  );
}
