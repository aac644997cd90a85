import { areasOf } from '../areas.js';
import type { FinderMessages } from '../en-gb/finder.js';
import { formatMiles, formatPartialDate, oneOf } from '../format.js';
import { LANG, plural, services, servicesFound, miles } from './words.js';

export const finderMessages: FinderMessages = {
  found: (lang, count) => `Znaleziono ${servicesFound(lang, count)}`,
  foundSome: (lang, count) =>
    plural(lang, count, {
      one: 'Pokazano # usługę',
      few: 'Pokazano # pierwsze usługi',
      many: 'Pokazano # pierwszych usług',
      other: 'Pokazano # usługi',
    }),
  areas: areasOf({
    allNational: (count) => (count === 1 ? ', ogólnokrajową' : ', wszystkie ogólnokrajowe'),
    national: (count) =>
      plural('pl', count, {
        one: 'ogólnokrajowa',
        few: 'ogólnokrajowe',
        many: 'ogólnokrajowych',
        other: 'ogólnokrajowej',
      }),
    unknown: () => 'bez podanego obszaru',
  }),
  more: (count) => `Pokaż więcej: ${String(count)}`,
  notAll: 'Znaleziono więcej usług, niż tu wydrukowano.',
  moreFound: (count, shown, total) =>
    `Więcej: ${services(LANG, count)}. Pokazano ${String(shown)}${total === undefined ? '' : ` z ${String(total)}`}.`,
  urgent: 'Jeśli to nie może czekać',
  sort: 'Sortuj według',
  sorts: {
    relevance: 'Najlepsze dopasowanie',
    distance: 'Najbliżej',
    name: 'Nazwa',
    lastChecked: 'Ostatnio sprawdzono',
  },
  toNumber: 'Przejdź do pierwszego numeru telefonu',
  none: 'Nie znaleziono usług',
  noneSoFar: 'Nic nie pasuje w tym, z czym udało się połączyć',
  noneHelp: 'Otrzymaliśmy wszystkie odpowiedzi i nic nie pasuje. Możesz:',
  noLocal: (place) =>
    `W katalogu nie ma lokalnej usługi do tego na obszarze ${place}. Te ogólnokrajowe usługi mogą pomóc.`,
  widen: 'Szukaj dalej',
  widenTo: (lang, limit, nearest) =>
    `Szukaj w odległości do ${miles(limit)}. Najbliższa jest około ${miles(nearest, formatMiles(lang, nearest))} stąd`,
  anyDistance: (lang, nearest) =>
    `Szukaj w każdej odległości. Najbliższa jest około ${miles(nearest, formatMiles(lang, nearest))} stąd`,
  clear: 'Wyczyść filtry',
  allTopics: 'Szukaj we wszystkich tematach',
  unknownTopic: 'Nie znamy ustawionego tematu. Wybierz inny lub szukaj we wszystkich tematach.',
  addNational: 'Dodaj ogólnokrajowe usługi',
  tryTopics: 'Wybierz zamiast tego temat',
  outside: (lang, places) =>
    `Ten katalog nie obejmuje tego obszaru: ${oneOf(lang, places)}. Lokalna pomoc może być podana tutaj:`,
  unknownPlace:
    'Nikt, kogo zapytaliśmy, nie zna tego miejsca. Może istnieć lokalna pomoc, której nie widzimy. Spróbuj wpisać kod pocztowy.',
  which: (lang, place, places) =>
    `Jest więcej niż jeden obszar ${place}: ${oneOf(lang, places)}. Który jest twój?`,
  maybe: (place) => `${place} to także nazwa miejsca. Czy szukasz pomocy właśnie tam?`,
  searchIn: (place) => `Szukaj na obszarze ${place}`,
  unavailable: 'Nie udało się połączyć z katalogiem',
  unavailableHelp:
    'To nie znaczy, że nie ma pomocy. Spróbuj ponownie za kilka minut lub skorzystaj z pilnej pomocy powyżej.',
  nationalOnly: 'Te ogólnokrajowe usługi mogą pomóc teraz.',
  earlier: 'Te usługi są z twojego poprzedniego wyszukiwania. Mogą nie pasować do obecnego.',
  partial: 'Część katalogu nie odpowiedziała. Usług może być więcej, niż tu widać.',
  stale: (lang, date) =>
    `Nie udało się połączyć z katalogiem. To jest ostatnia kopia, jaką mamy${
      date === undefined ? '' : `, z dnia: ${formatPartialDate(lang, date)}`
    }.`,
  onDevice: (lang, place, date) =>
    `Nie udało się połączyć z katalogiem. To są usługi zachowane na tym urządzeniu. Miejsce: ${place}. ${
      date === undefined
        ? 'Nikt nie zapisał, z kiedy są.'
        : `Data: ${formatPartialDate(lang, date)}.`
    }`,
  retry: 'Spróbuj ponownie',
  asOf: (lang, date) => `Dane katalogu z dnia: ${formatPartialDate(lang, date)}`,
  moreFailed: 'Nie udało się wczytać więcej usług. Spróbuj ponownie.',
};
