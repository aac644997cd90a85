import { serviceSchema, type Catalogue, type Service } from '../../models/index.js';
import { isListed } from '../../search/service-filter.js';
import { isRecord } from '../../sources/open-referral/keys.js';
import { readCatalogue } from '../../sources/read-records.js';
import { ServiceRecords } from '../../sources/static/service-records.js';
import { CliError } from '../support/cli-error.js';
import type { ReadRows } from './open-referral-rows.js';
import { issue, type CheckIssue } from './read-feed.js';
import { secretsIn } from './secrets.js';

/**
 * Services of this package, as a page would read them from a static directory.
 *
 * @param closed Also those that are not offered at present, which a page never shows.
 */
export function readOwnServices(
  rows: readonly unknown[],
  source: string,
  closed = false,
): ReadRows {
  const records = new ServiceRecords(rows, { source });
  const raws = new Map<string, unknown>();
  for (const row of rows) {
    const id = isRecord(row) ? String(row['id'] ?? '').trim() : '';
    if (!raws.has(id)) raws.set(id, row);
  }
  records.check([...records.services.keys()]);
  const ids = [...records.services.keys()];
  const { repaired, skipped, issues } = records.report(ids, 1);
  const all = [...records.services.values()];
  const isRead = (service: Service) => closed || isListed(service);
  const left = all.filter((service) => !isRead(service));
  return {
    services: all.filter(isRead).map((service) => ({
      service,
      raw: raws.get(service.id),
      shallow: false,
    })),
    accepted: all.length - left.length,
    repaired,
    skipped: skipped + left.length,
    issues: [
      ...issues.map((each): CheckIssue => ({ ...each, count: 1 })),
      ...left.map(notOffered),
      ...ids.flatMap((id) => unknownFields(id, raws.get(id))),
      ...ids.flatMap((id) => secrets(id, raws.get(id))),
    ],
  };
}

const notOffered = ({ id }: Service): CheckIssue =>
  issue('not-offered', 'skipped', id, 'status', 'The service is not offered at present.');

/** A field that nobody reads is most often a misspelt one. */
function unknownFields(id: string, row: unknown): CheckIssue[] {
  return Object.keys(row as object)
    .filter((key) => key !== '$schema' && !Object.hasOwn(serviceSchema.shape, key))
    .map((key) => issue('unknown-field', 'warning', id, key, 'is not a field that is known here'));
}

/** What is left out here is still in the file, which others may read. */
function secrets(id: string, row: unknown): CheckIssue[] {
  return secretsIn(row).map(([path, message]) =>
    issue('secret-address', 'warning', id, path, message),
  );
}

/** @throws CliError when it is not one that a page could read. */
export function toCatalogue(value: unknown, file: string): Catalogue {
  const { value: catalogue, issues } = readCatalogue(value);
  const [wrong] = catalogue
    ? issues.filter(({ path }) => /^(files|services)$/.test(`${path[0]}`))
    : issues;
  if (catalogue && !wrong) return catalogue;
  throw new CliError('The catalogue cannot be used.', {
    file,
    path: wrong?.path.join('.'),
    advice: `This field ${wrong?.message ?? 'is wrong'}.`,
  });
}
