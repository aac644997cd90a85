import * as z from 'zod/mini';
import {
  id,
  list,
  nationSchema,
  partialDateSchema,
  pointSchema,
  sourceReferenceSchema,
  text,
  url,
} from './common.js';
import { tolerantParser } from './tolerant-parse.js';

/** An area with a council that MECC is organised by, such as Halton. */
export const placeSchema = z.object({
  id,
  name: text,
  /** What people there call it or search for. */
  aliases: list(text),
  /** What kind of authority it is, in words. */
  kind: z.optional(text),
  /** ONS GSS code, such as E06000006. */
  gssCode: z.optional(z.string().check(z.regex(/^[A-Z]\d{8}$/, 'must be a GSS code'))),
  nation: nationSchema,
  region: z.optional(text),
  /** Ids of the systems it belongs to. */
  systems: list(id),
  /** About the middle of it. */
  point: z.optional(pointSchema),
  council: z.optional(z.object({ name: text, url: z.optional(url) })),
  /** Directories of services that cover it. */
  directories: list(
    z.object({
      name: text,
      url: z.optional(url),
      status: z.enum(['confirmed', 'lead', 'unverified']),
    }),
  ),
  sources: list(sourceReferenceSchema),
  lastChecked: z.optional(partialDateSchema),
});
export type Place = z.infer<typeof placeSchema>;

/** Reads one place, cutting out what is wrong with it. See {@link tolerantParser}. */
export const parsePlace = tolerantParser(placeSchema);
