export { formatMiles, formatPartialDate, formatTime, plural, type PluralForms } from './format.js';
export {
  formatLocale,
  messagesFor,
  registerMessages,
  type Messages,
  type Translation,
} from './registry.js';
