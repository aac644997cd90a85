/** Languages of the elements: English, which is built in, and those that can be had. */
import { languages } from '/dist/i18n/index.js';

const ENGLISH = {
  tag: 'en-GB',
  name: 'English',
  english: 'English',
  direction: 'ltr',
  reviewed: true,
};

export const allLanguages = [ENGLISH, ...languages];

/** What is known of a language on offer. */
export const languageOf = (tag) => allLanguages.find((one) => one.tag === tag);
