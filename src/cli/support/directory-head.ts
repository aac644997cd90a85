import { type Command, InvalidArgumentError } from 'commander';
import { safeUrl } from '../../models/safe-url.js';
import type { DirectoryHead } from '../import/directory-file.js';
import { CliError } from './cli-error.js';

/** Options that say what a directory says of itself. */
export interface HeadOptions {
  readonly publisher?: string | undefined;
  readonly publisherUrl?: string | undefined;
  readonly licence?: string | undefined;
  readonly licenceUrl?: string | undefined;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
}

/** As much of it as is known. */
export type KnownHead = {
  readonly [Key in keyof DirectoryHead]?: DirectoryHead[Key] | undefined;
};

/** Gives a command the options that say what a directory says of itself. */
export function withHeadOptions(command: Command): Command {
  return command
    .option('--publisher <name>', 'who publishes the directory')
    .option('--publisher-url <address>', 'the website of the publisher', toUrl)
    .option('--licence <name>', 'on what terms others may use it')
    .option('--licence-url <address>', 'where these terms are', toUrl)
    .option('--title <text>', 'what the directory is called')
    .option('--id <id>', 'the id of the directory');
}

/**
 * What a directory says of itself: as the options say, else as is known.
 *
 * @param name An id for one that has none.
 * @throws CliError when nobody says who publishes it, or on what terms.
 */
export function headOf(
  options: HeadOptions,
  known: KnownHead | undefined,
  where: { readonly name: string; readonly file: string; readonly otherwise: string },
): DirectoryHead {
  const publisher = named(options.publisher, options.publisherUrl, known?.publisher);
  const licence = named(options.licence, options.licenceUrl, known?.licence);
  const missing = [publisher ? '' : '--publisher', licence ? '' : '--licence'].filter(Boolean);
  if (!publisher || !licence) {
    throw new CliError('A directory has to say who publishes it, and on what terms.', {
      file: where.file,
      advice: `Add ${missing.join(' and ')}, or ${where.otherwise}.`,
    });
  }
  return {
    id: options.id ?? known?.id ?? where.name,
    title: options.title ?? known?.title ?? publisher.name,
    publisher,
    licence,
    places: known?.places,
  };
}

function named(
  name: string | undefined,
  url: string | undefined,
  known: { name: string; url?: string | undefined } | undefined,
): { name: string; url?: string } | undefined {
  const text = name?.trim() || known?.name;
  if (text === undefined) return undefined;
  // The address of another name is not that of this one.
  const address = url ?? (text === known?.name ? known.url : undefined);
  return { name: text, ...(address !== undefined && { url: address }) };
}

function toUrl(value: string): string {
  const url = safeUrl(value);
  if (url === undefined || !/^https?:/.test(url)) {
    throw new InvalidArgumentError('It must be a whole web address, with https:// in front.');
  }
  return url;
}
