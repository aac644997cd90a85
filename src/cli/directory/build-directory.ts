import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../../errors/index.js';
import type { Catalogue, Service } from '../../models/index.js';
import { collectServices } from './collect-services.js';
import { compare } from './compare.js';
import { shortRecord } from './describe-service.js';
import { DirectoryWriter, type Written } from './directory-writer.js';
import { changesSince, readIds, type Changes } from './read-ids.js';
import { Spool } from './spool.js';
import { writeRegions } from './write-regions.js';

/** What a directory says of itself. */
export type DirectoryInfo = Pick<
  Catalogue,
  'id' | 'title' | 'publisher' | 'licence' | 'generatedAt'
> & { readonly places?: readonly string[] | undefined };

export interface BuildOptions {
  /** Folder that the directory is written to. What a build wrote there before is used again. */
  readonly out: string;
  readonly info: DirectoryInfo;
  /** Services up to which all are in one file. Default: 1,000. */
  readonly oneFile?: number | undefined;
  /** Services of a region, at most. Default: 1,024. */
  readonly regionSize?: number | undefined;
  /** Services of a file of records, at most. Default: 24. */
  readonly packSize?: number | undefined;
  /** Services of a file of records by topic, at most. Default: 128. */
  readonly groupSize?: number | undefined;
  /** Services of a list up to which it is in the catalogue. Default: 1,000. */
  readonly listSize?: number | undefined;
  /** Also write every file as `.br` and `.gz`. Default: true. */
  readonly twins?: boolean | undefined;
  /** Builds whose files stay, for pages that were opened before this one. Default: 1. */
  readonly keep?: number | undefined;
}

export interface BuildResult extends Written {
  readonly services: number;
  readonly layout: 'one file' | 'regions';
  /** 0 for one file. */
  readonly regions: number;
  /** Ids that came more than once. The first record was taken. */
  readonly duplicates: readonly string[];
  /** Undefined when there was no directory before. */
  readonly changes: Changes | undefined;
}

/**
 * Writes services as a directory that `staticDirectory()` reads from any web server: one file, or
 * regions when there are more than a thousand. The same services give the same files, in whatever
 * order they come. Files that have not changed are not written again; the catalogue comes last, so
 * that a build that is interrupted leaves the directory as it was.
 *
 * @throws ConfigError when a size makes no sense.
 */
export async function buildDirectory(
  services: Iterable<Service> | AsyncIterable<Service>,
  options: BuildOptions,
): Promise<BuildResult> {
  const { out, info, oneFile = 1_000 } = options;
  const { regionSize = 1_024, packSize = 24, groupSize = 128, listSize = 1_000 } = options;
  for (const size of [regionSize, packSize, groupSize]) {
    if (!Number.isInteger(size) || size < 1) {
      throw new ConfigError('Sizes of regions and files have to be whole numbers from 1.');
    }
  }
  await mkdir(out, { recursive: true });
  const before = await readIds(out);
  const spool = new Spool(join(out, `.services-${process.pid}.tmp`));
  try {
    const all = await collectServices(services, spool);
    const writer = new DirectoryWriter(out, options.twins ?? true);
    const catalogue = {
      schemaVersion: '1.1',
      ...info,
      counts: { services: spool.length },
      places: info.places ?? [],
      files: [],
    };
    const isOne = spool.length <= oneFile;
    const regions = isOne
      ? undefined
      : await writeRegions(spool, all, writer, { regionSize, packSize, groupSize, listSize });
    const root = isOne
      ? { ...catalogue, schemaVersion: '1.0', services: sortedRecords(spool, all.ids) }
      : { ...catalogue, regions: regions?.manifest };
    const changes = before && changesSince(before, all.hashes);
    await writer.finish(
      {
        ...(changes && {
          'changes.json': `${JSON.stringify({ generatedAt: info.generatedAt, ...changes }, null, 1)}\n`,
        }),
        'index.json': `${JSON.stringify(root)}\n`,
      },
      options.keep ?? 1,
    );
    return {
      ...writer.count,
      services: spool.length,
      layout: isOne ? 'one file' : 'regions',
      regions: regions?.count ?? 0,
      duplicates: all.duplicates,
      changes,
    };
  } finally {
    spool.close();
  }
}

function sortedRecords(spool: Spool, ids: readonly string[]): unknown[] {
  return ids
    .map((id, number) => ({ id, number }))
    .sort((a, b) => compare(a.id, b.id))
    .map(({ number }) => shortRecord(spool.read(number)));
}
