import type { LearningMessages } from '../en-gb/learning.js';
import { formatPartialDate, formatter } from '../format.js';
import { counted, courses } from './words.js';

const number = (lang: string, value: number) => formatter('NumberFormat', lang).format(value);

export const learningMessages: LearningMessages = {
  heading: 'Cursos MECC pela Internet',
  by: 'De',
  length: 'Duração',
  minutes: (lang, count) =>
    count > 0 && count % 60 === 0
      ? counted(lang, count / 60, 'hora', 'horas')
      : counted(lang, count, 'minuto', 'minutos'),
  minutesUnknown: 'Não se sabe a duração',
  sessions: 'Sessões',
  olderSessions: (lang, count) =>
    counted(lang, count, 'sessão mais antiga', 'sessões mais antigas'),
  kind: 'Como',
  kinds: {
    'e-learning': 'Curso pela Internet',
    live: 'Sessão em direto',
    'live-online': 'Em direto pela Internet',
    'face-to-face': 'Presencial',
    'train-the-trainer': 'Formação de formadores',
    cascade: 'Transmitido dentro de uma organização',
  },
  area: 'Onde',
  level: 'Nível',
  levels: {
    introductory: 'Introdução',
    'very-brief': 'Conselho muito breve',
    brief: 'Conselho breve',
    'extended-brief': 'Conselho breve alargado',
  },
  cost: 'Preço',
  access: 'Acesso',
  accessKinds: {
    open: 'Aberto a todos',
    account: 'Precisa de uma conta',
    openathens: 'Precisa de uma conta OpenAthens',
    lms: 'Através do sistema de formação da sua organização',
    unknown: 'Não se sabe',
  },
  audience: 'Para',
  audiences: {
    everyone: 'Todas as pessoas',
    health: 'Saúde',
    'social-care': 'Apoio social',
    council: 'Câmaras municipais',
    voluntary: 'Instituições de solidariedade e voluntários',
    housing: 'Habitação',
    commissioners: 'Responsáveis pela contratação de serviços',
  },
  notStated: 'Não indicado',
  lms: 'No seu próprio sistema de formação',
  lmsUnknown: 'Não se sabe. Pergunte a quem oferece o curso.',
  beingReplaced: 'Vai ser substituído',
  replacedBy: 'Substituído por:',
  replaced: 'Este curso foi substituído por outro.',
  gone: 'Já não existe',
  goneNotice: 'A página deste curso já não existe, por isso não há ligação.',
  noLink: 'Não há nenhum endereço web confirmado para isto.',
  open: (title) => `Ir para: ${title}`,
  lastChecked: (lang, date) => `Última verificação: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Ninguém registou quando isto foi verificado pela última vez',
  partly: 'Uma parte disto não está confirmada.',
  sources: (dates) =>
    dates.length === 0 ? 'Onde isto foi lido' : `Onde isto foi lido (${dates.join(', ')})`,
  none: 'Não há cursos pela Internet na lista para isto.',
  filterAudience: 'Para quem é?',
  filterLevel: 'Que nível?',
  anyAudience: 'Todos os cursos',
  anyLevel: 'Todos os níveis',
  choice: (lang, name, count) => `${name} (${count === 0 ? 'nenhum' : number(lang, count)})`,
  found: (lang, shown, total, chosen) => {
    const all = courses(lang, total);
    const text = shown < total ? `A mostrar ${number(lang, shown)} de ${all}` : all;
    return chosen.length === 0 ? text : `${text} para: ${chosen.join(', ')}`;
  },
  noneFit: 'Nenhum curso corresponde ao que escolheu. Mude a escolha, ou mostre todos os cursos.',
  showAll: 'Mostrar todos os cursos',
  plan: 'O meu plano de formação',
  planPrivate:
    'Nada é guardado nem enviado. O seu plano desaparece quando sair desta página, por isso imprima-o primeiro.',
  planAdd: 'Pôr no meu plano',
  planDone: 'Já fiz isto',
  planSee: 'Ver o meu plano',
  planEmpty: 'Não há nenhum curso à espera no seu plano. Assinale um para o pôr lá.',
  planStatus: (lang, planned, done) =>
    `${courses(lang, planned)} no seu plano, feitos: ${number(lang, done)}`,
  planCleared: 'O seu plano foi limpo.',
  print: 'Imprimir o meu plano',
  clear: 'Limpar o meu plano',
  loading: 'A carregar os cursos',
  unavailable: 'Não conseguimos carregar os cursos. Tente novamente dentro de alguns minutos.',
  retry: 'Tentar novamente',
};
