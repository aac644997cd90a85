import type { TopicMessages } from '../en-gb/topic.js';
import { formatPartialDate } from '../format.js';
import { plural, services, localServices } from './words.js';

const NO_STATUS = { draft: '', 'co-produced': '', missing: '' };

const inPlace = (place: string | undefined) => (place === undefined ? '' : ` en ${place}`);

export const topicMessages: TopicMessages = {
  why: 'Por qué es importante',
  ask: 'Preguntar',
  assist: 'Ayudar',
  act: 'Actuar',
  cues: 'En qué fijarse',
  tips: 'Consejos para el personal',
  urgent: 'Si no puede esperar',
  urgentNotEasy: 'Estas palabras todavía no son de lectura fácil.',
  easy: {
    why: 'Por qué es importante',
    ask: 'Preguntas para hablar',
    assist: 'Bueno saberlo',
    act: 'Primeros pasos',
  },
  source: 'Fuente:',
  unsourced: 'Sin confirmar por una fuente',
  national: 'Ayuda nacional',
  noNational: (nation) => `No conocemos ningún servicio nacional para esto${inPlace(nation)}.`,
  local: (place) => (place === undefined ? 'Ayuda local' : `Ayuda en ${place}`),
  localLoading: 'Buscando ayuda local',
  localFound: localServices,
  localMore: (lang, count) =>
    `${plural(lang, count, { one: 'El primer servicio local', many: 'Los primeros # de servicios locales', other: 'Los primeros # servicios locales' })}. El directorio tiene más.`,
  noLocal: (place) => `El directorio no tiene ningún servicio local para esto${inPlace(place)}.`,
  localUnavailable:
    'No pudimos conectar con el directorio local. Esto no significa que no haya ayuda local.',
  localPartial: 'Una parte del directorio local no respondió. Puede haber más servicios.',
  localStale: (lang, date) =>
    `No pudimos conectar con el directorio local. Esta es la última copia que tenemos${
      date === undefined ? '' : `, con fecha: ${formatPartialDate(lang, date)}`
    }.`,
  moreServices: (lang, count) => `Mostrar ${services(lang, count)} más`,
  moreFound: (lang, count, shown) => `${services(lang, count)} más. Se muestran ${String(shown)}.`,
  nations: 'Diferencias entre las naciones',
  lastChecked: (lang, date) => `Última comprobación: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Nadie anotó cuándo se comprobó por última vez',
  draft: 'Ningún profesional sanitario ha revisado este texto.',
  form: 'Mostrar este tema como',
  forms: { standard: 'Normal', 'easy-read': 'Lectura fácil', 'text-only': 'Solo texto' },
  noneYet: (form) => `${form} (todavía no hay)`,
  formStatus: {
    standard: NO_STATUS,
    'easy-read': {
      draft:
        'Borrador de lectura fácil. Todavía no se ha hecho con personas con discapacidad intelectual. Todavía no tiene imágenes.',
      'co-produced':
        'Lectura fácil. Hecho con personas con discapacidad intelectual. Todavía no tiene imágenes.',
      missing: 'Todavía no hay un texto de lectura fácil para este tema. Este es el texto normal.',
    },
    'text-only': {
      draft: 'Borrador de solo texto. Todavía no se ha hecho con las personas que pueden usarlo.',
      'co-produced': 'Solo texto. Hecho con personas que lo usan.',
      missing: '',
    },
  },
  standardShown: 'Se muestra el texto normal.',
  copy: 'Copiar como texto',
  copied: 'Copiado.',
  copyByHand: 'Su navegador no nos deja copiar. El texto está seleccionado: cópielo usted.',
  copyText: 'Texto de este tema',
  loading: 'Cargando este tema',
  notFound: 'No conocemos este tema.',
  unavailable: 'No pudimos cargar este tema. Inténtelo de nuevo en unos minutos.',
  retry: 'Intentar de nuevo',
};
