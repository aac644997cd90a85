import type { FinderFormMessages } from '../en-gb/finder-form.js';

export const finderFormMessages: FinderFormMessages = {
  heading: 'Znajdź pomoc',
  text: 'W czym potrzebujesz pomocy?',
  textHint: 'Na przykład, po angielsku: money worries, stop smoking Widnes, debt WA8',
  topic: 'Temat',
  anyTopic: 'Wszystkie tematy',
  search: 'Szukaj',
  filters: 'Filtry',
  filtersLoading: 'Wczytywanie filtrów',
  filtersFailed: 'Nie udało się wczytać filtrów. Nadal możesz szukać.',
  results: 'Usługi',
  start: 'Szukaj lub wybierz temat.',
  checkPlace: 'Sprawdź miejsce powyżej lub wyczyść je, aby szukać wszędzie.',
  topics: 'Tematy',
  searching: 'Szukanie',
  slow: 'Szukanie wciąż trwa. Możesz poczekać lub szukać ponownie.',
  slowEarlier: 'To, co widzisz, jest z poprzedniego wyszukiwania.',
  unavailable: 'Nie udało się połączyć z katalogiem',
  unavailableHelp:
    'To nie znaczy, że nie ma pomocy. Spróbuj ponownie za kilka minut lub skorzystaj z pilnej pomocy powyżej.',
  retry: 'Spróbuj ponownie',
};
