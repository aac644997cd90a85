import type { ShareMessages } from '../en-gb/share.js';
import { formatPartialDate } from '../format.js';
import { plural, counted } from './words.js';

export const shareMessages: ShareMessages = {
  title: 'Servicios que pueden ayudar',
  discreetTitle: 'Datos de contacto',
  contact: {
    phone: 'Llame al',
    text: 'Envíe un SMS al',
    email: 'Escriba un correo a',
    web: 'Sitio web',
    webchat: 'Hablar por chat',
    whatsapp: 'WhatsApp',
    post: 'Escriba una carta a',
  },
  address: 'Dirección',
  morePlaces: (lang, count) => `Tiene ${counted(lang, count, 'lugar más', 'lugares más')}.`,
  opening: 'Horario',
  openingFrom: (lang, date) =>
    `Horario durante 7 días a partir del ${formatPartialDate(lang, date)}`,
  openingShort: 'Abierto',
  notOpenFrom: (lang, date) =>
    `No abre durante 7 días a partir del ${formatPartialDate(lang, date)}`,
  overdue: 'Puede no estar al día. Contacte con el servicio antes de ir.',
  mayHaveChanged: 'Algunos datos pueden haber cambiado. Contacte antes con el servicio.',
  checked: (lang, date) => `Comprobado: ${formatPartialDate(lang, date)}`,
  notChecked: 'No se sabe la fecha de comprobación',
  allChecked: (lang, date) => `Todos comprobados: ${formatPartialDate(lang, date)}`,
  noneChecked: 'No se saben las fechas de comprobación',
  leftOut: (lang, count) =>
    plural(lang, count, {
      one: '# servicio más no cabía aquí.',
      many: '# de servicios más no cabían aquí.',
      other: '# servicios más no cabían aquí.',
    }),
  wholeList: 'La lista completa',
  openTitle: (name) => `${name}: abierto`,
  bankHolidays: 'El horario puede ser distinto los días festivos.',
  talkedAbout: 'De qué hemos hablado',
  chosen: 'Lo que ha elegido',
  nextStep: 'Su próximo paso pequeño',
};
