import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { Service } from '../../models/index.js';
import { Gathered, gather } from '../build/gather.js';
import { openSource, type OpenSource } from '../build/open-source.js';
import { inPieces } from '../export/in-pieces.js';
import { LossCounter } from '../export/count-losses.js';
import { FORMATS, type Format, type FormatName } from '../export/formats.js';
import { exportAsText, type ExportReport } from '../export/to-text.js';
import { CliError } from '../support/cli-error.js';
import { withCommonOptions } from '../support/common-options.js';
import { EXIT, type ExitCode, type SetExit } from '../support/exit-code.js';
import { fileError } from '../support/file-error.js';
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
    .option('--out <file or folder>', 'write it here. Without it, it goes to stdout')
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
    return write(format, services, source, out);
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

/** A record that does not say where it comes from comes from the directory that it was in. */
function withOrigin(service: Service, { head, generatedAt }: OpenSource): Service {
  if (service.provenance || !head) return service;
  const { publisher, licence } = head;
  const url = publisher.url;
  return {
    ...service,
    provenance: {
      source: publisher.name,
      licence: licence.name,
      retrievedAt: generatedAt,
      ...(url !== undefined && { url }),
    },
  };
}

/** @returns the files that were written. */
async function write(
  format: Format,
  services: AsyncIterable<Service>,
  source: string,
  out: string | undefined,
): Promise<string[]> {
  const text = inPieces(format.write(services));
  if (out === undefined) {
    for await (const piece of text) await toStdout(piece);
    return [];
  }
  const isFolder = /[\\/]$/.test(out) || (await stat(out).catch(() => undefined))?.isDirectory();
  const file = isFolder ? join(out, `services${format.ending}`) : out;
  if (resolve(file) === resolve(source)) {
    throw new CliError('This is the file to read from.', {
      file,
      advice: 'Name another one for --out.',
    });
  }
  if (isFolder) {
    await mkdir(out, { recursive: true }).catch((error: unknown) => {
      throw fileError(error, out);
    });
  }
  await writeWhole(file, text);
  const written = [file];
  for (const [name, value] of Object.entries((isFolder && format.beside) || {})) {
    const other = join(out, name);
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
