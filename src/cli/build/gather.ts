import type { Service } from '../../models/index.js';
import { freshnessAt, type Freshness } from '../../search/freshness.js';
import { ruleOf } from '../check/rules.js';
import { issue, type CheckIssue, type CheckSeverity } from '../read/read-feed.js';
import { CliError } from '../support/cli-error.js';
import { percent } from '../support/words.js';
import type { OpenSource } from './open-source.js';

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

/** A directory this small may lose anything: there is not enough of it to tell a mistake. */
const FEW = 10;

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
      for (const found of batch.issues) gathered.add(source, found);
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
      advice: 'Run "mecc-signpost check" to see why.',
    });
  }
  refuseLoss(gathered, options);
}

function refuseLoss({ names }: Gathered, { before }: GatherOptions): void {
  if (!before || before.ids.size < FEW) return;
  const all = before.ids.size;
  const gone = [...before.ids.keys()].filter((id) => !names.has(id)).length;
  if ((gone / all) * 100 <= before.maxLoss) return;
  throw new CliError(
    `${gone} of the ${all} services that were there would be gone (${percent(gone, all)}). Nothing was written.`,
    { advice: 'Look whether a source is missing. If it is right, add --max-loss 100.' },
  );
}

/** Where a service of several sources comes from, when it does not say so itself. */
function withOrigin(service: Service, { head, generatedAt }: OpenSource): Service {
  if (service.provenance || !head) return service;
  const { title, licence } = head;
  const provenance = { source: title, licence: licence.name, retrievedAt: generatedAt };
  return { ...service, provenance };
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
