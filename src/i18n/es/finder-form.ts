import type { FinderFormMessages } from '../en-gb/finder-form.js';

export const finderFormMessages: FinderFormMessages = {
  heading: 'Buscar ayuda',
  text: '¿Con qué necesita ayuda?',
  textHint: 'Por ejemplo, en inglés: money worries, stop smoking Widnes, debt WA8',
  topic: 'Tema',
  anyTopic: 'Todos los temas',
  search: 'Buscar',
  filters: 'Filtros',
  filtersLoading: 'Cargando los filtros',
  filtersFailed: 'No pudimos cargar los filtros. Todavía puede buscar.',
  results: 'Servicios',
  start: 'Busque o elija un tema.',
  checkPlace: 'Compruebe el lugar de arriba, o bórrelo para buscar en todas partes.',
  topics: 'Temas',
  searching: 'Buscando',
  slow: 'La búsqueda sigue. Puede esperar o buscar de nuevo.',
  slowEarlier: 'Lo que ve es de antes.',
  unavailable: 'No pudimos conectar con el directorio',
  unavailableHelp:
    'Esto no significa que no haya ayuda. Inténtelo de nuevo en unos minutos, o use la ayuda urgente de arriba.',
  retry: 'Intentar de nuevo',
};
