import type { OfflineMessages } from '../en-gb/offline.js';
import { formatPartialDate, formatter } from '../format.js';
import { services } from './words.js';

export const offlineMessages: OfflineMessages = {
  heading: 'Korzystaj z tego bez zasięgu',
  offer: (place) =>
    `Możesz zachować usługi na tym urządzeniu. Miejsce: ${place}. Potem możesz w nich szukać bez zasięgu.`,
  services: (lang, count) => `${services(lang, count)}, z numerami telefonów i godzinami otwarcia`,
  page: 'Ta strona, z tematami, ogólnokrajowymi usługami i pilną pomocą, aby otwierała się bez zasięgu',
  noPage:
    'Ta strona otwiera się tylko, gdy jest zasięg. To, co zachowasz, pomaga, dopóki strona jest otwarta.',
  seen: (place) =>
    `Osoby, które używają tego urządzenia, mogą zobaczyć, co na nim zachowano: ${place}.`,
  never: 'Nigdy nie zachowujemy tego, czego szukasz, twojego kodu pocztowego ani twojej listy.',
  about: (lang, bytes) => `Zajmuje to około ${size(lang, bytes)}.`,
  keep: 'Zachowaj to na moim urządzeniu',
  keepInstead: (place) => `Zachowaj zamiast tego: ${place}`,
  update: 'Zaktualizuj',
  remove: 'Usuń z tego urządzenia',
  saving: 'Zapisywanie',
  kept: (lang, place, bytes) => `Zachowano na tym urządzeniu: ${place}, ${size(lang, bytes)}`,
  dataFrom: (lang, date) => `Dane z dnia: ${formatPartialDate(lang, date)}.`,
  noDate: 'Nikt nie zapisał daty tych danych.',
  keptOn: (lang, date) => `Data zachowania: ${formatPartialDate(lang, date)}.`,
  saved: 'Zachowano na tym urządzeniu.',
  savedWithoutPage:
    'Usługi zachowano. Nie udało się zachować tej strony, więc otworzy się ona tylko, gdy jest zasięg.',
  removed: 'Usunięto. Na tym urządzeniu nic już nie jest zachowane.',
  checking: 'Sprawdzanie katalogu',
  retry: 'Spróbuj ponownie',
  choosePlace: 'Najpierw wybierz miejsce. Potem możesz zachować jego usługi na tym urządzeniu.',
  nothing: (place) => `W tym katalogu nie ma usług, które można zachować. Miejsce: ${place}.`,
  unavailable: 'Nie udało się połączyć z katalogiem. Sprawdź zasięg i spróbuj ponownie.',
  partial: 'Część katalogu nie odpowiedziała. Spróbuj ponownie później, aby zachować całość.',
  failed: 'Nie udało się tego zapisać. Sprawdź zasięg i spróbuj ponownie.',
  full: 'Na tym urządzeniu nie ma dość miejsca.',
  unchanged: 'To, co zachowano wcześniej, nadal tu jest.',
  notRemoved:
    'Nie udało się tego usunąć. Aby to usunąć, wyczyść dane tej strony w swojej przeglądarce.',
  unreadable: 'Na tym urządzeniu jest zachowane coś, czego nie możemy odczytać. Możesz to usunąć.',
  unsupported:
    'Nie możemy tu niczego zachować na tym urządzeniu. Niektóre przeglądarki i okna prywatne na to nie pozwalają.',
};

/** "34 kB" or "1.4 MB": rounded up, so that nobody is surprised. */
function size(lang: string, bytes: number): string {
  const isLarge = bytes >= 1e6;
  const units = isLarge ? Math.ceil(bytes / 1e5) / 10 : Math.ceil(bytes / 1e3);
  return `${formatter('NumberFormat', lang).format(units)}\u00a0${isLarge ? 'MB' : 'kB'}`;
}
