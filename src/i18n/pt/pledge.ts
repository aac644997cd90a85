import type { PledgeMessages } from '../en-gb/pledge.js';
import { formatPartialDate } from '../format.js';
import { LANG, counted } from './words.js';

export const pledgeMessages: PledgeMessages = {
  heading: 'Fazer um compromisso MECC',
  private:
    'Nada é enviado. O que escolher e escrever fica nesta página, e desaparece quando sair dela.',
  who: 'Quem faz o compromisso?',
  audience: {
    organisation: 'Uma organização',
    staff: 'Uma pessoa da equipa',
    individual: 'A própria pessoa, pela sua saúde',
  },
  promises: 'Escolha o que promete',
  ourWords: 'Palavras de MECC Signpost',
  name: 'Nome da organização ou da equipa (opcional)',
  nameHint: 'É impresso no compromisso.',
  own: 'Uma promessa por palavras suas (opcional)',
  ownHint: 'Até 200 caracteres.',
  chosen: (count) => `${counted(LANG, count, 'promessa', 'promessas')} no compromisso`,
  nothingChosen: 'Primeiro escolha ou escreva uma promessa.',
  made: (lang, date) => `Data: ${formatPartialDate(lang, date)}`,
  signed: 'Assinatura:',
  from: 'As promessas vêm de:',
  alsoOurs: 'Algumas das palavras são de MECC Signpost.',
  sources: 'De onde vem este compromisso:',
  lastChecked: (lang, date) => `Última verificação: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Ninguém registou quando isto foi verificado pela última vez',
  print: 'Imprimir o seu compromisso',
  restart: 'Começar de novo',
  restarted: 'Limpo. Pode começar de novo.',
  loading: 'A carregar o compromisso',
  notFound: 'Não conhecemos este compromisso.',
  none: 'Ainda não há nenhum compromisso na lista.',
  unavailable: 'Não conseguimos carregar o compromisso. Tente novamente dentro de alguns minutos.',
  retry: 'Tentar novamente',
};
