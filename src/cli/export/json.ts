/** An object as it is written to a file. */
export type Json = Readonly<Record<string, unknown>>;

/** Without what is undefined and without lists that are empty: absent fields are not written. */
export function compact<T extends Json>(fields: T): Json {
  const isThere = (value: unknown) =>
    value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isThere(value)));
}

/** The object, or undefined when there is nothing in it. */
export function unlessEmpty(fields: Json): Json | undefined {
  const kept = compact(fields);
  return Object.keys(kept).length === 0 ? undefined : kept;
}
