import * as z from 'zod/mini';
import { id, list, partialDateSchema, text, url } from '../../models/common.js';
import {
  conversationModelSchema,
  guideSchema,
  learningResourceSchema,
  meccContactSchema,
  placeSchema,
  pledgeSchema,
  qualityChecklistSchema,
  resourceSchema,
  serviceSchema,
  sourceReferenceSchema,
  statementSchema,
  systemSchema,
  topicNameSchema,
  topicSchema,
  topicVariantSchema,
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
export type Message = z.infer<typeof messageSchema>;

/** A topic. Its other names stand in `topic-names.json`, in one place for search and card. */
export const topicRecordSchema = z.extend(z.omit(topicSchema, { aliases: true }), {
  assist: list(messageSchema),
  /**
   * Names of medicines, doses and tests that may stand in its steps, tips, questions and forms
   * without a source, because somebody who may decide that has.
   */
  clinicalWords: list(text),
  variants: list(
    z.extend(topicVariantSchema, { why: list(messageSchema), assist: list(messageSchema) }),
  ),
});
export type TopicRecord = z.infer<typeof topicRecordSchema>;

export const topicNameRecordSchema = topicNameSchema;

/** Content that is kept one record a file, by the name of its folder and of its kind. */
export const contentRecordSchemas = {
  conversations: conversationModelSchema,
  learning: learningResourceSchema,
  resources: resourceSchema,
  quality: qualityChecklistSchema,
  pledges: pledgeSchema,
  guides: guideSchema,
  places: placeSchema,
  systems: systemSchema,
  contacts: meccContactSchema,
};

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

/** Words that we do not use, and what to say instead. */
export const jargonSchema = z.object({
  /** Where most of them were read. */
  source: sourceReferenceSchema,
  words: z.array(
    z.object({
      /** The word in all its forms, in lower case. */
      words: z
        .array(text.check(z.regex(/^[a-z'-]+$/, 'must be one word in lower case')))
        .check(z.minLength(1)),
      /** As advice to an editor: `write "use"`. */
      use: text,
    }),
  ),
});
export type JargonWord = z.infer<typeof jargonSchema>['words'][number];

const holidayDates = z.array(
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD')),
);

/** Bank holidays, as GOV.UK lists them. Each year is there in full, or not at all. */
export const bankHolidaysSchema = z.object({
  source: sourceReferenceSchema,
  /** How they were read. */
  note: z.optional(text),
  years: z.array(z.string().check(z.regex(/^\d{4}$/, 'must be a year'))),
  days: z.object({
    'england-and-wales': holidayDates,
    scotland: holidayDates,
    'northern-ireland': holidayDates,
  }),
});
export type BankHolidaysRecord = z.infer<typeof bankHolidaysSchema>;

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
  /** From the day after, the build fails. */
  reviewBy: partialDateSchema,
  /** A longer time, which somebody decided on and gave a reason for. */
  extended: z.optional(z.object({ until: partialDateSchema, reason: text })),
  note: z.optional(text),
});
export type DataSource = z.infer<typeof dataSourceSchema>;
