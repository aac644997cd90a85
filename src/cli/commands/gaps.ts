import { type Command, InvalidArgumentError, Option } from 'commander';
import { isReportPage } from '../check/report-page.js';
import { choosePlaces, chooseTopics } from '../gaps/choose.js';
import { findGaps, GAP_STATES, type GapReport, type GapState } from '../gaps/gaps.js';
import { gapsAsCsv, isGapsCsv } from '../gaps/to-csv.js';
import { gapsAsHtml } from '../gaps/to-html.js';
import { gapsAsText } from '../gaps/to-text.js';
import { readSource } from '../read/read-source.js';
import { toDay, withCommonOptions } from '../support/common-options.js';
import { EXIT, type ExitCode, type SetExit } from '../support/exit-code.js';
import { needNamedOutputs } from '../support/own-output.js';
import { Progress } from '../support/progress.js';
import { type CommonOptions, Terminal } from '../support/terminal.js';
import { writeWhole } from '../support/write-whole.js';
import { toCount } from './check.js';

interface GapsOptions extends CommonOptions {
  readonly places?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly bundled: boolean;
  readonly csv?: string | undefined;
  readonly html?: string | undefined;
  readonly details?: number | undefined;
  readonly today?: Date | undefined;
  readonly failOn: GapState | 'never';
}

const AFTER = `
It reads whatever check reads. For each topic in each place it says the best that there is:
  local      a service that names the place, checked in the last 12 months
  unsure     services of the place that nobody is known to have checked since
  wide       only services that say they cover a wider area, or everywhere
  national   only services for the whole nation
  none       no service is recorded. There may be one all the same`;

/** Adds `gaps`, which says what is missing where. */
export function addGaps(program: Command, setExit: SetExit): void {
  const command = program
    .command('gaps')
    .description('Say for which topics nothing is recorded, place by place.')
    .argument('<source>', 'a file, a folder or a web address')
    .option('--places <names>', 'places, apart by commas. Default: those of the source', toList)
    .option('--topics <names>', 'topics, apart by commas. Default: all', toList)
    .option('--no-bundled', 'leave out the national services that a finder shows besides')
    .option('--csv <file>', 'also write a table for spreadsheets')
    .option('--html <file>', 'also write a page to read or print')
    .option('--details <number>', 'fetch the details of so many services of a feed', toCount)
    .option('--today <day>', 'count the age of checks to this day, as YYYY-MM-DD', toDay)
    .addOption(
      new Option('--fail-on <state>', 'the fullest kind of gap that ends it with 1')
        .choices([...GAP_STATES.slice(0, -1), 'never'])
        .default('none'),
    )
    .addHelpText('after', AFTER);
  withCommonOptions(command).action(async (source: string, options: GapsOptions) => {
    setExit(await gaps(source, options));
  });
}

async function gaps(source: string, options: GapsOptions): Promise<ExitCode> {
  const terminal = new Terminal(options);
  const { details, bundled, failOn } = options;
  const now = options.today ?? new Date();
  // Before the work, not after it.
  const topics = chooseTopics(options.topics);
  await needNamedOutputs(source, [
    [options.csv, isGapsCsv],
    [options.html, isReportPage('gaps')],
  ]);
  const progress = new Progress(terminal, 'Reading');
  const update = (done: number, total?: number) => progress.update(done, total);
  const feed = await readSource(source, { now, details, progress: update }).finally(() => {
    progress.end();
  });
  const places = choosePlaces(feed, options.places);
  const report = findGaps(feed, { now, places, topics, bundled });

  const written: readonly (readonly [file: string | undefined, write: typeof gapsAsCsv])[] = [
    [options.csv, gapsAsCsv],
    [options.html, gapsAsHtml],
  ];
  for (const [file, write] of written) {
    if (file === undefined) continue;
    await writeWhole(file, write(report));
    terminal.log(`Wrote ${file}`);
  }
  if (options.json) terminal.data(`${JSON.stringify(report, null, 2)}\n`);
  else if (!terminal.quiet) terminal.data(gapsAsText(report, terminal));
  return isFine(report, failOn) ? EXIT.fine : EXIT.problems;
}

/** What could not be read may be what is missing: that is never fine. */
function isFine({ complete, matrix }: GapReport, failOn: GapState | 'never'): boolean {
  if (failOn === 'never') return true;
  const limit = GAP_STATES.indexOf(failOn);
  return complete && matrix.flat().every(({ state }) => GAP_STATES.indexOf(state) > limit);
}

function toList(value: string): string[] {
  const names = value.split(',').map((name) => name.trim());
  if (names.some((name) => name === '')) {
    throw new InvalidArgumentError('It must be names, apart by commas.');
  }
  return names;
}
