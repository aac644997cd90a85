import type { Entry } from './check-record.js';
import type { DataSet } from './load-data.js';
import type { Problem } from './problem.js';

/** What a schema cannot know about places and systems: that both tell the same of each other. */
export function checkPlaces(data: DataSet): Problem[] {
  const places = new Map(data.places.map((entry) => [entry.id, entry]));
  const systems = new Map(data.systems.map((entry) => [entry.id, entry]));
  const unlisted = (
    { file, id }: Entry<unknown>,
    named: readonly string[],
    others: ReadonlyMap<string, Entry<Readonly<Record<string, unknown>>>>,
    [field, back]: readonly [field: string, back: string],
  ) =>
    named.flatMap((other, index): Problem[] => {
      const there = others.get(other)?.value[back];
      if (!Array.isArray(there) || there.includes(id)) return [];
      const message = `is "${other}", which does not name ${id} in its ${back}`;
      return [{ file, record: id, path: [field, index], message }];
    });
  return [
    ...data.places.flatMap((place) =>
      unlisted(place, place.value.systems, systems, ['systems', 'places']),
    ),
    ...data.systems.flatMap((system) =>
      unlisted(system, system.value.places, places, ['places', 'systems']),
    ),
    ...repeatedNames(data),
  ];
}

/** A name that two places have would ask everybody who types it which one they mean. */
function repeatedNames({ places }: DataSet): Problem[] {
  const seen = new Map<string, string>();
  return places.flatMap(({ file, id, value }) =>
    [value.name, ...value.aliases].flatMap((name, index): Problem[] => {
      const other = seen.get(name.toLowerCase());
      seen.set(name.toLowerCase(), id);
      if (other === undefined) return [];
      const path = index === 0 ? ['name'] : ['aliases', index - 1];
      return [{ file, record: id, path, message: `is "${name}", which ${other} is called too` }];
    }),
  );
}
