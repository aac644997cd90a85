import * as z from 'zod/mini';
import {
  id,
  list,
  nationSchema,
  partialDateSchema,
  sourceReferenceSchema,
  text,
} from './common.js';
import { tolerantParser } from './tolerant-parse.js';

/** How deep a conversation goes: the levels of NICE guideline PH49 (2014). */
export const conversationLevelSchema = z.enum([
  'very-brief',
  'brief',
  'extended-brief',
  'high-intensity',
  'any',
]);
export type ConversationLevel = z.infer<typeof conversationLevelSchema>;

/** Whether a page that says so was read. */
export const sourceStatusSchema = z.enum(['published', 'seed', 'unverified']);
export type SourceStatus = z.infer<typeof sourceStatusSchema>;

/**
 * A question that is answered with a number from 0 to 10, and what to ask next. Both follow-ups are
 * questions to the person.
 */
export const readinessScaleSchema = z.object({
  id,
  question: text,
  /** Asked of any answer above 0: there is nothing lower than that. */
  whyNotLower: z.optional(text),
  /** Asked of any answer below 10. */
  whatWouldHelp: z.optional(text),
});
export type ReadinessScale = z.infer<typeof readinessScaleSchema>;

/** One step of a conversation. */
export const conversationStepSchema = z.object({
  id,
  title: text,
  /** What the step is for. */
  purpose: text,
  /** Small things to check or do, in order, where a step has several. */
  checks: list(text),
  /** Things to say. */
  prompts: list(text),
  /** Questions with an answer from 0 to 10. */
  scales: list(readinessScaleSchema),
  /** About how long it takes, in words. */
  time: z.optional(text),
  /**
   * Advice to the person who holds the conversation: good practice in the words of whoever wrote the
   * record. It has no source, and is shown as such.
   */
  tips: list(text),
  /** What to notice, such as "says they feel tired". */
  cues: list(text),
});
export type ConversationStep = z.infer<typeof conversationStepSchema>;

/** Where a model was read, or a part of it. */
export const conversationSourceSchema = z.extend(sourceReferenceSchema, {
  status: sourceStatusSchema,
  /** What was read there, such as "Signs to notice". Absent: the model itself. */
  covers: z.optional(text),
});
export type ConversationSource = z.infer<typeof conversationSourceSchema>;

/** The same model in short sentences, one idea each. */
export const easyConversationSchema = z.object({
  /** A draft was not made with the people it is for, and says so. */
  status: z.enum(['co-produced', 'draft']),
  title: z.optional(text),
  summary: list(text),
  /** A step for each step, by its id. */
  steps: list(z.object({ id, title: text, checks: list(text), say: list(text) })),
  dos: list(text),
  donts: list(text),
  outcomes: list(text),
});
export type EasyConversation = z.infer<typeof easyConversationSchema>;

/** What a model is: steps to follow, skills to use at any moment, a tool, or a theory behind it all. */
export const conversationKindSchema = z.enum(['steps', 'skills', 'tool', 'theory']);
export type ConversationKind = z.infer<typeof conversationKindSchema>;

/** About how long something takes, in words, and whether a page that says so was read. */
const timingSchema = z.object({ text, status: sourceStatusSchema });

/** A way to hold a conversation, with its steps in order. */
export const conversationModelSchema = z.object({
  id,
  title: text,
  summary: text,
  level: conversationLevelSchema,
  kind: z._default(conversationKindSchema, 'steps'),
  timing: z.optional(timingSchema),
  /** What is usual for conversations of the level, whatever the model. */
  levelTime: z.optional(timingSchema),
  steps: z.array(conversationStepSchema).check(z.minLength(1)),
  dos: list(text),
  donts: list(text),
  /** What to do if somebody is not safe. Always shown. */
  safety: z.object({
    title: text,
    text,
    /** The same in short lines. One with a nation is for the people there alone. */
    lines: z.optional(z.array(z.object({ text, nation: z.optional(nationSchema) }))),
    services: list(id),
  }),
  /** What a good conversation may lead to. */
  outcomes: list(text),
  /** How people learn to use it. */
  training: list(text),
  /** For people who need easy read or use a supporter. Absent: nobody has written it. */
  easyRead: z.optional(easyConversationSchema),
  sources: z.array(conversationSourceSchema).check(z.minLength(1)),
  lastChecked: z.optional(partialDateSchema),
});
export type ConversationModel = z.infer<typeof conversationModelSchema>;

/** Reads one conversation model, cutting out what is wrong. See {@link tolerantParser}. */
export const parseConversationModel = tolerantParser(conversationModelSchema);
