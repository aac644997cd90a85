import type { Command } from 'commander';
import { diffFeeds } from '../diff/diff.js';
import { diffAsText } from '../diff/to-text.js';
import type { ReadFeed } from '../read/read-feed.js';
import { readSource } from '../read/read-source.js';
import { toDay, withCommonOptions } from '../support/common-options.js';
import { EXIT, type ExitCode, type SetExit } from '../support/exit-code.js';
import { Progress } from '../support/progress.js';
import { type CommonOptions, Terminal } from '../support/terminal.js';

interface DiffOptions extends CommonOptions {
  readonly today?: Date | undefined;
}

const AFTER = `
It reads whatever check reads, and compares what a page would show. What people would notice first
comes first: closed, other numbers, moved.

Exit codes:
  0  nothing differs
  1  something differs, or not all of it could be read
  2  called wrongly, or could not run`;

/** Adds `diff`, which says what differs between two directories. */
export function addDiff(program: Command, setExit: SetExit): void {
  const command = program
    .command('diff')
    .description('Say what changed between two directories, what people notice first.')
    .argument('<before>', 'a file, a folder or a web address')
    .argument('<after>', 'another one')
    .option('--today <day>', 'the day that prices are compared with, as YYYY-MM-DD', toDay)
    .addHelpText('after', AFTER);
  withCommonOptions(command).action(async (before: string, after: string, options: DiffOptions) => {
    setExit(await diff([before, after], options));
  });
}

async function diff(
  sources: readonly [before: string, after: string],
  options: DiffOptions,
): Promise<ExitCode> {
  const terminal = new Terminal(options);
  const now = options.today ?? new Date();
  const read = async (source: string): Promise<ReadFeed> => {
    const progress = new Progress(terminal, `Reading ${source}`);
    const update = (done: number, total?: number) => progress.update(done, total);
    return readSource(source, { now, progress: update }).finally(() => progress.end());
  };
  // One after the other: they may be on the same server.
  const before = await read(sources[0]);
  const report = diffFeeds(before, await read(sources[1]));
  if (options.json) terminal.data(`${JSON.stringify(report, null, 2)}\n`);
  else if (!terminal.quiet) terminal.data(diffAsText(report, terminal));
  return report.equal ? EXIT.fine : EXIT.problems;
}
