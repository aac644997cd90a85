import type { ReactiveControllerHost } from 'lit';
import type { LearningResource } from '../../models/index.js';
import { ForgetOnLeave } from '../shared/forget-on-leave.js';
import { groupOf } from './select-learning.js';

/** What a box says of a course: it is in the plan, or it is done. */
export type Tick = 'plan' | 'done';

/**
 * The boxes that are ticked, by the ids of courses. They are in memory only, and are cleared when
 * the page is left: there is nothing for the next person, also not in a page that the browser keeps
 * to go back to.
 */
export class LearningTicks {
  readonly #ticked = { plan: new Set<string>(), done: new Set<string>() };

  /** The boxes have just been cleared by a press. */
  cleared = false;

  /** @param forgotten Called when the page was left. */
  constructor(host: ReactiveControllerHost, forgotten: () => void) {
    new ForgetOnLeave(host, () => {
      this.clear();
      this.cleared = false;
      forgotten();
    });
  }

  /** Whether a box of a course is ticked. */
  has(tick: Tick, id: string): boolean {
    return this.#ticked[tick].has(id);
  }

  /** Ticks a box of a course, or takes the tick away. */
  set(tick: Tick, id: string, checked: boolean): void {
    if (checked) this.#ticked[tick].add(id);
    else this.#ticked[tick].delete(id);
    this.cleared = false;
  }

  /** Takes all ticks away. */
  clear(): void {
    this.#ticked.plan.clear();
    this.#ticked.done.clear();
    this.cleared = true;
  }

  /** What is in the plan and not done. Only what can be had now can be planned. */
  todo(all: readonly LearningResource[]): readonly LearningResource[] {
    return all.filter(
      (resource) =>
        this.has('plan', resource.id) &&
        !this.has('done', resource.id) &&
        groupOf(resource) === 'current',
    );
  }

  /** How many of the courses are done. */
  done(all: readonly LearningResource[]): number {
    return all.filter(({ id }) => this.has('done', id)).length;
  }
}
