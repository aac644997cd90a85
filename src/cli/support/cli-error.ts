/** Where something is wrong, and what to do about it. */
export interface CliErrorOptions {
  /** File, folder or address, as it was given. Without the query of an address. */
  readonly file?: string | undefined;
  /** Id of the record. */
  readonly record?: string | undefined;
  /** Field of the record, outermost first, joined with dots. */
  readonly path?: string | undefined;
  /** What to do, as a sentence. */
  readonly advice?: string | undefined;
  /** Several things that are wrong. Each gets a line of its own. */
  readonly lines?: readonly string[] | undefined;
  readonly cause?: unknown;
}

/** The command could not do what it was asked to. Ends it with exit code 2. */
export class CliError extends Error {
  override readonly name = 'CliError' as const;
  readonly file: string | undefined;
  readonly record: string | undefined;
  readonly path: string | undefined;
  readonly advice: string | undefined;
  readonly lines: readonly string[];

  /** @param message A sentence that can stand alone behind the name of the file. */
  constructor(message: string, options: CliErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.file = options.file;
    this.record = options.record;
    this.path = options.path;
    this.advice = options.advice;
    this.lines = options.lines ?? [];
  }

  /** `feed.json › record 12 › name: The record has no name. Give it one.` */
  override toString(): string {
    const where = [this.file, this.record, this.path].filter(Boolean).join(' › ');
    const what = [this.message, ...this.lines, this.advice].filter(Boolean).join(' ');
    return where === '' ? what : `${where}: ${what}`;
  }

  /** The same in lines, as a terminal shows it: several things that are wrong have one each. */
  toLines(): string[] {
    const { file, record, path, message, lines, advice } = this;
    if (lines.length === 0) return [this.toString()];
    const first = new CliError(message, { file, record, path }).toString();
    return [first, ...lines.map((line) => `  ${line}`), advice ?? ''].filter(Boolean);
  }
}
