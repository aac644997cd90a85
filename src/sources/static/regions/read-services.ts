import type { ServiceMatch } from '../../../search/service-query.js';
import { boundOf, type Bound } from './bounds.js';
import { readCopy, type FileRef } from './choose-files.js';
import { serviceIn, type Pack } from './part-store.js';
import type { Candidate } from './parts.js';
import type { RegionSearch } from './search-regions.js';
import { URGENCIES } from './traits.js';
import type { WordPlan } from './word-plan.js';

/** The services that one search has read, filtered and scored by the code that scans one file. */
export class ReadServices {
  /** Undefined: could not be read. */
  readonly packs = new Map<string, Pack | undefined>();
  readonly #search: RegionSearch;
  readonly #words: WordPlan;
  readonly #filter: (service: ServiceMatch['service']) => ServiceMatch | undefined;
  readonly #freshness: ReturnType<RegionSearch['kit']['freshnessAt']>;
  /** Of services that have been read, whether they have all words (0) or some (1). */
  readonly #fits = new Map<string, 0 | 1>();
  /** Made once it is known which words are misspelt. */
  #score: ((match: ServiceMatch) => ServiceMatch | undefined) | undefined;

  constructor(search: RegionSearch, words: WordPlan) {
    const { kit, query, context } = search;
    this.#search = search;
    this.#words = words;
    this.#filter = kit.serviceFilter(query, context);
    this.#freshness = kit.freshnessAt({ ...context.freshness, now: context.now });
  }

  /** Reads files, and says of candidates in what has been read whether they fit. */
  async read(files: readonly FileRef[], candidates: Iterable<Candidate>): Promise<void> {
    const { kit, store, reading } = this.#search;
    const { packs } = this;
    const read = await Promise.all(
      files.map(({ ref, pack, size }) => store.pack(ref.name, pack, reading, size)),
    );
    files.forEach(({ key }, index) => packs.set(key, read[index]));
    this.#score ??= this.#scorer();
    for (const candidate of candidates) {
      const copy = candidate.match === undefined ? readCopy(candidate, packs) : undefined;
      if (copy === undefined) continue;
      const pack = copy && packs.get(copy.key);
      const service = pack && serviceIn(pack, pack.ids[copy?.index ?? 0] ?? '');
      const match = service && kit.isListed(service) ? this.#filter(service) : undefined;
      candidate.match = (match && this.#score(match)) ?? null;
    }
  }

  /** Whether there is nothing more to read to know whether it fits. */
  hasRead(candidate: Candidate): boolean {
    return candidate.match !== undefined || readCopy(candidate, this.packs) !== undefined;
  }

  /** Candidates without those that turned out not to fit or are here twice. */
  live(candidates: readonly Candidate[]): Candidate[] {
    const seen = new Set<string>();
    const fit = candidates.filter(({ match }) => {
      if (!match) return match === undefined;
      if (seen.has(match.service.id)) return false;
      seen.add(match.service.id);
      return true;
    });
    const isSure = fit.some((one) => one.match && this.isWhole(one));
    return isSure ? fit.filter((one) => this.isWhole(one)) : fit;
  }

  /** Whether it has all words, as far as is known. */
  isWhole({ match, least }: Candidate): boolean {
    return (match ? this.#fits.get(match.service.id) : least[0]) !== 1;
  }

  /** What orders a candidate, at worst. */
  most({ match, most }: Candidate): Bound {
    if (!match) return most;
    const { service, score, distance } = match;
    const { status, assurance, coverage, urgency } = service;
    return boundOf(
      this.#search.query.sort ?? 'relevance',
      this.#fits.get(service.id) ?? 0,
      score,
      status !== 'active' || this.#freshness(assurance) === 'overdue',
      distance?.metres ?? Infinity,
      coverage.national,
      URGENCIES.indexOf(urgency),
    );
  }

  /** Whether a match has the words, counted as a full scan counts. */
  #scorer(): (match: ServiceMatch) => ServiceMatch | undefined {
    const { kit, query, context } = this.#search;
    if (this.#words.words.length === 0) return (match) => match;
    // Only its name is looked at, to tell which words are not misspelt.
    const known = { name: this.#words.known } as ServiceMatch['service'];
    const read = kit.wordReader([known], query, context);
    if (!read) return (match) => match;
    return (match) => {
      const { fit, score } = read(match);
      if (!fit) return undefined;
      this.#fits.set(match.service.id, fit === 'all' ? 0 : 1);
      return { ...match, score };
    };
  }
}
