import * as z from 'zod/mini';
import { id, list, partialDateSchema, sensitivitySchema, statementSchema, text } from './common.js';
import { tolerantParser } from './tolerant-parse.js';

/** Shelves that topics stand on. */
export const topicGroupSchema = z.enum([
  'urgent',
  'lifestyle',
  'prevention',
  'social',
  'mental-health',
  'life-course',
]);
export type TopicGroup = z.infer<typeof topicGroupSchema>;

/** What to do when something cannot wait. */
export const urgentRuleSchema = z.object({
  when: text,
  action: text,
  /** Ids of the services that the action names. */
  services: list(id),
});
export type UrgentRule = z.infer<typeof urgentRuleSchema>;

/**
 * Another form of a topic, such as easy read: short sentences, one idea each. Present or known to be
 * missing, never guessed. Whether it was made with the people it is for is always shown.
 */
export const topicVariantSchema = z.object({
  kind: z.enum(['easy-read', 'text-only', 'language']),
  /** BCP 47 tag, for a language variant. */
  lang: z.optional(text),
  status: z.enum(['co-produced', 'draft', 'missing']),
  title: z.optional(text),
  summary: list(text),
  why: list(statementSchema),
  ask: list(text),
  assist: list(statementSchema),
  act: list(text),
  lastChecked: z.optional(partialDateSchema),
});
export type TopicVariant = z.infer<typeof topicVariantSchema>;

/** What a MECC conversation may be about: a fact, questions, messages, steps and services. */
export const topicSchema = z.object({
  id,
  title: text,
  group: topicGroupSchema,
  /** Everyday words that mean this topic. */
  aliases: list(text),
  summary: text,
  /** Facts that show why it matters. */
  why: list(statementSchema),
  /** Ask: questions that open the conversation. */
  ask: list(text),
  /** Assist: messages to share. Those without a source are unconfirmed. */
  assist: list(statementSchema),
  /** Act: first small steps. */
  act: list(text),
  /** Signs to notice, each with where it was read. */
  cues: list(statementSchema),
  /** Advice to the person who holds the conversation. */
  tips: list(text),
  urgent: list(urgentRuleSchema),
  sensitivity: z._default(sensitivitySchema, 'normal'),
  /** What differs between the nations, in words. */
  nationNotes: z.optional(text),
  /** Ids of related topics. */
  related: list(id),
  /** Ids of national services, the most useful first. */
  services: list(id),
  variants: list(topicVariantSchema),
  lastChecked: z.optional(partialDateSchema),
});
export type Topic = z.infer<typeof topicSchema>;

/** Reads one topic, cutting out what is wrong with it. See {@link tolerantParser}. */
export const parseTopic = tolerantParser(topicSchema);

/** What search needs to know of a topic: its names. */
export const topicNameSchema = z.object({
  id,
  title: text,
  aliases: list(text),
  sensitivity: z._default(sensitivitySchema, 'normal'),
  /** One of the few to offer before somebody has typed anything. */
  main: z.optional(z.boolean()),
});
export type TopicName = z.infer<typeof topicNameSchema>;

/** A topic in a list of topics. */
export const topicSummarySchema = z.object({
  id,
  title: text,
  group: topicGroupSchema,
  summary: text,
  aliases: list(text),
  sensitivity: z._default(sensitivitySchema, 'normal'),
});
export type TopicSummary = z.infer<typeof topicSummarySchema>;
