import { setMaxListeners } from 'node:events';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { buildLinksReport } from '../links/build-links-report.js';
import { readBundled } from '../links/bundled-links.js';
import { checkAll } from '../links/check-all.js';
import { checkContacts } from '../links/check-contacts.js';
import { LinkChecker } from '../links/check-link.js';
import {
  isLinksReport,
  isRecent,
  readEarlier,
  type EarlierFinding,
} from '../links/earlier-report.js';
import { addServiceLinks, LinkList } from '../links/find-links.js';
import { LINK_STATES, type LinkState } from '../links/link-rules.js';
import { isLinksCsv, linksAsCsv } from '../links/links-as-csv.js';
import { linksAsText } from '../links/links-as-text.js';
import type { LinksReport, LinkTarget } from '../links/links-report.js';
import type { Service } from '../../models/index.js';
import { readSource } from '../read/read-source.js';
import { CliError } from '../support/cli-error.js';
import { withCommonOptions } from '../support/common-options.js';
import { EXIT, type ExitCode, type SetExit } from '../support/exit-code.js';
import { needNamedOutputs } from '../support/own-output.js';
import { Progress } from '../support/progress.js';
import { type CommonOptions, Terminal } from '../support/terminal.js';
import { counted } from '../support/words.js';
import { writeWhole } from '../support/write-whole.js';

interface LinksOptions extends CommonOptions {
  readonly bundled?: boolean | undefined;
  readonly concurrency: number;
  readonly perHost: number;
  readonly timeout: number;
  readonly details?: number | undefined;
  readonly since?: string | undefined;
  readonly days: number;
  readonly report?: string | undefined;
  readonly csv?: string | undefined;
  readonly allowPrivate?: boolean | undefined;
  readonly failOn: LinkState | 'never';
}

const AFTER = `
It opens the web addresses in the source, one after the other for each website, and slowly. It
says who it is, sends no cookies, and keeps to the robots.txt of each website. Stop it with
Ctrl+C when you like: it reports what it has found.

It reads what check reads. Phone numbers and e-mail addresses are looked at, and never used.

To go on after a stop, or to ask again next week only for what is old or was wrong:
  npx mecc-signpost links directory.json --since links.json --report links.json`;

/** Where the content of this package is, in its repository. */
const BUNDLED = 'data';

/** Adds `links`, which asks whether the addresses of a directory are still there. */
export function addLinks(program: Command, setExit: SetExit): void {
  const command = program
    .command('links')
    .description('Open every web address of a directory, and say which are broken or have moved.')
    .argument('[source]', 'a file, a folder or a web address')
    .option('--bundled', 'check the content of this package, in its repository')
    .option('--concurrency <number>', 'websites that are asked at the same time', toCount, 8)
    .option('--per-host <number>', 'requests to one website in a second, at most', toRate, 2)
    .option('--timeout <seconds>', 'how long to wait for an answer', toRate, 15)
    .option('--details <number>', 'fetch the details of so many services of a feed', toCount)
    .option('--report <file>', 'also write the report as JSON, for the next --since')
    .option('--since <file>', 'the report of an earlier run: what was fine is not asked again')
    .option('--days <number>', 'for how many days that holds', toCount, 7)
    .option('--csv <file>', 'also write what there is to do as a table')
    .option('--allow-private', 'also open addresses inside a private network')
    .addOption(
      new Option('--fail-on <state>', 'the mildest state that ends it with 1')
        .choices([...LINK_STATES.filter((state) => state !== 'fine'), 'never'])
        .default('broken'),
    )
    .addHelpText('after', AFTER);
  withCommonOptions(command).action(async (source: string | undefined, options: LinksOptions) => {
    setExit(await links(source, options));
  });
}

/** What there is to look at. */
interface Work {
  readonly source: string;
  readonly complete: boolean;
  readonly records: number;
  readonly services: readonly Service[];
  readonly targets: readonly LinkTarget[];
}

