import type { Place, Resource, ResourceType, System, TopicName } from '../../models/index.js';
import { plain } from '../../search/text.js';
import { type Choices, type Facet, FACETS, type LibraryItem, yearsOf } from './library-facets.js';

/** What the ids in a library stand for. */
export interface LibraryNames {
  readonly topics: readonly TopicName[];
  readonly places: readonly Place[];
  readonly systems: readonly System[];
}

/** A value of a facet in words. */
export type LabelOf = (facet: Facet, value: string) => string;

/** Spans of years to choose from. */
const SPANS = [2, 5];

/**
 * The library as it can be searched. What nobody has confirmed is left out: it is for editors.
 *
 * @param typeWords Other words to find each type by.
 */
export function libraryItems(
  resources: readonly Resource[],
  { topics, places, systems }: LibraryNames,
  label: LabelOf,
  now: Date,
  typeWords: Readonly<Partial<Record<ResourceType, string>>> = {},
): readonly LibraryItem[] {
  const aliases = new Map(topics.map((topic) => [topic.id, topic.aliases]));
  // A place belongs to a system when either of them says so.
  const pairs = [
    ...systems.flatMap((system) => system.places.map((place) => [place, system.id] as const)),
    ...places.flatMap((place) => place.systems.map((system) => [place.id, system] as const)),
  ];
  const around = (id: string) => pairs.flatMap(([a, b]) => (a === id ? b : b === id ? a : []));

  return resources
    .filter(({ status }) => status !== 'unverified')
    .map((resource) => {
      const values = valuesOf(resource, now);
      const { title, summary } = resource;
      const names = FACETS.flatMap((facet) =>
        facet === 'date' ? [] : values[facet].map((value) => (value ? label(facet, value) : '')),
      );
      const everyday = resource.topics.flatMap((id) => aliases.get(id) ?? []);
      return {
        resource,
        text: plain([title, summary, typeWords[resource.type], ...names, ...everyday].join(' \n ')),
        values,
        fits: {
          ...values,
          place: [...new Set([...values.place, ...values.place.flatMap(around)])],
        },
      };
    });
}

function valuesOf(resource: Resource, now: Date): Choices {
  const { type, topics, audience, places, area, nations, publisher, date, licence } = resource;
  const orNone = (values: readonly string[]) => (values.length > 0 ? values : ['']);
  const from = [...places, ...(area === undefined ? [] : [area])];
  return {
    type: [type],
    topic: orNone(topics),
    audience: orNone(audience),
    // What is for all four nations is from nowhere in particular.
    place: orNone(from.length > 0 ? from : nations.length < 4 ? nations : []),
    publisher: [publisher ?? ''],
    date: orNone([
      ...SPANS.filter((years) => date !== undefined && date >= before(now, years)).map(
        (years) => `last-${String(years)}`,
      ),
      ...yearsOf(resource),
    ]),
    licence: [licence ?? ''],
  };
}

/** The same day some years ago. A year or month that it is in comes before it: only what is certain counts. */
function before(now: Date, years: number): string {
  return String(now.getUTCFullYear() - years) + now.toISOString().slice(4, 10);
}
