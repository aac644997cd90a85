import { basename, extname } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { readBefore } from '../import/directory-file.js';
import { dropBareState } from '../harvest/drop-bare-state.js';
import { idIn } from '../harvest/finish-feed.js';
import { harvest, type HarvestTarget } from '../harvest/harvest.js';
import { readHarvestFile, type HarvestPlan } from '../harvest/harvest-file.js';
import { feedFromArgument, findClash, MAX_LOSS, POLITE } from '../harvest/settings.js';
import { harvestAsText } from '../harvest/to-text.js';
import { readTermTopics, TERMS_OPTION } from '../read/term-topics.js';
import { CliError } from '../support/cli-error.js';
import { toDay, withCommonOptions } from '../support/common-options.js';
import { headOf, type HeadOptions, withHeadOptions } from '../support/directory-head.js';
import { EXIT, type ExitCode, type SetExit } from '../support/exit-code.js';
import { Progress } from '../support/progress.js';
import { type CommonOptions, plainLine, Terminal } from '../support/terminal.js';
import { counted } from '../support/words.js';

interface HarvestCliOptions extends CommonOptions, HeadOptions {
  readonly out?: string | undefined;
  readonly terms?: string | undefined;
  readonly state?: string | undefined;
  readonly concurrency?: number | undefined;
  readonly delay?: number | undefined;
  readonly timeout?: number | undefined;
  readonly maxLoss?: number | undefined;
  readonly details: boolean;
  readonly probe: boolean;
  readonly merge: boolean;
  readonly full?: boolean | undefined;
  readonly today?: Date | undefined;
}

const AFTER = `
What it reads:
  https://example.org/api            a feed: Open Referral UK 1.0 or 3.x, or HSDS 3
  example=https://example.org/api    the same, with an id that its services begin with
  harvest.json                       a file that names feeds and says who publishes them

What it writes:
  the file of --out                  a directory, for a finder or for "npx mecc-signpost build"
  a folder beside it, .harvest       what the feeds answered, so that it can go on when it is cut

A feed that is down, or has lost many of its services, keeps its last good copy. Then it ends with 1.`;

