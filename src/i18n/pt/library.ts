import type { LibraryMessages } from '../en-gb/library.js';
import { formatPartialDate, formatter } from '../format.js';
import { nationNames } from './nations.js';
import { LANG, counted } from './words.js';

const number = (lang: string, value: number) => formatter('NumberFormat', lang).format(value);

const items = (lang: string, count: number) => counted(lang, count, 'documento', 'documentos');

export const libraryMessages: LibraryMessages = {
  heading: 'Biblioteca MECC',
  text: 'Pesquisar na biblioteca',
  textHint: 'Por exemplo, em inglês: training, quit smoking, evaluation',
  search: 'Pesquisar',
  filters: 'Filtros',
  facetType: 'Tipo',
  facetTopic: 'Tema',
  facetAudience: 'Para quem é',
  facetPlace: 'De onde vem',
  facetPublisher: 'Editor',
  facetDate: 'Data',
  facetLicence: 'Licença',
  types: {
    guide: 'Guia',
    toolkit: 'Conjunto de ferramentas ou lista de verificação',
    'case-study': 'Caso prático',
    evidence: 'Provas',
    'training-material': 'Material de formação',
    campaign: 'Campanha',
    policy: 'Política ou plano',
    website: 'Site',
  },
  typeWords: {
    guide: 'orientações manual guidance handbook',
    toolkit: 'ferramentas modelo tools template',
    'case-study': 'exemplos histórias examples stories',
    evidence: 'investigação estudos research studies',
    'training-material': 'diapositivos apontamentos slides handouts',
    campaign: 'folhetos cartazes leaflets flyers posters',
    policy: 'estratégia strategy',
    website: 'página web page',
  },
  nations: nationNames,
  noTopic: 'MECC em geral',
  noPlace: 'Nenhum local específico',
  noDate: 'Sem data',
  notStated: 'Não indicado',
  lastYears: (years) =>
    `${years === 1 ? 'Último' : 'Últimos'} ${counted(LANG, years, 'ano', 'anos')}`,
  option: (lang, label, count) => `${label} (${count === 0 ? 'nenhum' : number(lang, count)})`,
  chosen: 'Filtros que escolheu',
  remove: (label) => `Retirar: ${label}`,
  clear: 'Limpar a pesquisa e os filtros',
  sort: 'Ordenar por',
  newest: 'Mais recentes primeiro',
  byTitle: 'Título, de A a Z',
  results: 'Resultados',
  count: (lang, shown, found) =>
    shown < found
      ? `A mostrar ${number(lang, shown)} de ${items(lang, found)}`
      : items(lang, found),
  more: (lang, count) => `Mostrar mais ${number(lang, count)}`,
  nothing: 'Nada na biblioteca corresponde',
  nothingHelp: 'Procurámos em toda a biblioteca. Experimente outras palavras ou menos filtros.',
  empty: 'Esta biblioteca ainda não tem nada.',
  publisherUnknown: 'Editor não indicado',
  dateUnknown: 'sem data',
  topics: 'Temas',
  audience: 'Para',
  place: 'De',
  licence: 'Licença',
  copy: (site) => `Uma cópia noutro site (${site}), não a página do próprio editor.`,
  gone: 'Esta página já não existe.',
  moving: 'Esta página vai ser substituída.',
  beingReplacedBy: 'Vai ser substituída por:',
  replacedBy: 'Substituída por:',
  noLink: 'Não temos nenhum endereço web confirmado para isto.',
  partly: 'Uma parte disto não está confirmada.',
  foundIn: 'Encontrado em:',
  lastChecked: (lang, date) => `Última verificação: ${formatPartialDate(lang, date)}`,
  lastCheckedUnopened: (lang, date) =>
    `Última verificação: ${formatPartialDate(lang, date)}, sem abrir a ligação`,
  notRecorded: 'Ninguém registou quando isto foi verificado pela última vez',
  loading: 'A carregar a biblioteca',
  unavailable: 'Não conseguimos carregar a biblioteca. Tente novamente dentro de alguns minutos.',
  retry: 'Tentar novamente',
};
