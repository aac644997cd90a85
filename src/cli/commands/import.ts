import { basename, extname } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { topicNames } from '../../generated/topic-names.js';
import { londonTime } from '../../schedule/london-time.js';
import { buildReport } from '../check/build-report.js';
import { SEVERITIES } from '../check/rules.js';
import { type FailOn, isFailure } from '../check/to-junit.js';
import { reportAsText } from '../check/to-text.js';
import { changesAsText } from '../diff/import-as-text.js';
import { compareServices } from '../import/changes.js';
import { columnsAsText } from '../import/columns-as-text.js';
import { directoryText, readBefore } from '../import/directory-file.js';
import { readAnyFile } from '../import/read-any.js';
import { readTermTopics, TERMS_OPTION, topicHint } from '../read/term-topics.js';
import { template } from '../import/template.js';
import { CliError } from '../support/cli-error.js';
import { toDay, withCommonOptions } from '../support/common-options.js';
import { headOf, type HeadOptions, withHeadOptions } from '../support/directory-head.js';
import { EXIT, type ExitCode, type SetExit } from '../support/exit-code.js';
import { needNamedOutputs } from '../support/own-output.js';
import { MAX_LOSS, refuseLoss, toShare } from '../support/loss.js';
import { Progress } from '../support/progress.js';
import { type CommonOptions, Terminal } from '../support/terminal.js';
import { counted } from '../support/words.js';
import { writeWhole } from '../support/write-whole.js';

interface ImportOptions extends CommonOptions, HeadOptions {
  readonly out?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly template?: string | undefined;
  readonly sheet?: string | undefined;
  readonly topic?: readonly string[] | undefined;
  readonly terms?: string | undefined;
  readonly today?: Date | undefined;
  readonly maxLoss: number;
  readonly failOn: FailOn;
}

const AFTER = `
What it reads:
  .csv .tsv              with commas, semicolons, tabs or bars; UTF-8, UTF-16 or Windows-1252
  .xlsx .xls .ods        the first sheet that has headings, or the one that --sheet names
  .json .geojson         a flat list, GeoJSON, or whatever check reads

The only heading it needs is "Service name". To begin with a sheet that has all headings:
  npx mecc-signpost import --template services.xlsx`;

/** Services up to which one file is right. */
const ONE_FILE = 1_000;
/** Bytes that a finder reads, at most. */
const MAX_BYTES = 5_000_000;

/** Adds `import`, which makes a directory of a spreadsheet. */
export function addImport(program: Command, setExit: SetExit): void {
  const command = program
    .command('import')
    .description('Make a directory of a spreadsheet.')
    .argument('[file]', 'a spreadsheet, CSV, GeoJSON or JSON')
    .option('--out <file>', 'write the directory here. Without it, only say what was read')
    .option('--dry-run', 'say what would change in it, and write nothing');
  withHeadOptions(command)
    .option('--sheet <name>', 'the sheet to read')
    .option('--topic <id>', 'a topic for rows that name none; more than once for more', toTopic)
    .option('--max-loss <percent>', 'how much of the old directory may go', toShare, MAX_LOSS)
    .option(...TERMS_OPTION)
    .option('--today <day>', 'the day of the import, as YYYY-MM-DD', toDay)
    .addOption(
      new Option('--fail-on <severity>', 'the mildest kind of issue that ends it with 1')
        .choices([...SEVERITIES, 'never'])
        .default('warning'),
    )
    .option('--template <file>', 'write an empty sheet to fill in: .xlsx, .ods or .csv')
    .addHelpText('after', AFTER);
  withCommonOptions(command).action(async (file: string | undefined, options: ImportOptions) => {
    setExit(await runImport(file, options));
  });
}

async function runImport(file: string | undefined, options: ImportOptions): Promise<ExitCode> {
  const terminal = new Terminal(options);
  if (options.template !== undefined) return writeTemplate(file, options.template, terminal);
  if (file === undefined) {
    throw new CliError('There is nothing to read.', {
      advice: 'Name a file, or ask for an empty sheet with --template services.xlsx.',
    });
  }
  const { out, sheet, topic: topics, failOn } = options;
  const now = options.today ?? new Date();
  if (options.dryRun && out === undefined) {
    throw new CliError('--dry-run needs the file that would change.', { advice: 'Add --out.' });
  }
  const before = out === undefined ? undefined : await readBefore(out, file);
  // Before the work, not after it.
  const head =
    out === undefined || options.dryRun
      ? undefined
      : headOf(options, before?.head, {
          name: basename(out, extname(out)),
          file: out,
          otherwise: 'leave out --out to see what would be read',
        });
  const terms = await readTermTopics(options.terms);
  const progress = new Progress(terminal, 'Reading');
  const read = await readAnyFile(file, {
    now,
    sheet,
    topics,
    terms,
    before: before?.services,
    progress: (done, total) => progress.update(done, total),
  }).finally(() => {
    progress.end();
  });
  const report = buildReport(read, now);
  const services = read.services.map(({ service }) => service);
  const changes = before && compareServices(before.services, services);
  if (out !== undefined && head) {
    if (services.length === 0) {
      throw new CliError('There is no service in it. Nothing was written.', { file });
    }
    if (before && changes) {
      const counts = { gone: changes.gone.length, all: before.services.length };
      refuseLoss(counts, options.maxLoss, {
        file,
        advice: 'Look whether rows are missing. To see which, add --dry-run.',
      });
    }
    const text = directoryText(head, services, londonTime(now).date);
    await writeWhole(out, text);
    terminal.log(`Wrote ${counted(services.length, 'service')} to ${out}`);
    if (services.length > ONE_FILE || Buffer.byteLength(text) > MAX_BYTES) {
      terminal.log(
        'That is much for one file: build a directory of it with "npx mecc-signpost build".',
      );
    }
  }

  if (options.json) {
    const columns = read.columns?.map(({ address, header, field }) => {
      return { address, heading: header, field: field ?? null };
    });
    const written = head ? out : null;
    const data = { ...report, import: { columns, changes, written: written ?? null } };
    terminal.data(`${JSON.stringify(data, null, 2)}\n`);
  } else if (!terminal.quiet) {
    terminal.data(reportAsText(report, terminal, '--json names them'));
    terminal.data(columnsAsText(read.columns ?? [], terminal));
    if (before && changes) {
      terminal.data(changesAsText(changes, [before.services, services], terminal));
    }
    if (out === undefined) terminal.log('Nothing was written. To write the directory, add --out.');
    else if (!head) terminal.log('Nothing was written: it was a dry run.');
  }
  const isFine = !report.issues.some(({ severity }) => isFailure(severity, failOn));
  return isFine ? EXIT.fine : EXIT.problems;
}

async function writeTemplate(
  file: string | undefined,
  target: string,
  terminal: Terminal,
): Promise<ExitCode> {
  if (file !== undefined) {
    throw new CliError('--template writes an empty sheet, and reads none.', {
      advice: 'Leave out one of the two.',
    });
  }
  // Whether somebody has filled in one that is there cannot be told.
  await needNamedOutputs(undefined, [[target, () => false]]);
  await writeWhole(target, await template(target));
  terminal.log(`Wrote ${target}`);
  return EXIT.fine;
}

function toTopic(value: string, before: readonly string[] = []): string[] {
  if (topicNames.some(({ id }) => id === value)) return [...before, value];
  const ids = topicNames.map(({ id }) => id).join(', ');
  throw new InvalidArgumentError(`${topicHint(value)}It must be the id of a topic: ${ids}.`);
}
