import type { MeccClient } from '../../client/index.js';
import type { ServicePage } from '../../sources/service-page.js';
import type { Answer } from './criteria.js';

/** What answers are made with, and the filters: scripts of their own, loaded when they are needed. */
export class FinderParts {
  #answers: typeof import('./finder-answer.js') | undefined;
  #filters: typeof import('./finder-filters.js') | undefined;

  /** Undefined until it has been loaded. */
  get answers() {
    return this.#answers;
  }

  /** Undefined until they have been loaded. */
  get filters() {
    return this.#filters;
  }

  /** Rejects when it cannot be loaded; the next call tries again. */
  async loadAnswers(): Promise<typeof import('./finder-answer.js')> {
    return (this.#answers ??= await import('./finder-answer.js'));
  }

  /** The filters could not be loaded when that was last tried. */
  hasFailed = false;

  /** Loads the filters, or notes that they cannot be loaded; the next call tries again. */
  async loadFilters(): Promise<void> {
    try {
      this.#filters ??= await import('./finder-filters.js');
      this.hasFailed = false;
    } catch {
      this.hasFailed = true;
    }
  }

  /** What every filter would find; undefined when it cannot be known. */
  async countOptions(client: Promise<MeccClient>, answer: Answer): Promise<ServicePage['facets']> {
    try {
      return await this.#answers?.countOptions(await client, answer);
    } catch {
      return undefined;
    }
  }
}
