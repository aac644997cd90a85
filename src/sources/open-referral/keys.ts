/** A record as JSON gives it. */
export type Raw = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What all spellings of a key have in common: `service_taxonomys` and `serviceTaxonomies`,
 * `regular_schedule` and `regular_schedules`, `organisation` and `Organization`.
 */
function canonical(key: string): string {
  return key
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace('organis', 'organiz')
    .replace(/(ies|ys|y|s)$/, '');
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** Undefined for what publishers write where the standard says to leave a field out. */
function present(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? undefined;
  // Invisible characters are not trimmed as white space is.
  const text = value.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').trim();
  return text === '' ? undefined : text;
}

/**
 * The fields of a record under whatever spelling. Remembers which were read, so that the rest can
 * be kept as extensions. Empty strings and nulls count as absent.
 */
export class Fields {
  readonly #fields = new Map<string, { key: string; value: unknown }>();
  readonly #read = new Set<string>();

  constructor(record: unknown) {
    if (!isRecord(record)) return;
    for (const [key, raw] of Object.entries(record)) {
      const value = present(raw);
      const name = canonical(key);
      // An empty list under one spelling says nothing of the one under another.
      const known = this.#fields.get(name);
      if (value !== undefined && (!known || isEmptyList(known.value))) {
        this.#fields.set(name, { key, value });
      }
    }
  }

  /** Whether the record has the field at all, read or not. */
  has(name: string): boolean {
    return this.#fields.has(canonical(name));
  }

  /** The first of the fields that has something in it. All of them count as read. */
  get(...names: string[]): unknown {
    const found = names.map((name) => {
      this.#read.add(canonical(name));
      return this.#fields.get(canonical(name))?.value;
    });
    const isThere = found.filter((value) => value !== undefined);
    return isThere.find((value) => !isEmptyList(value)) ?? isThere[0];
  }

  /** The items of the first of the fields that is there. See {@link toList}. */
  list(...names: string[]): unknown[] {
    return toList(this.get(...names));
  }

  /** {@link list}, each item with its fields. */
  records(...names: string[]): Fields[] {
    return this.list(...names).map((item) => new Fields(item));
  }

  /** What was not read, under the publisher's own names. */
  rest(): [string, unknown][] {
    return [...this.#fields]
      .filter(([name]) => !this.#read.has(name))
      .map(([, { key, value }]) => [key, value]);
  }
}

/** Some publishers write a list of one as the item itself. */
export function toList(value: unknown): unknown[] {
  const items = Array.isArray(value) ? value : [value];
  return items.map(present).filter((item) => item !== undefined);
}
