import type { FreshnessLimits } from '../../search/freshness.js';

/** A number of months that a date can be counted back by. */
const isMonths = (months: number | undefined): months is number =>
  // Undefined is neither.
  Number(months) > 0 && Number(months) < 1_200;

/** How long a check can be relied on, from what a page has set. */
export const limitsOf = (
  due: number | undefined,
  overdue: number | undefined,
): FreshnessLimits => ({
  ...(isMonths(due) && { dueAfterMonths: due }),
  ...(isMonths(overdue) && { overdueAfterMonths: overdue }),
});
