import type { PledgeMessages } from '../en-gb/pledge.js';
import { formatPartialDate } from '../format.js';
import { LANG, counted } from './words.js';

export const pledgeMessages: PledgeMessages = {
  heading: 'Hacer un compromiso MECC',
  private:
    'No se envía nada. Lo que elija y escriba se queda en esta página, y desaparece cuando salga de ella.',
  who: '¿Quién hace el compromiso?',
  audience: {
    organisation: 'Una organización',
    staff: 'Una persona de la plantilla',
    individual: 'Usted, por su propia salud',
  },
  promises: 'Elija lo que promete',
  ourWords: 'Palabras de MECC Signpost',
  name: 'Nombre de la organización o del equipo (opcional)',
  nameHint: 'Se imprime en el compromiso.',
  own: 'Una promesa con sus propias palabras (opcional)',
  ownHint: 'Hasta 200 caracteres.',
  chosen: (count) => `${counted(LANG, count, 'promesa', 'promesas')} en el compromiso`,
  nothingChosen: 'Primero elija o escriba una promesa.',
  made: (lang, date) => `Fecha: ${formatPartialDate(lang, date)}`,
  signed: 'Firma:',
  from: 'Las promesas vienen de:',
  alsoOurs: 'Algunas de las palabras son de MECC Signpost.',
  sources: 'De dónde viene este compromiso:',
  lastChecked: (lang, date) => `Última comprobación: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Nadie anotó cuándo se comprobó por última vez',
  print: 'Imprimir su compromiso',
  restart: 'Empezar de nuevo',
  restarted: 'Borrado. Puede empezar de nuevo.',
  loading: 'Cargando el compromiso',
  notFound: 'No conocemos este compromiso.',
  none: 'Todavía no hay ningún compromiso en la lista.',
  unavailable: 'No pudimos cargar el compromiso. Inténtelo de nuevo en unos minutos.',
  retry: 'Intentar de nuevo',
};
