import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Service } from '../../models/index.js';
import { londonTime } from '../../schedule/london-time.js';
import { readService } from '../../sources/read-records.js';
import { chooseHead, oldestDay } from '../build/choose-head.js';
import { Gathered, gather } from '../build/gather.js';
import { openDirectory, openSource, type OpenSource } from '../build/open-source.js';
import { openTarget, writeInto } from '../build/target.js';
import { buildAsText } from '../build/to-text.js';
import { SEVERITIES } from '../check/rules.js';
import { type FailOn, isFailure } from '../check/to-junit.js';
import { buildDirectory, type BuildResult } from '../directory/build-directory.js';
import { shortRecord } from '../directory/describe-service.js';
import { shortHash } from '../directory/directory-writer.js';
import { changesSince, readIds } from '../directory/read-ids.js';
import { OtherLayoutError } from '../read/region-records.js';
import { readTermTopics, TERMS_OPTION } from '../read/term-topics.js';
import { CliError } from '../support/cli-error.js';
import { toDay, withCommonOptions } from '../support/common-options.js';
import { type HeadOptions, withHeadOptions } from '../support/directory-head.js';
import { EXIT, type ExitCode, type SetExit } from '../support/exit-code.js';
import { MAX_LOSS, toShare } from '../support/loss.js';
import { Progress } from '../support/progress.js';
import { isSameFile } from '../support/same-file.js';
import { type CommonOptions, Terminal } from '../support/terminal.js';
import { counted, number, size } from '../support/words.js';

interface BuildOptions extends CommonOptions, HeadOptions {
  readonly out: string;
  readonly dryRun?: boolean | undefined;
  readonly oneFile?: number | undefined;
  readonly regionSize?: number | undefined;
  readonly twins: boolean;
  readonly terms?: string | undefined;
  readonly incomplete?: boolean | undefined;
  readonly maxLoss: number;
  readonly today?: Date | undefined;
  readonly failOn: FailOn;
}

const AFTER = `
What it reads, one or more of them:
  a directory       a file that import or harvest wrote, or a folder that build wrote
  a spreadsheet     .csv, .tsv, .xlsx, .xls, .ods or .geojson, as import reads it
  a file or folder  of Open Referral, as check reads it
  a feed            https://example.org/api. Better: harvest it first, and build the file

What it writes: a folder of files for any web server. A small directory is one file, index.json;
a larger one is many, of which a page reads only what a search needs. Each file also comes packed,
as .br and .gz. The catalogue, index.json, comes last: a build that is ended leaves the old one.`;

/** Services of a directory whose names are read before it is replaced. */
const FEW = 2_000;

/** Adds `build`, which makes a folder for a web server of whatever has services. */
export function addBuild(program: Command, setExit: SetExit): void {
  const command = program
    .command('build')
    .description('Make a folder for your web server, out of one or more directories.')
    .argument('<source...>', 'files, folders or web addresses')
    .requiredOption('--out <folder>', 'write the directory here')
    .option('--dry-run', 'say what would change in it, and write nothing');
  withHeadOptions(command)
    .option('--one-file <number>', 'the most services that all go in one file', toCount)
    .option('--region-size <number>', 'the most services of a region', toSize)
    .option('--no-twins', 'write no .br and .gz beside the files')
    .option('--max-loss <per cent>', 'how much of the old directory may go', toShare, MAX_LOSS)
    .option('--incomplete', 'also write when not everything could be read')
    .option(...TERMS_OPTION)
    .option('--today <day>', 'the day of the build, as YYYY-MM-DD', toDay)
    .addOption(
      new Option('--fail-on <severity>', 'the mildest kind of issue that ends it with 1')
        .choices([...SEVERITIES, 'never'])
        .default('skipped'),
    )
    .addHelpText('after', AFTER);
  withCommonOptions(command).action(async (sources: string[], options: BuildOptions) => {
    setExit(await build(sources, options));
  });
}

