import { records as places } from '../../../generated/places.js';
import { topicNames } from '../../../generated/topic-names.js';
import type { Service } from '../../../models/index.js';
import { placeIds } from '../../../sources/open-referral/map-coverage.js';
import { mapService, type MappingContext } from '../../../sources/open-referral/map-service.js';
import { TopicTerms } from '../../../sources/open-referral/topic-terms.js';
import { readService } from '../../../sources/read-records.js';
import type { Json } from '../json.js';

const context: MappingContext = {
  parse: readService,
  source: 'file',
  addressOf: () => 'https://file.invalid/',
  topics: new TopicTerms(topicNames),
  places: placeIds(places),
  ofDirectory: [],
  // Only for prices whose time is over, and none is written with a time.
  now: new Date(0),
};

/** What the reader of feeds makes of a record. Undefined: nothing. */
export function readBack(record: Json): Service | undefined {
  return mapService(record, context).service;
}
