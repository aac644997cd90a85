import type { ShortlistMessages } from '../en-gb/shortlist.js';
import { formatPartialDate } from '../format.js';
import { plural, counted } from './words.js';

export const shortlistMessages: ShortlistMessages = {
  heading: 'A minha lista',
  empty: 'Ainda não há nada na sua lista.',
  emptyHelp: 'Prima «Adicionar à minha lista» num serviço.',
  linkForgotten: 'A sua lista veio de uma ligação. Abra a ligação de novo para a ver.',
  private: 'A sua lista fica nesta página. Desaparece quando sair da página.',
  inAddress:
    'A ligação para esta lista está na barra de endereço. «Terminado, começar de novo» retira-a de lá.',
  opening: 'A abrir a lista',
  ask: 'Esta lista tem algo privado. Mostrar?',
  askHelp: 'Primeiro verifique que mais ninguém consegue ver o seu ecrã.',
  show: 'Mostrar a lista',
  hide: 'Não mostrar',
  hidden: 'A lista não foi mostrada. Nada é guardado.',
  gone: (lang, count) =>
    plural(lang, count, {
      one: '# serviço já não está no diretório.',
      many: '# de serviços já não estão no diretório.',
      other: '# serviços já não estão no diretório.',
    }),
  unclear: (lang, count) =>
    `${plural(lang, count, {
      one: 'Não conseguimos saber a que serviço se refere # parte da ligação.',
      many: 'Não conseguimos saber a que serviços se referem # de partes da ligação.',
      other: 'Não conseguimos saber a que serviços se referem # partes da ligação.',
    })} Peça o número a quem lhe deu a ligação. Se a vida de alguém está em perigo, ligue para o 999.`,
  unreachable: (lang, count) =>
    plural(lang, count, {
      one: 'Não conseguimos carregar # serviço. Pode ainda existir. Tente novamente dentro de alguns minutos.',
      many: 'Não conseguimos carregar # de serviços. Podem ainda existir. Tente novamente dentro de alguns minutos.',
      other:
        'Não conseguimos carregar # serviços. Podem ainda existir. Tente novamente dentro de alguns minutos.',
    }),
  full: (lang, count) =>
    plural(lang, count, {
      one: 'A sua lista está cheia. # serviço não foi adicionado.',
      many: 'A sua lista está cheia. # de serviços não foram adicionados.',
      other: 'A sua lista está cheia. # serviços não foram adicionados.',
    }),
  retry: 'Tentar novamente',
  up: 'Subir',
  down: 'Descer',
  moved: (name, place, count) => `${name}: agora ${String(place)} de ${String(count)}.`,
  remove: 'Retirar',
  removed: (name) => `Retirado da sua lista: ${name}.`,
  undo: 'Anular',
  restored: (name) => `De novo na sua lista: ${name}.`,
  handOver: 'Levar a lista consigo',
  careful:
    'Esta lista tem algo privado. Pense em quem pode ver uma mensagem ou uma folha impressa.',
  note: 'Uma nota para a lista (opcional)',
  noteOnPaper: 'Nota',
  noteHint: 'Até 300 caracteres. Fica nesta página até a enviar ou imprimir.',
  noteTooLong: (lang, count) =>
    `A sua nota tem ${counted(lang, count, 'carácter', 'caracteres')} a mais. Uma parte pode não caber.`,
  goesWith: 'Isto vai com a lista:',
  sms: 'Mensagem de texto (SMS)',
  email: 'E-mail',
  share: 'Partilhar',
  copy: 'Copiar como texto',
  smsLeftOut: (lang, count) =>
    plural(lang, count, {
      one: '# serviço não cabe num SMS.',
      many: '# de serviços não cabem num SMS.',
      other: '# serviços não cabem num SMS.',
    }),
  smsWordsLeftOut: 'Algumas das suas palavras não cabem num SMS.',
  emailLeftOut: (lang, count) =>
    plural(lang, count, {
      one: '# serviço não cabe neste e-mail.',
      many: '# de serviços não cabem neste e-mail.',
      other: '# serviços não cabem neste e-mail.',
    }),
  emailWordsLeftOut: 'Algumas das suas palavras não cabem neste e-mail.',
  copied: 'Copiado. Já pode colar.',
  copyByHand: 'O seu navegador não nos deixou copiar. Copie o texto abaixo.',
  copyText: 'Texto para copiar',
  shareFailed: 'Não foi possível partilhar. Em vez disso, pode copiar o texto.',
  paper: 'Imprimir em',
  a4: 'Papel A4, com todos os dados',
  pocket: 'Um cartão para recortar, com os dados principais',
  large: 'Letra grande (16 pontos)',
  print: 'Imprimir',
  made: (lang, date) => `Data: ${formatPartialDate(lang, date)}`,
  scan: 'Aponte aqui a câmara de um telemóvel para abrir esta lista.',
  link: 'Ligação e código QR',
  linkHelp: 'A ligação diz que serviços estão na lista, e nada mais. Quem a tiver pode vê-los.',
  linkField: 'Ligação para esta lista',
  copyLink: 'Copiar a ligação',
  qr: 'Código QR da ligação',
  noQr: 'Não há código QR: não foi possível criá-lo.',
  restart: 'Terminado, começar de novo',
  restarted: 'Limpo. Pode começar de novo.',
};
