import type { Candidate, Copy, PartRef } from './parts.js';

/** A file of services to be read. */
export interface FileRef {
  readonly ref: PartRef;
  readonly pack: string;
  /** How many services are in it. */
  readonly size: number;
}

/** Services that take as long to read as it takes to ask for a file, about. */
const REQUEST = 100;

export const keyOf = ({ name }: PartRef, pack: string): string => `${name}/${pack}`;

/**
 * Files that have all of these services: each time the one that has most of those that are still
 * missing for what it costs. Every service is in a file with its neighbours and, in a region, in
 * one with others of its topic.
 *
 * @param isBroken Whether a file could not be read, by its key: another copy may do.
 */
export function chooseFiles(
  candidates: readonly Candidate[],
  isBroken: (key: string) => boolean,
): FileRef[] {
  const files = new Map<string, FileRef & { has: Set<Candidate> }>();
  for (const candidate of candidates) {
    for (const { pack, size } of candidate.copies) {
      const key = keyOf(candidate.ref, pack);
      if (isBroken(key)) continue;
      const file = files.get(key) ?? { ref: candidate.ref, pack, size, has: new Set() };
      file.has.add(candidate);
      files.set(key, file);
    }
  }
  const chosen: FileRef[] = [];
  while (files.size > 0) {
    let best = '';
    let most = 0;
    for (const [key, { size, has }] of files) {
      const worth = has.size / (size + REQUEST);
      if (worth > most) [best, most] = [key, worth];
    }
    const file = files.get(best);
    if (!file) break;
    chosen.push(file);
    for (const candidate of file.has) {
      for (const { pack } of candidate.copies) {
        const other = keyOf(candidate.ref, pack);
        if (other !== best) files.get(other)?.has.delete(candidate);
      }
    }
    files.delete(best);
  }
  return chosen;
}

/** The first copy of a service that has been read; null when none of them can be. */
export function readCopy(
  { ref, copies }: Candidate,
  packs: ReadonlyMap<string, unknown>,
): Copy | null | undefined {
  const read = copies.find(({ pack }) => packs.get(keyOf(ref, pack)));
  return read ?? (copies.every(({ pack }) => packs.has(keyOf(ref, pack))) ? null : undefined);
}
