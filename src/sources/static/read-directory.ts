import { DataError } from '../../errors/index.js';
import type { Catalogue } from '../../models/index.js';
import type { BodyOrigin } from '../http/read-text.js';
import { requestJson, type JsonRequestOptions } from '../http/request-json.js';
import { resolveUrl } from '../http/resolve-url.js';
import { readCatalogue } from '../read-records.js';
import { ServiceRecords } from './service-records.js';

/** A directory as it was fetched. */
export interface DirectoryCopy {
  readonly records: ServiceRecords;
  /** What it says of itself. A plain list says nothing. */
  readonly catalogue: Catalogue | undefined;
  /** Why some of it is missing. */
  readonly error: Error | undefined;
}

/**
 * Fetches a directory with all its files.
 *
 * @throws DataError when it is none, or none of a version that can be read here.
 * @throws what `requestJson` throws when nothing of it can be had.
 */
export async function readDirectory(url: URL, options: JsonRequestOptions): Promise<DirectoryCopy> {
  const { source, timeout = 15_000 } = options;
  const end = Date.now() + timeout;
  const origin = { source, file: url.origin + url.pathname };

  const root = await requestJson(url, options);
  const catalogue = sniff(root, origin);
  const provenance = {
    source,
    url: origin.file,
    licence: catalogue?.licence.name,
    retrievedAt: new Date().toISOString(),
  };
  if (catalogue?.regions) {
    // Its services are read when a search needs them.
    return { catalogue, records: new ServiceRecords([], provenance), error: undefined };
  }
  const { files = [], services } = catalogue ?? {};
  const parts = await Promise.allSettled([
    // A catalogue may have its services in itself, in files, or in both.
    ...(files.length === 0 || services ? [listOf(root, origin)] : []),
    ...files.map(async ({ path }) => {
      const part = resolveUrl(path, source, url);
      const file = part.origin + part.pathname;
      // Whoever names a directory has agreed to ask its server, and no other.
      if (part.origin !== url.origin) {
        throw new DataError('The file is not on the server of its catalogue.', { source, file });
      }
      const value = await requestJson(part, { ...options, timeout: end - Date.now() });
      return listOf(value, { source, file });
    }),
  ]);
  const failures = parts.flatMap((part) => (part.status === 'rejected' ? [part.reason] : []));
  if (failures.length === parts.length) throw failures[0];
  const list = parts.flatMap((part) => (part.status === 'fulfilled' ? part.value : []));
  const records = new ServiceRecords(list, provenance);
  // "Nothing found" would be a lie.
  if (list.length > 0 && records.services.size === 0) {
    throw new DataError('None of the records can be used.', origin);
  }
  const promised = catalogue?.counts?.services ?? 0;
  const error =
    promised > list.length
      ? new DataError(`There are ${list.length} services of ${promised}.`, origin)
      : undefined;
  return { catalogue, records, error: failures[0] ?? error };
}

/**
 * Tells a catalogue, which names its version, from a plain list. One with a file that it does not
 * name properly is of no use: nobody would know what is missing.
 */
function sniff(root: unknown, origin: BodyOrigin): Catalogue | undefined {
  if (typeof root !== 'object' || !root || !('schemaVersion' in root)) return undefined;
  const { value, issues } = readCatalogue(root);
  const issue = value
    ? issues.find(({ path }) => /^(files|services)$/.test(`${path[0]}`))
    : issues[0];
  if (!issue) return value;
  throw new DataError(`The catalogue is wrong: ${issue.path.join('.')} ${issue.message}.`, {
    ...origin,
    issues,
  });
}

/** A list of records, or the one that an object holds under `services`. */
async function listOf(value: unknown, origin: BodyOrigin): Promise<readonly unknown[]> {
  const list = Array.isArray(value) ? value : (value as { services?: unknown } | null)?.services;
  if (Array.isArray(list)) return list;
  throw new DataError('The answer holds no list of services.', origin);
}
