import { readdir, realpath, stat } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { openDirectory } from '../build/open-source.js';
import type { RecordStream } from '../build/stream-catalogue.js';
import { secretsIn } from '../read/secrets.js';
import { isRecord } from '../../sources/open-referral/keys.js';
import { createDirectoryServer } from '../serve/server.js';
import { CliError } from '../support/cli-error.js';
import { withCommonOptions } from '../support/common-options.js';
import { EXIT, type ExitCode, type SetExit } from '../support/exit-code.js';
import { fileError } from '../support/file-error.js';
import { type CommonOptions, Terminal } from '../support/terminal.js';

interface ServeOptions extends CommonOptions {
  readonly port: number;
  readonly host: string;
  readonly site?: string | undefined;
}

const AFTER = `
What it serves:
  the files         for <mecc-service-finder directory="http://127.0.0.1:8080/index.json">
  an API            of Open Referral UK 3.0 to read: /services, /service_at_locations,
                    /organizations, /taxonomies, /taxonomy_terms

It is for trying things out, and for small installs behind a web server that has HTTPS.
Requests are logged without what was asked for: no postcode is ever written down.`;

/** Addresses that only programs on the same machine reach. */
const OWN = /^(localhost|127(\.\d+){3}|::1)$/i;

/** Adds `serve`, which shows a directory to programs and pages. */
export function addServe(program: Command, setExit: SetExit): void {
  const command = program
    .command('serve')
    .description('Serve a directory, as files and as an API, to try it out.')
    .argument('<directory>', 'a folder that build wrote, or a directory file')
    .option('--port <number>', 'the port to listen on', toPort, 8080)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--site <folder>', 'also serve the pages in this folder, to try it on')
    .addHelpText('after', AFTER);
  withCommonOptions(command).action(async (path: string, options: ServeOptions) => {
    setExit(await serve(path, options));
  });
}

async function serve(given: string, options: ServeOptions): Promise<ExitCode> {
  const terminal = new Terminal(options);
  const stream = await openDirectory(given);
  if (!stream) {
    throw new CliError('There is no directory in it.', {
      file: given,
      advice:
        'Make one with "npx mecc-signpost import" or "npx mecc-signpost build", and name that.',
    });
  }
  await refuseSecrets(stream, given);
  const path = await realpath(given);
  const isFolder = (await stat(path)).isDirectory();
  const site = options.site === undefined ? undefined : await folderOf(options.site);
  const log = (line: string) => terminal.log(line);
  const server = createDirectoryServer({ path, isFolder, site, log });
  const address = await listen(server, options);
  const file = `${address}/${isFolder ? 'index.json' : encodeURIComponent(basename(path))}`;
  if (options.json) terminal.data(`${JSON.stringify({ api: address, directory: file })}\n`);
  terminal.log(`The directory is at ${file}`);
  terminal.log(`The API is at ${address}/services`);
  if (site !== undefined) terminal.log(await whereToLook(site, options.site ?? site, address));
  if (!OWN.test(options.host)) terminal.log('Everybody who can reach this machine can read it.');
  terminal.log('To end it, press Ctrl and C.');
  await untilStopped(server);
  return EXIT.fine;
}

/**
 * Files are sent as they are. Those in regions were written by `build`, which leaves out what is
 * secret; others may be from anybody, and are read once. That also closes them.
 *
 * @throws CliError when a record tells where a secret place is.
 */
async function refuseSecrets({ head, records }: RecordStream, file: string): Promise<void> {
  if (isRecord(head['regions'])) return;
  for await (const record of records) {
    const [secret] = secretsIn(record);
    if (!secret) continue;
    const [path] = secret;
    throw new CliError('It tells where a place is that must be kept secret. It is not served.', {
      file,
      record: isRecord(record) ? `${record['id']}` : undefined,
      path,
      advice: 'Take it out, or make a folder of it with "npx mecc-signpost build" and serve that.',
    });
  }
}

/** @throws CliError when it is none. */
async function folderOf(given: string): Promise<string> {
  try {
    const folder = await realpath(given);
    if ((await stat(folder)).isDirectory()) return folder;
  } catch (error) {
    throw fileError(error, given);
  }
  throw new CliError('This is a file, not a folder.', {
    file: given,
    advice: 'Name the folder that it is in.',
  });
}

/** A page to open: a folder has no address of its own. */
async function whereToLook(site: string, given: string, address: string): Promise<string> {
  const names = await readdir(site).catch((error: unknown) => {
    throw fileError(error, given);
  });
  const pages = names.filter((name) => /^[^.].*\.html$/i.test(name)).sort();
  const page = pages.find((name) => name === 'finder.html') ?? pages[0];
  if (page === undefined) return `The files in ${given} are at ${address}/ with their names`;
  const others = pages.length > 1 ? ', and the other pages beside it' : '';
  return `A page to open: ${address}/${encodeURIComponent(page)}${others}`;
}

/** @returns the address. */
async function listen(server: Server, { port, host }: ServeOptions): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    const advice = 'Name another one, as in --port 8081.';
    if (error.code === 'EADDRINUSE') {
      throw new CliError(`Another program uses port ${port}.`, { advice, cause: error });
    }
    if (error.code === 'EACCES') {
      throw new CliError(`You may not use port ${port}.`, { advice, cause: error });
    }
    throw new CliError(`It cannot listen at ${host}: the system says ${String(error.code)}.`, {
      advice: 'Look at --host.',
      cause: error,
    });
  });
  const { address, family, port: own } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${own}`;
}

async function untilStopped(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = () => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
      server.close(() => resolve());
      server.closeAllConnections();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  });
}

function toPort(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) {
    throw new InvalidArgumentError('It must be a number from 0 to 65535.');
  }
  return port;
}
