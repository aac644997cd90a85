/** Options that every command has. */
export interface CommonOptions {
  /** Machine-readable data on stdout. */
  readonly json?: boolean | undefined;
  /** Nothing but errors, and the data that was asked for. */
  readonly quiet?: boolean | undefined;
}

/** Ways to set words off. */
export type Paint = 'bold' | 'red' | 'yellow' | 'green' | 'dim';

const CODES: Readonly<Record<Paint, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  dim: [2, 22],
};

/** Data goes to stdout and everything else to stderr, so that a pipe carries data only. */
export class Terminal {
  readonly quiet: boolean;
  readonly #colour: boolean;

  constructor(options: CommonOptions = {}) {
    this.quiet = options.quiet === true;
    this.#colour = !options.json && hasColour(process.stdout, process.env);
  }

  /** What was asked for. */
  data(text: string): void {
    process.stdout.write(text);
  }

  /** What a person may like to know meanwhile. */
  log(text: string): void {
    if (!this.quiet) process.stderr.write(`${plainLine(text)}\n`);
  }

  /** Words for stdout, set off where it shows colours. */
  paint(how: Paint, text: string): string {
    if (!this.#colour) return text;
    const [on, off] = CODES[how];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  }
}

/** https://no-color.org: any value but the empty one turns colours off. */
function hasColour(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  return stream.isTTY && env['TERM'] !== 'dumb';
}

/** Text from elsewhere on one line, without characters that could take over a terminal. */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ');
}
