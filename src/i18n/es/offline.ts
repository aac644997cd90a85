import type { OfflineMessages } from '../en-gb/offline.js';
import { formatPartialDate, formatter } from '../format.js';
import { services } from './words.js';

export const offlineMessages: OfflineMessages = {
  heading: 'Usar esto sin cobertura',
  offer: (place) =>
    `Puede guardar los servicios para ${place} en este dispositivo. Después puede buscar en ellos sin cobertura.`,
  services: (lang, count) => `${services(lang, count)}, con números de teléfono y horarios`,
  page: 'Esta página, con sus temas, los servicios nacionales y la ayuda urgente, para que se abra sin cobertura',
  noPage:
    'Esta página necesita cobertura para abrirse. Lo que guarde ayuda mientras la página siga abierta.',
  seen: (place) => `Las personas que usan este dispositivo pueden ver que usted guardó ${place}.`,
  never: 'Nunca guardamos lo que busca, su código postal ni su lista.',
  about: (lang, bytes) => `Ocupa unos ${size(lang, bytes)}.`,
  keep: 'Guardar esto en mi dispositivo',
  keepInstead: (place) => `Guardar en su lugar: ${place}`,
  update: 'Actualizar',
  remove: 'Quitar de este dispositivo',
  saving: 'Guardando',
  kept: (lang, place, bytes) => `Guardado en este dispositivo: ${place}, ${size(lang, bytes)}`,
  dataFrom: (lang, date) => `Fecha de los datos: ${formatPartialDate(lang, date)}.`,
  noDate: 'Nadie anotó la fecha de estos datos.',
  keptOn: (lang, date) => `Fecha en que los guardó: ${formatPartialDate(lang, date)}.`,
  saved: 'Guardado en este dispositivo.',
  savedWithoutPage:
    'Los servicios están guardados. Esta página no se pudo guardar, así que necesita cobertura para abrirse.',
  removed: 'Quitado. Ahora no hay nada guardado en este dispositivo.',
  checking: 'Consultando el directorio',
  retry: 'Intentar de nuevo',
  choosePlace: 'Primero elija un lugar. Después puede guardar sus servicios en este dispositivo.',
  nothing: (place) => `Este directorio no tiene servicios para ${place} que pueda guardar.`,
  unavailable:
    'No pudimos conectar con el directorio. Compruebe la cobertura e inténtelo de nuevo.',
  partial:
    'Una parte del directorio no respondió. Inténtelo de nuevo más tarde, para guardarlo todo.',
  failed: 'No pudimos guardarlo. Compruebe la cobertura e inténtelo de nuevo.',
  full: 'No hay espacio suficiente en este dispositivo.',
  unchanged: 'Lo que guardó antes sigue aquí.',
  notRemoved:
    'No pudimos quitarlo. Para quitarlo, borre los datos de este sitio web en su navegador.',
  unreadable: 'En este dispositivo hay algo guardado que no podemos leer. Puede quitarlo.',
  unsupported:
    'Aquí no podemos guardar nada en este dispositivo. Algunos navegadores y ventanas privadas no lo permiten.',
};

/** "34 kB" or "1.4 MB": rounded up, so that nobody is surprised. */
function size(lang: string, bytes: number): string {
  const isLarge = bytes >= 1e6;
  const units = isLarge ? Math.ceil(bytes / 1e5) / 10 : Math.ceil(bytes / 1e3);
  return `${formatter('NumberFormat', lang).format(units)}\u00a0${isLarge ? 'MB' : 'kB'}`;
}
