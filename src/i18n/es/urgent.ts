import type { UrgentMessages } from '../en-gb/urgent.js';
import { formatPartialDate } from '../format.js';
import { nationNames } from './nations.js';

export const urgentMessages: UrgentMessages = {
  heading: 'Ayuda urgente',
  emergency: 'La vida de alguien está en peligro',
  first: 'Si la vida de alguien está en peligro, llame al 999.',
  urgentHealth: 'Urgente, pero sin peligro de muerte',
  crisis: 'Una crisis de salud mental',
  crisisIn: (nation) => `Una crisis de salud mental en ${nation}`,
  no111: 'No hay 111 en Irlanda del Norte.',
  talk: 'Para hablar con alguien, de día o de noche',
  text: 'Para enviar un SMS a alguien, de día o de noche',
  silent: 'Si no puede hablar',
  deaf: 'Si usted es una persona sorda',
  more: 'Más ayuda urgente',
  call: (number) => `Llame al ${number}`,
  send: (number) => `Envíe un SMS al ${number}`,
  visit: (name) => `Visite ${name}`,
  lastChecked: (lang, date) => `Última comprobación: ${formatPartialDate(lang, date)}`,
  nations: nationNames,
};
