import type { CardHoursMessages } from '../en-gb/card-hours.js';
import { atHour } from './words.js';

export const cardHoursMessages: CardHoursMessages = {
  openNow: (closes) =>
    closes === undefined ? 'Aberto agora' : `Aberto agora, até ${atHour(closes)}`,
  closedNow: 'Fechado agora',
  closedHoliday: 'Fechado hoje: é feriado',
  opensLater: (day, time) => `Abre ${day === undefined ? '' : `${day} `}${atHour(time)}`,
  tomorrow: 'amanhã',
  doubt: {
    today: 'Hoje é feriado. O horário pode ser diferente: contacte primeiro o serviço.',
    part: 'Hoje é feriado em parte do Reino Unido. O horário pode ser diferente: contacte primeiro o serviço.',
    near: 'Há um feriado perto. O horário pode ser diferente: contacte primeiro o serviço.',
  },
  closedThatDay: 'fechado (feriado)',
  doubtful: (hours) => `${hours} (feriado: o horário pode ser diferente)`,
};
