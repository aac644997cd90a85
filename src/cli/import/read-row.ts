import { records as places } from '../../generated/places.js';
import { topicNames } from '../../generated/topic-names.js';
import type { Service } from '../../models/index.js';
import { placeIds } from '../../sources/open-referral/map-coverage.js';
import { mapService, type MappingContext } from '../../sources/open-referral/map-service.js';
import { TopicTerms } from '../../sources/open-referral/topic-terms.js';
import { toId } from '../../sources/open-referral/values.js';
import { readService } from '../../sources/read-records.js';
import type { ReadOptions } from '../read/read-value.js';
import { finishService } from './finish-service.js';
import type { Field } from './header-words.js';
import { quoted } from './read-cells.js';
import type { Row } from './row.js';
import { toRecord } from './row-to-record.js';

/** How to read a row. */
export interface RowOptions extends Pick<ReadOptions, 'now' | 'terms'> {
  /** Ids of topics for services that name none. */
  readonly topics?: readonly string[] | undefined;
}

/** A row that makes a service. */
export interface ReadRow {
  readonly row: Row;
  /** `row 7`, for those that have no id yet. */
  readonly label: string;
  readonly id: string | undefined;
  readonly service: Service;
}

/** A row as a service, or why it is none. */
export function readRow(
  row: Row,
  context: MappingContext,
  { now, topics = [] }: RowOptions,
): { id: string | undefined; service: Service } | string {
  const name = row.text('name') ?? row.text('organization');
  if (name === undefined) return 'has no name, and no name of an organisation';
  if (row.text('name') === undefined) {
    const path = row.pathOf('organization');
    row.note('name-from-organisation', path, 'is used as the name: the row has none');
  }
  if (row.isNameOnly) row.note('name-only', row.pathOf('name'), 'has nothing beside it');
  const mapped = mapService({ ...toRecord(row), id: '-', name }, context);
  if (!mapped.service) return mapped.message;
  for (const { code, path, message } of mapped.repairs) {
    const field = FIELD_OF[path];
    const at = field === undefined ? '' : row.pathOf(field) || row.pathOf('contact');
    const text = field === undefined ? undefined : row.text(field);
    const isQuotable =
      field !== undefined &&
      (QUOTABLE.includes(field) || (field === 'phone' && /^[\d\s()+./-]{1,25}$/.test(text ?? '')));
    const value = isQuotable ? text : undefined;
    row.note(code, at, value === undefined ? message : `${quoted(value)} ${message}`);
  }
  const id = row.text('id');
  return {
    id: id === undefined ? undefined : toId(id),
    service: finishService(mapped.service, row, now, topics),
  };
}

/** Where the reader of feeds finds what, and in which column that is. */
const FIELD_OF: Readonly<Record<string, Field>> = {
  phones: 'phone',
  'contacts.email': 'email',
  url: 'website',
  links: 'website',
  taxonomies: 'topics',
  description: 'description',
  status: 'status',
  minimum_age: 'minimumAge',
  'locations.postal_code': 'postcode',
  'locations.coordinates': 'latitude',
};

/** Fields whose values are about no person. */
const QUOTABLE: readonly Field[] = ['website', 'status', 'minimumAge', 'postcode', 'latitude'];

/** What the rows of a file are read with. */
export function contextOf(source: string, { now, terms }: RowOptions): MappingContext {
  return {
    parse: readService,
    source,
    addressOf: () => 'https://file.invalid/',
    topics: new TopicTerms(topicNames, terms),
    places: placeIds(places),
    ofDirectory: [],
    now,
  };
}
