import type { ShareMessages } from '../en-gb/share.js';
import { formatPartialDate } from '../format.js';
import { plural, counted } from './words.js';

export const shareMessages: ShareMessages = {
  title: 'Serviços que podem ajudar',
  discreetTitle: 'Contactos',
  contact: {
    phone: 'Ligue para o',
    text: 'Envie um SMS para o',
    email: 'Envie um e-mail para',
    web: 'Site',
    webchat: 'Falar por chat',
    whatsapp: 'WhatsApp',
    post: 'Escreva uma carta para',
  },
  address: 'Morada',
  morePlaces: (lang, count) => `Tem ${counted(lang, count, 'outro local', 'outros locais')}.`,
  opening: 'Horário',
  openingFrom: (lang, date) =>
    `Horário durante 7 dias a partir de ${formatPartialDate(lang, date)}`,
  openingShort: 'Aberto',
  notOpenFrom: (lang, date) =>
    `Não abre durante 7 dias a partir de ${formatPartialDate(lang, date)}`,
  overdue: 'Pode estar desatualizado. Contacte o serviço antes de ir.',
  mayHaveChanged: 'Alguns dados podem ter mudado. Contacte primeiro o serviço.',
  checked: (lang, date) => `Verificado: ${formatPartialDate(lang, date)}`,
  notChecked: 'Não se sabe a data da verificação',
  allChecked: (lang, date) => `Todos verificados: ${formatPartialDate(lang, date)}`,
  noneChecked: 'Não se sabem as datas de verificação',
  leftOut: (lang, count) =>
    plural(lang, count, {
      one: 'Mais # serviço não coube aqui.',
      many: 'Mais # de serviços não couberam aqui.',
      other: 'Mais # serviços não couberam aqui.',
    }),
  wholeList: 'A lista completa',
  openTitle: (name) => `${name}: aberto`,
  bankHolidays: 'O horário pode ser diferente nos feriados.',
  talkedAbout: 'De que falámos',
  chosen: 'O que escolheu',
  nextStep: 'O seu próximo pequeno passo',
};
