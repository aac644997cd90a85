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
import { linkStatusSchema } from './resource.js';
import { tolerantParser } from './tolerant-parse.js';

const unknownOr = <T extends z.ZodMiniType>(inner: T) => z._default(z.nullable(inner), null);

/** What one has to have to get in. */
export const learningAccessSchema = z.enum(['open', 'account', 'openathens', 'lms', 'unknown']);
export type LearningAccess = z.infer<typeof learningAccessSchema>;

/** How it is taught. A course may be several of these: e-learning first, then a live session. */
export const learningKindSchema = z.enum([
  'e-learning',
  'live',
  'live-online',
  'face-to-face',
  'train-the-trainer',
  'cascade',
]);
export type LearningKind = z.infer<typeof learningKindSchema>;

/** Whom a course is for. */
export const learningAudienceSchema = z.enum([
  'everyone',
  'health',
  'social-care',
  'council',
  'voluntary',
  'housing',
  'commissioners',
]);
export type LearningAudience = z.infer<typeof learningAudienceSchema>;

/** What it prepares for: an introduction, or conversations of a level of NICE guideline PH49. */
export const learningLevelSchema = z.enum([
  'introductory',
  'very-brief',
  'brief',
  'extended-brief',
]);
export type LearningLevel = z.infer<typeof learningLevelSchema>;

/** A part of a programme. */
export const learningSessionSchema = z.object({
  id,
  title: text,
  /** What it is about, in a sentence. */
  summary: z.optional(text),
  url: z.optional(url),
  /** Older ones were part of the programme, and newer ones have taken their place. */
  status: z._default(z.enum(['current', 'older']), 'current'),
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
  /** How it is taught. Empty: no page says it clearly enough, and `format` has what it says. */
  kind: list(learningKindSchema),
  format: text,
  /** Minutes for all of it. Null when no page gives them. */
  minutes: unknownOr(z.number().check(z.gte(0))),
  /** The length as the page gives it, where minutes would say less: "Half a day". */
  length: z.optional(text),
  /** Empty: no page says. */
  level: list(learningLevelSchema),
  /** Empty: no page says. */
  audience: list(learningAudienceSchema),
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
  /** Where it is on offer, in words, when that is one area. */
  area: z.optional(text),
  /** Ids of topics. Empty: MECC as a whole. */
  topics: list(id),
  nations: list(nationSchema),
  sessions: list(learningSessionSchema),
  status: z.enum(['confirmed', 'partly', 'unverified']),
  lastChecked: z.optional(partialDateSchema),
  /** Whether its own address is as good as known, about to move, or gone. */
  link: z._default(linkStatusSchema, 'current'),
  /** Id of the resource that takes its place. */
  replacedBy: z.optional(id),
  sources: list(sourceReferenceSchema),
});
export type LearningResource = z.infer<typeof learningResourceSchema>;

/** Reads one learning resource, cutting out what is wrong. See {@link tolerantParser}. */
export const parseLearningResource = tolerantParser(learningResourceSchema);
