import type { FinderFiltersMessages } from '../en-gb/finder-filters.js';
import { formatter } from '../format.js';
import { dayNames } from './days.js';
import { miles } from './words.js';

const number = (lang: string, value: number) => formatter('NumberFormat', lang).format(value);

export const finderFiltersMessages: FinderFiltersMessages = {
  hint: 'Solo se muestran los servicios que lo indican. Otros también pueden ofrecerlo.',
  miles: (count) => `Hasta ${miles(count)}`,
  anyDistance: 'Cualquier distancia',
  open: 'Cuándo está abierto',
  anyTime: 'Cualquier momento',
  openNow: 'Abierto ahora',
  openOn: (day) => `Abierto: ${day}`,
  days: dayNames,
  language: 'Idioma',
  anyLanguage: 'Cualquier idioma',
  groups: {
    distance: 'A qué distancia',
    what: 'Precio y cómo acceder',
    how: 'Cómo puede usarlo',
    for: 'Para quién es',
    access: 'Accesibilidad',
  },
  switches: {
    free: 'Gratis',
    'no-phone': 'No quiero llamar por teléfono',
    'self-referral': 'Puede contactar directamente',
    interpreter: 'Intérprete',
    'local-only': 'Solo servicios locales',
  },
  modes: {
    phone: 'Por teléfono',
    text: 'Por SMS',
    online: 'Por internet',
    'in-person': 'En persona',
    'home-visit': 'Le visitan en casa',
    post: 'Por correo postal',
  },
  audiences: {
    'young-people': 'Niños y jóvenes',
    'older-people': 'Personas mayores',
    carers: 'Personas que cuidan a otras',
    parents: 'Padres y madres',
    men: 'Hombres',
    women: 'Mujeres',
    lgbt: 'Personas LGBT+',
    veterans: 'Veteranos de las fuerzas armadas',
    'disabled-people': 'Personas con discapacidad',
  },
  age: 'Edad en años',
  ageHint: 'También se muestran los servicios que no indican una edad.',
  ageWrong: 'Error: Escriba la edad con un número, por ejemplo 17',
  ageOf: (years) => `Edad: ${years}`,
  features: {
    'step-free': 'Acceso sin escalones',
    'hearing-loop': 'Bucle magnético para audífonos',
    bsl: 'Lengua de signos británica',
    parking: 'Aparcamiento',
    toilet: 'Aseo',
  },
  unrecorded:
    'Ninguno de los servicios encontrados lo indica. Aun así pueden ofrecerlo: pregúnteles.',
  counted: (lang, name, count) => `${name} (${number(lang, count)})`,
  chosen: 'Filtros en uso',
  remove: 'Quitar el filtro:',
  clearAll: 'Borrar todo',
};
