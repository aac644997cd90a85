import { createHash } from 'node:crypto';
import type { Service } from '../../models/index.js';
import { plain } from '../../search/text.js';

/** A service whose row gave an id or not. */
export interface Unnamed {
  /** As the row says. */
  readonly id: string | undefined;
  /** All but its id. */
  readonly service: Service;
}

/**
 * An id for each service: the one of its row; else the one that the same service had before; else
 * one made of its name and postcode, or its name and organisation where it has no postcode. When
 * several come to the same, the organisation is added, and then a mark made of address, coordinates
 * and contacts. Services that are alike in all of these get one id.
 *
 * The order of the rows does not matter.
 */
export function giveIds(rows: readonly Unnamed[], before: readonly Service[]): string[] {
  const ids = rows.map(({ id }) => id);
  const taken = new Set(ids.filter((id) => id !== undefined));
  const nameless = [...rows.keys()].filter((index) => ids[index] === undefined);
  const kept = sameAsBefore(
    nameless.map((index) => rows[index]?.service as Service),
    before.filter(({ id }) => !taken.has(id)),
  );
  nameless.forEach((index, at) => {
    ids[index] = kept[at];
  });
  for (const id of kept) if (id !== undefined) taken.add(id);

  const makers = [plainId, longId, markedId];
  let open = nameless.filter((index) => ids[index] === undefined);
  for (const [step, make] of makers.entries()) {
    const made = new Map<string, number[]>();
    for (const index of open) {
      const id = make(rows[index]?.service as Service);
      push(made, id, index);
    }
    const isLast = step === makers.length - 1;
    open = [];
    const settled: string[] = [];
    for (const [id, indexes] of made) {
      const marks = new Set(indexes.map((index) => markOf(rows[index]?.service as Service)));
      if (!isLast && (marks.size > 1 || taken.has(id)))
        for (const index of indexes) open.push(index);
      else {
        for (const index of indexes) ids[index] = id;
        settled.push(id);
      }
    }
    for (const id of settled) taken.add(id);
  }
  return ids.map((id) => id ?? '');
}

/** By what a service is known again, the surest first: the first is of those that are alike. */
const SIGNS: readonly ((service: Service) => readonly (string | undefined)[])[] = [
  (service) => [markOf(service)],
  (service) => [plain(service.name), postcodeOf(service), organizationOf(service)],
  (service) => [plain(service.name), postcodeOf(service)],
  (service) => [plain(service.name), organizationOf(service)],
  (service) => [plain(service.name), contactOf(service, 'phone')],
  (service) => [plain(service.name), contactOf(service, 'email')],
  (service) => [plain(service.name), contactOf(service, 'web')],
  // It has another name now.
  (service) => [postcodeOf(service), contactOf(service, 'phone')],
];

/** Ids of before for those that are plainly the same: no other, then or now, could be meant. */
export function sameAsBefore(
  services: readonly Service[],
  before: readonly Service[],
): (string | undefined)[] {
  const ids: (string | undefined)[] = services.map(() => undefined);
  let left = before;
  let count: number;
  // Once some are known, others can no longer be taken for them: so again from the start.
  do {
    count = left.length;
    for (const sign of SIGNS) {
      const now = groups(
        [...services.keys()].filter((index) => ids[index] === undefined),
        (index) => sign(services[index] as Service),
      );
      const then = groups(left, sign);
      for (const [key, indexes] of now) {
        const [old, ...rest] = then.get(key) ?? [];
        const isOne = indexes.length === 1 || sign === SIGNS[0];
        if (old && rest.length === 0 && isOne) for (const index of indexes) ids[index] = old.id;
      }
      const used = new Set(ids);
      left = left.filter(({ id }) => !used.has(id));
    }
  } while (left.length < count);
  return ids;
}

/** By all parts of a sign; without those that lack one. */
function groups<T>(
  all: readonly T[],
  sign: (one: T) => readonly (string | undefined)[],
): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const parts = sign(one);
    if (parts.includes(undefined)) continue;
    const key = JSON.stringify(parts);
    push(found, key, one);
  }
  return found;
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

const postcodeOf = ({ locations }: Service) => locations[0]?.postcode;

const organizationOf = ({ organization }: Service) =>
  organization?.name === undefined ? undefined : plain(organization.name);

const contactOf = ({ contacts }: Service, kind: string) =>
  contacts.find((contact) => contact.kind === kind)?.dial;

function plainId(service: Service): string {
  return slug([service.name, postcodeOf(service) ?? service.organization?.name]);
}

function longId(service: Service): string {
  return slug([service.name, postcodeOf(service), service.organization?.name]);
}

function markedId(service: Service): string {
  return `${longId(service)}-${markOf(service)}`;
}

/** Eight figures that stay as long as address, coordinates and contacts do. */
function markOf({ name, organization, locations, contacts }: Service): string {
  const places = locations.map(({ address, postcode, point }) => {
    // The middle of an outcode says no more than the postcode, and our table may change.
    return [address, postcode, point?.precision === 'outcode' ? undefined : point];
  });
  const ways = contacts.map(({ kind, value }) => [kind, value]);
  const whole = JSON.stringify([name, organization?.name, places, ways]);
  return createHash('sha256').update(whole).digest('hex').slice(0, 8);
}

/** Letters and figures of any script, joined with hyphens. */
function slug(parts: readonly (string | undefined)[]): string {
  const words = parts.flatMap((part) => plain(part ?? '').match(/[\p{L}\p{N}]+/gu) ?? []);
  const whole = words.join('-');
  if (whole.length <= 100) return whole === '' ? 'service' : whole;
  // The end differs most often: no id is cut off there.
  const mark = createHash('sha256').update(whole).digest('hex').slice(0, 8);
  return `${whole.slice(0, 90)}-${mark}`;
}
