import type { CardActionsMessages } from '../en-gb/card-actions.js';

export const cardActionsMessages: CardActionsMessages = {
  add: 'Añadir a mi lista',
  remove: 'En su lista. Quitar',
  full: 'Su lista está llena. Primero quite algo.',
  added: 'Añadido a su lista.',
  goToList: 'Ir a mi lista',
  removed: 'Quitado de su lista.',
  takeAway: 'Llevarse esta información',
  nextOpening: 'Poner la próxima apertura en mi calendario',
  everyWeek: 'Poner todas las semanas en mi calendario',
  contact: 'Guardar como contacto',
  copy: 'Copiar como texto',
  copied: 'Copiado. Ya puede pegarlo.',
  copyByHand: 'Su navegador no nos dejó copiar. Copie el texto de abajo.',
  copyText: 'Texto para copiar',
  saved: 'El archivo está listo. Ábralo para guardarlo en su dispositivo.',
  calendarFile: 'horario',
  contactFile: 'contacto',
  report: 'Avisar de un error',
};
