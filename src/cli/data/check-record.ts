import * as z from 'zod/mini';
import type { Problem } from './problem.js';

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

/** A record that passed its schema. */
export interface Entry<T> {
  readonly file: string;
  readonly id: string;
  readonly value: T;
  /** As it stands in the file, without the defaults. */
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * Checks a value against its schema, strictly: everything wrong is a problem, and so is a field
 * that the schema does not know, which is most often a misspelt one. Undefined when there is any.
 */
export function checkRecord<S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
  file: string,
  record: string | undefined,
  problems: Problem[],
): Entry<z.infer<S>> | undefined {
  const result = z.safeParse(schema, value);
  if (!result.success) {
    for (const issue of result.error.issues) {
      const path = issue.path.filter((key) => typeof key !== 'symbol');
      problems.push({ file, record, path, message: describe(issue, valueAt(value, path)) });
    }
    return undefined;
  }
  const unknown = unknownFields(value, result.data);
  for (const path of unknown) {
    problems.push({ file, record, path, message: 'is not a field that is known here' });
  }
  if (unknown.length > 0) return undefined;
  const input = value as Readonly<Record<string, unknown>>;
  return { file, id: record ?? String(input['id']), value: result.data, input };
}

/** The shipped build of Zod says "Invalid input" to everything that has no words of its own. */
function describe(issue: Issue, value: unknown): string {
  if (value === undefined && issue.code !== 'custom') return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${article(issue.expected)}`;
    case 'invalid_value':
      return `must be one of: ${issue.values.join(', ')}`;
    case 'too_small':
      return `must be at least ${String(issue.minimum)}${issue.origin === 'array' ? ' long' : ''}`;
    case 'too_big':
      return `must be at most ${String(issue.maximum)}`;
    default:
      return issue.message;
  }
}

function article(type: string): string {
  if (type === 'array') return 'a list, in square brackets';
  if (type === 'object') return 'a group of fields, in curly brackets';
  if (type === 'boolean') return 'true or false, without quotes';
  if (type === 'string') return 'text, in quotes';
  return `a ${type}`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null
        ? (current as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}

/** A parse drops the fields that it does not know: those are what the input has and it has not. */
function unknownFields(input: unknown, parsed: unknown, path: Path = []): Path[] {
  if (Array.isArray(input) && Array.isArray(parsed)) {
    return input.flatMap((item, index) => unknownFields(item, parsed[index], [...path, index]));
  }
  if (!isObject(input) || !isObject(parsed)) return [];
  return Object.keys(input).flatMap((key) => {
    // A note to the editor's program, in the file of any record.
    if (key === '$schema' && path.length === 0) return [];
    return Object.hasOwn(parsed, key)
      ? unknownFields(input[key], parsed[key], [...path, key])
      : [[...path, key]];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
