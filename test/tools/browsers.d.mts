/** The engines, in the order in which they are tried. */
export const ENGINES: readonly string[];
export const CHROMIUM_ARGS: readonly string[];
/** What is missing of the screen reader: programs by name. */
export function missingScreenReader(): string[];
/** What is installed of an engine, or `undefined` when something is missing. */
export function findBrowser(
  engine: string,
): { readonly executable: string; readonly driver?: string; readonly xvfb?: string } | undefined;
/** A port of this machine that nobody uses. */
export function freePort(): Promise<number>;
