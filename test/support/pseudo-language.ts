/**
 * A made-up language: every letter that most words have is another, and texts are longer by 40%, as
 * translations may be. What is shown without those letters is no message of ours.
 */
import type { Messages } from '../../src/i18n/registry.js';

const FROM = 'aeiouyAEIOUY';
const TO = 'äëïöüÿÄËÏÖÜŸ';

/** Words in plain letters, of which there are none in the language. */
export const PLAIN = /(?<!\p{L})[A-Za-z]{3,}(?!\p{L})/gu;

const marked = (text: string) => [...text].map((one) => TO[FROM.indexOf(one)] ?? one).join('');

/** A text in the language. What it was said with stays as it is. */
function pseudo(text: string, values: readonly string[] = []): string {
  if (!/[a-z]/i.test(text)) return text;
  const [value, ...others] = values;
  if (value !== undefined) {
    const [first = '', ...rest] = text.split(value);
    if (rest.length > 0) return [first, ...rest].map((part) => pseudo(part, others)).join(value);
    return pseudo(text, others);
  }
  const longer = 'ž'.repeat(Math.ceil(text.trim().length * 0.4));
  // A word on its own grows; a sentence gets more words.
  const more = longer.length > 8 ? ` ${longer.replace(/.{5}/g, '$& ').trim()}` : longer;
  return marked(text).replace(/(?=[.?!:]?\s*$)/, more);
}

/** Texts that a message was given. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' && /[\p{L}\ue000-\uf8ff]/u.test(value)
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(textsIn)
      : [];

function inPseudo(value: unknown): unknown {
  if (typeof value === 'string') return pseudo(value);
  if (typeof value === 'function') {
    return (...values: unknown[]) =>
      pseudo(String((value as (...all: unknown[]) => string)(...values)), values.flatMap(textsIn));
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([key, inner]) => [key, inPseudo(inner)]),
  );
}

/** Every word of the interface in the language. */
export const pseudoWords = (english: Messages): Messages => inPseudo(english) as Messages;
