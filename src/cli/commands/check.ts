import { type Command, InvalidArgumentError, Option } from 'commander';
import { buildReport } from '../check/build-report.js';
import { SEVERITIES } from '../check/rules.js';
import { isReportPage } from '../check/report-page.js';
import { reportAsHtml } from '../check/to-html.js';
import { type FailOn, isFailure, isJUnit, reportAsJUnit } from '../check/to-junit.js';
import { reportAsText } from '../check/to-text.js';
import { readSource } from '../read/read-source.js';
import { readTermTopics, TERMS_OPTION } from '../read/term-topics.js';
import { toDay, withCommonOptions } from '../support/common-options.js';
import { EXIT, type ExitCode, type SetExit } from '../support/exit-code.js';
import { needNamedOutputs } from '../support/own-output.js';
import { Progress } from '../support/progress.js';
import { type CommonOptions, Terminal } from '../support/terminal.js';
import { writeWhole } from '../support/write-whole.js';

interface CheckOptions extends CommonOptions {
  readonly junit?: string | undefined;
  readonly html?: string | undefined;
  readonly details?: number | undefined;
  readonly terms?: string | undefined;
  readonly today?: Date | undefined;
  readonly failOn: FailOn;
}

const AFTER = `
What it reads:
  a feed            https://example.org/api, or its address with /services
  a page or record  Open Referral UK 1.0 or 3.x, HSDS 3, in a .json file
  a directory       a catalogue or a list of services of MECC Signpost
  a spreadsheet     .csv, .tsv, .xlsx, .xls, .ods or .geojson, as import reads it
  a folder          of such files, or of the tables of an Open Referral package

It reads as a finder on a page does: what it leaves out, a page leaves out.`;

/** Adds `check`, which says what is wrong with a source and what a page would make of it. */
export function addCheck(program: Command, setExit: SetExit): void {
  const command = program
    .command('check')
    .description('Say what is wrong with a directory or a feed, and what to do about it.')
    .argument('<source>', 'a file, a folder or a web address')
    .option('--junit <file>', 'also write JUnit XML, for build servers')
    .option('--html <file>', 'also write a page to read or print')
    .option('--details <number>', 'fetch the details of so many services of a feed', toCount)
    .option(...TERMS_OPTION)
    .option('--today <day>', 'count the age of checks to this day, as YYYY-MM-DD', toDay)
    .addOption(
      new Option('--fail-on <severity>', 'the mildest kind of issue that ends it with 1')
        .choices([...SEVERITIES, 'never'])
        .default('warning'),
    )
    .addHelpText('after', AFTER);
  withCommonOptions(command).action(async (source: string, options: CheckOptions) => {
    setExit(await check(source, options));
  });
}

async function check(source: string, options: CheckOptions): Promise<ExitCode> {
  const terminal = new Terminal(options);
  const now = options.today ?? new Date();
  await needNamedOutputs(source, [
    [options.junit, isJUnit],
    [options.html, isReportPage('check')],
  ]);
  const terms = await readTermTopics(options.terms);
  const progress = new Progress(terminal, 'Reading');
  const update = (done: number, total?: number) => progress.update(done, total);
  const { details } = options;
  const feed = await readSource(source, { now, details, terms, progress: update }).finally(() => {
    progress.end();
  });
  const report = buildReport(feed, now);
  const { failOn } = options;

  const written: readonly (readonly [file: string | undefined, text: () => string])[] = [
    [options.junit, () => reportAsJUnit(report, failOn)],
    [options.html, () => reportAsHtml(report)],
  ];
  for (const [file, text] of written) {
    if (file === undefined) continue;
    await writeWhole(file, text());
    terminal.log(`Wrote ${file}`);
  }
  if (options.json) terminal.data(`${JSON.stringify(report, null, 2)}\n`);
  else if (!terminal.quiet) terminal.data(reportAsText(report, terminal));
  const isFine = !report.issues.some(({ severity }) => isFailure(severity, failOn));
  return isFine ? EXIT.fine : EXIT.problems;
}

/** Reads a number of services for an option. */
export function toCount(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}
