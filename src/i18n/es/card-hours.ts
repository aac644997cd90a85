import type { CardHoursMessages } from '../en-gb/card-hours.js';
import { theHour } from './words.js';

export const cardHoursMessages: CardHoursMessages = {
  openNow: (closes) =>
    closes === undefined ? 'Abierto ahora' : `Abierto ahora, hasta ${theHour(closes)}`,
  closedNow: 'Cerrado ahora',
  closedHoliday: 'Cerrado hoy: es festivo',
  opensLater: (day, time) => `Abre ${day === undefined ? '' : `${day} `}a ${theHour(time)}`,
  tomorrow: 'mañana',
  doubt: {
    today: 'Hoy es festivo. El horario puede ser distinto: contacte antes con el servicio.',
    part: 'Hoy es festivo en una parte del Reino Unido. El horario puede ser distinto: contacte antes con el servicio.',
    near: 'Hay un festivo cerca. El horario puede ser distinto: contacte antes con el servicio.',
  },
  closedThatDay: 'cerrado (festivo)',
  doubtful: (hours) => `${hours} (festivo: el horario puede ser distinto)`,
};
