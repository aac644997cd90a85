import type { Candidate, Copy, PartRef } from './parts.js';

/** A file of services to be read. */
export interface FileRef {
  readonly ref: PartRef;
  /** Tells it from the files of all parts. */
  readonly key: string;
  readonly pack: string;
  /** How many services are in it. */
  readonly size: number;
}

/** Services that take as long to read as it takes to ask for a file, about. */
const REQUEST = 100;

/**
 * Files that have all of these services: each time the one that has most of those that are still
 * missing for what it costs. Every service is in a file with its neighbours and, in a region, in
 * one with others of its topic.
 *
 * @param isBroken Whether a file could not be read, by its key: another copy may do.
 * @param isAsked Whether a file is on its way already: then it costs nothing more.
 */
export function chooseFiles(
  candidates: readonly Candidate[],
  isBroken: (key: string) => boolean,
  isAsked: (key: string) => boolean,
): FileRef[] {
  const files = new Map<string, FileRef & { has: Set<Candidate> }>();
  for (const candidate of candidates) {
    for (const { key, pack, size } of candidate.copies) {
      if (isBroken(key)) continue;
      const file = files.get(key) ?? { ref: candidate.ref, key, pack, size, has: new Set() };
      file.has.add(candidate);
      files.set(key, file);
    }
  }
  const chosen: FileRef[] = [];
  while (files.size > 0) {
    let best = '';
    let most = 0;
    for (const [key, { size, has }] of files) {
      const worth = has.size / (isAsked(key) ? 1 : size + REQUEST);
      if (worth > most) [best, most] = [key, worth];
    }
    const file = files.get(best);
    if (!file) break;
    chosen.push(file);
    for (const candidate of file.has) {
      for (const { key } of candidate.copies) {
        if (key !== best) files.get(key)?.has.delete(candidate);
      }
    }
    files.delete(best);
  }
  return chosen;
}

/** The first copy of a service that has been read; null when none of them can be. */
export function readCopy(
  { copies }: Candidate,
  packs: ReadonlyMap<string, unknown>,
): Copy | null | undefined {
  const read = copies.find(({ key }) => packs.get(key));
  return read ?? (copies.every(({ key }) => packs.has(key)) ? null : undefined);
}
