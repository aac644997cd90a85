import type { Service } from '../../../models/index.js';
import { boxOf, contains, placeIn } from './cells.js';
import { idHash, indexPath, packsOf, type IdEntry, type RegionsManifest } from './format.js';
import { isRecord, serviceIn, type PartStore, type Reading } from './part-store.js';
import type { Region } from './read-manifest.js';

/** One service. Undefined when there is none, or a file could not be read: see the failures. */
export async function serviceById(
  id: string,
  { ids }: RegionsManifest,
  regions: readonly Region[],
  store: PartStore,
  reading: Reading,
): Promise<Service | undefined> {
  const isNames = (value: unknown): value is readonly string[] => Array.isArray(value);
  const names = await store.json(indexPath('ids', ids.file), reading, isNames);
  const name = names?.[idHash(id) % ids.count];
  if (!name) return undefined;
  const file = await store.json(`ids/${name}.json`, reading, isRecord);
  const entry = file && Object.hasOwn(file, id) ? (file[id] as IdEntry) : undefined;
  if (!entry) return undefined;
  if (typeof entry[1] === 'string') {
    const pack = await store.pack(entry[1], String(entry[2]), reading);
    return pack && serviceIn(pack, id);
  }
  const point = { lat: entry[1], lon: Number(entry[2]) };
  const region = regions.find(({ box }) => contains(box, point));
  const part = region && (await store.part(region.name, region.hash, reading));
  if (!region || !part?.box || !part.x || !part.y) return undefined;
  const [x, y] = placeIn(boxOf(part.box), point);
  let index = 0;
  for (const [at, pack] of packsOf(part, region.hash).entries()) {
    const end = index + (part.sizes[at] ?? 0);
    const isHere = part.x.some((value, n) => {
      return n >= index && n < end && value === x && part.y?.[n] === y;
    });
    index = end;
    const read = isHere && (await store.pack(region.name, pack, reading));
    const service = read && serviceIn(read, id);
    if (service) return service;
  }
  return undefined;
}
