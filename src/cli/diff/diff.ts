import type { Service } from '../../models/index.js';
import { withoutSecrets } from '../../models/secret-places.js';
import { compareFields, compareServices, type FieldChange } from '../import/changes.js';
import { sameAsBefore } from '../import/service-ids.js';
import type { ReadFeed } from '../read/read-feed.js';
import { SUBJECTS, WEIGHTS, type Weight } from './subjects.js';

/** What is said of one thing, before and after. What stayed is in neither. */
export interface SubjectChange {
  /** `Phone numbers`, or the path of a field that goes by no such name. */
  readonly title: string;
  readonly weight: Weight;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A service, as it is named. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A service that is in both, and not the same. */
export interface ChangedService extends Named {
  /** How soon a person would notice: by the first of its changes. */
  readonly weight: Weight;
  /** In the order in which a person would notice. */
  readonly changes: readonly SubjectChange[];
  /** The same, field by field. */
  readonly fields: readonly FieldChange[];
}

/** A service that is the same, as far as can be told, under another id. */
export interface MovedService extends ChangedService {
  /** The id that it had. */
  readonly from: string;
}

/** One of the two that are compared. */
export interface DiffSide {
  readonly source: string;
  readonly services: number;
  /** Records that were left out when it was read. */
  readonly skipped: number;
  /** False: there is more than could be read. */
  readonly complete: boolean;
}

/** What `mecc-signpost diff` says of two sources. */
export interface DiffReport {
  readonly before: DiffSide;
  readonly after: DiffSide;
  /** Whether nothing differs, and all of both could be read. */
  readonly equal: boolean;
  readonly unchanged: number;
  /** They are still there, and say that they are closed. */
  readonly closed: readonly Named[];
  /** They are not there any more. If `after` is not complete, they may be where it was not read. */
  readonly gone: readonly Named[];
  /** They are still there, and cannot be read. */
  readonly unreadable: readonly (Named & { readonly message: string })[];
  readonly changed: readonly ChangedService[];
  readonly moved: readonly MovedService[];
  readonly added: readonly Named[];
  /** Services of which a list left out the details, so that these could not be compared. */
  readonly withoutDetails: number;
}

/** Compares what two sources say, as a page would read them. */
export function diffFeeds(before: ReadFeed, after: ReadFeed): DiffReport {
  const shallow = new Set(
    [before, after].flatMap(({ services }) =>
      services.flatMap((each) => (each.shallow ? [each.service.id] : [])),
    ),
  );
  const [old, now] = [before, after].map(
    (feed) => new Map(feed.services.map(({ service }) => [service.id, plainly(service)])),
  ) as [Map<string, Service>, Map<string, Service>];
  const found = compareServices([...old.values()], [...now.values()]);
  const leftOut = new Map(
    after.issues.flatMap((each) =>
      each.severity === 'skipped' && each.record !== '' ? [[each.record, each]] : [],
    ),
  );

  const lost = found.gone.filter(({ id }) => !leftOut.has(id));
  const kept = sameAsBefore(all(now, found.added), all(old, lost));
  const moved = found.added.flatMap(({ id, name }, index): MovedService[] => {
    const from = kept[index];
    // Several that are alike may come of one: it moved to the first of them.
    if (from === undefined || kept.indexOf(from) < index) return [];
    const pair = [old.get(from), now.get(id)] as [Service, Service];
    const fields = fieldsOf(pair, shallow).filter(({ path }) => path !== 'id');
    return [{ id, name, from, ...changesOf(pair, fields) }];
  });
  const [left, come] = [moved.map(({ from }) => from), moved.map(({ id }) => id)];
  const changed = found.changed.flatMap(({ id, name }): ChangedService[] => {
    const pair = [old.get(id), now.get(id)] as [Service, Service];
    const fields = fieldsOf(pair, shallow);
    return fields.length > 0 ? [{ id, name, ...changesOf(pair, fields) }] : [];
  });
  const away = found.gone.flatMap(({ id, name }) => {
    const why = leftOut.get(id);
    return why ? [{ id, name, code: why.code, message: why.message }] : [];
  });
  const report = {
    closed: away.filter(({ code }) => code === 'not-offered').map(named),
    gone: lost.filter(({ id }) => !left.includes(id)),
    unreadable: away
      .filter(({ code }) => code !== 'not-offered')
      .map((each) => ({ ...named(each), message: each.message })),
    changed: inOrder(changed),
    moved: inOrder(moved),
    added: found.added.filter(({ id }) => !come.includes(id)),
  };
  const isSame = Object.values(report).every(({ length }) => length === 0);
  return {
    before: sideOf(before),
    after: sideOf(after),
    equal: isSame && before.complete && after.complete,
    unchanged: now.size - changed.length - found.added.length,
    ...report,
    withoutDetails: [...shallow].filter((id) => old.has(id) && now.has(id)).length,
  };
}

const named = ({ id, name }: Named): Named => ({ id, name });

const all = (services: ReadonlyMap<string, Service>, ids: readonly Named[]) =>
  ids.flatMap(({ id }) => services.get(id) ?? []);

function sideOf({ source, services, skipped, complete }: ReadFeed): DiffSide {
  return { source, services: services.length, skipped, complete };
}

/** A service without what tells only how it came here, and without places that are secret. */
function plainly({ provenance, ...service }: Service): Service {
  const { url, licence } = provenance ?? {};
  const from = { source: '', ...(url && { url }), ...(licence && { licence }) };
  return {
    ...withoutSecrets(service),
    ...((url ?? licence) !== undefined && { provenance: from }),
  };
}

/** The fields that differ. Of what a list leaves out, nobody can say that it is gone or new. */
function fieldsOf([old, now]: [Service, Service], shallow: ReadonlySet<string>): FieldChange[] {
  const fields = compareFields(old, now);
  if (!shallow.has(old.id) && !shallow.has(now.id)) return fields;
  return fields.filter(({ path, before, after }) => {
    const [top] = path.split('.') as [keyof Service];
    return before !== undefined && after !== undefined && !isBlank(old[top]) && !isBlank(now[top]);
  });
}

const isBlank = (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** What a person would notice of the fields that differ, and the rest of them by their paths. */
function changesOf([old, now]: [Service, Service], fields: readonly FieldChange[]) {
  const differing = new Set(fields.map(({ path }) => path.split('.')[0]));
  const told = new Set<string>();
  const changes: SubjectChange[] = [];
  for (const { title, weight, fields: of, read } of SUBJECTS) {
    if (!of.some((field) => differing.has(field))) continue;
    const [before, after] = [clean(read(old)), clean(read(now))];
    const [gone, come] = [without(before, after), without(after, before)];
    if (gone.length + come.length === 0) continue;
    for (const field of of) told.add(field);
    changes.push({ title, weight, before: gone, after: come });
  }
  for (const { path, before, after } of fields) {
    if (told.has(path.split('.')[0] ?? '')) continue;
    changes.push({ title: path, weight: 'last', before: written(before), after: written(after) });
  }
  return { weight: changes[0]?.weight ?? 'last', changes, fields };
}

const clean = (texts: readonly (string | undefined)[]) =>
  texts.flatMap((text) => text?.replace(/\s+/g, ' ').trim() || []);

const without = (texts: readonly string[], others: readonly string[]) =>
  texts.filter((text) => !others.includes(text));

const written = (value: unknown): string[] =>
  value === undefined ? [] : [typeof value === 'string' ? value : JSON.stringify(value)];

/** What a person would notice first comes first; else by id, as it came. */
function inOrder<T extends ChangedService>(services: readonly T[]): T[] {
  const rank = ({ weight }: T) => WEIGHTS.indexOf(weight);
  return [...services].sort((one, other) => rank(one) - rank(other));
}
