import * as z from 'zod/mini';
import {
  id,
  list,
  partialDateSchema,
  sourceReferenceSchema,
  statementSchema,
  text,
} from './common.js';
import { tolerantParser } from './tolerant-parse.js';

/**
 * Where a part comes from: a page that was read, one of the documents that the project began from
 * (seed), or our own words for what no source says (ours). What nobody could read is unverified,
 * and is not published.
 */
export const guideStatusSchema = z.enum(['published', 'seed', 'ours', 'unverified']);
export type GuideStatus = z.infer<typeof guideStatusSchema>;

/** A part of a guide: a stage, a role, a level, or a question with its answer. */
export const guideSectionSchema = z.object({
  id,
  title: text,
  /** What it says before its list. */
  text: z.optional(text),
  /** Each with its source, unless the whole part has one or is our own words. */
  items: list(statementSchema),
  /** How to tell that it is done, or what helps. */
  result: z.optional(text),
  status: z._default(guideStatusSchema, 'published'),
  /** Where all of it was read. */
  source: z.optional(sourceReferenceSchema),
});
export type GuideSection = z.infer<typeof guideSectionSchema>;

/** Knowledge about MECC in order, such as its levels, roles, stages, or common questions. */
export const guideSchema = z.object({
  id,
  title: text,
  summary: text,
  kind: z.enum(['about', 'how-to', 'faq', 'adaptation']),
  sections: z.array(guideSectionSchema).check(z.minLength(1)),
  /** What could not be read, and is therefore not here. */
  gap: z.optional(text),
  sources: list(sourceReferenceSchema),
  lastChecked: z.optional(partialDateSchema),
});
export type Guide = z.infer<typeof guideSchema>;

/** Reads one guide, cutting out what is wrong with it. See {@link tolerantParser}. */
export const parseGuide = tolerantParser(guideSchema);
