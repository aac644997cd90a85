import type { TopicListMessages } from '../en-gb/topic-list.js';
import { plural, topics } from './words.js';

export const topicListMessages: TopicListMessages = {
  heading: 'Tematy',
  groups: {
    urgent: 'Gdy to nie może czekać',
    lifestyle: 'Zdrowe życie',
    prevention: 'Dbanie o zdrowie',
    social: 'Dom, pieniądze i społeczność',
    'mental-health': 'Zdrowie psychiczne',
    'life-course': 'Równe szanse i dostęp',
  },
  text: 'Czego to dotyczy?',
  textHint: 'Możesz użyć codziennych angielskich słów, takich jak „skint” lub „cannot sleep”.',
  search: 'Znajdź tematy',
  results: 'Tematy do twoich słów',
  count: topics,
  found: (lang, count) =>
    plural(lang, count, {
      one: 'Znaleziono # temat',
      few: 'Znaleziono # tematy',
      many: 'Znaleziono # tematów',
      other: 'Znaleziono # tematu',
    }),
  noneFound:
    'Żaden temat nie pasuje do tych słów. Spróbuj innych słów lub wybierz ze wszystkich tematów poniżej.',
  typeFirst: 'Najpierw wpisz słowo.',
  notSearched: 'Teraz nie udało się wyszukać. Wszystkie tematy są poniżej.',
  crisis: 'Jeśli ktoś nie jest bezpieczny, najpierw skorzystaj z pilnej pomocy.',
  showAll: 'Pokaż wszystkie tematy',
  back: 'Wróć do wszystkich tematów',
  backToResults: 'Wróć do znalezionych tematów',
  none: 'Nie ma tu żadnych tematów.',
  loading: 'Wczytywanie tematów',
  searching: 'Szukanie',
  unavailable: 'Nie udało się wczytać tematów. Spróbuj ponownie za kilka minut.',
  retry: 'Spróbuj ponownie',
};
