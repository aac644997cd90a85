import { TABLE_RULES } from '../import/table-rules.js';
import type { CheckSeverity } from '../read/read-feed.js';

/** What a check looks for. */
export interface Rule {
  /** In a few words, for lists of rules. */
  readonly title: string;
  /** What the keeper of the data can do. */
  readonly advice: string;
  /** Instead of what the reader says. What it cannot put right is lost to readers. */
  readonly severity?: CheckSeverity | undefined;
}

/** Every kind of issue, the worst first. The order is that of reports. */
export const RULES: Readonly<Record<string, Rule>> = {
  'feed-incomplete': {
    title: 'Not everything could be read',
    advice: 'Run the check again later. The figures are of what was read.',
  },
  'not-services': {
    title: 'Files with something else than services',
    advice: 'Nothing has to be done: they were left out.',
    severity: 'notice',
  },
  'file-unreadable': {
    title: 'Files that cannot be read',
    advice: 'Put the file right, or take it out of the folder or catalogue.',
  },
  'count-wrong': {
    title: 'Fewer services than the catalogue promises',
    advice: 'Put the missing services back, or correct the count.',
  },
  unreadable: {
    title: 'Records that cannot be read',
    advice: 'Make each record a group of fields with an id and a name.',
  },
  'no-id': {
    title: 'Records without an id',
    advice: 'Give each service an id that never changes.',
  },
  'no-name': {
    title: 'Records without a name',
    advice: 'Give each service a name, or take it out.',
  },
  unusable: {
    title: 'Records that make no service',
    advice: 'Look at the fields that the message names.',
  },
  'duplicate-id': {
    title: 'Records with an id that another has',
    advice: 'Keep one of them. Only the first is shown.',
  },
  'not-offered': {
    title: 'Services that are closed for good',
    advice: 'Nothing has to be done: they are not shown.',
    severity: 'notice',
  },
  'secret-address': {
    title: 'Addresses of places that are kept secret',
    advice:
      'Take the name, address, postcode, point and postal address out of the record. They are not shown, but everybody who has the file can read them.',
  },
  'number-mismatch': {
    title: 'Numbers that would dial another than is shown',
    advice:
      'Find out which is right, and write the same in value and dial. Until then, a link dials what is shown, or there is none.',
  },
  'secret-place': {
    title: 'Addresses that may have to be kept secret',
    advice:
      'Ask the service. Write Yes or No under Keep address secret, or true or false under masked.',
    severity: 'warning',
  },
  'same-name-and-postcode': {
    title: 'Services that look the same',
    advice: 'If they are one service, keep one record. If not, let the names say what differs.',
  },
  'no-contact': {
    title: 'Services that nobody can contact',
    advice: 'Add a phone number, an e-mail address or a website.',
  },
  'address-only': {
    title: 'Services with nothing but an address',
    advice: 'Add a phone number, an e-mail address or a website, so that people can ask first.',
  },
  'website-only': {
    title: 'Services with nothing but a website',
    advice: 'Add a phone number or an e-mail address, if there is one.',
    severity: 'notice',
  },
  overdue: {
    title: 'Checked too long ago',
    advice: 'Check the information with the service, and record the day.',
  },
  due: {
    title: 'To be checked soon',
    advice: 'Check the information with the service, and record the day.',
    severity: 'notice',
  },
  'never-checked': {
    title: 'No check is recorded',
    advice: 'Check the information with the service, and record the day.',
  },
  'check-in-future': {
    title: 'Checked on a day that has not come',
    advice: 'Correct the day.',
    severity: 'warning',
  },
  'phone-lost-zero': {
    title: 'Phone numbers without their first zero',
    advice: 'Put the 0 back. Nobody can call the number without it.',
  },
  'phone-dropped': {
    title: 'Phone fields without a number',
    advice: 'Write the number, or leave the field out.',
    severity: 'warning',
  },
  'phone-unclear': {
    title: 'Phone numbers that cannot be dialled',
    advice: 'Write the whole number with its area code.',
    severity: 'warning',
  },
  'phone-repaired': {
    title: 'Phone numbers that lost their first zero',
    advice: 'Make the column text, not numbers, and put the zero back.',
  },
  'phone-split': {
    title: 'Several phone numbers in one field',
    advice:
      'In a sheet, put semicolons between them. In a feed, give each number a record of its own.',
  },
  'email-wrong': {
    title: 'E-mail addresses that cannot be right',
    advice: 'Write the address alone, and the same in value and dial.',
  },
  'email-dropped': {
    title: 'E-mail fields without an address',
    advice: 'Write the address, or leave the field out.',
    severity: 'warning',
  },
  'email-repaired': {
    title: 'E-mail fields with more than an address',
    advice: 'Keep the address alone.',
  },
  'url-dropped': {
    title: 'Web address fields without an address',
    advice: 'Write the whole address, or leave the field out.',
    severity: 'warning',
  },
  'url-repaired': {
    title: 'Web addresses without https://',
    advice: 'Put https:// in front.',
  },
  'url-mismatch': {
    title: 'Links to another site than is shown',
    advice: 'Find out which is right, and let the link lead to what it shows.',
  },
  'postcode-wrong': {
    title: 'Postcodes that are not whole',
    advice:
      'Look the postcode up, and write all of it. A first half alone is right where the address is kept general.',
    severity: 'warning',
  },
  'postcode-dropped': {
    title: 'Postcodes that cannot be right',
    advice: 'Look the postcode up.',
    severity: 'warning',
  },
  'postcode-unlisted': {
    title: 'Postcodes in no area that is known here',
    advice: 'Look the postcode up. Those of large organisations may be right.',
    severity: 'notice',
  },
  'postcode-repaired': {
    title: 'Postcodes with a slip',
    advice: 'Write them in capitals with one space, as in WA8 7QF.',
  },
  'coordinates-swapped': {
    title: 'Latitude and longitude the wrong way round',
    advice: 'Swap them: lat is about 50 to 60 here, and lon about -8 to 2.',
  },
  'coordinates-outside': {
    title: 'Coordinates that are not in the United Kingdom',
    advice: 'Correct them, or leave them out.',
  },
  'coordinates-dropped': {
    title: 'Coordinates outside the United Kingdom',
    advice: 'Correct them. If there are none, leave them out: 0, 0 is in the sea.',
    severity: 'warning',
  },
  'coordinates-far': {
    title: 'Coordinates far from their postcode',
    advice: 'One of the two is wrong: look up both.',
  },
  'coordinates-repaired': {
    title: 'Latitude and longitude swapped',
    advice: 'Swap them.',
  },
  'html-removed': {
    title: 'Unsafe HTML removed',
    advice: 'Write plain text, or paragraphs, lists and links alone.',
  },
  'unsafe-link-removed': {
    title: 'Unsafe links removed',
    advice: 'Link to whole web addresses that begin with https://.',
  },
  'mojibake-repaired': {
    title: 'Characters that were garbled',
    advice: 'Export the text as UTF-8.',
  },
  'too-long': {
    title: 'Texts that are too long',
    advice: 'Shorten the text: the rest was cut off.',
  },
  'unknown-value': {
    title: 'Words that the standard does not have',
    advice: 'Use one of the words of the standard.',
  },
  'value-spelling': {
    title: 'Words that the standard spells another way',
    advice: 'Spell them as the standard does.',
    severity: 'notice',
  },
  'status-repaired': {
    title: 'A status that the standard does not have',
    advice: 'Use active, inactive, defunct or temporarily closed.',
    severity: 'warning',
  },
  'unknown-topic': {
    title: 'Topics that are not known here',
    advice:
      'Look at the spelling: people who choose a topic do not find the service under another id.',
  },
  'unknown-place': {
    title: 'Places that are not known here',
    advice: 'Look at the spelling. List places of your own under places in the catalogue.',
  },
  'unknown-terms': {
    title: 'Terms that stand for no topic here',
    advice: 'Look at the spelling. If it is right, say with --terms what they stand for.',
    severity: 'notice',
  },
  'no-topic': {
    title: 'Services without a topic',
    advice: 'Add terms that say what the service helps with.',
  },
  'unknown-field': {
    title: 'Fields that nobody reads',
    advice: 'Look at the spelling. Put fields of your own under extensions.',
  },
  'personal-data': {
    title: 'Data about the people who keep the records',
    advice: 'Take it out of what you publish. It is never shown.',
  },
  'schedule-as-text': {
    title: 'Opening times in words only',
    advice: 'Give days and times for each week, so that people can look for what is open.',
    severity: 'notice',
  },
  'ages-dropped': {
    title: 'Ages that cannot be right',
    advice: 'Correct the ages, or leave them out when there is no limit.',
  },
  'price-dropped': {
    title: 'Prices whose time is over',
    advice: 'Give the price of today.',
    severity: 'warning',
  },
  'id-repaired': {
    title: 'Ids that are no plain text',
    advice: 'Put quotes around ids, and no spaces.',
    severity: 'notice',
  },
  invalid: {
    title: 'Fields with a value that does not fit',
    advice: 'Look at the fields that the message names.',
    severity: 'warning',
  },
  'details-missing': {
    title: 'Lists without details',
    advice: 'Use --details to fetch them: contacts and places are not looked at without.',
    severity: 'notice',
  },
  ...TABLE_RULES,
};

/** The order of severities, the worst first. */
export const SEVERITIES: readonly CheckSeverity[] = ['skipped', 'warning', 'repaired', 'notice'];

/** What to say of an issue that has no rule of its own. */
export function ruleOf(code: string): Rule {
  return RULES[code] ?? { title: code, advice: 'Look at the message.' };
}
