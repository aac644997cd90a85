/** No answers in a row after which a host is left alone. */
const PATIENCE = 3;

/** Hosts that are not to be asked any more. */
export class ClosedHosts {
  /** Those that asked for more time than there is. */
  readonly #busy = new Set<string>();
  readonly #silences = new Map<string, number>();

  /** Leaves a host alone that asked for more time than there is. */
  leaveAlone(host: string): void {
    this.#busy.add(host);
  }

  /** Takes note of whether a host said anything. */
  heard(host: string, said: boolean): void {
    this.#silences.set(host, said ? 0 : (this.#silences.get(host) ?? 0) + 1);
  }

  /** Why a host is not to be asked any more. */
  why(host: string): 'busy' | 'silent' | undefined {
    if (this.#busy.has(host)) return 'busy';
    return (this.#silences.get(host) ?? 0) >= PATIENCE ? 'silent' : undefined;
  }
}
