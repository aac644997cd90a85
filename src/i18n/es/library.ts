import type { LibraryMessages } from '../en-gb/library.js';
import { formatPartialDate, formatter } from '../format.js';
import { nationNames } from './nations.js';
import { LANG, counted } from './words.js';

const number = (lang: string, value: number) => formatter('NumberFormat', lang).format(value);

const items = (lang: string, count: number) => counted(lang, count, 'documento', 'documentos');

export const libraryMessages: LibraryMessages = {
  heading: 'Biblioteca de MECC',
  text: 'Buscar en la biblioteca',
  textHint: 'Por ejemplo, en inglés: training, quit smoking, evaluation',
  search: 'Buscar',
  filters: 'Filtros',
  facetType: 'Tipo',
  facetTopic: 'Tema',
  facetAudience: 'Para quién es',
  facetPlace: 'De dónde viene',
  facetPublisher: 'Editor',
  facetDate: 'Fecha',
  facetLicence: 'Licencia',
  types: {
    guide: 'Guía',
    toolkit: 'Conjunto de herramientas o lista de control',
    'case-study': 'Caso práctico',
    evidence: 'Pruebas',
    'training-material': 'Material de formación',
    campaign: 'Campaña',
    policy: 'Política o plan',
    website: 'Sitio web',
  },
  typeWords: {
    guide: 'orientación manual guidance handbook',
    toolkit: 'herramientas plantilla tools template',
    'case-study': 'ejemplos historias examples stories',
    evidence: 'investigación estudios research studies',
    'training-material': 'diapositivas apuntes slides handouts',
    campaign: 'folletos carteles leaflets flyers posters',
    policy: 'estrategia strategy',
    website: 'página web page',
  },
  nations: nationNames,
  noTopic: 'MECC en general',
  noPlace: 'Ningún lugar concreto',
  noDate: 'Sin fecha',
  notStated: 'No se indica',
  lastYears: (years) =>
    `${years === 1 ? 'Último' : 'Últimos'} ${counted(LANG, years, 'año', 'años')}`,
  option: (lang, label, count) => `${label} (${count === 0 ? 'ninguno' : number(lang, count)})`,
  chosen: 'Filtros que ha elegido',
  remove: (label) => `Quitar: ${label}`,
  clear: 'Borrar la búsqueda y los filtros',
  sort: 'Ordenar por',
  newest: 'Más recientes primero',
  byTitle: 'Título, de la A a la Z',
  results: 'Resultados',
  count: (lang, shown, found) =>
    shown < found
      ? `Se muestran ${number(lang, shown)} de ${items(lang, found)}`
      : items(lang, found),
  more: (lang, count) => `Mostrar ${number(lang, count)} más`,
  nothing: 'No hay nada en la biblioteca que corresponda',
  nothingHelp: 'Hemos mirado en toda la biblioteca. Pruebe con otras palabras o con menos filtros.',
  empty: 'Todavía no hay nada en esta biblioteca.',
  publisherUnknown: 'No se indica el editor',
  dateUnknown: 'sin fecha',
  topics: 'Temas',
  audience: 'Para',
  place: 'De',
  licence: 'Licencia',
  copy: (site) => `Una copia en otro sitio (${site}), no la página del propio editor.`,
  gone: 'Esta página ya no existe.',
  moving: 'Esta página se va a sustituir.',
  beingReplacedBy: 'Se va a sustituir por:',
  replacedBy: 'Sustituida por:',
  noLink: 'No tenemos ninguna dirección web confirmada para esto.',
  partly: 'Una parte de esto no está confirmada.',
  foundIn: 'Encontrado en:',
  lastChecked: (lang, date) => `Última comprobación: ${formatPartialDate(lang, date)}`,
  lastCheckedUnopened: (lang, date) =>
    `Última comprobación: ${formatPartialDate(lang, date)}, sin abrir el enlace`,
  notRecorded: 'Nadie anotó cuándo se comprobó por última vez',
  loading: 'Cargando la biblioteca',
  unavailable: 'No pudimos cargar la biblioteca. Inténtelo de nuevo en unos minutos.',
  retry: 'Intentar de nuevo',
};
