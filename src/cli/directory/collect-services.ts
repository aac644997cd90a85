import type { Point, Service } from '../../models/index.js';
import { cellKey } from './cut-cells.js';
import { isBounded, pointsOf, shortRecord } from './describe-service.js';
import { shortHash } from './directory-writer.js';
import type { Spool } from './spool.js';
import { WordCount } from './word-count.js';

/** What is kept in memory of all services. */
export interface Collected {
  readonly ids: string[];
  /** Hash of each record, by id. */
  readonly hashes: Map<string, string>;
  readonly duplicates: string[];
  /** One for every point of a service. */
  readonly keys: number[];
  readonly owners: number[];
  readonly points: Point[];
  /** Numbers of services, by the name of their list. */
  readonly lists: Map<string, number[]>;
  readonly places: Map<string, number[]>;
  readonly words: WordCount;
  /** Services that have a topic. */
  readonly topics: Map<string, number>;
  unbounded: boolean;
}

/** Puts all services on disk, and what is needed of all at once in memory. */
export async function collectServices(
  services: Iterable<Service> | AsyncIterable<Service>,
  spool: Spool,
): Promise<Collected> {
  const all: Collected = {
    ids: [],
    hashes: new Map(),
    duplicates: [],
    keys: [],
    owners: [],
    points: [],
    lists: new Map(),
    places: new Map(),
    words: new WordCount(),
    topics: new Map(),
    unbounded: false,
  };
  const push = (lists: Map<string, number[]>, name: string, number: number) => {
    const list = lists.get(name);
    if (list) list.push(number);
    else lists.set(name, [number]);
  };
  for await (const service of services) {
    const { id, coverage } = service;
    if (all.hashes.has(id)) {
      all.duplicates.push(id);
      continue;
    }
    const number = spool.length;
    spool.add(service);
    all.ids.push(id);
    all.hashes.set(id, shortHash(JSON.stringify(shortRecord(service))));
    all.words.add(service);
    for (const topic of new Set(service.topics)) {
      all.topics.set(topic, (all.topics.get(topic) ?? 0) + 1);
    }
    const points = pointsOf(service);
    for (const point of points) {
      all.keys.push(cellKey(point));
      all.owners.push(number);
      all.points.push(point);
    }
    const bounded = isBounded(service);
    if (coverage.national || points.length === 0) {
      push(all.lists, bounded && !coverage.national ? 'elsewhere' : 'anywhere', number);
    } else all.unbounded ||= !bounded;
    for (const place of new Set(coverage.places)) push(all.places, place, number);
  }
  return all;
}
