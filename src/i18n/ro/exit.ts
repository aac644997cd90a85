import type { ExitMessages } from '../en-gb/exit.js';

export const exitMessages: ExitMessages = {
  exit: 'Ieși de pe această pagină',
  opens: (site) => `Această pagină se închide și se deschide ${site}.`,
  history:
    'Nu se șterge istoricul de navigare. Alte persoane care folosesc acest dispozitiv pot vedea în continuare la ce v-ați uitat.',
  shortcut: 'Puteți și să apăsați Shift de 3 ori.',
  more: (presses) =>
    `Mai apăsați Shift ${presses === 1 ? `${String(presses)} dată` : `de ${String(presses)} ori`} ca să ieșiți de pe această pagină.`,
  expired: 'Sunteți încă pe această pagină. Ca să ieșiți, apăsați Shift de 3 ori.',
  leaving: 'Se încarcă',
};
