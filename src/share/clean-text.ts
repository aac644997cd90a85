/**
 * White space of any kind, control characters, halves of characters, and marks that turn the
 * direction of text: with one of those in a name, the number behind it would read backwards.
 */
const NOT_TEXT = /[\s\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A text as one line, whatever a feed put into it. */
export function oneLine(text: string): string {
  return text.replace(NOT_TEXT, ' ').trim();
}

/** A text of several lines, each of them clean and none of them empty. */
export function cleanLines(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');
}