async function build(paths: readonly string[], options: BuildOptions): Promise<ExitCode> {
  const { out, dryRun, maxLoss, incomplete, failOn } = options;
  const terminal = new Terminal(options);
  const now = options.today ?? sourceDate() ?? new Date();
  for (const path of paths) {
    if (!(await isSameFile(path, out))) continue;
    const isFile = (await stat(out)).isFile();
    throw new CliError(`This is the ${isFile ? 'file' : 'folder'} to read from.`, {
      file: out,
      advice: `Name ${isFile ? 'a' : 'another'} folder for --out.`,
    });
  }
  await refuseTwice(paths);
  const terms = await readTermTopics(options.terms);
  const target = await openTarget(out);
  const hashes = target.head && (await readIds(out));
  const progress = new Progress(terminal, 'Reading');
  const update = (done: number, total?: number) => progress.update(done, total);
  const gathered = new Gathered();
  let before: Promise<readonly Service[]> | undefined;
  const readBefore = () =>
    (before ??= target.head ? servicesOf(out, terminal) : Promise.resolve([]));
  // What is gone can only be called by its name as long as it is there.
  for (const { id, name } of hashes && hashes.size <= FEW ? await readBefore() : []) {
    gathered.oldNames.set(id, name);
  }
  const run = async () => {
    const sources: OpenSource[] = [];
    for (const path of paths) {
      sources.push(
        await openSource(path, {
          now,
          terms,
          progress: update,
          before: readBefore,
        }),
      );
    }
    const heads = sources.map(({ head }) => head);
    const head = chooseHead(options, heads, target.head, basename(resolve(out)), out);
    const info = { ...head, generatedAt: oldestDay(sources) };
    const services = gather(sources, gathered, {
      now,
      incomplete: incomplete === true,
      ...(hashes && { before: { ids: hashes, maxLoss: dryRun ? 100 : maxLoss } }),
      progress: update,
    });
    if (dryRun) return { info, changes: await compare(services, hashes) };
    const built = await writeInto(out, () =>
      buildDirectory(services, {
        out,
        info,
        twins: options.twins,
        oneFile: options.oneFile,
        regionSize: options.regionSize,
      }),
    );
    return { info, changes: built.changes, built };
  };
  const { info, changes, built } = await run().finally(() => progress.end());

  if (options.json) {
    const { sources, ages, issues } = gathered;
    const { id, title, publisher, licence, generatedAt } = info;
    const data = {
      out,
      written: built ? summary(built) : null,
      directory: { id, title, publisher, licence, generatedAt },
      services: gathered.names.size,
      sources,
      changes: changes ?? null,
      freshness: { asOf: londonTime(now).date, ...ages },
      issues,
    };
    terminal.data(`${JSON.stringify(data, null, 2)}\n`);
  } else if (!terminal.quiet) {
    terminal.data(buildAsText(gathered, changes, londonTime(now).date, terminal));
  }
  if (built) await tell(built, out, terminal);
  else terminal.log('Nothing was written: it was a dry run.');
  const isWhole = failOn === 'never' || gathered.sources.every(({ complete }) => complete);
  const isFine =
    isWhole && ![...gathered.counts.keys()].some((severity) => isFailure(severity, failOn));
  return isFine ? EXIT.fine : EXIT.problems;
}

/** @throws CliError when two sources are the same. */
async function refuseTwice(paths: readonly string[]): Promise<void> {
  for (const [index, file] of paths.entries()) {
    for (const other of paths.slice(0, index)) {
      if (file !== other && !(await isSameFile(file, other))) continue;
      const which = file === other ? '' : ` It is the same as ${other}.`;
      throw new CliError(`This source is named twice.${which}`, {
        file,
        advice: 'Name each source once.',
      });
    }
  }
}

async function tell(built: BuildResult, out: string, terminal: Terminal): Promise<void> {
  const wrote = `Wrote ${counted(built.services, 'service')} to ${out}`;
  if (built.layout === 'one file') {
    const { size: bytes } = await stat(join(out, 'index.json'));
    terminal.log(`${wrote}: one file, ${size(bytes)}`);
  } else {
    terminal.log(`${wrote}: ${counted(built.regions, 'region')}, ${size(built.bytes)}`);
    const files = `${counted(built.files, 'file')} beside index.json`;
    terminal.log(
      `${files}: ${number(built.written)} new, ${number(built.removed)} old ones removed`,
    );
  }
  terminal.log(`To look at it, run: npx mecc-signpost serve ${out}`);
}

const summary = ({ changes: _, duplicates: __, ...rest }: BuildResult) => rest;

/** What would change, without writing any of it. */
async function compare(
  services: AsyncIterable<Service>,
  before: ReadonlyMap<string, string> | undefined,
) {
  const after = new Map<string, string>();
  for await (const service of services) {
    after.set(service.id, shortHash(JSON.stringify(shortRecord(service))));
  }
  return before && changesSince(before, after);
}

/** The services of the directory that is there, so that rows of a table keep their ids. */
async function servicesOf(folder: string, terminal: Terminal): Promise<Service[]> {
  const services: Service[] = [];
  try {
    const stream = await openDirectory(folder);
    for await (const record of stream?.records ?? []) {
      const { value } = readService(record);
      if (value) services.push(value);
    }
  } catch (error) {
    // Whoever builds it again does what the error asks for.
    if (!(error instanceof OtherLayoutError)) throw error;
    terminal.log(
      'What is there now was built by another version. It is built anew: names of services that are gone are not known, and rows of a table without an id get new ones.',
    );
  }
  return services;
}

/** https://reproducible-builds.org/specs/source-date-epoch/ */
function sourceDate(): Date | undefined {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  if (!seconds) return undefined;
  const date = new Date(Number(seconds) * 1_000);
  if (/^\d+$/.test(seconds) && !Number.isNaN(date.getTime())) return date;
  throw new CliError(`SOURCE_DATE_EPOCH is "${seconds}", which is no number of seconds.`, {
    advice: 'Correct it, or unset it.',
  });
}

function toCount(value: string): number {
  if (!/^\d{1,7}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}

function toSize(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) {
    throw new InvalidArgumentError('It must be a whole number from 1.');
  }
  return Number(value);
}
