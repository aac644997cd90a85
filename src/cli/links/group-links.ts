import { LINK_STATES, type LinkCode, type LinkState } from './link-rules.js';
import type { LinksReport, LinkUse } from './links-report.js';

/** Something to do about an address or number of a record. */
export interface LinkTask extends LinkUse {
  /** The fields that it stands in, with commas between. */
  readonly path: string;
  /** The address or number. */
  readonly value: string;
  readonly state: LinkState;
  readonly code: LinkCode;
  readonly message: string;
  readonly suggestion?: string | undefined;
  readonly checked: string;
  readonly since?: string | undefined;
}

/** Everything to do, by organisation: those with the worst first, then by name. */
export function tasksByOrganisation(report: LinksReport): ReadonlyMap<string, readonly LinkTask[]> {
  const tasks: LinkTask[] = [
    ...report.addresses
      // What was not asked is no task: the next run asks it.
      .filter(({ state, code }) => state !== 'fine' && code !== 'stopped')
      .flatMap(({ url, uses, state, code, message, suggestion, checked, since }) =>
        uses.map((use) => ({
          ...use,
          value: url,
          state,
          code,
          message,
          suggestion,
          checked,
          since,
        })),
      ),
    ...report.contacts.map((each) => ({ ...each, checked: report.checked })),
  ];
  const groups = new Map<string, Map<string, LinkTask>>();
  for (const task of tasks) {
    const group = groups.get(task.organisation) ?? new Map<string, LinkTask>();
    groups.set(task.organisation, group);
    // Many records have an address in two fields.
    const key = JSON.stringify([task.record, task.value, task.code]);
    const same = group.get(key);
    group.set(key, same ? { ...same, path: `${same.path}, ${task.path}` } : task);
  }
  return new Map(
    [...groups]
      .map(([name, group]): [string, LinkTask[]] => [name, [...group.values()].sort(byRank)])
      .sort(
        ([one, [first]], [other, [second]]) =>
          rank(first) - rank(second) ||
          // Those of nobody in particular come last.
          Number(one === '') - Number(other === '') ||
          one.localeCompare(other, 'en-GB'),
      ),
  );
}

const rank = (task: LinkTask | undefined) => LINK_STATES.indexOf(task?.state ?? 'fine');

function byRank(one: LinkTask, other: LinkTask): number {
  return (
    rank(one) - rank(other) ||
    one.name.localeCompare(other.name, 'en-GB') ||
    one.path.localeCompare(other.path)
  );
}
