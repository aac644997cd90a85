import type { CardHoursMessages } from '../en-gb/card-hours.js';
import { clock } from './words.js';

export const cardHoursMessages: CardHoursMessages = {
  openNow: (closes) =>
    closes === undefined ? 'Deschis acum' : `Deschis acum, până la ${clock(closes)}`,
  closedNow: 'Închis acum',
  closedHoliday: 'Închis astăzi: este sărbătoare legală',
  opensLater: (day, time) => `Se deschide ${day === undefined ? '' : `${day} `}la ${clock(time)}`,
  tomorrow: 'mâine',
  doubt: {
    today:
      'Astăzi este sărbătoare legală. Programul poate fi diferit: contactați mai întâi serviciul.',
    part: 'Astăzi este sărbătoare legală într-o parte a Regatului Unit. Programul poate fi diferit: contactați mai întâi serviciul.',
    near: 'O sărbătoare legală este aproape. Programul poate fi diferit: contactați mai întâi serviciul.',
  },
  closedThatDay: 'închis (sărbătoare legală)',
  doubtful: (hours) => `${hours} (sărbătoare legală: programul poate fi diferit)`,
};
