/** The server of a random walk: up, down, slow or wrong, and its services say what was asked. */
import { DataError, NetworkError } from '../../../src/errors/index.js';
import type { ServiceQuery } from '../../../src/search/service-query.js';
import type { DirectorySource } from '../../../src/sources/directory-source.js';
import { ServicePage } from '../../../src/sources/service-page.js';
import { service } from './directories.js';
import { keyOf } from './walk-model.js';

/** How it answers. Slow: when the walk says so, and the last that was asked comes first. */
export type Mode = 'up' | 'empty' | 'partial' | 'stale' | 'slow' | 'down' | 'wrong';
export const MODES: readonly Mode[] = ['up', 'down', 'slow', 'empty', 'wrong', 'partial', 'stale'];

const TOTAL = 12;

export class WalkServer implements DirectorySource {
  readonly capabilities = { text: true, near: true, topics: true, detail: true, totals: true };
  readonly id: string;
  mode: Mode = 'up';
  /** The last search for a page of services that it has answered: what was asked, and how. */
  last: { readonly key: string; readonly mode: Mode } | undefined;
  #waiting: (() => void)[] = [];

  constructor(id: string) {
    this.id = id;
  }

  /** Lets all slow answers come, those that were asked for first at the end. */
  release(): void {
    for (const go of this.#waiting.splice(0).reverse()) go();
  }

  async search(query: ServiceQuery = {}): Promise<ServicePage> {
    const { mode } = this;
    const { perPage = 20 } = query;
    const key = `${this.id} ${keyOf(query)}`;
    // How many there are of each option is another question.
    if (perPage > 1) this.last = { key, mode };
    await this.#answer(mode);
    const total = mode === 'empty' ? 0 : TOTAL;
    const state = mode === 'partial' || mode === 'stale' ? mode : 'ok';
    const pageAt = (page: number): ServicePage => {
      const first = (page - 1) * perPage;
      const count = Math.max(0, Math.min(perPage, total - first));
      return new ServicePage({
        matches: Array.from({ length: count }, (_, index) => ({
          service: this.#service(key, first + index + 1),
          score: 0,
        })),
        state,
        sources: [{ id: this.id, state }],
        total,
        page,
        next:
          page * perPage < total
            ? async () => {
                await this.#answer(this.mode);
                return pageAt(page + 1);
              }
            : undefined,
      });
    };
    return pageAt(1);
  }

  async get(id: string) {
    await this.#answer(this.mode);
    return service({ id, name: `Test ${id}` });
  }

  async status() {
    return Promise.resolve({ id: this.id, state: 'ok' as const });
  }

  async #answer(mode: Mode): Promise<void> {
    if (mode === 'slow') await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (mode === 'down') throw new NetworkError('down');
    if (mode === 'wrong') throw new DataError('Test: not JSON.');
  }

  #service(key: string, number: number) {
    return service({
      id: `s${String(number)}`,
      name: `${key} ${String(number)}`,
      summary: 'Test help.',
      contacts: [{ kind: 'phone', value: '0151 496 0000', dial: '01514960000' }],
      assurance: { assuredDate: '2026-11-01' },
    });
  }
}
