import type { Service } from '../../models/index.js';
import { shortRecord } from '../directory/describe-service.js';
import { FIELDS, valuesAt, type FieldPath } from './fields.js';
import type { Loss, Losses } from './losses.js';

/** What becomes of a field, and of how many services. */
export interface CountedLoss extends Loss {
  readonly field: FieldPath;
  readonly services: number;
}

/** Counts the services that have something which does not come back as it was. */
export class LossCounter {
  readonly #losses: Losses;
  readonly #counts = new Map<FieldPath, number>();

  constructor(losses: Losses) {
    this.#losses = losses;
  }

  /** Takes a service into account. What is only a default of the model is nothing to lose. */
  add(service: Service): void {
    const record = shortRecord(service);
    for (const field of FIELDS) {
      if (!this.#losses[field] || valuesAt(record, field).length === 0) continue;
      this.#counts.set(field, (this.#counts.get(field) ?? 0) + 1);
    }
  }

  /** In the order of the model. */
  get all(): CountedLoss[] {
    return FIELDS.flatMap((field) => {
      const loss = this.#losses[field];
      const services = this.#counts.get(field) ?? 0;
      return loss && services > 0 ? [{ field, ...loss, services }] : [];
    });
  }
}
