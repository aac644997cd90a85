/** Words of `mecc-quick-exit`. */
export interface ExitMessages {
  readonly exit: string;
  readonly opens: (site: string) => string;
  readonly history: string;
  readonly shortcut: string;
  readonly more: (presses: number) => string;
  readonly expired: string;
  readonly leaving: string;
}

export const exitMessages: ExitMessages = {
  exit: 'Exit this page',
  opens: (site) => `This page closes and ${site} opens.`,
  history:
    'It does not delete your browsing history. Other people who use this device may still see what you looked at.',
  shortcut: 'You can also press Shift 3 times.',
  more: (presses) =>
    `Press Shift ${String(presses)} more ${presses === 1 ? 'time' : 'times'} to exit this page.`,
  expired: 'You are still on this page. To exit, press Shift 3 times.',
  leaving: 'Loading',
};
