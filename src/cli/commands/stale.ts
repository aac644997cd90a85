import { type Command, InvalidArgumentError } from 'commander';
import { toCount } from './check.js';
import { readSource } from '../read/read-source.js';
import { draftsOf, type Draft } from '../stale/drafts.js';
import { isPlainAddress } from '../stale/mail-address.js';
import { buildQueue, type StaleReport } from '../stale/review-queue.js';
import { isBlankStaleCsv, staleAsCsv } from '../stale/stale-as-csv.js';
import { staleAsText } from '../stale/stale-as-text.js';
import { CliError } from '../support/cli-error.js';
import { toDay, withCommonOptions } from '../support/common-options.js';
import { EXIT, type ExitCode, type SetExit } from '../support/exit-code.js';
import { needNamedOutputs } from '../support/own-output.js';
import { Progress } from '../support/progress.js';
import { type CommonOptions, Terminal } from '../support/terminal.js';
import { counted } from '../support/words.js';
import { needEmptyFolder, writeFolder } from '../support/write-folder.js';
import { writeWhole } from '../support/write-whole.js';

interface StaleOptions extends CommonOptions {
  readonly today?: Date | undefined;
  readonly csv?: string | undefined;
  readonly mail?: string | undefined;
  readonly details?: number | undefined;
  readonly from?: string | undefined;
  readonly team?: string | undefined;
}

const AFTER = `
It reads what check reads. A service is due 10 months after its last check, and again after 11 and
12. Then people are told that it may be out of date.

The drafts are files that mail programs open. Each goes to the address that a service publishes for
itself. Nothing is sent: look at each, and send it yourself.
  npx mecc-signpost stale directory.json --mail drafts --from directory@example.org`;

/** Adds `stale`, which lists what has to be checked again. */
export function addStale(program: Command, setExit: SetExit): void {
  const command = program
    .command('stale')
    .description('List the services that have to be checked again, and write drafts that ask.')
    .argument('<source>', 'a file, a folder or a web address')
    .option('--details <number>', 'fetch the details of so many services of a feed', toCount)
    .option('--today <day>', 'count the age of checks to this day, as YYYY-MM-DD', toDay)
    .option('--csv <file>', 'also write the list as a table')
    .option('--mail <folder>', 'also write a draft of an e-mail to each organisation')
    .option('--from <address>', 'the e-mail address that the drafts are from', toAddress)
    .option('--team <name>', 'the team or organisation that signs them')
    .addHelpText('after', AFTER);
  withCommonOptions(command).action(async (source: string, options: StaleOptions) => {
    setExit(await stale(source, options));
  });
}

async function stale(source: string, options: StaleOptions): Promise<ExitCode> {
  const { mail, from, team, csv, details } = options;
  const terminal = new Terminal(options);
  const now = options.today ?? new Date();
  if (mail !== undefined) {
    if (from === undefined) {
      throw new CliError('The drafts need an address that they are from.', {
        advice: 'Add --from with the e-mail address of your team.',
      });
    }
    // Before the work, not after it.
    await needEmptyFolder(mail);
  }
  await needNamedOutputs(source, [[csv, isBlankStaleCsv]]);
  const progress = new Progress(terminal, 'Reading');
  const update = (done: number, total?: number) => progress.update(done, total);
  const feed = await readSource(source, { now, details, progress: update }).finally(() => {
    progress.end();
  });
  if (!feed.complete) terminal.log('Not everything could be read: "check" says what is missing.');
  const shallow = feed.services.filter((read) => read.shallow).length;
  if (shallow > 0) {
    terminal.log(`${counted(shallow, 'service')} came without details. --details fetches them.`);
  }
  const services = feed.services.map(({ service }) => service);
  const report = buildQueue(feed, feed.services, now);
  if (csv !== undefined) {
    await writeWhole(csv, staleAsCsv(report));
    terminal.log(`Wrote ${csv}`);
  }
  let drafts: readonly Draft[] | undefined;
  if (mail !== undefined && from !== undefined) {
    drafts = draftsOf(report, services, { address: from, team: team?.trim() || undefined }, now);
    await writeDrafts(mail, drafts, report, terminal);
  }
  if (options.json) {
    const named = drafts?.map(({ text: _, ...draft }) => draft);
    terminal.data(`${JSON.stringify({ ...report, drafts: named ?? null }, null, 2)}\n`);
  } else if (!terminal.quiet) terminal.data(staleAsText(report, terminal));
  return report.queue.length === 0 && report.complete ? EXIT.fine : EXIT.problems;
}

async function writeDrafts(
  folder: string,
  drafts: readonly Draft[],
  { queue }: StaleReport,
  terminal: Terminal,
): Promise<void> {
  const items = queue.flatMap(({ services }) => services);
  // Of the others, only the list does not say.
  const silent = items.filter(
    ({ email, withoutDetails }) => email === undefined && !withoutDetails,
  ).length;
  if (drafts.length > 0) {
    await writeFolder(folder, drafts);
    terminal.log(`Wrote ${counted(drafts.length, 'draft')} to ${folder}. Nothing was sent.`);
  } else terminal.log('There is no draft to write.');
  if (silent > 0) {
    terminal.log(`${counted(silent, 'service')} without an e-mail address: ask in another way.`);
  }
}

function toAddress(value: string): string {
  if (isPlainAddress(value)) return value;
  throw new InvalidArgumentError('It must be an e-mail address alone, as team@example.org.');
}
