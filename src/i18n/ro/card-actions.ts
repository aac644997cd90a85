import type { CardActionsMessages } from '../en-gb/card-actions.js';

export const cardActionsMessages: CardActionsMessages = {
  add: 'Adaugă pe lista mea',
  remove: 'Pe lista dumneavoastră. Scoate',
  full: 'Lista dumneavoastră este plină. Mai întâi scoateți ceva de pe ea.',
  added: 'Adăugat pe lista dumneavoastră.',
  goToList: 'Mergi la lista mea',
  removed: 'Scos de pe lista dumneavoastră.',
  takeAway: 'Luați informațiile cu dumneavoastră',
  nextOpening: 'Pune următoarea deschidere în calendarul meu',
  everyWeek: 'Pune fiecare săptămână în calendarul meu',
  contact: 'Salvează ca persoană de contact',
  copy: 'Copiază ca text',
  copied: 'Copiat. Acum puteți lipi textul.',
  copyByHand: 'Browserul dumneavoastră nu ne-a lăsat să copiem. Copiați textul de mai jos.',
  copyText: 'Text de copiat',
  saved: 'Fișierul este gata. Deschideți-l ca să îl salvați pe dispozitiv.',
  calendarFile: 'program',
  contactFile: 'date-de-contact',
  report: 'Anunță-ne că este greșit',
};
