import type { ContactKind } from '../../models/index.js';
import { formatPartialDate, plural } from '../format.js';

/** Words of what a person takes away: a text message, an email, a calendar entry, a contact card. */
export interface ShareMessages {
  readonly title: string;
  readonly discreetTitle: string;
  readonly contact: Readonly<Record<ContactKind, string>>;
  readonly address: string;
  readonly morePlaces: (lang: string, count: number) => string;
  readonly opening: string;
  readonly openingFrom: (lang: string, date: string) => string;
  readonly openingShort: string;
  readonly notOpenFrom: (lang: string, date: string) => string;
  readonly overdue: string;
  readonly mayHaveChanged: string;
  readonly checked: (lang: string, date: string) => string;
  readonly notChecked: string;
  readonly allChecked: (lang: string, date: string) => string;
  readonly noneChecked: string;
  readonly leftOut: (lang: string, count: number) => string;
  readonly wholeList: string;
  readonly openTitle: (name: string) => string;
  readonly bankHolidays: string;
  readonly talkedAbout: string;
  readonly chosen: string;
  readonly nextStep: string;
}

export const shareMessages: ShareMessages = {
  title: 'Services that can help',
  discreetTitle: 'Contact details',
  contact: {
    phone: 'Call',
    text: 'Text',
    email: 'Email',
    web: 'Website',
    webchat: 'Chat online',
    whatsapp: 'WhatsApp',
    post: 'Write to',
  },
  address: 'Address',
  morePlaces: (lang, count) =>
    plural(lang, count, { one: 'It has # other place.', other: 'It has # other places.' }),
  opening: 'Opening hours',
  openingFrom: (lang, date) => `Opening hours in the 7 days from ${formatPartialDate(lang, date)}`,
  openingShort: 'Open',
  notOpenFrom: (lang, date) => `Not open in the 7 days from ${formatPartialDate(lang, date)}`,
  overdue: 'It may be out of date. Contact them before you go.',
  mayHaveChanged: 'Some details may have changed. Contact them first.',
  checked: (lang, date) => `Checked ${formatPartialDate(lang, date)}`,
  notChecked: 'Check date not known',
  allChecked: (lang, date) => `All checked ${formatPartialDate(lang, date)}`,
  noneChecked: 'Check dates not known',
  leftOut: (lang, count) =>
    plural(lang, count, {
      one: '# more service did not fit here.',
      other: '# more services did not fit here.',
    }),
  wholeList: 'The whole list',
  openTitle: (name) => `${name}: open`,
  bankHolidays: 'Hours may differ on bank holidays.',
  talkedAbout: 'What we talked about',
  chosen: 'What you chose',
  nextStep: 'Your next small step',
};
