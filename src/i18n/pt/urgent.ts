import type { UrgentMessages } from '../en-gb/urgent.js';
import { formatPartialDate } from '../format.js';
import { nationNames } from './nations.js';

export const urgentMessages: UrgentMessages = {
  heading: 'Ajuda urgente',
  emergency: 'A vida de alguém está em perigo',
  first: 'Se a vida de alguém está em perigo, ligue para o 999.',
  urgentHealth: 'Urgente, mas sem perigo de vida',
  crisis: 'Uma crise de saúde mental',
  crisisIn: (nation) => `Uma crise de saúde mental: ${nation}`,
  no111: 'Não há 111 na Irlanda do Norte.',
  talk: 'Para falar com alguém, de dia ou de noite',
  text: 'Para enviar um SMS a alguém, de dia ou de noite',
  silent: 'Se não pode falar',
  deaf: 'Se é uma pessoa surda',
  more: 'Mais ajuda urgente',
  call: (number) => `Ligue para o ${number}`,
  send: (number) => `Envie um SMS para o ${number}`,
  visit: (name) => `Visite ${name}`,
  lastChecked: (lang, date) => `Última verificação: ${formatPartialDate(lang, date)}`,
  nations: nationNames,
};
