import type { CardMessages } from '../en-gb/card.js';
import { formatMiles, formatPartialDate } from '../format.js';
import { dayNames } from './days.js';
import { nationNames } from './nations.js';
import { LANG, plural, clock, miles } from './words.js';

export const cardMessages: CardMessages = {
  national: 'Cały kraj',
  nations: nationNames,
  free: 'Bezpłatnie',
  closed: 'Tymczasowo zamknięte',
  closedHelp: 'Ta usługa jest na razie zamknięta.',
  eligibility: 'Dla kogo',
  ages: (minimum, maximum) => {
    if (maximum === undefined) return `Wiek: ${String(minimum)} lub więcej`;
    return minimum === undefined
      ? `Wiek: do ${String(maximum)}`
      : `Wiek: od ${String(minimum)} do ${String(maximum)}`;
  },
  cost: 'Koszt',
  opening: 'Godziny otwarcia',
  where: 'Gdzie',
  masked: 'Nie podajemy adresu, aby ludzie byli bezpieczni.',
  otherPlaces: (count) =>
    plural(LANG, count, {
      one: '# inne miejsce',
      few: '# inne miejsca',
      many: '# innych miejsc',
      other: '# innego miejsca',
    }),
  access: 'Jak z tego skorzystać',
  accessibility: 'Dostępność',
  languages: 'Języki',
  more: 'Więcej o tej usłudze',
  contact: {
    phone: 'Zadzwoń pod numer',
    text: 'Wyślij SMS na numer',
    email: 'Wyślij e-mail na adres',
    web: 'Przejdź do strony internetowej',
    webchat: 'Porozmawiaj na czacie',
    whatsapp: 'WhatsApp',
    post: 'Napisz list na adres',
  },
  noContact: 'Nie zapisano danych kontaktowych.',
  away: (lang, distance, exact) =>
    `W odległości ${exact ? '' : 'około '}${miles(distance, formatMiles(lang, distance))}`,
  covers: (place) => `Obsługiwany obszar: ${place}`,
  lastChecked: (lang, date) => `Ostatnio sprawdzono: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Nikt nie zapisał, kiedy ostatnio to sprawdzono',
  due: 'Wkrótce zostanie to ponownie sprawdzone.',
  overdue: 'To może być nieaktualne. Skontaktuj się z nimi, zanim tam pójdziesz lub kogoś wyślesz.',
  checkFirst: 'Sprawdź u nich, zanim na tym polegasz.',
  alwaysOpen: 'Otwarte w dzień i w nocy',
  holidaysVary: 'W dni ustawowo wolne od pracy godziny mogą być inne.',
  onHolidays: (text) => `Dni ustawowo wolne od pracy: ${text}`,
  days: dayNames,
  dayRange: (first, last) => `${first} – ${last}`,
  hours: (opens, closes) => `od ${clock(opens)} do ${clock(closes)}`,
  loading: 'Wczytywanie tej usługi',
  notFound: 'Tej usługi nie ma już na liście.',
  unavailable: 'Nie udało się wczytać tej usługi. Spróbuj ponownie za kilka minut.',
};
