import type { Service } from '../../models/index.js';
import { serviceKey } from '../../share/service-key.js';
import { nearestFirst } from '../../share/nearest-first.js';
import { SHORTLIST_MAX_IDS } from '../../share/shortlist-link.js';
import type { AddOptions, ListInUse } from '../../controllers/page-shortlist.js';

/**
 * Services that somebody has put together, in their order, and a note. They live in memory and
 * nowhere else. Tells with `change` that the services have changed.
 */
export class Shortlist extends EventTarget implements ListInUse {
  #services: readonly Service[] = [];
  #removed: { readonly service: Service; readonly index: number } | undefined;

  /** A few words for the person. Nothing is told when they change: they are for one field alone. */
  note = '';

  /** Each is in it once. */
  get services(): readonly Service[] {
    return this.#services;
  }

  /** What was removed last and would come back; undefined when something else has happened since. */
  get removed(): Service | undefined {
    return this.#removed?.service;
  }

  /** A link, a QR code and a person can take so many. */
  get isFull(): boolean {
    return this.#services.length >= SHORTLIST_MAX_IDS;
  }

  has(service: Service): boolean {
    return this.#indexOf(service) >= 0;
  }

  /** Adds a service at the end, unless it is there already. False when the list is full. */
  add(service: Service, { location }: AddOptions = {}): boolean {
    if (this.has(service)) return true;
    if (this.isFull) return false;
    this.#set([...this.#services, nearestFirst(service, location)]);
    return true;
  }

  remove(service: Service): void {
    const index = this.#indexOf(service);
    const removed = this.#services[index];
    if (!removed) return;
    const others = this.#services.filter((one) => one !== removed);
    this.#set(others, { service: removed, index });
  }

  /** Puts back what was removed last, where it was. */
  undo(): Service | undefined {
    const { service, index } = this.#removed ?? {};
    if (!service) return undefined;
    this.#set([...this.#services.slice(0, index), service, ...this.#services.slice(index)]);
    return service;
  }

  /** Moves a service up (-1) or down (1). False when it is at that end, or not in the list. */
  move(service: Service, by: -1 | 1): boolean {
    const from = this.#indexOf(service);
    const [one, other] = [this.#services[from], this.#services[from + by]];
    if (!one || !other) return false;
    const swap = new Map([
      [one, other],
      [other, one],
    ]);
    this.#set(this.#services.map((each) => swap.get(each) ?? each));
    return true;
  }

  /** Forgets everything: services, the note, and what could be put back. */
  clear(): void {
    this.note = '';
    if (this.#services.length > 0 || this.#removed) this.#set([]);
  }

  /** Two sources may have the same id. */
  #indexOf(service: Service): number {
    const key = serviceKey(service);
    return this.#services.findIndex((one) => serviceKey(one) === key);
  }

  #set(services: readonly Service[], removed?: { service: Service; index: number }): void {
    this.#services = services;
    this.#removed = removed;
    this.dispatchEvent(new Event('change'));
  }
}
