import * as z from 'zod/mini';
import type { DataIssue } from '../errors/index.js';
import type { ParseResult } from './parse-result.js';

type Path = readonly (string | number)[];

/** Each round cuts something, so this ends by itself; a hostile record could make it long. */
const MAX_ROUNDS = 20;

/**
 * Makes a parser that never throws: what is wrong is cut out at the smallest place that makes the
 * rest valid (a field, an item of a list), and reported. Only when the record as a whole cannot
 * stand, because it has no name for example, there is no value.
 */
export function tolerantParser<S extends z.ZodMiniType>(
  schema: S,
): (input: unknown) => ParseResult<z.infer<S>> {
  return (input) => {
    const issues: DataIssue[] = [];
    let candidate = input;
    for (let round = 0; round < MAX_ROUNDS && candidate !== undefined; round += 1) {
      const result = safeParse(schema, candidate);
      if (result === undefined) break;
      if (result.success) return { value: result.data, issues };
      const found = result.error.issues.map(({ path, message }) => ({
        path: path.filter((key) => typeof key !== 'symbol'),
        message,
      }));
      issues.push(...found);
      candidate = cut(
        candidate,
        found.map(({ path }) => path),
      );
    }
    if (issues.length === 0) issues.push({ path: [], message: 'is nested too deeply' });
    return { value: undefined, issues };
  };
}

/** Undefined where a value is nested so deeply that following it ends the stack. */
function safeParse<S extends z.ZodMiniType>(schema: S, value: unknown) {
  try {
    return z.safeParse(schema, value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * The value without what stands at the paths; without the parent where nothing stands there (a
 * required field that is missing), and so on up. Undefined when the whole has to go.
 */
function cut(value: unknown, paths: readonly Path[]): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const below = new Map<string | number, Path[]>();
  for (const [key, ...rest] of paths) {
    if (key === undefined || !Object.hasOwn(value, key)) return undefined;
    below.set(key, [...(below.get(key) ?? []), rest]);
  }
  const child = (key: string | number, current: unknown): unknown => {
    const deeper = below.get(key);
    return deeper === undefined ? current : cut(current, deeper);
  };
  if (Array.isArray(value)) {
    return value.map((item, index) => child(index, item)).filter((item) => item !== undefined);
  }
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, current]) => [key, child(key, current)])
      .filter(([, current]) => current !== undefined),
  );
}
