import { readLine } from './html-text.js';
import { isRecord, type Fields } from './keys.js';

/** About the people who keep a record or run a service from home, not about the service. */
const PERSONAL = /assur|e-?mail|phone|mobile|contact|_by$|author|owner|user|^name$/i;

const MAX_DEPTH = 5;

/**
 * What the model has no field for, as it came but without personal data, markup and links that are
 * not safe to hand on. Terms that are no topic here are kept under `terms`.
 */
export function extensionsOf(
  fields: Fields,
  terms: readonly string[],
): Record<string, unknown> | undefined {
  const kept = fields
    .rest()
    .filter(([key]) => !/assur|mail|_by$|^metadata$/i.test(key))
    .map(([key, value]) => [key, keep(value, 0)] as const)
    .filter(([key, value]) => isPlain(key) && value !== undefined);
  if (terms.length > 0) kept.push(['terms', terms]);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** Whether a name can be handed on: it may be written where markup is read. */
const isPlain = (key: string) => key !== '__proto__' && !/[<\p{C}]/u.test(key);

function keep(value: unknown, depth: number): unknown {
  if (typeof value === 'string') {
    const text = readLine(value);
    return text === '' || /^(javascript|vbscript|data):/i.test(text) ? undefined : text;
  }
  if (value === null || depth > MAX_DEPTH || value === Infinity || value === -Infinity)
    return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => keep(item, depth + 1)).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (!isRecord(value)) return value;
  // Outpost writes its extra fields as pairs.
  const { key } = value;
  if (typeof key === 'string' && PERSONAL.test(key)) return undefined;
  const entries = Object.entries(value)
    .filter(([name]) => isPlain(name) && !(PERSONAL.test(name) && name !== 'name'))
    .map(([name, inner]) => [name, keep(inner, depth + 1)] as const)
    .filter(([, inner]) => inner !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
