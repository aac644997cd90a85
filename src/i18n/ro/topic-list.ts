import type { TopicListMessages } from '../en-gb/topic-list.js';
import { counted, topics } from './words.js';

export const topicListMessages: TopicListMessages = {
  heading: 'Subiecte',
  groups: {
    urgent: 'Când nu poate aștepta',
    lifestyle: 'Viață sănătoasă',
    prevention: 'Păstrarea sănătății',
    social: 'Casă, bani și comunitate',
    'mental-health': 'Sănătate mintală',
    'life-course': 'Egalitate și acces',
  },
  text: 'Despre ce este vorba?',
  textHint: 'Puteți folosi cuvinte englezești de zi cu zi, de exemplu „skint” sau „cannot sleep”.',
  search: 'Caută subiecte',
  results: 'Subiecte pentru cuvintele dumneavoastră',
  count: topics,
  found: (lang, count) => counted(lang, count, 'subiect găsit', 'subiecte găsite'),
  noneFound:
    'Niciun subiect nu se potrivește cu aceste cuvinte. Încercați alte cuvinte sau alegeți din toate subiectele de mai jos.',
  typeFirst: 'Scrieți mai întâi un cuvânt.',
  notSearched: 'Acum nu am putut căuta. Toate subiectele sunt mai jos.',
  crisis: 'Dacă cineva nu este în siguranță, folosiți mai întâi ajutorul urgent.',
  showAll: 'Arată toate subiectele',
  back: 'Înapoi la toate subiectele',
  backToResults: 'Înapoi la subiectele găsite',
  none: 'Aici nu este trecut niciun subiect.',
  loading: 'Se încarcă subiectele',
  searching: 'Se caută',
  unavailable: 'Nu am putut încărca subiectele. Încercați din nou peste câteva minute.',
  retry: 'Încearcă din nou',
};
