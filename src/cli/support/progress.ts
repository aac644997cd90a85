import { plainLine, type Terminal } from './terminal.js';

/** Milliseconds before a bar is worth its noise. */
const PATIENCE = 1_000;
/** Milliseconds between two looks of the bar. */
const PACE = 100;
const WIDTH = 24;

/**
 * How far a longer task has come: a bar on stderr where that is a terminal, and nothing elsewhere.
 * Shown after a second, and taken away at the end.
 */
export class Progress {
  readonly #label: string;
  readonly #isShown: boolean;
  readonly #begun = performance.now();
  #drawn = 0;

  constructor(terminal: Terminal, label: string) {
    this.#label = label;
    this.#isShown = !terminal.quiet && process.stderr.isTTY && process.env['TERM'] !== 'dumb';
  }

  /** @param total Undefined while nobody knows. */
  update(done: number, total?: number): void {
    const now = performance.now();
    if (!this.#isShown || now - this.#begun < PATIENCE || now - this.#drawn < PACE) return;
    this.#drawn = now;
    process.stderr.write(`\r\u001b[K${progressLine(this.#label, done, total)}`);
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#drawn > 0) process.stderr.write('\r\u001b[K');
    this.#drawn = 0;
  }
}

/** `Reading ████████░░░░░░░░ 50% 400 of 800`. */
export function progressLine(label: string, done: number, total?: number): string {
  const name = plainLine(label);
  if (!total || total < done) return `${name} ${done}`;
  const share = done / total;
  const full = Math.round(share * WIDTH);
  const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
  return `${name} ${bar} ${Math.floor(share * 100)}% ${done} of ${total}`;
}
