import type { FinderFormMessages } from '../en-gb/finder-form.js';

export const finderFormMessages: FinderFormMessages = {
  heading: 'Găsiți ajutor',
  text: 'Pentru ce aveți nevoie de ajutor?',
  textHint: 'De exemplu, în engleză: money worries, stop smoking Widnes, debt WA8',
  topic: 'Subiect',
  anyTopic: 'Toate subiectele',
  search: 'Caută',
  filters: 'Filtre',
  filtersLoading: 'Se încarcă filtrele',
  filtersFailed: 'Nu am putut încărca filtrele. Puteți căuta în continuare.',
  results: 'Servicii',
  start: 'Căutați sau alegeți un subiect.',
  checkPlace: 'Verificați locul de mai sus sau ștergeți-l ca să căutați peste tot.',
  topics: 'Subiecte',
  searching: 'Se caută',
  slow: 'Căutarea continuă. Puteți aștepta sau puteți căuta din nou.',
  slowEarlier: 'Ce vedeți este de dinainte.',
  unavailable: 'Nu am putut ajunge la catalogul de servicii',
  unavailableHelp:
    'Asta nu înseamnă că nu există ajutor. Încercați din nou peste câteva minute sau folosiți ajutorul urgent de mai sus.',
  retry: 'Încearcă din nou',
};
