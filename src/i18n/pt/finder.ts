import { areasOf } from '../areas.js';
import type { FinderMessages } from '../en-gb/finder.js';
import { formatMiles, formatPartialDate, oneOf } from '../format.js';
import { LANG, plural, counted, services, miles } from './words.js';

export const finderMessages: FinderMessages = {
  found: (lang, count) => counted(lang, count, 'serviço encontrado', 'serviços encontrados'),
  foundSome: (lang, count) =>
    plural(lang, count, {
      one: 'A mostrar # serviço',
      many: 'A mostrar o primeiro # de serviços',
      other: 'A mostrar os primeiros # serviços',
    }),
  areas: areasOf({
    allNational: (count) => (count === 1 ? ', de âmbito nacional' : ', todos de âmbito nacional'),
    national: () => 'de âmbito nacional',
    unknown: () => 'sem zona indicada',
  }),
  more: (count) => `Mostrar mais ${String(count)}`,
  notAll: 'Foram encontrados mais serviços do que os impressos aqui.',
  moreFound: (count, shown, total) =>
    `Mais ${services(LANG, count)}. A mostrar ${String(shown)}${total === undefined ? '' : ` de ${String(total)}`}.`,
  urgent: 'Se isto não pode esperar',
  sort: 'Ordenar por',
  sorts: {
    relevance: 'Melhor resultado',
    distance: 'Mais perto',
    name: 'Nome',
    lastChecked: 'Última verificação',
  },
  toNumber: 'Ir para o primeiro número de telefone',
  none: 'Não foram encontrados serviços',
  noneSoFar: 'Nada corresponde no que conseguimos consultar',
  noneHelp: 'Tudo o que consultámos respondeu, e nada corresponde. Pode:',
  noLocal: (place) =>
    `O diretório não tem nenhum serviço local para isto em ${place}. Estes serviços nacionais podem ajudar.`,
  widen: 'Pesquisar mais longe',
  widenTo: (lang, limit, nearest) =>
    `Pesquisar até ${miles(limit)} de distância. O mais perto fica a cerca de ${miles(nearest, formatMiles(lang, nearest))}`,
  anyDistance: (lang, nearest) =>
    `Pesquisar a qualquer distância. O mais perto fica a cerca de ${miles(nearest, formatMiles(lang, nearest))}`,
  clear: 'Limpar os filtros',
  allTopics: 'Pesquisar em todos os temas',
  unknownTopic: 'Não conhecemos o tema indicado. Escolha outro, ou pesquise em todos os temas.',
  addNational: 'Incluir serviços nacionais',
  tryTopics: 'Escolher antes um tema',
  outside: (lang, places) =>
    `Este diretório não inclui esta zona: ${oneOf(lang, places)}. A ajuda local pode estar aqui:`,
  unknownPlace:
    'Ninguém a quem perguntámos conhece este local. Pode haver ajuda local que não conseguimos ver. Experimente um código postal.',
  which: (lang, place, places) =>
    `Há mais do que uma zona ${place}: ${oneOf(lang, places)}. Qual é a sua?`,
  maybe: (place) => `${place} também é um local. Quer ajuda nesse local?`,
  searchIn: (place) => `Pesquisar em ${place}`,
  unavailable: 'Não conseguimos aceder ao diretório',
  unavailableHelp:
    'Isto não significa que não haja ajuda. Tente novamente dentro de alguns minutos, ou use a ajuda urgente acima.',
  nationalOnly: 'Estes serviços nacionais podem ajudar agora.',
  earlier: 'Estes serviços são da sua última pesquisa. Podem não servir para esta.',
  partial: 'Uma parte do diretório não respondeu. Pode haver mais serviços do que estes.',
  stale: (lang, date) =>
    `Não conseguimos aceder ao diretório. Esta é a última cópia que temos${
      date === undefined ? '' : `, com a data: ${formatPartialDate(lang, date)}`
    }.`,
  onDevice: (lang, place, date) =>
    `Não conseguimos aceder ao diretório. Estes são os serviços para ${place} que foram guardados neste dispositivo. ${
      date === undefined
        ? 'Ninguém registou de quando são.'
        : `Data: ${formatPartialDate(lang, date)}.`
    }`,
  retry: 'Tentar novamente',
  asOf: (lang, date) => `Data dos dados do diretório: ${formatPartialDate(lang, date)}`,
  moreFailed: 'Não conseguimos carregar mais serviços. Tente novamente.',
};
