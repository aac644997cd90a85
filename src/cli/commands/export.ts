import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import type { Service } from '../../models/index.js';
import { Gathered, gather } from '../build/gather.js';
import { openSource, withOrigin, type OpenSource } from '../build/open-source.js';
import { inPieces } from '../export/in-pieces.js';
import { LossCounter } from '../export/count-losses.js';
import { FORMATS, isTaxonomy, type Format, type FormatName } from '../export/formats.js';
import { exportAsText, type ExportReport } from '../export/to-text.js';
import { CliError } from '../support/cli-error.js';
import { withCommonOptions } from '../support/common-options.js';
import { EXIT, type ExitCode, type SetExit } from '../support/exit-code.js';
import { fileError } from '../support/file-error.js';
import { needFolderFor, needOwnOutputs } from '../support/own-output.js';
import { Progress } from '../support/progress.js';
import { type CommonOptions, Terminal } from '../support/terminal.js';
import { writeWhole } from '../support/write-whole.js';

interface ExportOptions extends CommonOptions {
  readonly to: FormatName;
  readonly out?: string | undefined;
  readonly all?: boolean | undefined;
  readonly incomplete?: boolean | undefined;
}

const AFTER = `
What it reads:
  a directory       a file that import or harvest wrote, or a folder that build wrote
  anything else     that check reads: a feed, a file of Open Referral, a spreadsheet

What it writes:
  oruk3    Open Referral UK 3.0: a page of a feed, with everything on it
  hsds     the same for HSDS 3.0
  geojson  a point for each place (RFC 7946)
  csv      a row for each service, with the headings of import
  jsonld   schema.org, to put in web pages
  fhir     FHIR R4: a bundle of services, organisations and locations

Secret addresses are in none of them. It says what each format could not carry.`;

/** Adds `export`, which writes services in the formats of others. */
export function addExport(program: Command, setExit: SetExit): void {
  const command = program
    .command('export')
    .description('Write services in a format that other programs read.')
    .argument('<source>', 'a file, a folder or a web address')
    .addOption(
      new Option('--to <format>', 'the format to write')
        .choices(Object.keys(FORMATS))
        .makeOptionMandatory(),
    )
    .option(
      '--out <file or folder>',
      'write it here. A folder has to be there, or end with /. Without it, it goes to stdout',
    )
    .option('--all', 'also services of a directory that are closed for good')
    .option('--incomplete', 'also write when not everything could be read')
    .addHelpText('after', AFTER);
  withCommonOptions(command).action(async (source: string, options: ExportOptions) => {
    setExit(await runExport(source, options));
  });
}

async function runExport(source: string, options: ExportOptions): Promise<ExitCode> {
  const terminal = new Terminal(options);
  const { out, to } = options;
  const format: Format = FORMATS[to];
  if (options.json && out === undefined) {
    throw new CliError('With --json, stdout is for the report.', {
      advice: 'Name a file for the services with --out.',
    });
  }
  const target = out === undefined ? undefined : await targetOf(format, source, out);
  const progress = new Progress(terminal, 'Exporting');
  const update = (done: number, total?: number) => progress.update(done, total);
  const losses = new LossCounter(format.losses);
  const gathered = new Gathered();
  const work = async () => {
    const opened = await openSource(source, {
      now: new Date(),
      before: async () => [],
      progress: update,
      closed: options.all,
    });
    const services = counted(opened, gathered, losses, options, update);
    return write(format, services, target);
  };
  const written = await work().finally(() => {
    progress.end();
  });
  const { records, accepted, complete } = gathered.sources[0] ?? NOTHING;
  const report: ExportReport = {
    source,
    format: to,
    written,
    services: accepted,
    skipped: records - accepted,
    complete,
    losses: losses.all,
    issues: gathered.issues.filter(({ severity }) => severity === 'skipped'),
  };
  if (options.json) terminal.data(`${JSON.stringify(report, null, 2)}\n`);
  else if (out === undefined) for (const line of exportAsText(report, format)) terminal.log(line);
  else if (!terminal.quiet) terminal.data(`${exportAsText(report, format).join('\n')}\n`);
  const left = report.issues.some(({ code }) => code !== 'not-offered');
  return complete && !left ? EXIT.fine : EXIT.problems;
}

const NOTHING = { records: 0, accepted: 0, complete: true };

/** The services of a source as they are written, each counted on its way. */
async function* counted(
  opened: OpenSource,
  gathered: Gathered,
  losses: LossCounter,
  { incomplete }: ExportOptions,
  progress: (done: number, total?: number) => void,
): AsyncGenerator<Service> {
  for await (const service of gather([opened], gathered, {
    now: new Date(),
    incomplete,
    progress,
  })) {
    const known = withOrigin(service, opened);
    losses.add(known);
    yield known;
  }
}

/** Where the services go. */
interface Target {
  readonly file: string;
  /** The folder that it is in, when that was named. What goes beside the services is in it, too. */
  readonly folder?: string | undefined;
}

/** @throws CliError when something would be lost, or nothing can be written there. */
async function targetOf(format: Format, source: string, out: string): Promise<Target> {
  const isFolder = /[\\/]$/.test(out) || (await stat(out).catch(() => undefined))?.isDirectory();
  const file = isFolder ? join(out, `services${format.ending}`) : out;
  const beside = isFolder ? Object.keys(format.beside ?? {}) : [];
  await needOwnOutputs(source, [
    { file, isEarlier: format.isEarlier },
    ...beside.map((name) => ({ file: join(out, name), isEarlier: isTaxonomy })),
  ]);
  if (isFolder) return { file, folder: out };
  await needFolderFor(file);
  return { file };
}

/** @returns the files that were written. */
async function write(
  format: Format,
  services: AsyncIterable<Service>,
  target: Target | undefined,
): Promise<string[]> {
  const text = inPieces(format.write(services));
  if (target === undefined) {
    for await (const piece of text) await toStdout(piece);
    return [];
  }
  const { file, folder } = target;
  if (folder !== undefined) {
    await mkdir(folder, { recursive: true }).catch((error: unknown) => {
      throw fileError(error, folder, 'write');
    });
  }
  await writeWhole(file, text);
  const written = [file];
  if (folder === undefined) return written;
  for (const [name, value] of Object.entries(format.beside ?? {})) {
    const other = join(folder, name);
    await writeWhole(other, `${JSON.stringify(value(), null, 2)}\n`);
    written.push(other);
  }
  return written;
}

/** Waits until the other end has taken it, so that a slow one does not fill the memory. */
async function toStdout(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise((resume) => process.stdout.once('drain', resume));
}
