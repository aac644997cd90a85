import { DataError } from '../../errors/index.js';
import { countAreas } from '../../search/count-areas.js';
import { freshnessAt } from '../../search/freshness.js';
import { namedTopics } from '../../search/matched-topics.js';
import { placeIdOf } from '../../search/place-id.js';
import { rankMatches } from '../../search/rank-matches.js';
import { wordReader } from '../../search/search-services.js';
import { hasAny, isListed, serviceFilter } from '../../search/service-filter.js';
import { misspellingOf, searchWords, stem } from '../../search/text.js';
import { throwIfAborted, unlessAborted } from '../http/abort.js';
import { requestJson } from '../http/request-json.js';
import { pageNumbers } from '../page-numbers.js';
import { ServicePage } from '../service-page.js';
import type { RegionsKit } from './regions/kit.js';
import { ServiceRecords } from './service-records.js';

/** What reading regions shares with the rest. */
export const regionsKit: RegionsKit = {
  DataError,
  ServicePage,
  ServiceRecords,
  countAreas,
  freshnessAt,
  hasAny,
  isListed,
  misspellingOf,
  namedTopics,
  pageNumbers,
  placeIdOf,
  rankMatches,
  requestJson,
  searchWords,
  serviceFilter,
  stem,
  throwIfAborted,
  unlessAborted,
  wordReader,
};
