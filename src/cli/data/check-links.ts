import type { Entry } from './check-record.js';
import { allEntries, type DataSet } from './load-data.js';
import type { Problem } from './problem.js';

type Path = readonly (string | number)[];
interface Link {
  readonly entry: Pick<Entry<unknown>, 'file' | 'id'>;
  readonly path: Path;
  readonly url: URL;
}

/**
 * Links that are worse than they need to be: http where the same host is linked with https
 * elsewhere, and addresses that hold white space or a local host. Their form is the schema's.
 */
export function checkLinks(data: DataSet): Problem[] {
  const links = allEntries(data).flatMap((entry) => linksOf(entry, entry.input));
  const secure = new Set(links.flatMap(({ url }) => (url.protocol === 'https:' ? [url.host] : [])));
  return links.flatMap(({ entry: { file, id: record }, path, url }): Problem[] => {
    if (!url.hostname.includes('.')) {
      return [
        { file, record, path, message: `has the host "${url.hostname}", which is not public` },
      ];
    }
    if (url.protocol === 'https:' || !secure.has(url.host) || isOnlyCited(path)) return [];
    const message = `is http, and another record links to ${url.host} with https`;
    return [{ file, record, path, message }];
  });
}

/** Where something was read stays as it was read: few people follow it. */
function isOnlyCited(path: Path): boolean {
  return path.some((key) => /^(source|sources|provenance)$/.test(String(key)));
}

function linksOf(entry: Entry<unknown>, value: unknown, path: Path = []): Link[] {
  if (typeof value === 'string') {
    if (!/^https?:/i.test(value)) return [];
    return [{ entry, path, url: new URL(value) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    linksOf(entry, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
