import type { Entry } from './check-record.js';
import type { DataSet } from './load-data.js';
import type { Problem } from './problem.js';
import type { ServiceRecord } from './record-schemas.js';

/** Days before a review date in which the build says that it is near. */
const NOTICE = 30;

/**
 * Content that nobody has looked at in time stops the build, unless somebody has decided to wait
 * and said why. What is due soon is a warning.
 */
export function checkReview(
  { sources }: Pick<DataSet, 'sources'>,
  now: Date,
): { problems: Problem[]; warnings: Problem[] } {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const today = now.toISOString().slice(0, 10);
  const soon = new Date(now.getTime() + NOTICE * 86_400_000).toISOString().slice(0, 10);
  for (const { file, id: record, value } of sources) {
    const { retrieved, reviewBy, extended, usedIn } = value;
    const at = (path: string[], message: string): Problem => ({ file, record, path, message });
    if (lastDay(reviewBy) <= lastDay(retrieved)) {
      problems.push(at(['reviewBy'], `is ${reviewBy}, which is not after ${retrieved}`));
    }
    if (extended !== undefined && lastDay(extended.until) <= lastDay(reviewBy)) {
      problems.push(at(['extended', 'until'], `is not after the review date, ${reviewBy}`));
    }
    const [path, date] =
      extended === undefined ? [['reviewBy'], reviewBy] : [['extended', 'until'], extended.until];
    const parts = usedIn.join(', ') || value.title;
    if (today > lastDay(date)) {
      const message = `was ${date}: look at ${parts} again, or give a reason to wait in "extended"`;
      problems.push(at(path, message));
    } else if (soon > lastDay(date)) {
      warnings.push(at(path, `is ${date}: ${parts} has to be looked at again by then`));
    }
  }
  return { problems, warnings };
}

/** A service may have a review date of its own. There is no waiting beyond that. */
export function checkServiceReview(
  services: readonly Entry<ServiceRecord>[],
  now: Date,
): Problem[] {
  const today = now.toISOString().slice(0, 10);
  return services.flatMap(({ file, id: record, value }) => {
    const { reviewBy } = value.assurance;
    if (reviewBy === undefined || today <= lastDay(reviewBy)) return [];
    const message = `was ${reviewBy}: check it again`;
    return [{ file, record, path: ['assurance', 'reviewBy'], message }];
  });
}

/** Each part of the data belongs to a family of sources, and no family names a part that is gone. */
export function checkFamilies({ sources, parts, sourcesFile }: DataSet): Problem[] {
  const used = new Set(sources.flatMap(({ value }) => value.usedIn));
  return [
    ...parts
      .filter((part) => !used.has(part))
      .map((part) => ({ file: sourcesFile, message: `has no family for ${part}` })),
    ...sources.flatMap(({ file, id, value }) =>
      value.usedIn.flatMap((part, index): Problem[] => {
        if (parts.includes(part)) return [];
        const message = `is "${part}", and there is no such folder or file`;
        return [{ file, record: id, path: ['usedIn', index], message }];
      }),
    ),
  ];
}

/** The last day of a month or a year. `2026-02-31` sorts as it should, and is never shown. */
function lastDay(date: string): string {
  return date + '-12-31'.slice(date.length - 4);
}
