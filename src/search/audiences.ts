import type { Audience, Service } from '../models/index.js';
import { plain } from './text.js';

/** How publishers name people. Read in `eligibility.text` only: a summary says too much else. */
const NAMES: Readonly<Record<Audience, RegExp>> = {
  'young-people':
    /\b(children(?! of\b)|young people|young persons?|young adults|teenagers|under 1[68]s?)\b/,
  'older-people': /\b(older (people|adults|persons)|pensioners|over 5[05]s?|over 6[05]s?)\b/,
  carers: /\bcarers?\b/,
  parents: /\b(parents?|mothers|mums|fathers|dads)\b/,
  men: /\b(men|males?)\b/,
  women: /\b(women|females?)\b/,
  lgbt: /\blgb\w*|\b(lesbian|gay|bisexual|trans|transgender|non-binary)\b/,
  veterans: /\b(veterans?|ex-(service|forces)|armed forces community)\b/,
  'disabled-people': /\b(disabled|disabilit(y|ies))\b/,
};

/** "Not for under 18s" names them, and is not for them. */
const NOT = /\b(not?|except|excluding|unless|without|cannot)\b/;

/**
 * Whom a service says it is for: its `audiences`, else those that its eligibility names, in words
 * or by an age from 50 or up to 25. Empty: it does not say, and may be for everybody.
 */
export function audiencesOf({ audiences, eligibility = {} }: Service): Audience[] {
  if (audiences) return [...audiences];
  const { text = '', minimumAge = 0, maximumAge = Infinity } = eligibility;
  const sentences = plain(text)
    .split(/[.;]/)
    .filter((sentence) => !NOT.test(sentence));
  const found = (Object.keys(NAMES) as Audience[]).filter((audience) =>
    sentences.some((sentence) => NAMES[audience].test(sentence)),
  );
  if (minimumAge >= 50) found.push('older-people');
  if (maximumAge <= 25) found.push('young-people');
  return [...new Set(found)];
}
