import type { ShortlistMessages } from '../en-gb/shortlist.js';
import { formatPartialDate } from '../format.js';
import { plural, counted } from './words.js';

export const shortlistMessages: ShortlistMessages = {
  heading: 'Mi lista',
  empty: 'Todavía no hay nada en su lista.',
  emptyHelp: 'Pulse «Añadir a mi lista» en un servicio.',
  linkForgotten: 'Su lista venía de un enlace. Abra el enlace de nuevo para verla.',
  private: 'Su lista se queda en esta página. Desaparece cuando salga de la página.',
  inAddress:
    'El enlace a esta lista está en la barra de direcciones. «Terminado, empezar de nuevo» lo quita de allí.',
  opening: 'Abriendo la lista',
  ask: 'Esta lista contiene algo privado. ¿Mostrarla?',
  askHelp: 'Primero compruebe que nadie más puede ver su pantalla.',
  show: 'Mostrar la lista',
  hide: 'No mostrarla',
  hidden: 'La lista no se mostró. No se guarda nada.',
  gone: (lang, count) =>
    plural(lang, count, {
      one: '# servicio ya no está en el directorio.',
      many: '# de servicios ya no están en el directorio.',
      other: '# servicios ya no están en el directorio.',
    }),
  unclear: (lang, count) =>
    `${plural(lang, count, {
      one: 'No pudimos saber a qué servicio se refiere # parte del enlace.',
      many: 'No pudimos saber a qué servicios se refieren # de partes del enlace.',
      other: 'No pudimos saber a qué servicios se refieren # partes del enlace.',
    })} Pida el número a quien le dio el enlace. Si la vida de alguien está en peligro, llame al 999.`,
  unreachable: (lang, count) =>
    plural(lang, count, {
      one: 'No pudimos cargar # servicio. Puede que siga existiendo. Inténtelo de nuevo en unos minutos.',
      many: 'No pudimos cargar # de servicios. Puede que sigan existiendo. Inténtelo de nuevo en unos minutos.',
      other:
        'No pudimos cargar # servicios. Puede que sigan existiendo. Inténtelo de nuevo en unos minutos.',
    }),
  full: (lang, count) =>
    plural(lang, count, {
      one: 'Su lista está llena. No se añadió # servicio.',
      many: 'Su lista está llena. No se añadieron # de servicios.',
      other: 'Su lista está llena. No se añadieron # servicios.',
    }),
  retry: 'Intentar de nuevo',
  up: 'Subir',
  down: 'Bajar',
  moved: (name, place, count) => `${name}: ahora ${String(place)} de ${String(count)}.`,
  remove: 'Quitar',
  removed: (name) => `Quitado de su lista: ${name}.`,
  undo: 'Deshacer',
  restored: (name) => `De nuevo en su lista: ${name}.`,
  handOver: 'Llevarse la lista',
  careful:
    'Esta lista contiene algo privado. Piense quién puede ver un mensaje o una copia impresa.',
  note: 'Una nota para la lista (opcional)',
  noteOnPaper: 'Nota',
  noteHint: 'Hasta 300 caracteres. Se queda en esta página hasta que la envíe o la imprima.',
  noteTooLong: (lang, count) =>
    `A su nota le ${count === 1 ? 'sobra' : 'sobran'} ${counted(lang, count, 'carácter', 'caracteres')}. Puede que una parte no quepa.`,
  goesWith: 'Esto va con la lista:',
  sms: 'Mensaje de texto (SMS)',
  email: 'Correo electrónico',
  share: 'Compartir',
  copy: 'Copiar como texto',
  smsLeftOut: (lang, count) =>
    plural(lang, count, {
      one: '# servicio no cabe en un SMS.',
      many: '# de servicios no caben en un SMS.',
      other: '# servicios no caben en un SMS.',
    }),
  smsWordsLeftOut: 'Algunas de sus palabras no caben en un SMS.',
  emailLeftOut: (lang, count) =>
    plural(lang, count, {
      one: '# servicio no cabe en este correo.',
      many: '# de servicios no caben en este correo.',
      other: '# servicios no caben en este correo.',
    }),
  emailWordsLeftOut: 'Algunas de sus palabras no caben en este correo.',
  copied: 'Copiado. Ya puede pegarlo.',
  copyByHand: 'Su navegador no nos dejó copiar. Copie el texto de abajo.',
  copyText: 'Texto para copiar',
  shareFailed: 'No se pudo compartir. En su lugar puede copiar el texto.',
  paper: 'Imprimir en',
  a4: 'Papel A4, con todos los datos',
  pocket: 'Una tarjeta para recortar, con los datos principales',
  large: 'Letra grande (16 puntos)',
  print: 'Imprimir',
  made: (lang, date) => `Fecha: ${formatPartialDate(lang, date)}`,
  scan: 'Apunte aquí con la cámara de un teléfono para abrir esta lista.',
  link: 'Enlace y código QR',
  linkHelp:
    'El enlace dice qué servicios están en la lista, y nada más. Quien lo tenga puede verlos.',
  linkField: 'Enlace a esta lista',
  copyLink: 'Copiar el enlace',
  qr: 'Código QR del enlace',
  noQr: 'No hay código QR: no se pudo crear.',
  restart: 'Terminado, empezar de nuevo',
  restarted: 'Borrado. Puede empezar de nuevo.',
};
