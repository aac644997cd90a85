import type { Service } from '../../models/index.js';
import { freshnessAt, type Freshness } from '../../search/freshness.js';
import { ruleOf } from '../check/rules.js';
import { issue, type CheckIssue, type CheckSeverity } from '../read/read-feed.js';
import { CliError } from '../support/cli-error.js';
import { refuseLoss } from '../support/loss.js';
import { withOrigin, type OpenSource } from './open-source.js';

/** What came of one source. */
export interface SourceCount {
  readonly source: string;
  readonly generatedAt: string;
  records: number;
  /** Services of it that are in the directory. */
  accepted: number;
  repaired: number;
  complete: boolean;
}

/** Issues that are kept of one kind: there may be as many as records. */
const KEPT = 100;

/** What is known of all services when they have been read. */
export class Gathered {
  readonly sources: SourceCount[] = [];
  /** Names of services by their ids. */
  readonly names = new Map<string, string>();
  /** The same of the directory before, where it is not too large. */
  readonly oldNames = new Map<string, string>();
  readonly ages: Record<Freshness, number> = { fresh: 0, due: 0, overdue: 0, unknown: 0 };
  /** The first of each kind. */
  readonly issues: (CheckIssue & { readonly source: string })[] = [];
  readonly counts = new Map<CheckSeverity, number>();
  readonly #kept = new Map<string, number>();

  /** How many there are of a kind, also of those that were not kept. */
  countOf(code: string): number {
    return this.#kept.get(code) ?? 0;
  }

  /** Adds an issue, with the severity of its rule where that says more. */
  add(source: string, each: CheckIssue): void {
    const severity = ruleOf(each.code).severity ?? each.severity;
    this.counts.set(severity, (this.counts.get(severity) ?? 0) + each.count);
    const kept = (this.#kept.get(each.code) ?? 0) + 1;
    this.#kept.set(each.code, kept);
    if (kept <= KEPT) this.issues.push({ source, ...each, severity });
  }
}

export interface GatherOptions {
  readonly now: Date;
  /** Also go on when not everything could be read. */
  readonly incomplete?: boolean | undefined;
  /** Services of the directory before, and the most of them that may go, in per cent. */
  readonly before?: { readonly ids: ReadonlyMap<string, unknown>; readonly maxLoss: number };
  readonly progress: (done: number, total?: number) => void;
}

/**
 * The services of all sources, each once. What must not be published is told before the last of
 * them is handed on: whoever takes them has written nothing by then.
 *
 * @throws CliError when there are none, not all, or suspiciously few.
 */
export async function* gather(
  sources: readonly OpenSource[],
  gathered: Gathered,
  options: GatherOptions,
): AsyncGenerator<Service> {
  const ageOf = freshnessAt({ now: options.now });
  const total = sources.reduce((sum, { expected = NaN }) => sum + expected, 0);
  const owners = new Map<string, string>();
  for (const each of sources) {
    const { source, generatedAt } = each;
    const count = { source, generatedAt, records: 0, accepted: 0, repaired: 0, complete: true };
    gathered.sources.push(count);
    for await (const batch of each.batches) {
      count.records += batch.records;
      count.repaired += batch.repaired;
      for (const found of batch.issues) {
        // What an earlier source has as well is not published from here.
        const isElsewhere = found.code === 'secret-place' && owners.has(found.record);
        if (!isElsewhere) gathered.add(source, found);
      }
      if (batch.isIncomplete) {
        count.complete = false;
        if (!options.incomplete) throw notWhole(source, batch.issues);
      }
      for (const service of batch.services) {
        const { id, name } = service;
        const owner = owners.get(id);
        if (owner !== undefined) {
          gathered.add(source, sameId(id, owner, gathered.names.get(id) === name));
          continue;
        }
        owners.set(id, source);
        gathered.names.set(id, name);
        gathered.ages[ageOf(service.assurance)] += 1;
        count.accepted += 1;
        yield sources.length > 1 ? withOrigin(service, each) : service;
      }
      options.progress(gathered.names.size, total || undefined);
    }
  }
  if (gathered.names.size === 0) {
    throw new CliError('There is no service in what was read. Nothing was written.', {
      file: sources.map(({ source }) => source).join(', '),
      advice: 'Run "npx mecc-signpost check" to see why.',
    });
  }
  if (options.before) {
    const { ids, maxLoss } = options.before;
    const gone = [...ids.keys()].filter((id) => !gathered.names.has(id)).length;
    const advice = 'Look whether a source is missing.';
    refuseLoss({ gone, all: ids.size }, maxLoss, { advice });
  }
}

function notWhole(source: string, issues: readonly CheckIssue[]): CliError {
  const why = issues.find(({ code }) => /^(feed-incomplete|file-unreadable|count)/.test(code));
  return new CliError(
    ['Not everything could be read, and nothing was written.', why?.message]
      .filter(Boolean)
      .join(' '),
    {
      file: source,
      path: why?.path || undefined,
      advice: 'Try again later. To publish what could be read, add --incomplete.',
    },
  );
}

function sameId(id: string, owner: string, isSame: boolean): CheckIssue {
  return isSame
    ? issue('duplicate-id', 'repaired', id, '', `is in ${owner} already: that one was taken`)
    : issue('duplicate-id', 'skipped', id, '', `is the id of another service in ${owner}`);
}
