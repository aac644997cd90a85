import type { ShareMessages } from '../en-gb/share.js';
import { formatPartialDate } from '../format.js';
import { plural } from './words.js';

export const shareMessages: ShareMessages = {
  title: 'Usługi, które mogą pomóc',
  discreetTitle: 'Dane kontaktowe',
  contact: {
    phone: 'Zadzwoń pod numer',
    text: 'Wyślij SMS na numer',
    email: 'Wyślij e-mail na adres',
    web: 'Strona internetowa',
    webchat: 'Porozmawiaj na czacie',
    whatsapp: 'WhatsApp',
    post: 'Napisz list na adres',
  },
  address: 'Adres',
  morePlaces: (lang, count) =>
    plural(lang, count, {
      one: 'Ma # inne miejsce.',
      few: 'Ma # inne miejsca.',
      many: 'Ma # innych miejsc.',
      other: 'Ma # innego miejsca.',
    }),
  opening: 'Godziny otwarcia',
  openingFrom: (lang, date) =>
    `Godziny otwarcia przez 7 dni, od dnia: ${formatPartialDate(lang, date)}`,
  openingShort: 'Otwarte',
  notOpenFrom: (lang, date) => `Nieczynne przez 7 dni, od dnia: ${formatPartialDate(lang, date)}`,
  overdue: 'To może być nieaktualne. Skontaktuj się z nimi, zanim tam pójdziesz.',
  mayHaveChanged: 'Niektóre dane mogły się zmienić. Najpierw skontaktuj się z nimi.',
  checked: (lang, date) => `Sprawdzono: ${formatPartialDate(lang, date)}`,
  notChecked: 'Data sprawdzenia nieznana',
  allChecked: (lang, date) => `Wszystkie sprawdzono: ${formatPartialDate(lang, date)}`,
  noneChecked: 'Daty sprawdzenia nieznane',
  leftOut: (lang, count) =>
    plural(lang, count, {
      one: 'Nie zmieściła się tu jeszcze # usługa.',
      few: 'Nie zmieściły się tu jeszcze # usługi.',
      many: 'Nie zmieściło się tu jeszcze # usług.',
      other: 'Nie zmieściło się tu jeszcze # usługi.',
    }),
  wholeList: 'Cała lista',
  openTitle: (name) => `${name}: otwarte`,
  bankHolidays: 'W dni ustawowo wolne od pracy godziny mogą być inne.',
  talkedAbout: 'O czym rozmawialiśmy',
  chosen: 'Twój wybór',
  nextStep: 'Twój następny mały krok',
};