/** Adds `harvest`, which makes one directory of the feeds of several councils. */
export function addHarvest(program: Command, setExit: SetExit): void {
  const whole = (least: number, most: number) => (value: string) => {
    const count = /^\d{1,6}$/.test(value) ? Number(value) : NaN;
    if (count >= least && count <= most) return count;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
  const command = program
    .command('harvest')
    .description('Make one directory of Open Referral feeds.')
    .argument('<feeds...>', 'web addresses of feeds, or a file that names them')
    .option('--out <file>', 'write the directory here. Without it, only say what was read')
    .option('--state <folder>', 'where to keep what the feeds answered')
    .option(
      '--concurrency <number>',
      `requests to a host at the same time (${POLITE.concurrency})`,
      whole(1, 8),
    )
    .option(
      '--delay <ms>',
      `time between two requests to a host (${POLITE.delay})`,
      whole(0, 60_000),
    )
    .option(
      '--timeout <seconds>',
      `time that an answer may take (${POLITE.timeout / 1_000})`,
      whole(1, 600),
    )
    .option(
      '--max-loss <percent>',
      `the most that a feed may lose; 100 takes what comes (${MAX_LOSS})`,
      whole(0, 100),
    )
    .option('--no-details', 'leave out what needs a request for each service')
    .option('--no-probe', 'do not find out which filters work')
    .option('--no-merge', 'keep services that several feeds have')
    .option('--full', 'read everything, also where it would do to ask for changes')
    .option(...TERMS_OPTION)
    .option('--today <day>', 'the day of the harvest, as YYYY-MM-DD', toDay)
    .addHelpText('after', AFTER);
  withCommonOptions(withHeadOptions(command)).action(
    async (feeds: string[], options: HarvestCliOptions) => {
      setExit(await runHarvest(feeds, options));
    },
  );
}

async function runHarvest(args: readonly string[], options: HarvestCliOptions): Promise<ExitCode> {
  const terminal = new Terminal(options);
  const plan = await planOf(args);
  const target = await targetOf(plan, options);
  const terms = await readTermTopics(options.terms);
  const { concurrency, delay, timeout } = options;
  const given = { concurrency, delay, timeout: timeout && timeout * 1_000 };
  const politeness = Object.fromEntries(
    [...Object.entries(plan.politeness), ...Object.entries(given)].filter(
      ([, value]) => value !== undefined,
    ),
  );
  const progress = new Progress(terminal, 'Reading');
  const report = await harvest({
    feeds: plan.feeds.map((feed) => ({
      ...feed,
      details: options.details && feed.details,
      terms: feed.terms ?? terms,
      // The command line comes first: it is how a smaller feed is accepted.
      maxLoss: options.maxLoss ?? feed.maxLoss ?? plan.maxLoss,
    })),
    target,
    politeness,
    today: options.today,
    full: options.full,
    probe: options.probe,
    merge: options.merge,
    progress: (done, total) => progress.update(done, total),
    onInterrupt: () => {
      progress.end();
      terminal.log('Interrupted. The directory is as it was. Run it again to go on.');
    },
  })
    .catch(async (error: unknown) => {
      if (target) await dropBareState(target.state);
      throw error;
    })
    .finally(() => {
      progress.end();
    });

  if (options.json) terminal.data(`${JSON.stringify(report, null, 2)}\n`);
  else if (!terminal.quiet) terminal.data(harvestAsText(report, terminal));
  const { file, services } = report.directory;
  if (file === null) terminal.log('Nothing was written. To write the directory, add --out.');
  else terminal.log(`Wrote ${counted(services, 'service')} to ${file}`);
  const bad = report.feeds.filter(({ state }) => state !== 'read');
  for (const { id, state, problem } of bad) {
    const what = state === 'kept' ? 'Its last good copy was kept.' : 'Nothing of it is there.';
    process.stderr.write(`${plainLine(`${id} was not read. ${what} ${problem ?? ''}`)}\n`);
  }
  return bad.length === 0 ? EXIT.fine : EXIT.problems;
}

/** Feeds from a file, or from the command line. */
async function planOf(args: readonly string[]): Promise<HarvestPlan> {
  const [first = '', ...rest] = args;
  if (/^[^:]*\.json$/i.test(first)) {
    if (rest.length === 0) return readHarvestFile(first);
    throw new CliError('A file with feeds stands alone.', {
      file: first,
      advice: 'Put the other addresses into it.',
    });
  }
  const feeds = args.map(feedFromArgument);
  const clash = findClash(feeds);
  if (clash) {
    const url = feeds[clash.index]?.url ?? '';
    throw new CliError(clash.message, {
      file: url,
      advice: clash.path === 'id' ? `Give one an id: another-id=${url}` : 'Leave out one of them.',
    });
  }
  return { feeds, head: {}, politeness: {} };
}

async function targetOf(
  { head, feeds }: HarvestPlan,
  options: HarvestCliOptions,
): Promise<HarvestTarget | undefined> {
  const { out } = options;
  if (out === undefined) return undefined;
  const before = await readBefore(out, '');
  const foreign = before?.services.filter(({ id, provenance }) => {
    return !provenance || !id.startsWith(idIn(provenance.source, ''));
  });
  if (foreign && foreign.length > 0) {
    const some = counted(foreign.length, 'service');
    throw new CliError(`There are services in it that no harvest has brought: ${some}.`, {
      file: out,
      advice: 'They would be lost. Name another file for --out.',
    });
  }
  const named = new Set(feeds.map(({ id }) => id));
  const sources = (before?.services ?? []).flatMap(({ provenance }) => provenance?.source ?? []);
  const unnamed = [...new Set(sources)].filter((id) => !named.has(id));
  if (unnamed.length > 0) {
    const which = plainLine(unnamed.join(', '));
    throw new CliError(`There are services in it of feeds that are not named now: ${which}.`, {
      file: out,
      advice:
        'They would be lost. Name all of its feeds, or another file for --out. To leave a feed out, move this file away first.',
    });
  }
  // The terms of a single feed are those of its directory.
  const [only, ...others] = feeds;
  const own = (name: string | undefined) =>
    name !== undefined && others.length === 0 ? { name } : undefined;
  const known = {
    publisher: own(only?.publisher),
    licence: own(only?.licence),
    ...before?.head,
    ...head,
  };
  return {
    file: out,
    head: headOf(options, known, {
      name: basename(out, extname(out)),
      file: out,
      otherwise: 'leave out --out to see what would be read',
    }),
    before,
    state: options.state ?? `${out}.harvest`,
  };
}
