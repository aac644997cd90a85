import type { CardActionsMessages } from '../en-gb/card-actions.js';

export const cardActionsMessages: CardActionsMessages = {
  add: 'Adicionar à minha lista',
  remove: 'Na sua lista. Retirar',
  full: 'A sua lista está cheia. Primeiro retire alguma coisa.',
  added: 'Adicionado à sua lista.',
  goToList: 'Ir para a minha lista',
  removed: 'Retirado da sua lista.',
  takeAway: 'Levar esta informação',
  nextOpening: 'Pôr a próxima abertura no meu calendário',
  everyWeek: 'Pôr todas as semanas no meu calendário',
  contact: 'Guardar como contacto',
  copy: 'Copiar como texto',
  copied: 'Copiado. Já pode colar.',
  copyByHand: 'O seu navegador não nos deixou copiar. Copie o texto abaixo.',
  copyText: 'Texto para copiar',
  saved: 'O ficheiro está pronto. Abra-o para o guardar no seu dispositivo.',
  calendarFile: 'horario',
  contactFile: 'contacto',
  report: 'Avisar que isto está errado',
};
