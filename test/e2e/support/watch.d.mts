/** What was noted in the page. */
export interface Seen {
  readonly events: readonly string[];
  readonly logged: readonly string[];
  readonly errors: readonly string[];
  readonly stopped: readonly string[];
  readonly history: readonly string[];
  readonly printed: number;
  readonly apps: readonly string[];
}

export interface Traces {
  readonly url: string;
  readonly [trace: string]: unknown;
}

export function watch(): void;
export const TRACES: string;
