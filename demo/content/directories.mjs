/** Pages of one area have a directory of that area alone: its name by its id. */
const AREAS = { 'cheshire-merseyside': 'Cheshire and Merseyside', oxfordshire: 'Oxfordshire' };

/** Parts of the sample directory as files of their own: a name for each, and its text. */
export function directoryFiles({ directories: [sample], systems }) {
  return Object.entries(AREAS).map(([id, name]) => {
    // A system is all of its places; what is no system is a place.
    const places = systems.find((system) => system.id === id)?.places ?? [id];
    const services = sample.services.filter(({ coverage }) =>
      coverage?.places?.some((place) => places.includes(place)),
    );
    const directory = {
      ...sample,
      id,
      title: `Sample directory: ${name}`,
      places,
      counts: { services: services.length },
      services,
    };
    return [`${id}.json`, `${JSON.stringify(directory)}\n`];
  });
}
