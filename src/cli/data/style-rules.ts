/** How the NHS content style guide writes numbers, dates and times, as far as a machine can tell. */

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const UNIT =
  '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|miles?|metres?|units?|times|sessions?|steps?|people|questions?|parts?)';
const NUMBER_WORD = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)';

const RULES: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/\b\d{1,2}(?:[.:]\d\d)? (?:[ap]m|[ap]\.m\.)/i, 'put no space or full stops in "9am"'],
  [/\b\d{1,2}(?:[.:]\d\d)?[AP]M\b|\b\d{1,2}[ap]\.m\./, 'write "9am" in small letters'],
  [/\b\d{1,2}[.:]00 ?[ap]m\b/i, 'write "9am", not "9:00am"'],
  [/\b(?:[01]?\d|2[0-4]):[0-5]\d\b(?! ?[ap]m)/i, 'write times as "9am" and "5:30pm"'],
  [/\b\d{4} ?(?:hrs|hours)\b/i, 'write times as "9am" and "5:30pm"'],
  [/\b12 ?(?:am|pm|noon|midnight)\b/i, 'write "midday" or "midnight"'],
  [/\d+(?:[ap]m)? ?[-–—] ?\d[\d.:]*(?:[ap]m)\b/i, 'write "9am to 5pm", without a dash'],
  [
    /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day ?[-–—] ?\w+day\b/,
    'write "Monday to Friday", without a dash',
  ],
  [/\b(?:Mon|Tues?|Wed|Thurs?|Fri)\b ?(?:[-–—,&/]|to\b|\d)/, 'write the names of days in full'],
  [/\b24\/7\b/, 'write "24 hours a day, every day"'],
  [
    new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)(?: of)? ${MONTH}\\b`),
    'write dates as "21 November 2026"',
  ],
  [
    new RegExp(`\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d)`),
    'write dates as "21 November 2026"',
  ],
  [/\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{4}-\d\d-\d\d\b/, 'write dates as "21 November 2026"'],
  [/\b(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\b\.? ?\d/, 'write the names of months in full'],
  [
    new RegExp(`\\b(?<!in )${NUMBER_WORD} (?:or (?:more )?)?${UNIT}\\b`, 'i'),
    'write numbers in digits',
  ],
  [
    new RegExp(`\\b(?:one|${NUMBER_WORD}) in (?:${NUMBER_WORD}|a hundred)\\b`, 'i'),
    'write it in digits: "1 in 4"',
  ],
  [/\d+ ?(?:per ?cent|percent)\b/i, 'write "50%"'],
  // Numbers to call and to text look the same: "Text SHOUT to 85258".
  [
    /(?<!(?:to|text|call) )(?<![\d,.]|\d )(?!2000\b)[1-9]\d*000\b/i,
    'put a comma into thousands: "1,000"',
  ],
  [/£\d+\.00\b/, 'write "£5", not "£5.00"'],
  [
    /\b(?:e\.g\.|i\.e\.|eg|ie|etc)(?=[\s,.;:)]|$)/i,
    'write "for example", "that is" or "and so on"',
  ],
];

/** What a text has in another style: one message each. */
export function styleMistakes(text: string): string[] {
  return RULES.flatMap(([pattern, message]) => {
    const found = pattern.exec(text)?.[0].trim();
    return found === undefined ? [] : [`has "${found}": ${message}`];
  });
}
