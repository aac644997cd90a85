import type { DirectoryHead } from '../import/directory-file.js';
import { headOf, type HeadOptions, type KnownHead } from '../support/directory-head.js';

/**
 * What a directory of several says of itself: as the options say, else as all its sources do, else
 * as the one did that it replaces.
 *
 * @throws CliError when nobody says who publishes it, or on what terms.
 */
export function chooseHead(
  options: HeadOptions,
  sources: readonly (DirectoryHead | undefined)[],
  before: DirectoryHead | undefined,
  name: string,
  file: string,
): DirectoryHead {
  const agreed = <K extends keyof DirectoryHead>(key: K): DirectoryHead[K] | undefined => {
    const values = new Set(sources.map((head) => JSON.stringify(head?.[key])));
    return values.size === 1 ? sources[0]?.[key] : undefined;
  };
  // Limited to places only when all of it is.
  const places = sources.map((head) => head?.places ?? []);
  const isLimited = places.every(({ length }) => length > 0);
  const known: KnownHead = {
    id: agreed('id') ?? before?.id,
    title: agreed('title') ?? before?.title,
    publisher: agreed('publisher') ?? before?.publisher,
    licence: agreed('licence') ?? before?.licence,
    places: isLimited
      ? [...new Set(places.flat())].sort()
      : // Only directories say so.
        sources.some((head) => head)
        ? undefined
        : before?.places,
  };
  return headOf(options, known, {
    name,
    file,
    otherwise: 'build from directories that say so themselves',
  });
}

/** A directory is as old as the oldest of what it is made of. */
export function oldestDay(sources: readonly { readonly generatedAt: string }[]): string {
  return sources.map(({ generatedAt }) => generatedAt).sort()[0] ?? '';
}
