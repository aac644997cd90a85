/**
 * Words of the elements: which languages there are, and how a site adds or changes words.
 *
 * @packageDocumentation
 */
export {
  formatClock,
  formatMiles,
  formatPartialDate,
  formatTime,
  plural,
  type PluralForms,
} from './format.js';
export { registerMessages } from './register.js';
export { formatLocale, messagesFor, type Messages, type Translation } from './registry.js';
export { languageFor, languages, loadTranslation } from './languages.js';
export type { LanguageFacts } from './language-facts.js';
export type { Language, LanguageInfo } from './language-info.js';
export { readMessages, type MessageIssue, type ReadMessages } from './read-messages.js';
