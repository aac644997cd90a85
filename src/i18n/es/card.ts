import type { CardMessages } from '../en-gb/card.js';
import { formatMiles, formatPartialDate } from '../format.js';
import { dayNames } from './days.js';
import { nationNames } from './nations.js';
import { LANG, clock, counted, miles } from './words.js';

export const cardMessages: CardMessages = {
  national: 'Nacional',
  nations: nationNames,
  free: 'Gratis',
  closed: 'Cerrado temporalmente',
  closedHelp: 'Este servicio está cerrado por ahora.',
  eligibility: 'Para quién es',
  ages: (minimum, maximum) => {
    if (maximum === undefined) return `Desde los ${String(minimum)} años`;
    return minimum === undefined
      ? `Hasta los ${String(maximum)} años`
      : `De ${String(minimum)} a ${String(maximum)} años`;
  },
  cost: 'Precio',
  opening: 'Horario',
  where: 'Dónde',
  masked: 'La dirección no se publica, para proteger a las personas.',
  otherPlaces: (count) => counted(LANG, count, 'lugar más', 'lugares más'),
  access: 'Cómo usarlo',
  accessibility: 'Accesibilidad',
  languages: 'Idiomas',
  more: 'Más sobre este servicio',
  contact: {
    phone: 'Llame al',
    text: 'Envíe un SMS al',
    email: 'Escriba un correo a',
    web: 'Visitar el sitio web',
    webchat: 'Hablar por chat',
    whatsapp: 'WhatsApp',
    post: 'Escriba una carta a',
  },
  noContact: 'No hay datos de contacto anotados.',
  away: (lang, distance, exact) =>
    `A ${exact ? '' : 'unas '}${miles(distance, formatMiles(lang, distance))} de distancia`,
  covers: (place) => `Atiende a: ${place}`,
  lastChecked: (lang, date) => `Última comprobación: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Nadie anotó cuándo se comprobó por última vez',
  due: 'Se volverá a comprobar pronto.',
  overdue: 'Puede no estar al día. Contacte con el servicio antes de ir o de enviar a alguien.',
  checkFirst: 'Pregunte al servicio antes de fiarse de esto.',
  alwaysOpen: 'Abierto de día y de noche',
  holidaysVary: 'El horario puede ser distinto los días festivos.',
  onHolidays: (text) => `Días festivos: ${text}`,
  days: dayNames,
  dayRange: (first, last) => `de ${first} a ${last}`,
  hours: (opens, closes) => `de ${clock(opens)} a ${clock(closes)}`,
  loading: 'Cargando este servicio',
  notFound: 'Este servicio ya no está en la lista.',
  unavailable: 'No pudimos cargar este servicio. Inténtelo de nuevo en unos minutos.',
};
