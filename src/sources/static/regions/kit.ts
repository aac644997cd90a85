import type { DataError } from '../../../errors/index.js';
import type { countAreas } from '../../../search/count-areas.js';
import type { freshnessAt } from '../../../search/freshness.js';
import type { namedTopics } from '../../../search/matched-topics.js';
import type { placeIdOf } from '../../../search/place-id.js';
import type { rankMatches } from '../../../search/rank-matches.js';
import type { wordReader } from '../../../search/search-services.js';
import type { hasAny, isListed, serviceFilter } from '../../../search/service-filter.js';
import type { misspellingOf, searchWords, stem } from '../../../search/text.js';
import type { throwIfAborted, unlessAborted } from '../../http/abort.js';
import type { requestJson } from '../../http/request-json.js';
import type { pageNumbers } from '../../page-numbers.js';
import type { ServicePage } from '../../service-page.js';
import type { ServiceRecords } from '../service-records.js';

/**
 * What reading regions shares with the rest. It is handed over and not imported: this is a file of
 * its own, which would carry everything it imports a second time.
 */
export interface RegionsKit {
  readonly DataError: typeof DataError;
  readonly ServicePage: typeof ServicePage;
  readonly ServiceRecords: typeof ServiceRecords;
  readonly countAreas: typeof countAreas;
  readonly freshnessAt: typeof freshnessAt;
  readonly hasAny: typeof hasAny;
  readonly isListed: typeof isListed;
  readonly misspellingOf: typeof misspellingOf;
  readonly namedTopics: typeof namedTopics;
  readonly pageNumbers: typeof pageNumbers;
  readonly placeIdOf: typeof placeIdOf;
  readonly rankMatches: typeof rankMatches;
  readonly requestJson: typeof requestJson;
  readonly searchWords: typeof searchWords;
  readonly serviceFilter: typeof serviceFilter;
  readonly stem: typeof stem;
  readonly throwIfAborted: typeof throwIfAborted;
  readonly unlessAborted: typeof unlessAborted;
  readonly wordReader: typeof wordReader;
}
