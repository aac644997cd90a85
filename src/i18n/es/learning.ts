import type { LearningMessages } from '../en-gb/learning.js';
import { formatPartialDate, formatter } from '../format.js';
import { counted, courses } from './words.js';

const number = (lang: string, value: number) => formatter('NumberFormat', lang).format(value);

export const learningMessages: LearningMessages = {
  heading: 'Cursos de MECC por internet',
  by: 'De',
  length: 'Duración',
  minutes: (lang, count) =>
    count > 0 && count % 60 === 0
      ? counted(lang, count / 60, 'hora', 'horas')
      : counted(lang, count, 'minuto', 'minutos'),
  minutesUnknown: 'No se sabe la duración',
  sessions: 'Sesiones',
  olderSessions: (lang, count) => counted(lang, count, 'sesión anterior', 'sesiones anteriores'),
  kind: 'Cómo',
  kinds: {
    'e-learning': 'Curso por internet',
    live: 'Sesión en directo',
    'live-online': 'En directo por internet',
    'face-to-face': 'En persona',
    'train-the-trainer': 'Formación de formadores',
    cascade: 'Se transmite dentro de una organización',
  },
  area: 'Dónde',
  level: 'Nivel',
  levels: {
    introductory: 'Introducción',
    'very-brief': 'Consejo muy breve',
    brief: 'Consejo breve',
    'extended-brief': 'Consejo breve ampliado',
  },
  cost: 'Precio',
  access: 'Acceso',
  accessKinds: {
    open: 'Abierto a todos',
    account: 'Necesita una cuenta',
    openathens: 'Necesita una cuenta de OpenAthens',
    lms: 'Con el sistema de formación de su organización',
    unknown: 'No se sabe',
  },
  audience: 'Para',
  audiences: {
    everyone: 'Todas las personas',
    health: 'Salud',
    'social-care': 'Servicios sociales',
    council: 'Ayuntamientos',
    voluntary: 'Organizaciones benéficas y voluntarios',
    housing: 'Vivienda',
    commissioners: 'Responsables de contratar servicios',
  },
  notStated: 'No se indica',
  lms: 'En su propio sistema de formación',
  lmsUnknown: 'No se sabe. Pregunte a quien ofrece el curso.',
  beingReplaced: 'Se va a sustituir',
  replacedBy: 'Sustituido por:',
  replaced: 'Este curso se ha sustituido por otro.',
  gone: 'Ya no está',
  goneNotice: 'La página de este curso ya no existe, así que no hay enlace.',
  noLink: 'No hay ninguna dirección web confirmada para esto.',
  open: (title) => `Ir a: ${title}`,
  lastChecked: (lang, date) => `Última comprobación: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Nadie anotó cuándo se comprobó por última vez',
  partly: 'Una parte de esto no está confirmada.',
  sources: (dates) =>
    dates.length === 0 ? 'Dónde se leyó esto' : `Dónde se leyó esto (${dates.join(', ')})`,
  none: 'No hay cursos por internet en la lista para esto.',
  filterAudience: '¿Para quién es?',
  filterLevel: '¿Qué nivel?',
  anyAudience: 'Todos los cursos',
  anyLevel: 'Todos los niveles',
  choice: (lang, name, count) => `${name} (${count === 0 ? 'ninguno' : number(lang, count)})`,
  found: (lang, shown, total, chosen) => {
    const all = courses(lang, total);
    const text = shown < total ? `Se muestran ${number(lang, shown)} de ${all}` : all;
    return chosen.length === 0 ? text : `${text} para: ${chosen.join(', ')}`;
  },
  noneFit: 'Ningún curso corresponde a lo que eligió. Cámbielo, o muestre todos los cursos.',
  showAll: 'Mostrar todos los cursos',
  plan: 'Mi plan de formación',
  planPrivate:
    'No se guarda ni se envía nada. Su plan desaparece cuando salga de esta página, así que imprímalo antes.',
  planAdd: 'Poner en mi plan',
  planDone: 'Ya lo he hecho',
  planSee: 'Ver mi plan',
  planEmpty: 'No hay ningún curso pendiente en su plan. Marque uno para ponerlo.',
  planStatus: (lang, planned, done) =>
    `${courses(lang, planned)} en su plan, hechos: ${number(lang, done)}`,
  planCleared: 'Su plan se ha borrado.',
  print: 'Imprimir mi plan',
  clear: 'Borrar mi plan',
  loading: 'Cargando los cursos',
  unavailable: 'No pudimos cargar los cursos. Inténtelo de nuevo en unos minutos.',
  retry: 'Intentar de nuevo',
};
