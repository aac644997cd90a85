import { issue, type CheckIssue, type ReadFeed, type ReadService } from './read-feed.js';

/** With the name of its file in front of where things are in it. */
export function inFile(name: string, read: ReadFeed): ReadFeed {
  const issues = read.issues.map((each) => {
    return { ...each, path: each.path === '' ? name : `${name} ${each.path}` };
  });
  const services = read.services.map((each) => {
    if (!each.cells) return each;
    const cells = Object.entries(each.cells).map(([field, cell]) => [field, `${name} ${cell}`]);
    return { ...each, cells: Object.fromEntries(cells) as Record<string, string> };
  });
  return { ...read, services, issues };
}

/**
 * Several files as one. Of records with the same id, the first counts.
 *
 * @param problems Files that could not be read.
 */
export function together(
  source: string,
  parts: readonly ReadFeed[],
  problems: readonly CheckIssue[],
): ReadFeed {
  const seen = new Set<string>();
  const services: ReadService[] = [];
  const repeated: CheckIssue[] = [];
  for (const read of parts.flatMap((part) => part.services)) {
    const { id } = read.service;
    if (!seen.has(id)) services.push(read);
    else repeated.push(issue('duplicate-id', 'skipped', id, '', 'is in another file as well'));
    seen.add(id);
  }
  const sum = (count: (part: ReadFeed) => number) =>
    parts.reduce((total, part) => total + count(part), 0);
  const standards = new Set(parts.map(({ format }) => format.standard));
  return {
    source,
    format: {
      kind: 'table',
      ...parts[0]?.format,
      standard: [...standards].join(', '),
      wrapping: 'files',
    },
    complete: problems.length === 0 && parts.every(({ complete }) => complete),
    records: sum(({ records }) => records),
    accepted: services.length,
    repaired: sum(({ repaired }) => repaired),
    skipped: sum(({ skipped }) => skipped) + repeated.length,
    services,
    issues: [...problems, ...parts.flatMap(({ issues }) => issues), ...repeated],
  };
}
