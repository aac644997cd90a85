import type { FinderFormMessages } from '../en-gb/finder-form.js';

export const finderFormMessages: FinderFormMessages = {
  heading: 'Encontrar ajuda',
  text: 'Precisa de ajuda com quê?',
  textHint: 'Por exemplo, em inglês: money worries, stop smoking Widnes, debt WA8',
  topic: 'Tema',
  anyTopic: 'Todos os temas',
  search: 'Pesquisar',
  filters: 'Filtros',
  filtersLoading: 'A carregar os filtros',
  filtersFailed: 'Não conseguimos carregar os filtros. Pode pesquisar na mesma.',
  results: 'Serviços',
  start: 'Pesquise ou escolha um tema.',
  checkPlace: 'Verifique o local acima, ou limpe-o para pesquisar em todo o lado.',
  topics: 'Temas',
  searching: 'A pesquisar',
  slow: 'A pesquisa continua. Pode esperar ou pesquisar de novo.',
  slowEarlier: 'O que vê é de antes.',
  unavailable: 'Não conseguimos aceder ao diretório',
  unavailableHelp:
    'Isto não significa que não haja ajuda. Tente novamente dentro de alguns minutos, ou use a ajuda urgente acima.',
  retry: 'Tentar novamente',
};
