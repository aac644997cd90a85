import type { FinderFiltersMessages } from '../en-gb/finder-filters.js';
import { formatter } from '../format.js';
import { dayNames } from './days.js';
import { miles } from './words.js';

const number = (lang: string, value: number) => formatter('NumberFormat', lang).format(value);

export const finderFiltersMessages: FinderFiltersMessages = {
  hint: 'Só são mostrados os serviços que o indicam. Outros também podem oferecer o mesmo.',
  miles: (count) => `Até ${miles(count)}`,
  anyDistance: 'Qualquer distância',
  open: 'Quando está aberto',
  anyTime: 'Qualquer altura',
  openNow: 'Aberto agora',
  openOn: (day) => `Aberto: ${day}`,
  days: dayNames,
  language: 'Língua',
  anyLanguage: 'Qualquer língua',
  groups: {
    distance: 'A que distância',
    what: 'Preço e como aceder',
    how: 'Como pode utilizar',
    for: 'Para quem é',
    access: 'Acessibilidade',
  },
  switches: {
    free: 'Grátis',
    'no-phone': 'Não quero telefonar',
    'self-referral': 'Pode contactar diretamente o serviço',
    interpreter: 'Intérprete',
    'local-only': 'Só serviços locais',
  },
  modes: {
    phone: 'Por telefone',
    text: 'Por SMS',
    online: 'Pela Internet',
    'in-person': 'Pessoalmente',
    'home-visit': 'Vão a sua casa',
    post: 'Por correio',
  },
  audiences: {
    'young-people': 'Crianças e jovens',
    'older-people': 'Pessoas mais velhas',
    carers: 'Cuidadores',
    parents: 'Pais e mães',
    men: 'Homens',
    women: 'Mulheres',
    lgbt: 'Pessoas LGBT+',
    veterans: 'Antigos militares',
    'disabled-people': 'Pessoas com deficiência',
  },
  age: 'Idade em anos',
  ageHint: 'Também são mostrados os serviços que não indicam uma idade.',
  ageWrong: 'Erro: Escreva a idade em número, por exemplo 17',
  ageOf: (years) => `Idade: ${years}`,
  features: {
    'step-free': 'Acesso sem degraus',
    'hearing-loop': 'Anel magnético para aparelhos auditivos',
    bsl: 'Língua gestual britânica',
    parking: 'Estacionamento',
    toilet: 'Casa de banho',
  },
  unrecorded:
    'Nenhum dos serviços encontrados indica isto. Mesmo assim podem oferecê-lo: pergunte.',
  counted: (lang, name, count) => `${name} (${number(lang, count)})`,
  chosen: 'Filtros em uso',
  remove: 'Retirar o filtro:',
  clearAll: 'Limpar tudo',
};
