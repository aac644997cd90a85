import type { ExitMessages } from '../en-gb/exit.js';

export const exitMessages: ExitMessages = {
  exit: 'Sair desta página',
  opens: (site) => `Esta página fecha e abre-se ${site}.`,
  history:
    'Isto não apaga o seu histórico de navegação. Outras pessoas que usem este dispositivo ainda podem ver o que esteve a ver.',
  shortcut: 'Também pode premir Shift 3 vezes.',
  more: (presses) =>
    `Prima Shift mais ${String(presses)} ${presses === 1 ? 'vez' : 'vezes'} para sair desta página.`,
  expired: 'Ainda está nesta página. Para sair, prima Shift 3 vezes.',
  leaving: 'A carregar',
};
