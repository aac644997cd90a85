import type { DataIssue } from '../errors/index.js';
import type { ParseResult } from './parse-result.js';
import { safeUrl } from './safe-url.js';

/** As much of JSON Schema as the models need. */
export interface JsonSchema {
  readonly type?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** Deeper than any record of ours, and far from the end of the stack. */
const MAX_DEPTH = 32;

/** What cannot be used. Not `undefined`, which is a value that is not there. */
const BROKEN = Symbol('broken');

/**
 * Makes a parser from a model's JSON Schema. It is tolerant like the one that the model itself
 * exports, and needs none of zod: pages use it so that they need not load zod to read a record.
 *
 * Whatever it returns, the zod schema accepts; whatever that accepts, it returns the same, unless it
 * is nested more than 32 levels deep: such a part is left out.
 *
 * @typeParam T The type that the schema was made from.
 */
export function schemaReader<T>(schema: JsonSchema): (input: unknown) => ParseResult<T> {
  return (input) => {
    const reader = new SchemaReader(schema.$defs ?? {});
    const value = reader.read(schema, input, []);
    return { value: value === BROKEN ? undefined : (value as T), issues: reader.issues };
  };
}

type Path = readonly (string | number)[];

class SchemaReader {
  readonly issues: DataIssue[] = [];
  readonly #definitions: Readonly<Record<string, JsonSchema>>;

  constructor(definitions: Readonly<Record<string, JsonSchema>>) {
    this.#definitions = definitions;
  }

  /** The value without what is wrong in it, or BROKEN. */
  read(schema: JsonSchema, value: unknown, path: Path): unknown {
    if (path.length > MAX_DEPTH) return this.#broken(path, 'is nested too deeply');
    const { $ref, anyOf } = schema;
    if ($ref) {
      const definition = this.#definitions[$ref.slice($ref.lastIndexOf('/') + 1)];
      return this.read(definition ?? {}, value, path);
    }
    // The models' unions are of different types, so that at most one of them can be meant.
    if (anyOf) {
      const meant = anyOf.find(({ type }) => type === typeOf(value));
      return meant ? this.read(meant, value, path) : this.#broken(path, 'has the wrong type');
    }
    const problem = problemWith(schema, value);
    if (problem) return this.#broken(path, problem);
    if (schema.items && Array.isArray(value)) return this.#readList(schema, value, path);
    if (!isRecord(value)) return value;
    return schema.properties ? this.#readObject(schema, value, path) : withoutPrototype(value);
  }

  #readList({ items = {}, minItems = 0 }: JsonSchema, list: readonly unknown[], path: Path) {
    const read = list
      .map((item, index) => this.read(items, item, [...path, index]))
      .filter((item) => item !== BROKEN);
    return read.length < minItems ? this.#broken(path, 'has too few items') : read;
  }

  #readObject(schema: JsonSchema, record: Record<string, unknown>, path: Path) {
    const result: Record<string, unknown> = {};
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      const value = Object.hasOwn(record, key) ? record[key] : undefined;
      const read = value === undefined ? BROKEN : this.read(property, value, [...path, key]);
      if (read !== BROKEN) result[key] = read;
      else if ('default' in property) result[key] = structuredClone(property.default);
      else if (schema.required?.includes(key)) {
        return value === undefined ? this.#broken([...path, key], 'is missing') : BROKEN;
      }
    }
    return result;
  }

  #broken(path: Path, message: string): typeof BROKEN {
    this.issues.push({ path, message });
    return BROKEN;
  }
}

function problemWith(schema: JsonSchema, value: unknown): string | undefined {
  const { type, pattern, format, minimum = -Infinity, maximum = Infinity } = schema;
  if (type && type !== typeOf(value)) return `must be of type ${type}`;
  if (schema.enum && !schema.enum.includes(value))
    return `must be one of ${schema.enum.join(', ')}`;
  if (typeof value === 'string') {
    if (pattern && !new RegExp(pattern).test(value)) return `must match ${pattern}`;
    if (format === 'uri' && safeUrl(value) === undefined) return 'must be a safe web address';
  }
  if (typeof value === 'number' && !(value >= minimum && value <= maximum))
    return 'is out of range';
  return undefined;
}

/** The name that JSON Schema has for the type of a value. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'none';
  return value === null ? 'null' : typeof value;
}

/** JSON may have a key of that name: assigning it somewhere would change what it is assigned to. */
function withoutPrototype(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== '__proto__'));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeOf(value) === 'object';
}
