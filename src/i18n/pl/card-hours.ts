import type { CardHoursMessages } from '../en-gb/card-hours.js';
import { clock } from './words.js';

export const cardHoursMessages: CardHoursMessages = {
  openNow: (closes) =>
    closes === undefined ? 'Teraz otwarte' : `Teraz otwarte, do ${clock(closes)}`,
  closedNow: 'Teraz zamknięte',
  closedHoliday: 'Dziś zamknięte: jest dzień ustawowo wolny od pracy',
  opensLater: (day, time) => `Otwarcie: ${day === undefined ? '' : `${day}, `}godz. ${clock(time)}`,
  tomorrow: 'jutro',
  doubt: {
    today:
      'Dziś jest dzień ustawowo wolny od pracy. Godziny mogą być inne: najpierw skontaktuj się z nimi.',
    part: 'Dziś w części Wielkiej Brytanii jest dzień ustawowo wolny od pracy. Godziny mogą być inne: najpierw skontaktuj się z nimi.',
    near: 'Blisko jest dzień ustawowo wolny od pracy. Godziny mogą być inne: najpierw skontaktuj się z nimi.',
  },
  closedThatDay: 'zamknięte (dzień ustawowo wolny od pracy)',
  doubtful: (hours) => `${hours} (dzień ustawowo wolny od pracy: godziny mogą być inne)`,
};
