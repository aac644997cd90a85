import * as z from 'zod/mini';
import { id, list, partialDateSchema, sourceReferenceSchema, text } from './common.js';
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

/** One step of a conversation. */
export const conversationStepSchema = z.object({
  id,
  title: text,
  /** What the step is for. */
  purpose: text,
  /** Things to say. */
  prompts: list(text),
  /** About how long it takes, in words. */
  time: z.optional(text),
});
export type ConversationStep = z.infer<typeof conversationStepSchema>;

/** A way to hold a conversation, with its steps in order. */
export const conversationModelSchema = z.object({
  id,
  title: text,
  summary: text,
  level: conversationLevelSchema,
  /** About how long it takes, in words, and whether a page that says so was read. */
  timing: z.optional(z.object({ text, status: sourceStatusSchema })),
  steps: z.array(conversationStepSchema).check(z.minLength(1)),
  dos: list(text),
  donts: list(text),
  /** What to do if somebody is not safe. Always shown. */
  safety: z.object({ title: text, text, services: list(id) }),
  /** What a good conversation may lead to. */
  outcomes: list(text),
  sources: z
    .array(z.extend(sourceReferenceSchema, { status: sourceStatusSchema }))
    .check(z.minLength(1)),
  lastChecked: z.optional(partialDateSchema),
});
export type ConversationModel = z.infer<typeof conversationModelSchema>;

/** Reads one conversation model, cutting out what is wrong. See {@link tolerantParser}. */
export const parseConversationModel = tolerantParser(conversationModelSchema);
