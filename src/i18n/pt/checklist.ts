import type { ChecklistMessages } from '../en-gb/checklist.js';
import { formatPartialDate } from '../format.js';
import { LANG, counted } from './words.js';

export const checklistMessages: ChecklistMessages = {
  model: 'Tipo de conversa',
  kind: {
    steps: 'Passos a seguir',
    skills: 'Competências para qualquer momento',
    tool: 'Ferramentas',
    theory: 'Ideias em que se baseia',
  },
  changed: (title) => `A mostrar agora: ${title}. O que tinha assinalado foi mantido.`,
  levelLabel: 'Nível:',
  level: {
    'very-brief': 'Muito breve',
    brief: 'Breve',
    'extended-brief': 'Breve alargada',
    'high-intensity': 'Intensiva',
    any: 'Qualquer nível',
  },
  time: 'Tempo:',
  unverified: 'não confirmado por uma fonte',
  unsourced:
    'Não lemos nenhuma página publicada que confirme isto. Pergunte a um formador antes de usar.',
  variants: 'Como mostrar',
  variant: { standard: 'Normal', 'easy-read': 'Leitura fácil', 'text-only': 'Só texto' },
  easyStatus: {
    draft:
      'Rascunho. Ainda não foi feito com pessoas com deficiência intelectual. Ainda não tem imagens.',
    'co-produced': 'Feito com pessoas com deficiência intelectual. Ainda não tem imagens.',
    missing: 'Ainda não há um texto de leitura fácil para isto. Este é o texto normal.',
  },
  standardShown: 'A mostrar o texto normal.',
  timer: 'Cronómetro',
  notStarted: 'Não iniciado',
  minutes: (minutes, isRunning) => {
    const passed =
      minutes === 0 ? 'menos de 1 minuto' : counted(LANG, minutes, 'minuto', 'minutos');
    return `${isRunning ? 'Tempo passado:' : 'Parado depois de'} ${passed}`;
  },
  usual: 'Tempo habitual:',
  usualFor: (level) => `Tempo habitual neste nível (${level.toLowerCase()}):`,
  usualUnknown: 'não se sabe',
  startTimer: 'Iniciar o cronómetro',
  stopTimer: 'Parar o cronómetro',
  timerHint: 'Não faz som nem dá avisos. Use o tempo de que precisar.',
  prompts: 'Pode dizer:',
  cues: 'Em que reparar',
  tips: 'Conselhos (boa prática, sem fonte)',
  scale: '0 é nada. 10 é muito.',
  notAnswered: 'Sem resposta',
  noAnswer: 'Ainda sem resposta',
  answer: (number) => `Resposta: ${String(number)} em 10`,
  thenAsk: 'Depois pergunte:',
  progress: (done, total) => `Passos feitos: ${String(done)} de ${String(total)}`,
  stepOf: (step, total, title) => `Passo ${String(step)} de ${String(total)}: ${title}`,
  lastStep: 'Este é o último passo.',
  stepDone: 'Este passo está feito',
  back: 'Anterior',
  next: 'Seguinte',
  private: 'O que assinalar e escolher fica nesta página. Desaparece quando sair dela.',
  plan: 'O que combinaram',
  planHint: 'Para a pessoa levar consigo. Não escreva nomes nem dados privados.',
  planChosen: 'O que a pessoa escolheu',
  planChosenHint: 'Uma coisa em cada linha.',
  planNext: 'O próximo pequeno passo da pessoa',
  dos: 'O que ajuda',
  donts: 'O que evitar',
  outcomes: 'Como pode acabar bem',
  training: 'Como as pessoas aprendem isto',
  restart: 'Terminado, começar de novo',
  restarted: 'Limpo. Pronto para a próxima conversa.',
  printCard: 'Imprimir uma ficha em branco',
  cardSource: 'De:',
  sources: 'De onde vem isto',
  lastChecked: (lang, date) => `Última verificação: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Ninguém registou quando isto foi verificado pela última vez',
  loading: 'A carregar a lista de passos',
  notFound: 'Não conhecemos este tipo de conversa.',
  unavailable:
    'Não conseguimos carregar a lista de passos. Tente novamente dentro de alguns minutos.',
  retry: 'Tentar novamente',
};
