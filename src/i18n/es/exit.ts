import type { ExitMessages } from '../en-gb/exit.js';

export const exitMessages: ExitMessages = {
  exit: 'Salir de esta página',
  opens: (site) => `Esta página se cierra y se abre ${site}.`,
  history:
    'Esto no borra su historial de navegación. Otras personas que usen este dispositivo todavía pueden ver lo que usted ha mirado.',
  shortcut: 'También puede pulsar Shift 3 veces.',
  more: (presses) =>
    `Pulse Shift ${String(presses)} ${presses === 1 ? 'vez' : 'veces'} más para salir de esta página.`,
  expired: 'Todavía está en esta página. Para salir, pulse Shift 3 veces.',
  leaving: 'Cargando',
};
