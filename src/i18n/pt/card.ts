import type { CardMessages } from '../en-gb/card.js';
import { formatMiles, formatPartialDate } from '../format.js';
import { dayNames } from './days.js';
import { nationNames } from './nations.js';
import { LANG, clock, atHour, counted, miles } from './words.js';

export const cardMessages: CardMessages = {
  national: 'Nacional',
  nations: nationNames,
  free: 'Grátis',
  closed: 'Fechado temporariamente',
  closedHelp: 'Este serviço está fechado por agora.',
  eligibility: 'Para quem é',
  ages: (minimum, maximum) => {
    if (maximum === undefined) return `A partir dos ${String(minimum)} anos`;
    return minimum === undefined
      ? `Até aos ${String(maximum)} anos`
      : `Dos ${String(minimum)} aos ${String(maximum)} anos`;
  },
  cost: 'Preço',
  opening: 'Horário',
  where: 'Onde',
  masked: 'A morada não é publicada, para proteger as pessoas.',
  otherPlaces: (count) => counted(LANG, count, 'outro local', 'outros locais'),
  access: 'Como utilizar',
  accessibility: 'Acessibilidade',
  languages: 'Línguas',
  more: 'Mais sobre este serviço',
  contact: {
    phone: 'Ligue para o',
    text: 'Envie um SMS para o',
    email: 'Envie um e-mail para',
    web: 'Visitar o site',
    webchat: 'Falar por chat',
    whatsapp: 'WhatsApp',
    post: 'Escreva uma carta para',
  },
  noContact: 'Não há contactos registados.',
  away: (lang, distance, exact) =>
    `A ${exact ? '' : 'cerca de '}${miles(distance, formatMiles(lang, distance))} de distância`,
  covers: (place) => `Serve: ${place}`,
  lastChecked: (lang, date) => `Última verificação: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Ninguém registou quando isto foi verificado pela última vez',
  due: 'Vai ser verificado de novo em breve.',
  overdue: 'Pode estar desatualizado. Contacte o serviço antes de ir ou de enviar alguém.',
  checkFirst: 'Confirme com o serviço antes de confiar nisto.',
  alwaysOpen: 'Aberto de dia e de noite',
  holidaysVary: 'O horário pode ser diferente nos feriados.',
  onHolidays: (text) => `Feriados: ${text}`,
  days: dayNames,
  dayRange: (first, last) => `de ${first} a ${last}`,
  hours: (opens, closes) =>
    `${/^0?1\D/.test(clock(opens)) ? 'da' : 'das'} ${clock(opens)} ${atHour(closes)}`,
  loading: 'A carregar este serviço',
  notFound: 'Este serviço já não está na lista.',
  unavailable: 'Não conseguimos carregar este serviço. Tente novamente dentro de alguns minutos.',
};
