import * as z from 'zod/mini';
import { id, list, partialDateSchema, sourceReferenceSchema, text, url } from './common.js';
import { tolerantParser } from './tolerant-parse.js';

/** Places that work on MECC together: an integrated care system, a region or a network. */
export const systemSchema = z.object({
  id,
  name: text,
  kind: z.enum(['integrated-care-system', 'combined-authority', 'region', 'network']),
  /** Ids of places. A place can belong to several systems. */
  places: list(id),
  /** The organisation that hosts the MECC work. Never a person. */
  lead: z.optional(text),
  url: z.optional(url),
  /** Ids of the systems that it is a part of or reports to. */
  partOf: list(id),
  note: z.optional(text),
  /** Organisations that a source names as taking part. */
  partners: list(text),
  /** Whether all of its places are listed. */
  complete: z._default(z.boolean(), false),
  sources: list(sourceReferenceSchema),
  lastChecked: z.optional(partialDateSchema),
});
export type System = z.infer<typeof systemSchema>;

/** Reads one system, cutting out what is wrong with it. See {@link tolerantParser}. */
export const parseSystem = tolerantParser(systemSchema);

/** How to reach the people who run MECC somewhere: a role and a channel, never a person. */
export const meccContactSchema = z.object({
  id,
  /** What they do, such as "MECC programme team". */
  role: text,
  organisation: text,
  /** Ids of the places or systems it is for. Empty: everywhere. */
  places: list(id),
  channel: z.object({
    kind: z.enum(['web', 'email', 'phone']),
    value: text,
    /** The link, when the value cannot be followed as it is. */
    url: z.optional(url),
  }),
  /** Whether the channel is known to work, or may have closed. */
  status: z.enum(['confirmed', 'recheck', 'unverified']),
  note: z.optional(text),
  sources: list(sourceReferenceSchema),
  lastChecked: z.optional(partialDateSchema),
});
export type MeccContact = z.infer<typeof meccContactSchema>;

/** Reads one contact, cutting out what is wrong with it. See {@link tolerantParser}. */
export const parseMeccContact = tolerantParser(meccContactSchema);
