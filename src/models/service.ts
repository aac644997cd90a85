import * as z from 'zod/mini';
import {
  id,
  list,
  nationSchema,
  partialDateSchema,
  pointSchema,
  sensitivitySchema,
  text,
  url,
} from './common.js';
import { richTextNodeSchema } from './rich-text.js';
import { tolerantParser } from './tolerant-parse.js';
import { ACCESS_MODES, AUDIENCES, PRECISIONS, URGENCIES, WEEKDAYS } from './service-values.js';

/** Days as iCalendar and Open Referral write them. */
export const weekdaySchema = z.enum(WEEKDAYS);
export type Weekday = z.infer<typeof weekdaySchema>;

const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be HH:MM'));

/** How exact a point is: a full postcode or better, or the middle of a larger area. */
export const pointPrecisionSchema = z.enum(PRECISIONS);
export type PointPrecision = z.infer<typeof pointPrecisionSchema>;

/** Where a service can be visited. */
export const serviceLocationSchema = z.object({
  id: z.optional(id),
  name: z.optional(text),
  /** One line, without the postcode. */
  address: z.optional(text),
  postcode: z.optional(text),
  point: z.optional(z.extend(pointSchema, { precision: pointPrecisionSchema })),
  /** The exact address is withheld to keep people safe: it must never be shown or worked out. */
  masked: z._default(z.boolean(), false),
  /** Access features in the publisher's words, such as "Step-free access". */
  accessibility: list(text),
});
export type ServiceLocation = z.infer<typeof serviceLocationSchema>;

/** Ways to reach a service. */
export const contactKindSchema = z.enum([
  'phone',
  'text',
  'email',
  'web',
  'webchat',
  'whatsapp',
  'post',
]);
export type ContactKind = z.infer<typeof contactKindSchema>;

/** One way to reach a service. */
export const serviceContactSchema = z.object({
  kind: contactKindSchema,
  /** What it is for: "Choose the mental health option". */
  label: z.optional(text),
  /** As people read it: "0800 123 4567", "help@example.org", "Text SHOUT to 85258". */
  value: text,
  /** What a link needs: digits for phone, text and WhatsApp; an address for email and web. */
  dial: z.optional(text),
  /** When it is answered, in words. */
  hours: z.optional(text),
});
export type ServiceContact = z.infer<typeof serviceContactSchema>;

/** One stretch of opening, every week on the given days. */
export const openingPeriodSchema = z.object({
  days: z.array(weekdaySchema).check(z.minLength(1)),
  opens: timeOfDay,
  /** At or before `opens` when it is past midnight. */
  closes: timeOfDay,
  validFrom: z.optional(partialDateSchema),
  validTo: z.optional(partialDateSchema),
});
export type OpeningPeriod = z.infer<typeof openingPeriodSchema>;

/** When a service is open: weekly periods when the data is clear enough, words otherwise. */
export const scheduleSchema = z.object({
  periods: list(openingPeriodSchema),
  /** In words. Shown when there are no periods, or when they do not say everything. */
  text: z.optional(text),
  /** What happens on bank holidays, in words. */
  bankHolidays: z.optional(text),
});
export type Schedule = z.infer<typeof scheduleSchema>;

