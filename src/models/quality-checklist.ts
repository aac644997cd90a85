import * as z from 'zod/mini';
import { id, list, partialDateSchema, sourceReferenceSchema, text } from './common.js';
import { tolerantParser } from './tolerant-parse.js';

/**
 * Whether a criterion stands in the original (confirmed), in an original that could be read only in
 * part (partly), or was put in our words from another MECC source (derived). What nobody could read
 * is unverified, and is not published.
 */
export const criterionStatusSchema = z.enum(['confirmed', 'partly', 'derived', 'unverified']);
export type CriterionStatus = z.infer<typeof criterionStatusSchema>;

/** One thing to check, and what would show that it is so. */
export const qualityCriterionSchema = z.object({
  /** Scores are kept by it: no other criterion of the checklist has the same. */
  id,
  text,
  /** What to look for. */
  evidence: list(text),
  status: criterionStatusSchema,
  source: z.optional(sourceReferenceSchema),
});
export type QualityCriterion = z.infer<typeof qualityCriterionSchema>;

/** A part of a checklist. */
export const qualityAreaSchema = z.object({
  id,
  title: text,
  status: criterionStatusSchema,
  criteria: list(qualityCriterionSchema),
});
export type QualityArea = z.infer<typeof qualityAreaSchema>;

/** A step of the scale that criteria are scored on. */
export const scoreSchema = z.object({
  value: z.int().check(z.gte(0), z.lte(3)),
  label: text,
});
export type Score = z.infer<typeof scoreSchema>;

/** A self-check. A score from it is an aid to discussion, never a quality mark that somebody awards. */
export const qualityChecklistSchema = z.object({
  id,
  title: text,
  purpose: text,
  /** From the best to the least. */
  scale: z.array(scoreSchema).check(
    z.minLength(2),
    z.refine(
      (scale) => scale.every(({ value }, index) => value < (scale[index - 1]?.value ?? Infinity)),
      'must go from the best to the least, each value once',
    ),
  ),
  scaleSource: z.optional(sourceReferenceSchema),
  areas: z.array(qualityAreaSchema).check(z.minLength(1), z.superRefine(eachIdOnce)),
  /** What is missing here and why. Always shown. */
  gap: z.optional(text),
  sources: list(sourceReferenceSchema),
  lastChecked: z.optional(partialDateSchema),
});
export type QualityChecklist = z.infer<typeof qualityChecklistSchema>;

/** Scores of two criteria with one id would be taken for each other. */
function eachIdOnce(areas: readonly QualityArea[], context: z.core.$RefinementCtx): void {
  const seen = new Set<string>();
  areas.forEach((area, at) => {
    area.criteria.forEach(({ id: own }, index) => {
      if (seen.has(own)) {
        const path = [at, 'criteria', index, 'id'];
        context.addIssue({ code: 'custom', input: own, path, message: 'is there twice' });
      }
      seen.add(own);
    });
  });
}

/** Reads one quality checklist, cutting out what is wrong. See {@link tolerantParser}. */
export const parseQualityChecklist = tolerantParser(qualityChecklistSchema);
