import type { Service } from '../../models/index.js';
import { isRecord } from '../../sources/open-referral/keys.js';
import { shortRecord } from '../directory/describe-service.js';
import { inOrder } from './directory-file.js';

/** A field with another value than before. */
export interface FieldChange {
  /** `contacts.0.value`. */
  readonly path: string;
  /** Undefined: it was not there. */
  readonly before: unknown;
  /** Undefined: it is gone. */
  readonly after: unknown;
}

/** What differs between two directories. */
export interface DirectoryChanges {
  readonly added: readonly { readonly id: string; readonly name: string }[];
  readonly changed: readonly {
    readonly id: string;
    readonly name: string;
    readonly fields: readonly FieldChange[];
  }[];
  readonly gone: readonly { readonly id: string; readonly name: string }[];
  readonly unchanged: number;
}

/** Compares services by their ids, in the order of these. */
export function compareServices(
  before: readonly Service[],
  after: readonly Service[],
): DirectoryChanges {
  const old = new Map(before.map((service) => [service.id, service]));
  const now = new Set(after.map(({ id }) => id));
  const named = ({ id, name }: Service) => ({ id, name });
  const changed = inOrder(after).flatMap((service) => {
    const was = old.get(service.id);
    const fields = was ? compareFields(was, service) : [];
    return fields.length > 0 ? [{ ...named(service), fields }] : [];
  });
  const added = inOrder(after.filter(({ id }) => !old.has(id))).map(named);
  return {
    added,
    changed,
    gone: inOrder(before.filter(({ id }) => !now.has(id))).map(named),
    unchanged: after.length - added.length - changed.length,
  };
}

/** The fields in which two services differ. What every reader adds is none. */
export function compareFields(before: Service, after: Service): FieldChange[] {
  return compare(shortRecord(before), shortRecord(after));
}

function compare(before: unknown, after: unknown, path: readonly string[] = []): FieldChange[] {
  const isBranch = (value: unknown) => isRecord(value) || Array.isArray(value);
  if (isBranch(before) && isBranch(after) && Array.isArray(before) === Array.isArray(after)) {
    const [old, now] = [before, after] as [Record<string, unknown>, Record<string, unknown>];
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return keys.flatMap((key) => compare(old[key], now[key], [...path, key]));
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ path: path.join('.'), before, after }];
}
