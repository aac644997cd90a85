/**
 * Languages of the interface that the builder offers. To add one, add a line: `tag` is what `lang`
 * is set to, `name` its own name, `english` its English name. `isReviewed` says that somebody who
 * speaks it has read the words.
 */
export const LANGUAGES = [
  { tag: 'en-GB', name: 'English', english: 'English', isReviewed: true },
  { tag: 'cy', name: 'Cymraeg', english: 'Welsh', isReviewed: false },
  { tag: 'ar', name: 'العربية', english: 'Arabic', isReviewed: false, dir: 'rtl' },
  { tag: 'bn', name: 'বাংলা', english: 'Bengali', isReviewed: false },
  { tag: 'es', name: 'Español', english: 'Spanish', isReviewed: false },
  { tag: 'pa', name: 'ਪੰਜਾਬੀ', english: 'Panjabi', isReviewed: false },
  { tag: 'pl', name: 'Polski', english: 'Polish', isReviewed: false },
  { tag: 'pt', name: 'Português', english: 'Portuguese', isReviewed: false },
  { tag: 'ro', name: 'Română', english: 'Romanian', isReviewed: false },
  { tag: 'ur', name: 'اردو', english: 'Urdu', isReviewed: false, dir: 'rtl' },
];

export const languageOf = (tag) => LANGUAGES.find((one) => one.tag === tag);
