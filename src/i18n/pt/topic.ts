import type { TopicMessages } from '../en-gb/topic.js';
import { formatPartialDate } from '../format.js';
import { plural, services, localServices } from './words.js';

const NO_STATUS = { draft: '', 'co-produced': '', missing: '' };

const inPlace = (place: string | undefined) => (place === undefined ? '' : ` em ${place}`);

export const topicMessages: TopicMessages = {
  why: 'Porque é importante',
  ask: 'Perguntar',
  assist: 'Ajudar',
  act: 'Agir',
  cues: 'Em que reparar',
  tips: 'Conselhos para o pessoal',
  urgent: 'Se não pode esperar',
  urgentNotEasy: 'Estas palavras ainda não são de leitura fácil.',
  easy: {
    why: 'Porque é importante',
    ask: 'Perguntas para conversar',
    assist: 'É bom saber',
    act: 'Primeiros passos',
  },
  source: 'Fonte:',
  unsourced: 'Não confirmado por uma fonte',
  national: 'Ajuda nacional',
  noNational: (nation) =>
    `Não conhecemos nenhum serviço nacional para isto${nation === undefined ? '' : ` (${nation})`}.`,
  local: (place) => (place === undefined ? 'Ajuda local' : `Ajuda em ${place}`),
  localLoading: 'A procurar ajuda local',
  localFound: localServices,
  localMore: (lang, count) =>
    `${plural(lang, count, { one: 'O primeiro serviço local', many: 'O primeiro # de serviços locais', other: 'Os primeiros # serviços locais' })}. O diretório tem mais.`,
  noLocal: (place) => `O diretório não tem nenhum serviço local para isto${inPlace(place)}.`,
  localUnavailable:
    'Não conseguimos aceder ao diretório local. Isto não significa que não haja ajuda local.',
  localPartial: 'Uma parte do diretório local não respondeu. Pode haver mais serviços.',
  localStale: (lang, date) =>
    `Não conseguimos aceder ao diretório local. Esta é a última cópia que temos${
      date === undefined ? '' : `, com a data: ${formatPartialDate(lang, date)}`
    }.`,
  moreServices: (lang, count) => `Mostrar mais ${services(lang, count)}`,
  moreFound: (lang, count, shown) => `Mais ${services(lang, count)}. A mostrar ${String(shown)}.`,
  nations: 'Diferenças entre as nações',
  lastChecked: (lang, date) => `Última verificação: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Ninguém registou quando isto foi verificado pela última vez',
  draft: 'Nenhum profissional de saúde verificou este texto.',
  form: 'Mostrar este tema como',
  forms: { standard: 'Normal', 'easy-read': 'Leitura fácil', 'text-only': 'Só texto' },
  noneYet: (form) => `${form} (ainda não há)`,
  formStatus: {
    standard: NO_STATUS,
    'easy-read': {
      draft:
        'Rascunho de leitura fácil. Ainda não foi feito com pessoas com deficiência intelectual. Ainda não tem imagens.',
      'co-produced':
        'Leitura fácil. Feito com pessoas com deficiência intelectual. Ainda não tem imagens.',
      missing: 'Ainda não há um texto de leitura fácil para este tema. Este é o texto normal.',
    },
    'text-only': {
      draft: 'Rascunho só de texto. Ainda não foi feito com as pessoas que o podem usar.',
      'co-produced': 'Só texto. Feito com pessoas que o usam.',
      missing: '',
    },
  },
  standardShown: 'A mostrar o texto normal.',
  copy: 'Copiar como texto',
  copied: 'Copiado.',
  copyByHand:
    'O seu navegador não nos deixa copiar. O texto está selecionado: copie-o manualmente.',
  copyText: 'Texto deste tema',
  loading: 'A carregar este tema',
  notFound: 'Não conhecemos este tema.',
  unavailable: 'Não conseguimos carregar este tema. Tente novamente dentro de alguns minutos.',
  retry: 'Tentar novamente',
};
