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

const unknownOr = <T extends z.ZodMiniType>(inner: T) => z._default(z.nullable(inner), null);

/** What one has to have to get in. */
export const learningAccessSchema = z.enum(['open', 'account', 'openathens', 'lms', 'unknown']);
export type LearningAccess = z.infer<typeof learningAccessSchema>;

/** A part of a programme. */
export const learningSessionSchema = z.object({
  id,
  title: text,
  url: z.optional(url),
  /** Null when no page says. */
  minutes: unknownOr(z.number().check(z.gte(0))),
});
export type LearningSession = z.infer<typeof learningSessionSchema>;

/** E-learning or training: a course or a programme of sessions. */
export const learningResourceSchema = z.object({
  id,
  title: text,
  provider: text,
  /** Absent when no page of it was found. */
  url: z.optional(url),
  summary: text,
  format: text,
  /** Minutes for all of it. Null when no page says. */
  minutes: unknownOr(z.number().check(z.gte(0))),
  level: z.optional(text),
  audience: list(text),
  cost: z.optional(text),
  access: z._default(learningAccessSchema, 'unknown'),
  /** About the account or place that is needed, in words. */
  accessNote: z.optional(text),
  /** Whether it can be loaded into a learning management system. Null: not known. */
  lms: z.optional(
    z.object({
      scorm: unknownOr(z.boolean()),
      aicc: unknownOr(z.boolean()),
      xapi: unknownOr(z.boolean()),
      cmi5: unknownOr(z.boolean()),
      lti: unknownOr(z.boolean()),
      note: z.optional(text),
    }),
  ),
  /** Ids of topics. Empty: MECC as a whole. */
  topics: list(id),
  nations: list(nationSchema),
  sessions: list(learningSessionSchema),
  status: z.enum(['confirmed', 'partly', 'unverified']),
  lastChecked: z.optional(partialDateSchema),
  /** Id of the resource that takes its place. */
  replacedBy: z.optional(id),
  sources: list(sourceReferenceSchema),
});
export type LearningResource = z.infer<typeof learningResourceSchema>;

/** Reads one learning resource, cutting out what is wrong. See {@link tolerantParser}. */
export const parseLearningResource = tolerantParser(learningResourceSchema);
