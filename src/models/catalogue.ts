import * as z from 'zod/mini';
import { id, list, text, url } from './common.js';
import { tolerantParser } from './tolerant-parse.js';

/** Version of the published data format. A reader takes every 1.x. */
export const CATALOGUE_SCHEMA_VERSION = '1.0';

/** A file of a catalogue. */
export const catalogueFileSchema = z.object({
  /** Relative to the catalogue. */
  path: text,
  kind: z.enum(['services']),
  /** Hexadecimal SHA-256 of the file. */
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256'))),
  bytes: z.optional(z.number()),
});
export type CatalogueFile = z.infer<typeof catalogueFileSchema>;

/** What a published data set says of itself. A small one carries its services in itself. */
export const catalogueSchema = z.object({
  schemaVersion: z.string().check(z.regex(/^1\.\d+$/, 'must be version 1.x')),
  id,
  title: text,
  publisher: z.object({ name: text, url: z.optional(url) }),
  licence: z.object({ name: text, url: z.optional(url) }),
  /** When the data was put together, ISO 8601. Shown as "data as of". */
  generatedAt: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}/, 'must be an ISO 8601 date')),
  counts: z.optional(z.object({ services: z.number().check(z.gte(0)) })),
  /** Ids of places it covers. Empty: not limited. */
  places: list(id),
  /** Files that hold the services, in order. */
  files: list(catalogueFileSchema),
  /** How a large directory is cut into files that are read as they are needed. */
  regions: z.optional(z.record(z.string(), z.unknown())),
  /** The services themselves, in a catalogue of one file. Read one by one, not as part of this. */
  services: z.optional(z.array(z.unknown())),
});
export type Catalogue = z.infer<typeof catalogueSchema>;

/** Reads a catalogue, cutting out what is wrong with it. See {@link tolerantParser}. */
export const parseCatalogue = tolerantParser(catalogueSchema);
