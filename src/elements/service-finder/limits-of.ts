import type { FreshnessLimits } from '../../search/freshness.js';

/** A number of months that a date can be counted back by. */
const isMonths = (months: number | undefined): months is number =>
  months !== undefined && months > 0 && months < 1_200;

/** How long a check can be relied on, from what a page has set. */
export const limitsOf = (
  due: number | undefined,
  overdue: number | undefined,
): FreshnessLimits => ({
  ...(isMonths(due) && { dueAfterMonths: due }),
  ...(isMonths(overdue) && { overdueAfterMonths: overdue }),
});
