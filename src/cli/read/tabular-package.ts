import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, CsvError } from 'csv-parse/sync';
import { CliError } from '../support/cli-error.js';
import { decode, readBytes } from './read-json.js';

type Row = Record<string, unknown>;

/** Tables by what they hold, whatever the versions of the standard call them. */
const TABLES: Readonly<Record<string, string>> = {
  services_at_location: 'service_at_locations',
  service_at_location: 'service_at_locations',
  services_taxonomy: 'service_taxonomys',
  service_taxonomies: 'service_taxonomys',
  taxonomy: 'terms',
  taxonomy_terms: 'terms',
  accessibility: 'accessibility_for_disabilities',
  addresses: 'physical_addresses',
  eligibility: 'eligibilitys',
};

/**
 * What a row may belong to, the narrowest first: a row that names a service and one of its
 * locations says something about that location.
 */
const OWNERS = [
  ['contact_id', 'contacts'],
  ['service_at_location_id', 'service_at_locations'],
  ['service_id', 'services'],
  ['location_id', 'locations'],
  ['organization_id', 'organizations'],
] as const;

/** Tables whose rows stand inside what they belong to. Contacts come last: they have phones. */
const INNER = [
  'phones',
  'contacts',
  'physical_addresses',
  'accessibility_for_disabilities',
  'regular_schedules',
  'schedules',
  'languages',
  'cost_options',
  'eligibilitys',
  'service_areas',
];

/** Tables that are joined in ways of their own. */
const JOINED = ['service_taxonomys', 'attributes', 'terms'];

/** Whether the folder is an Open Referral package of tables: HSDS 1.1, 2 or 3. */
export function isTabular(names: readonly string[]): boolean {
  return names.includes('services.csv');
}

/** What the tables of a package say of each service, as a feed would write it. */
export async function readTabularPackage(
  folder: string,
): Promise<{ rows: Row[]; standard: string }> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort();
  const tables = new Map<string, Row[]>();
  for (const name of names) {
    const table = name.slice(0, -'.csv'.length);
    tables.set(TABLES[table] ?? table, await readTable(join(folder, name)));
  }
  const isThird = names.includes('schedules.csv') || names.includes('attributes.csv');
  return { rows: nest(tables), standard: isThird ? 'HSDS 3 tables' : 'HSDS 1 or 2 tables' };
}

async function readTable(file: string): Promise<Row[]> {
  try {
    return parse<Row>(decode(await readBytes(file)), {
      bom: true,
      columns: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CliError('The table cannot be read.', {
      file,
      advice: `Look at line ${String(error['lines'])}: quotes must come in pairs.`,
      cause: error,
    });
  }
}

/** Joins the tables by their ids. Rows that belong to nothing are left out. */
function nest(tables: ReadonlyMap<string, Row[]>): Row[] {
  const rowsOf = (table: string) => tables.get(table) ?? [];
  const byId = new Map(
    [...OWNERS.map(([, table]) => table), 'terms'].map((table) => [
      table,
      new Map(rowsOf(table).map((row) => [row['id'], row])),
    ]),
  );
  const find = (table: string, id: unknown) => (id ? byId.get(table)?.get(id) : undefined);
  const push = (owner: Row | undefined, field: string, row: Row) => {
    if (!owner) return;
    const list = owner[field];
    if (Array.isArray(list)) list.push(row);
    else owner[field] = [row];
  };

  for (const table of INNER) {
    for (const row of rowsOf(table)) {
      const owner = OWNERS.find(([key, of]) => of !== table && row[key]);
      if (owner) push(find(owner[1], row[owner[0]]), table, row);
    }
  }
  // What else says something of a service is kept with it, whatever it is.
  const known = new Set([...OWNERS.map(([, table]) => table), ...INNER, ...JOINED]);
  for (const [table, rows] of tables) {
    if (known.has(table)) continue;
    for (const { service_id, ...row } of rows) push(find('services', service_id), table, row);
  }
  for (const row of rowsOf('service_taxonomys')) {
    const term = find('terms', row['taxonomy_id'] ?? row['taxonomy_term_id']);
    push(find('services', row['service_id']), 'service_taxonomys', { ...row, taxonomy_term: term });
  }
  for (const row of rowsOf('attributes')) {
    const term = find('terms', row['taxonomy_term_id']);
    push(find('services', row['link_id']), 'attributes', { ...row, taxonomy_term: term });
  }
  for (const row of rowsOf('service_at_locations')) {
    const location = find('locations', row['location_id']);
    push(find('services', row['service_id']), 'service_at_locations', row);
    row['location'] = location;
  }
  return rowsOf('services').map((row) => {
    const organization = find('organizations', row['organization_id']);
    return organization ? { ...row, organization } : row;
  });
}
