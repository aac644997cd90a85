import { isMeccError } from '../../errors/index.js';
import type { Service } from '../../models/index.js';
import { londonTime } from '../../schedule/london-time.js';
import { compareServices } from '../import/changes.js';
import {
  directoryText,
  type DirectoryBefore,
  type DirectoryHead,
} from '../import/directory-file.js';
import { CliError } from '../support/cli-error.js';
import { tidyOnSignal } from '../support/tidy-on-signal.js';
import { writeWhole } from '../support/write-whole.js';
import { findDoubles } from './doubles.js';
import { FeedStore } from './feed-store.js';
import { harvestFeed, type FeedOutcome } from './harvest-feed.js';
import { PoliteClient, type Patience } from './polite-client.js';
import type { FeedReportEntry, HarvestReport } from './report.js';
import { POLITE, type FeedSettings, type Politeness } from './settings.js';
import { feedFolder, openStateFolder } from './state-folder.js';

/** Where the directory goes. */
export interface HarvestTarget {
  readonly file: string;
  readonly head: DirectoryHead;
  readonly before: DirectoryBefore | undefined;
  /** Folder for what is kept between harvests. */
  readonly state: string;
}

export interface HarvestOptions {
  readonly feeds: readonly FeedSettings[];
  /** Undefined: nothing is written and nothing is kept. */
  readonly target?: HarvestTarget | undefined;
  readonly politeness?: Partial<Politeness> | undefined;
  readonly patience?: Patience | undefined;
  readonly today?: Date | undefined;
  readonly full?: boolean | undefined;
  readonly probe?: boolean | undefined;
  /** False: services that several feeds have are all kept. */
  readonly merge?: boolean | undefined;
  readonly progress?: ((done: number, total?: number) => void) | undefined;
  /** Told when a signal ends it. */
  readonly onInterrupt?: (() => void) | undefined;
}

/**
 * Reads feeds into one directory. Each is read to its end or its last good copy stands; then the
 * directory is written, whole.
 *
 * @throws CliError when no feed can be read and there is nothing of before, or nothing can be written.
 */
export async function harvest(options: HarvestOptions): Promise<HarvestReport> {
  const { target } = options;
  if (!target) {
    const { report, outcomes } = await harvestAll(options);
    if (outcomes.every(({ state }) => state === 'missing')) throw nothing(outcomes, undefined);
    return report;
  }
  const release = await openStateFolder(target.state, target.file);
  const tidy = () => {
    release();
    options.onInterrupt?.();
  };
  return tidyOnSignal(tidy, () => harvestInto(options, target)).finally(release);
}

async function harvestInto(
  options: HarvestOptions,
  { file, head, before, state }: HarvestTarget,
): Promise<HarvestReport> {
  const stores = new Map(
    options.feeds.map(({ id }) => [id, new FeedStore(feedFolder(state, id))] as const),
  );
  const { report, outcomes, services } = await harvestAll(options, stores, before);
  const endThoseOver = async () => {
    for (const { settings, isOver } of outcomes) {
      if (isOver) await stores.get(settings.id)?.end();
    }
  };
  if (services.length === 0) {
    // Else the next harvest would take what these have answered now.
    await endThoseOver();
    throw nothing(outcomes, file);
  }
  // The copies first: cut off here, the next harvest finds them and writes the directory.
  for (const { settings, last } of outcomes) {
    if (last) await stores.get(settings.id)?.keepLastGood(last);
  }
  const asOf = report.directory.asOf ?? londonTime(options.today ?? new Date()).date;
  await writeWhole(file, directoryText(head, services, asOf));
  await endThoseOver();
  return { ...report, directory: { ...report.directory, file } };
}

async function harvestAll(
  options: HarvestOptions,
  stores?: ReadonlyMap<string, FeedStore>,
  before?: DirectoryBefore,
): Promise<{ report: HarvestReport; outcomes: FeedOutcome[]; services: Service[] }> {
  const { feeds, politeness, patience, progress } = options;
  const client = new PoliteClient({ ...POLITE, ...politeness }, patience);
  const ending = new AbortController();
  const all = new Map<string, readonly [done: number, total: number | undefined]>();
  const update = (id: string, done: number, total?: number) => {
    all.set(id, [done, total]);
    const known = [...all.values()];
    const sum = (counts: (number | undefined)[]) =>
      counts.reduce<number>((whole, count) => whole + (count ?? 0), 0);
    const isKnown = all.size === feeds.length && known.every(([, each]) => each !== undefined);
    const totals = known.map(([, each]) => each);
    progress?.(sum(known.map(([each]) => each)), isKnown ? sum(totals) : undefined);
  };
  const readings = feeds.map(async (settings) => {
    try {
      return await harvestFeed(settings, {
        client,
        store: stores?.get(settings.id),
        earlier: (before?.services ?? []).filter(
          ({ provenance }) => provenance?.source === settings.id,
        ),
        today: options.today,
        full: options.full ?? false,
        probe: options.probe ?? true,
        signal: ending.signal,
        progress: (done, total) => update(settings.id, done, total),
      });
    } catch (error) {
      // A full disk stops all of them.
      ending.abort();
      throw error;
    }
  });
  const settled = await Promise.allSettled(readings);
  const faults = settled.flatMap((each) =>
    each.status === 'rejected' ? [each.reason as unknown] : [],
  );
  // What made the first stop is the reason why the others did.
  const fault = faults.find((each) => !isMeccError(each) || each.code !== 'abort') ?? faults[0];
  if (fault !== undefined) throw fault;
  const outcomes = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));

  const { services, report: doubles } = findDoubles(
    outcomes.map(({ settings, services: own }) => ({ feed: settings.id, services: own })),
    options.merge,
  );
  const left = new Set(doubles.merged.map(({ left: { id } }) => id));
  const changes = before && compareServices(before.services, services);
  const days = outcomes.flatMap(({ asOf }) => (asOf ? londonTime(new Date(asOf)).date : []));
  return {
    outcomes,
    services,
    report: {
      feeds: outcomes.map((outcome) => inReport(outcome, left)),
      directory: { file: null, services: services.length, asOf: days.sort()[0] ?? null },
      changes: changes
        ? { ...changes, changed: changes.changed.map(({ id, name }) => ({ id, name })) }
        : null,
      doubles,
    },
  };
}

function inReport(outcome: FeedOutcome, left: ReadonlySet<string>): FeedReportEntry {
  const { settings, state, problem, asOf, services, summary } = outcome;
  const { id, name, url, publisher, licence } = settings;
  return {
    id,
    name: name ?? id,
    source: url,
    publisher: publisher ?? null,
    licence: licence ?? null,
    state,
    problem: problem ?? null,
    asOf: asOf ?? null,
    services: services.filter((service) => !left.has(service.id)).length,
    summary: summary ?? null,
  };
}

function nothing(outcomes: readonly FeedOutcome[], file: string | undefined): CliError {
  const problems = outcomes.map(({ settings, problem }) =>
    problem === undefined ? `${settings.id}: It is empty.` : `${settings.id}: ${problem}`,
  );
  return new CliError(`There is no service to write. ${problems.join(' ')}`, {
    file,
    advice: 'Nothing was written. Look at the addresses, or run it again later.',
  });
}
