import type { ExitMessages } from '../en-gb/exit.js';

export const exitMessages: ExitMessages = {
  exit: 'Opuść tę stronę',
  opens: (site) => `Ta strona się zamknie i otworzy się ${site}.`,
  history:
    'To nie usuwa historii przeglądania. Inne osoby, które używają tego urządzenia, nadal mogą zobaczyć, co było na nim oglądane.',
  shortcut: 'Możesz też nacisnąć Shift 3 razy.',
  more: (presses) =>
    `Naciśnij Shift jeszcze ${String(presses)} ${presses === 1 ? 'raz' : 'razy'}, aby opuścić tę stronę.`,
  expired: 'Nadal jesteś na tej stronie. Aby ją opuścić, naciśnij Shift 3 razy.',
  leaving: 'Wczytywanie',
};
