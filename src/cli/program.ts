import { Command, CommanderError } from 'commander';
import { isMeccError } from '../errors/index.js';
import { VERSION } from '../version.js';
import { addBuild } from './commands/build.js';
import { addCheck } from './commands/check.js';
import { addDiff } from './commands/diff.js';
import { addGaps } from './commands/gaps.js';
import { addExport } from './commands/export.js';
import { addHarvest } from './commands/harvest.js';
import { addImport } from './commands/import.js';
import { addLinks } from './commands/links.js';
import { addServe } from './commands/serve.js';
import { addStale } from './commands/stale.js';
import { CliError } from './support/cli-error.js';
import { answerInWords } from './support/answer-in-words.js';
import { EXIT, type ExitCode, type SetExit } from './support/exit-code.js';
import { plainLine } from './support/terminal.js';

const ABOUT = `Checks directories of services and keeps them true.

Data goes to stdout, and everything else to stderr.

Nothing is fetched unless an argument is a web address. Two commands also open
addresses in a file: harvest reads the feeds that a harvest.json names, and
links opens the web addresses of the services. Nothing else is sent to anybody.
serve fetches nothing. It answers this computer only, unless --host is given.`;

const AFTER = `
Exit codes:
  0  fine
  1  problems were found
  2  called wrongly, or could not run`;

/** The program with all its commands. */
export function createProgram(setExit: SetExit): Command {
  const program = new Command('mecc-signpost');
  program
    .description(ABOUT)
    .version(VERSION, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', AFTER)
    .showHelpAfterError('Run it with --help to see what it takes.')
    // Errors come as exceptions, so that there is one place that ends the program.
    .exitOverride();
  addCheck(program, setExit);
  addImport(program, setExit);
  addHarvest(program, setExit);
  addGaps(program, setExit);
  addDiff(program, setExit);
  addBuild(program, setExit);
  addServe(program, setExit);
  addLinks(program, setExit);
  addStale(program, setExit);
  addExport(program, setExit);
  return program;
}

/**
 * Runs the program.
 *
 * @param args Without the names of Node and the script.
 * @returns the exit code.
 */
export async function runCli(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = createProgram((ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // The help that was asked for, and the version, are told this way too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.failed;
    process.stderr.write(`${linesOf(error).map(plainLine).join('\n')}\n`);
    return EXIT.failed;
  }
}

function linesOf(error: unknown): string[] {
  return error instanceof CliError ? error.toLines() : [inWords(error)];
}

function inWords(error: unknown): string {
  if (isMeccError(error)) return answerInWords(error.message);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `mecc-signpost has a fault: please report it. ${detail}`;
}
