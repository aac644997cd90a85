import * as z from 'zod/mini';
import {
  id,
  list,
  nationSchema,
  partialDateSchema,
  sourceReferenceSchema,
  text,
  url,
} from './common.js';
import { tolerantParser } from './tolerant-parse.js';

/** Shelves of the library. */
export const resourceTypeSchema = z.enum([
  'guide',
  'toolkit',
  'case-study',
  'evidence',
  'training-material',
  'campaign',
  'policy',
  'website',
]);
export type ResourceType = z.infer<typeof resourceTypeSchema>;

/** How a link fares: it works as far as is known, it is about to move, or its page is gone. */
export const linkStatusSchema = z.enum(['current', 'being-replaced', 'gone']);
export type LinkStatus = z.infer<typeof linkStatusSchema>;

/** What stands in for a page: another record of the same kind, or a page elsewhere. */
export const successorSchema = z.object({
  /** Id of the record, when there is one. */
  id: z.optional(id),
  title: text,
  url: z.optional(url),
});
export type Successor = z.infer<typeof successorSchema>;

/** Something to read or use for MECC: a guide, a toolkit, a case study, campaign materials, a site. */
export const resourceSchema = z.object({
  id,
  title: text,
  type: resourceTypeSchema,
  /** Absent when no address of it is confirmed. */
  url: z.optional(url),
  summary: text,
  /** Absent when the page does not say. */
  publisher: z.optional(text),
  /** When it was published. As exact as the source. */
  date: z.optional(partialDateSchema),
  /** The date in the words of the source, when they say more: "about 2012 to 2014". */
  dateText: z.optional(text),
  /** Ids of topics. Empty: MECC as a whole. */
  topics: list(id),
  /** For whom, in words such as "commissioners". */
  audience: list(text),
  /** Ids of places or systems that it is from. */
  places: list(id),
  /** Where it is from, when that is none of the places: "Tower Hamlets". */
  area: z.optional(text),
  /** Nations that it is for. With no place and no area: the whole of them. Empty: not stated. */
  nations: list(nationSchema),
  /** Terms of use, when the page states them. */
  licence: z.optional(text),
  /** The address leads to a copy on somebody else's site, not to the publisher's own page. */
  copy: z._default(z.boolean(), false),
  link: z._default(linkStatusSchema, 'current'),
  replacedBy: z.optional(successorSchema),
  /** Whether its page was read: all of it, some of it, or not at all. */
  status: z.enum(['confirmed', 'partly', 'unverified']),
  lastChecked: z.optional(partialDateSchema),
  /** Nobody opened the address: a saved copy of the page was read, or what others say of it. */
  linkNotOpened: z._default(z.boolean(), false),
  /** Where it was found, when that is not its own page. */
  sources: list(sourceReferenceSchema),
});
export type Resource = z.infer<typeof resourceSchema>;

/** Reads one resource, cutting out what is wrong with it. See {@link tolerantParser}. */
export const parseResource = tolerantParser(resourceSchema);
