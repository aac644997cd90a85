import uFuzzy from '@leeoniya/ufuzzy';
import MiniSearch from 'minisearch';
import { distanceMetres, searchServices } from '../dist/index.js';
import { percentile } from './median.mjs';
import { syntheticServices } from './synthetic-services.mjs';

const TEXTS = ['debt', 'smokng', 'anxeity', 'food bank', 'walking group', 'counselling stress'];
const POINT = { lat: 53.36, lon: -2.73 };
const RADIUS = 15_000;

/** Milliseconds a query: words alone, and words near a point, which is what signposting asks. */
export async function measureSearch(sizes) {
  const rows = [];
  for (const count of sizes) {
    const services = syntheticServices(count);
    const near = (service) => distanceMetres(POINT, service.locations[0].point) <= RADIUS;
    const context = { now: new Date('2026-11-21'), topicNames: [] };
    const text = ({ name, organization, description }) =>
      `${name} ${organization.name} ${description}`;

    rows.push([
      `${count} mecc-signpost`,
      {
        'build ms': 0,
        ...times('words', (words) => searchServices(services, { text: words }, context)),
        ...times('words + place', (words) =>
          searchServices(
            services,
            { text: words, near: { point: POINT, radius: RADIUS } },
            context,
          ),
        ),
      },
    ]);

    const start = performance.now();
    const mini = new MiniSearch({ fields: ['text'], idField: 'id' });
    mini.addAll(services.map((service) => ({ id: service.id, text: text(service) })));
    const built = performance.now() - start;
    const byId = new Map(services.map((service) => [service.id, service]));
    const options = { prefix: true, fuzzy: 0.2, combineWith: 'AND' };
    rows.push([
      `${count} minisearch`,
      {
        'build ms': Math.round(built),
        ...times('words', (words) => mini.search(words, options)),
        ...times('words + place', (words) =>
          mini.search(words, { ...options, filter: ({ id }) => near(byId.get(id)) }),
        ),
      },
    ]);

    const startFuzzy = performance.now();
    const haystack = services.map(text);
    const fuzzy = new uFuzzy({ intraMode: 1 });
    rows.push([
      `${count} uFuzzy`,
      {
        'build ms': Math.round(performance.now() - startFuzzy),
        ...times('words', (words) => fuzzy.search(haystack, words, 1)),
        ...times('words + place', (words) => {
          const here = haystack.filter((_, index) => near(services[index]));
          return fuzzy.search(here, words, 1);
        }),
      },
    ]);
  }
  return Object.fromEntries(rows);
}

function times(name, query) {
  const measured = [];
  for (let round = 0; round < 5; round += 1) {
    for (const words of TEXTS) {
      const start = performance.now();
      query(words);
      measured.push(performance.now() - start);
    }
  }
  return {
    [`${name} p50`]: percentile(measured, 0.5),
    [`${name} p95`]: percentile(measured, 0.95),
  };
}
