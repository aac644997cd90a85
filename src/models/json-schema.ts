import * as z from 'zod/mini';
import { url } from './common.js';

/** JSON Schema (draft 2020-12) of a model, for editors, for publishers and for `schemaReader`. */
export function toJsonSchema(schema: z.ZodMiniType): Record<string, unknown> {
  return {
    ...z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      // The rule for safe addresses is code: the schema can only say that it is one.
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema === url) jsonSchema.format = 'uri';
      },
    }),
  };
}
