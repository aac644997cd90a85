import type { DataIssue } from '../../errors/index.js';
import type { Provenance, Service } from '../../models/index.js';
import type { FeedIssue, FeedReport } from '../feed-report.js';
import { withoutSecrets } from '../../models/secret-places.js';
import { readService } from '../read-records.js';

/**
 * The records of a directory. Nearly nothing of them is looked at when they come in: a record is
 * checked once it is to be shown, so that the cost follows the page, not the directory.
 */
export class ServiceRecords {
  /** By id, in the order of the directory. Those that are not checked may be anything. */
  readonly services = new Map<string, Service>();
  /** What was put right in the records that have been checked, by id. */
  readonly #repairs = new Map<string, readonly FeedIssue[]>();
  /** What is wrong with the status of a record, by id. */
  readonly #statusIssues = new Map<string, readonly DataIssue[]>();
  readonly #skipped: FeedIssue[] = [];

  /** @param provenance Given to records that do not say where they come from. */
  constructor(records: readonly unknown[], provenance: Provenance) {
    const read = (fields: object) => readService({ id: '-', name: '-', ...fields });
    const blank = { ...read({}).value, provenance };
    records.forEach((record, index) => {
      const fields: { id?: unknown; name?: unknown; status?: unknown } = record ?? {};
      const id = textOf(fields.id);
      const name = textOf(fields.name);
      const code = !id ? 'no-id' : !name ? 'no-name' : this.services.has(id) && 'duplicate-id';
      if (code) {
        this.#skip(id || `#${index + 1}`, code, code.replace('-', ' '));
        return;
      }
      const service = withoutSecrets({ ...blank, ...fields, id, name } as Service);
      // Closed is closed, however it is written. What is no status at all would keep a service from
      // being found, so that nobody would ever look at it closely.
      if (typeof fields.status === 'string') {
        service.status = textOf(fields.status).toLowerCase() as Service['status'];
      }
      const { issues } = service.status === 'active' ? {} : read({ status: service.status });
      if (issues?.length) {
        this.#statusIssues.set(id, issues);
        service.status = 'active';
      }
      this.services.set(id, service);
    });
  }

  /** Checks services and puts them right. False when all of them had been checked before. */
  check(ids: Iterable<string>): boolean {
    let isNew = false;
    for (const id of ids) {
      const service = this.services.get(id);
      if (!service || this.#repairs.has(id)) continue;
      isNew = true;
      const { value, issues } = readService(service);
      const all = [...(this.#statusIssues.get(id) ?? []), ...issues];
      const repairs = all.map(({ path, message }): FeedIssue => {
        return { code: 'invalid', severity: 'repaired', record: id, path: path.join('.'), message };
      });
      this.#repairs.set(id, repairs);
      if (value) this.services.set(id, value);
      else {
        this.services.delete(id);
        this.#skip(id, 'unusable', repairs[0]?.message ?? '');
      }
    }
    return isNew;
  }

  /** How these records were read, and with the first page also which were left out. */
  report(ids: readonly string[], page: number): FeedReport {
    const repairs = ids.map((id) => this.#repairs.get(id) ?? []);
    const skipped = page === 1 ? this.#skipped : [];
    return {
      accepted: ids.length,
      repaired: repairs.filter(({ length }) => length > 0).length,
      skipped: skipped.length,
      issues: [...repairs.flat(), ...skipped],
    };
  }

  #skip(record: string, code: string, message: string): void {
    this.#skipped.push({ code, severity: 'skipped', record, path: '', message });
  }
}

/** Spreadsheets make numbers of ids and names. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