/** What it costs. */
export const costOptionSchema = z.object({
  text: z.optional(text),
  /** In `currency` units. 0 is free. */
  amount: z.optional(z.number().check(z.gte(0))),
  currency: z._default(z.string().check(z.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code')), 'GBP'),
});
export type CostOption = z.infer<typeof costOptionSchema>;

/** How a service is used. */
export const accessModeSchema = z.enum(ACCESS_MODES);
export type AccessMode = z.infer<typeof accessModeSchema>;

/** People that a service may be for, besides everybody. */
export const audienceSchema = z.enum(AUDIENCES);
export type Audience = z.infer<typeof audienceSchema>;

/** How soon somebody needs it. */
export const urgencySchema = z.enum(URGENCIES);
export type Urgency = z.infer<typeof urgencySchema>;

/** Open Referral status. Inactive and defunct services are never found. */
export const serviceStatusSchema = z.enum(['active', 'inactive', 'defunct', 'temporarily closed']);
export type ServiceStatus = z.infer<typeof serviceStatusSchema>;

/** How far the information has been checked. See `freshness()` for what it means today. */
export const assuranceSchema = z.object({
  /** When somebody last checked the information. Absent: nobody recorded it. */
  assuredDate: z.optional(partialDateSchema),
  /** When it has to be checked again, if the publisher says so. */
  reviewBy: z.optional(partialDateSchema),
  /** How it was checked, in words. */
  evidence: z.optional(text),
  /** The publisher asks readers to check before they rely on it. */
  checkFirst: z._default(z.boolean(), false),
});
export type Assurance = z.infer<typeof assuranceSchema>;

/** Where a record came from. */
export const provenanceSchema = z.object({
  /** Id of the source that gave it. */
  source: text,
  url: z.optional(url),
  licence: z.optional(text),
  /** When it was fetched, ISO 8601. */
  retrievedAt: z.optional(text),
});
export type Provenance = z.infer<typeof provenanceSchema>;

/**
 * A service that people can be pointed to, in one shape whatever feed it came from. Names follow
 * Open Referral UK 3.0 (HSDS 3.0), in camel case, where that standard has a term.
 */
export const serviceSchema = z.object({
  id,
  name: text,
  organization: z.optional(
    z.object({ id: z.optional(id), name: z.optional(text), url: z.optional(url) }),
  ),
  /** One or two sentences of plain text. */
  summary: z.optional(text),
  /** All of it as plain text. */
  description: z.optional(text),
  /** All of it with its paragraphs, lists and links. */
  richDescription: z.optional(z.array(richTextNodeSchema)),
  status: z._default(serviceStatusSchema, 'active'),
  /** A short notice that people have to see first. */
  alert: z.optional(text),
  url: z.optional(url),
  /** Ids of topics. */
  topics: list(id),
  /** Who it is for. */
  eligibility: z.optional(
    z.object({
      text: z.optional(text),
      minimumAge: z.optional(z.number()),
      maximumAge: z.optional(z.number()),
    }),
  ),
  /**
   * Whom it is for, only where it says so itself. Absent: `eligibility` may name them; it may be
   * for everybody.
   */
  audiences: z.optional(z.array(audienceSchema)),
  /** The area it serves, which is not the same as being near. */
  coverage: z._default(
    z.object({
      nations: list(nationSchema),
      /** Ids of places. */
      places: list(id),
      /** Names of areas, as the publisher gives them. */
      areas: list(text),
      /** Serves everybody in its nations. */
      national: z._default(z.boolean(), false),
    }),
    { nations: [], places: [], areas: [], national: false },
  ),
  locations: list(serviceLocationSchema),
  contacts: list(serviceContactSchema),
  schedule: z.optional(scheduleSchema),
  costOptions: list(costOptionSchema),
  access: z.optional(
    z.object({
      selfReferral: z.optional(z.boolean()),
      modes: list(accessModeSchema),
      /** In words. */
      how: z.optional(text),
    }),
  ),
  /** BCP 47 tags or names, as the publisher gives them. */
  languages: list(text),
  urgency: z._default(urgencySchema, 'routine'),
  sensitivity: z._default(sensitivitySchema, 'normal'),
  assurance: z._default(assuranceSchema, { checkFirst: false }),
  provenance: z.optional(provenanceSchema),
  /** Fields that this model does not know, kept as they came. */
  extensions: z.optional(z.record(z.string(), z.unknown())),
});
export type Service = z.infer<typeof serviceSchema>;

/** Reads one service, cutting out what is wrong with it. See {@link tolerantParser}. */
export const parseService = tolerantParser(serviceSchema);
