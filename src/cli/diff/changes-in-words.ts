import { number } from '../support/words.js';
import type { SubjectChange } from './changes-of.js';

/** Values that are named on each side of an arrow. */
const VALUES = 3;

/** What differs of a service, a line each, as they stand below its name. */
export const changesInLines = (changes: readonly SubjectChange[]): string[] =>
  changes.map((change) => `      ${inWords(change)}`);

/** `Phone numbers: 01632 960123 → 01632 960999`. */
function inWords({ title, before, after }: SubjectChange): string {
  return `${title}: ${sideOf(before)} → ${sideOf(after)}`;
}

function sideOf(values: readonly string[]): string {
  if (values.length === 0) return 'nothing';
  const more = values.length - VALUES;
  const named = values.slice(0, VALUES).map(short).join('; ');
  return more > 0 ? `${named} and ${number(more)} more` : named;
}

/** A value in few words, for a terminal. */
function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
