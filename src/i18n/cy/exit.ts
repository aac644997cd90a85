import type { ExitMessages } from '../en-gb/exit.js';

export const exitMessages: ExitMessages = {
  exit: 'Gadael y dudalen hon',
  opens: (site) => `Mae’r dudalen hon yn cau ac mae ${site} yn agor.`,
  history:
    'Nid yw’n dileu eich hanes pori. Efallai y bydd pobl eraill sy’n defnyddio’r ddyfais hon yn dal i weld beth buoch yn edrych arno.',
  shortcut: 'Gallwch hefyd bwyso Shift 3 gwaith.',
  more: (presses) =>
    `Pwyswch Shift ${String(presses)} ${presses < 3 ? 'waith' : 'gwaith'} eto i adael y dudalen hon.`,
  expired: 'Rydych yn dal ar y dudalen hon. I adael, pwyswch Shift 3 gwaith.',
  leaving: 'Yn llwytho',
};
