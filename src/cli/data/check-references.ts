import type { Entry } from './check-record.js';
import type { DataSet } from './load-data.js';
import type { Problem } from './problem.js';

/**
 * Finds every id that leads nowhere, and ids that two services share. Records that are there but
 * broken count as there: what is wrong with them is a problem already.
 */
export function checkReferences(data: DataSet, broken: readonly string[] = []): Problem[] {
  const problems: Problem[] = [];
  const ids = (entries: readonly Entry<unknown>[]): ReadonlySet<string> =>
    new Set([...entries.map(({ id }) => id), ...broken]);
  const services = ids(data.services);
  const topics = ids(data.topicNames);
  const places = ids(data.places);
  const learning = ids(data.learning);
  const resources = ids(data.resources);
  const systems = ids(data.systems);
  const areas = new Set([...places, ...systems]);

  const check = (
    entry: Pick<Entry<unknown>, 'file'> & { id?: string },
    path: (string | number)[],
    named: readonly string[],
    known: ReadonlySet<string>,
    kind: string,
  ) => {
    named.forEach((id, index) => {
      if (known.has(id)) return;
      const message = `is "${id}", and there is no ${kind} with that id`;
      problems.push({ file: entry.file, record: entry.id, path: [...path, index], message });
    });
  };

  /** A reader would be led to what the public does not get. */
  const published = (
    { file, id: record }: Entry<unknown>,
    path: string[],
    next: string | undefined,
    of: readonly Entry<{ readonly status: string }>[],
  ) => {
    if (!of.some(({ id, value }) => id === next && value.status === 'unverified')) return;
    const message = `is "${String(next)}", which is unverified and so is not published`;
    problems.push({ file, record, path, message });
  };

  for (const entry of data.topics) {
    check(entry, ['services'], entry.value.services, services, 'national service');
    check(entry, ['related'], entry.value.related, topics, 'topic');
    check(entry, [], topics.has(entry.id) ? [] : [entry.id], topics, 'name in topic-names.json');
    entry.value.urgent.forEach((rule, index) => {
      check(entry, ['urgent', index, 'services'], rule.services, services, 'national service');
    });
  }
  for (const entry of data.conversations) {
    const named = entry.value.safety.services;
    check(entry, ['safety', 'services'], named, services, 'national service');
  }
  for (const entry of data.learning) {
    const { replacedBy } = entry.value;
    check(entry, ['topics'], entry.value.topics, topics, 'topic');
    check(entry, ['replacedBy'], replacedBy === undefined ? [] : [replacedBy], learning, 'course');
    published(entry, ['replacedBy'], replacedBy, data.learning);
  }
  for (const entry of data.resources) {
    const next = entry.value.replacedBy?.id;
    check(entry, ['topics'], entry.value.topics, topics, 'topic');
    check(entry, ['places'], entry.value.places, areas, 'place or system');
    if (next !== undefined && !resources.has(next)) {
      const message = `is "${next}", and there is no resource with that id`;
      problems.push({ file: entry.file, record: entry.id, path: ['replacedBy', 'id'], message });
    }
    published(entry, ['replacedBy', 'id'], next, data.resources);
  }
  for (const entry of data.places) {
    check(entry, ['systems'], entry.value.systems, systems, 'system');
  }
  for (const entry of data.systems) {
    check(entry, ['places'], entry.value.places, places, 'place');
    check(entry, ['partOf'], entry.value.partOf, systems, 'system');
  }
  for (const entry of data.contacts) {
    check(entry, ['places'], entry.value.places, areas, 'place or system');
  }
  for (const entry of [...data.services, ...data.directories.flatMap((d) => d.services)]) {
    check(entry, ['topics'], entry.value.topics, topics, 'topic');
    check(entry, ['coverage', 'places'], entry.value.coverage.places, places, 'place');
  }
  for (const { info } of data.directories)
    check(info, ['places'], info.value.places, places, 'place');
  check({ file: data.urgentHelpFile }, ['services'], data.urgentHelp, services, 'national service');
  return [...problems, ...repeatedServices(data)];
}

/** A shortlist and a link keep the id of a service alone, whichever directory it comes from. */
function repeatedServices(data: DataSet): Problem[] {
  const seen = new Map<string, string>();
  const all = [...data.services, ...data.directories.flatMap((directory) => directory.services)];
  return all.flatMap(({ file, id }) => {
    const other = seen.get(id);
    seen.set(id, file);
    if (other === undefined) return [];
    return [{ file, record: id, path: ['id'], message: `is also the id of ${other}` }];
  });
}
