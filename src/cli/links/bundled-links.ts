import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Service } from '../../models/index.js';
import type { Entry } from '../data/check-record.js';
import { allEntries, loadData } from '../data/load-data.js';
import { CliError } from '../support/cli-error.js';
import { LinkList } from './find-links.js';
import type { LinkTarget, LinkUse } from './links-report.js';

/** The content of this package: its services, and every address that stands in it. */
export interface BundledLinks {
  readonly records: number;
  readonly services: readonly Service[];
  readonly targets: readonly LinkTarget[];
}

/**
 * What this package brings along, from the files in which it is mended, with what was read where.
 *
 * @throws CliError when it is not there: it is in the repository, and not in the package.
 */
export async function readBundled(folder: string): Promise<BundledLinks> {
  if (!(await stat(join(folder, 'sources.json')).catch(() => undefined))) {
    throw new CliError('There are no data of this package here.', {
      file: folder,
      advice: 'Run it in a copy of its repository, or name a source in place of --bundled.',
    });
  }
  const data = await loadData(folder, []);
  const entries = allEntries(data);
  const list = new LinkList();
  for (const entry of entries) {
    const use = useOf(entry);
    for (const [path, url] of addressesIn(entry.input)) list.add(url, { ...use, path });
  }
  const services = [data.services, ...data.directories.map((each) => each.services)].flat();
  return {
    records: entries.length,
    services: services.map(({ value }) => value),
    targets: list.targets,
  };
}

/** Grouped by the folder that it stands in. */
function useOf({ file, id, input }: Entry<unknown>): Omit<LinkUse, 'path'> {
  const name = input['name'] ?? input['title'] ?? input['role'] ?? id;
  return { organisation: dirname(file), record: id, name: String(name) };
}

function* addressesIn(value: unknown, path = ''): Generator<[path: string, url: string]> {
  if (typeof value === 'string') {
    if (/^https?:\/\//i.test(value)) yield [path, value];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* addressesIn(inner, path === '' ? key : `${path}.${key}`);
    }
  }
}
