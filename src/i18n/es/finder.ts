import { areasOf } from '../areas.js';
import type { FinderMessages } from '../en-gb/finder.js';
import { formatMiles, formatPartialDate, oneOf } from '../format.js';
import { LANG, plural, counted, services, miles } from './words.js';

export const finderMessages: FinderMessages = {
  found: (lang, count) => counted(lang, count, 'servicio encontrado', 'servicios encontrados'),
  foundSome: (lang, count) =>
    plural(lang, count, {
      one: 'Se muestra # servicio',
      many: 'Se muestran los primeros # de servicios',
      other: 'Se muestran los primeros # servicios',
    }),
  areas: areasOf({
    allNational: (count) => (count === 1 ? ', de ámbito nacional' : ', todos de ámbito nacional'),
    national: () => 'de ámbito nacional',
    unknown: () => 'sin zona indicada',
  }),
  more: (count) => `Mostrar ${String(count)} más`,
  notAll: 'Se encontraron más servicios de los que se imprimen aquí.',
  moreFound: (count, shown, total) =>
    `${services(LANG, count)} más. Se muestran ${String(shown)}${total === undefined ? '' : ` de ${String(total)}`}.`,
  urgent: 'Si esto no puede esperar',
  sort: 'Ordenar por',
  sorts: {
    relevance: 'Mejor resultado',
    distance: 'Más cercano',
    name: 'Nombre',
    lastChecked: 'Última comprobación',
  },
  toNumber: 'Ir al primer número de teléfono',
  none: 'No se encontraron servicios',
  noneSoFar: 'No hay nada adecuado en lo que pudimos consultar',
  noneHelp: 'Todo lo que consultamos ha respondido, y no hay nada adecuado. Puede:',
  noLocal: (place) =>
    `El directorio no tiene ningún servicio local para esto en ${place}. Estos servicios nacionales pueden ayudar.`,
  widen: 'Buscar más lejos',
  widenTo: (lang, limit, nearest) =>
    `Buscar hasta ${miles(limit)} de distancia. El más cercano está a unas ${miles(nearest, formatMiles(lang, nearest))}`,
  anyDistance: (lang, nearest) =>
    `Buscar a cualquier distancia. El más cercano está a unas ${miles(nearest, formatMiles(lang, nearest))}`,
  clear: 'Borrar los filtros',
  allTopics: 'Buscar en todos los temas',
  unknownTopic: 'No conocemos el tema indicado. Elija otro, o busque en todos los temas.',
  addNational: 'Incluir servicios nacionales',
  tryTopics: 'Elegir un tema',
  outside: (lang, places) =>
    `Este directorio no incluye esta zona: ${oneOf(lang, places)}. La ayuda local puede estar aquí:`,
  unknownPlace:
    'Nadie a quien preguntamos conoce este lugar. Puede haber ayuda local que no podemos ver. Pruebe con un código postal.',
  which: (lang, place, places) =>
    `Hay más de una zona ${place}: ${oneOf(lang, places)}. ¿Cuál es la suya?`,
  maybe: (place) => `${place} también es un lugar. ¿Quiere ayuda allí?`,
  searchIn: (place) => `Buscar en ${place}`,
  unavailable: 'No pudimos conectar con el directorio',
  unavailableHelp:
    'Esto no significa que no haya ayuda. Inténtelo de nuevo en unos minutos, o use la ayuda urgente de arriba.',
  nationalOnly: 'Estos servicios nacionales pueden ayudar ahora.',
  earlier: 'Estos servicios son de su última búsqueda. Puede que no sirvan para esta.',
  partial: 'Una parte del directorio no respondió. Puede haber más servicios que estos.',
  stale: (lang, date) =>
    `No pudimos conectar con el directorio. Esta es la última copia que tenemos${
      date === undefined ? '' : `, con fecha: ${formatPartialDate(lang, date)}`
    }.`,
  onDevice: (lang, place, date) =>
    `No pudimos conectar con el directorio. Estos son los servicios para ${place} que se guardaron en este dispositivo. ${
      date === undefined ? 'Nadie anotó de cuándo son.' : `Fecha: ${formatPartialDate(lang, date)}.`
    }`,
  retry: 'Intentar de nuevo',
  asOf: (lang, date) => `Fecha de los datos del directorio: ${formatPartialDate(lang, date)}`,
  moreFailed: 'No pudimos cargar más servicios. Inténtelo de nuevo.',
};
