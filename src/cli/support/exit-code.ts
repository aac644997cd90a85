/** How a command ended, for the scripts that run it. */
export const EXIT = {
  /** It did what it was asked to, and nothing is wrong. */
  fine: 0,
  /** It did what it was asked to, and found problems. */
  problems: 1,
  /** It was called wrongly, or could not do what it was asked to. */
  failed: 2,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Tells how a command ended, when that is not fine. */
export type SetExit = (code: ExitCode) => void;
