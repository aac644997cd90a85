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

/** A promise to support MECC, for an organisation, a team or a person to make and print. */
export const pledgeSchema = z.object({
  id,
  title: text,
  /** Who makes it. */
  audience: z.enum(['organisation', 'staff', 'individual']),
  /** What it is and is not. */
  summary: text,
  /** How the pledge begins: "As an organisation, we will:". */
  opening: text,
  /** Promises to choose from. */
  promises: z.array(statementSchema).check(z.minLength(1)),
  sources: list(sourceReferenceSchema),
  lastChecked: z.optional(partialDateSchema),
});
export type Pledge = z.infer<typeof pledgeSchema>;

/** Reads one pledge, cutting out what is wrong with it. See {@link tolerantParser}. */
export const parsePledge = tolerantParser(pledgeSchema);
