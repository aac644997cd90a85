import * as z from 'zod/mini';
import { id, list, partialDateSchema, text, url } from '../../models/common.js';
import {
  conversationModelSchema,
  learningResourceSchema,
  placeSchema,
  serviceSchema,
  sourceReferenceSchema,
  statementSchema,
  topicNameSchema,
  topicSchema,
} from '../../models/index.js';

/**
 * The shapes that editors write in `data/`: those of the models, and a few things that stay with
 * the editors. Where a field is not in the model, nothing is published of it.
 */

/** A service, with where each of its facts was read. */
export const serviceRecordSchema = z.extend(serviceSchema, {
  /** At least one when the service gives a number. */
  sources: list(sourceReferenceSchema),
});
export type ServiceRecord = z.infer<typeof serviceRecordSchema>;

/** A message without a source is left out, unless an editor has said that it is not clinical. */
const messageSchema = z.extend(statementSchema, { clinical: z.optional(z.boolean()) });

/** A topic. Its other names stand in `topic-names.json`, in one place for search and card. */
export const topicRecordSchema = z.extend(z.omit(topicSchema, { aliases: true }), {
  assist: list(messageSchema),
});
export type TopicRecord = z.infer<typeof topicRecordSchema>;

export const topicNameRecordSchema = topicNameSchema;
export const placeRecordSchema = placeSchema;
export const conversationRecordSchema = conversationModelSchema;
export const learningRecordSchema = learningResourceSchema;

/** What a directory says of itself, in its `directory.json`. */
export const directoryRecordSchema = z.object({
  id,
  title: text,
  /** For editors and readers of the data: what it is and is not. */
  description: z.optional(text),
  publisher: z.object({ name: text, url: z.optional(url) }),
  licence: z.object({ name: text, url: z.optional(url) }),
  /** When it was put together. Published as the date of the data. */
  asOf: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD')),
  places: list(id),
});
export type DirectoryRecord = z.infer<typeof directoryRecordSchema>;

/** Words, or several of them, that bring urgent help before anything else. */
export const crisisWordsSchema = z.object({
  words: z.array(
    text.check(z.refine((value) => value === value.toLowerCase(), 'must be in lower case')),
  ),
});

/** Ids of the services that urgent help shows, in its order. */
export const urgentHelpSchema = z.object({ services: z.array(id) });

/** A family of sources: who publishes it, on what terms, and when it has to be looked at again. */
export const dataSourceSchema = z.object({
  id,
  title: text,
  publisher: text,
  url: z.optional(url),
  licence: text,
  /** Lines that have to be printed where the data is used. */
  attribution: list(text),
  /** Parts of `data/` that come from it. */
  usedIn: list(text),
  retrieved: partialDateSchema,
  reviewBy: partialDateSchema,
  note: z.optional(text),
});
export type DataSource = z.infer<typeof dataSourceSchema>;
