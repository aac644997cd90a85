import * as z from 'zod/mini';
import { safeUrl } from './safe-url.js';
import { NATIONS } from './service-values.js';

/** Text with something in it besides white space. */
export const text = z.string().check(z.regex(/\S/, 'must not be empty'));

/** Opaque identifier: publishers use GUIDs, numbers and slugs, so nothing more is assumed. */
export const id = text;

/** A link that is safe to follow: http, https, mailto, tel or sms. */
export const url = z
  .string()
  .check(z.refine((value) => safeUrl(value) !== undefined, 'must be a safe web address'));

/** A day, month or year: `2026-11-21`, `2026-11` or `2026`. Sources are not always exact. */
export const partialDateSchema = z
  .string()
  .check(
    z.regex(
      /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
      'must be YYYY, YYYY-MM or YYYY-MM-DD',
    ),
  );

/** The four nations of the United Kingdom. Urgent help differs between them. */
export const nationSchema = z.enum(NATIONS);
export type Nation = z.infer<typeof nationSchema>;

/** How careful a conversation about it has to be. */
export const sensitivitySchema = z.enum(['normal', 'sensitive', 'high-risk']);
export type Sensitivity = z.infer<typeof sensitivitySchema>;

/** WGS84 coordinates in degrees. */
export const pointSchema = z.object({
  lat: z.number().check(z.gte(-90), z.lte(90)),
  lon: z.number().check(z.gte(-180), z.lte(180)),
});
export type Point = z.infer<typeof pointSchema>;

/** Where a statement was read. */
export const sourceReferenceSchema = z.object({
  title: text,
  url: z.optional(url),
  /** As the source gives it: a date, or words such as "about 2022". */
  date: z.optional(text),
});
export type SourceReference = z.infer<typeof sourceReferenceSchema>;

/** A statement and where it was read. No source means that nobody has confirmed it. */
export const statementSchema = z.object({
  text,
  source: z.optional(sourceReferenceSchema),
});
export type Statement = z.infer<typeof statementSchema>;

/** A list that is empty when it is absent. */
export const list = <T extends z.ZodMiniType>(item: T) => z._default(z.array(item), []);
