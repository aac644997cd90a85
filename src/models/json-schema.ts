import * as z from 'zod/mini';

/** JSON Schema (draft 2020-12) of a model, for editors and for publishers of data. */
export function toJsonSchema(schema: z.ZodMiniType): Record<string, unknown> {
  return { ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) };
}
