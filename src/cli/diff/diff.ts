import type { Service } from '../../models/index.js';
import { withoutSecrets } from '../../models/secret-places.js';
import { compareFields, compareServices, type FieldChange } from '../import/changes.js';
import { sameAsBefore } from '../import/service-ids.js';
import type { ReadFeed } from '../read/read-feed.js';
import { changesOf, type SubjectChange } from './changes-of.js';
import { WEIGHTS, type Weight } from './subjects.js';

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

/** What a person would notice first comes first; else by id, as it came. */
function inOrder<T extends ChangedService>(services: readonly T[]): T[] {
  const rank = ({ weight }: T) => WEIGHTS.indexOf(weight);
  return [...services].sort((one, other) => rank(one) - rank(other));
}