async function links(source: string | undefined, options: LinksOptions): Promise<ExitCode> {
  const terminal = new Terminal(options);
  const begun = new Date();
  await needNamedOutputs(source, [
    [options.report, isLinksReport],
    [options.csv, isLinksCsv],
  ]);
  const earlier = options.since === undefined ? new Map() : await readEarlier(options.since);
  const work = await workOf(source, options, terminal, begun);
  const kept = new Map<string, EarlierFinding>();
  for (const { url } of work.targets) {
    const found = earlier.get(url);
    if (found && isRecent(found, options.days, begun)) kept.set(url, found);
  }
  if (kept.size > 0) {
    terminal.log(`${counted(kept.size, 'address', 'addresses')} not asked again: fine before.`);
  }
  const found = await ask(
    work.targets.filter(({ url }) => !kept.has(url)),
    options,
    terminal,
  );
  const report = buildLinksReport({
    ...work,
    ...checkContacts(work.services),
    found,
    kept,
    earlier,
    now: new Date(),
  });
  await write(report, options, terminal);
  if (options.json) terminal.data(`${JSON.stringify(report, null, 2)}\n`);
  else if (!terminal.quiet) terminal.data(linksAsText(report, terminal));
  const wasStopped = report.addresses.some(({ code }) => code === 'stopped');
  if (wasStopped) {
    terminal.log('Stopped. To go on, run it again with --since and the report of this run.');
    return EXIT.failed;
  }
  return isBad(report, options.failOn) ? EXIT.problems : EXIT.fine;
}

async function workOf(
  source: string | undefined,
  { bundled, details }: LinksOptions,
  terminal: Terminal,
  now: Date,
): Promise<Work> {
  if ((source === undefined) === !bundled) {
    throw new CliError('It takes either a source or --bundled.', {
      advice: 'Name a file, a folder or a web address.',
    });
  }
  if (source === undefined) {
    return { source: BUNDLED, complete: true, ...(await readBundled(BUNDLED)) };
  }
  const progress = new Progress(terminal, 'Reading');
  const update = (done: number, total?: number) => progress.update(done, total);
  const feed = await readSource(source, { now, details, progress: update }).finally(() => {
    progress.end();
  });
  const list = new LinkList();
  const isFeed = feed.format.kind === 'open-referral';
  for (const { service } of feed.services) addServiceLinks(list, service, isFeed);
  const shallow = feed.services.filter((read) => read.shallow).length;
  if (shallow > 0) {
    terminal.log(`${counted(shallow, 'service')} came without details. --details fetches them.`);
  }
  if (!feed.complete) terminal.log('Not everything could be read: "check" says what is missing.');
  return {
    source: feed.source,
    complete: feed.complete,
    records: feed.services.length,
    services: feed.services.map(({ service }) => service),
    targets: list.targets,
  };
}

/** Asks until all is done or somebody stops it. What was found until then counts. */
async function ask(
  targets: readonly LinkTarget[],
  { perHost, timeout, allowPrivate, concurrency }: LinksOptions,
  terminal: Terminal,
) {
  const stopping = new AbortController();
  const { signal } = stopping;
  const stop = () => stopping.abort();
  // Everything that is under way listens: that is no leak.
  setMaxListeners(0, signal);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const progress = new Progress(terminal, 'Opening');
  try {
    const checker = new LinkChecker({
      gap: 1_000 / perHost,
      timeout: timeout * 1_000,
      ...(allowPrivate && { isPrivate: () => false }),
      signal,
    });
    return await checkAll(targets, (url) => checker.check(url), {
      concurrency,
      signal,
      progress: (done, total) => progress.update(done, total),
    });
  } finally {
    progress.end();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

async function write(
  report: LinksReport,
  { report: file, csv }: LinksOptions,
  terminal: Terminal,
): Promise<void> {
  const texts: readonly (readonly [file: string | undefined, text: () => string])[] = [
    [file, () => `${JSON.stringify(report, null, 2)}\n`],
    [csv, () => linksAsCsv(report)],
  ];
  for (const [target, text] of texts) {
    if (target === undefined) continue;
    await writeWhole(target, text());
    terminal.log(`Wrote ${target}`);
  }
}

function isBad({ addresses, contacts, complete }: LinksReport, failOn: LinkState | 'never') {
  if (failOn === 'never') return false;
  const mildest = LINK_STATES.indexOf(failOn);
  return (
    !complete ||
    [...addresses, ...contacts].some(({ state }) => LINK_STATES.indexOf(state) <= mildest)
  );
}

function toCount(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) {
    throw new InvalidArgumentError('It must be a whole number, 1 or more.');
  }
  return Number(value);
}

function toRate(value: string): number {
  const rate = Number(value);
  if (!/^\d{1,5}(\.\d+)?$/.test(value) || rate <= 0) {
    throw new InvalidArgumentError('It must be a number above 0.');
  }
  return rate;
}
