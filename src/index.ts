/**
 * The SDK: typed, validated MECC and directory data for Node, workers and browsers, without a DOM.
 *
 * @packageDocumentation
 */
export { VERSION } from './version.js';

// Client
export {
  MeccClient,
  type LearningFilter,
  type Meaning,
  type MeccClientOptions,
} from './client/index.js';

// Sources
export { bundled, type BundledSource } from './sources/bundled.js';
export { combine, type CombineOptions } from './sources/combine.js';
export { openReferral, type OpenReferralOptions } from './sources/open-referral/open-referral.js';
export { staticDirectory, type StaticDirectoryOptions } from './sources/static-directory.js';
export { withFallback } from './sources/with-fallback.js';
export type { ContentSource, TopicWithServices } from './sources/content-source.js';
export type {
  AnswerState,
  DirectorySource,
  RequestOptions,
  SourceAnswer,
  SourceCapabilities,
  SourceStatus,
} from './sources/directory-source.js';
export type { FeedIssue, FeedReport } from './sources/feed-report.js';
export { pageOf, type PageAnswer } from './sources/page-of.js';
export { ServicePage, type ServicePageInit } from './sources/service-page.js';

// Search
export { freshness, type Freshness, type FreshnessOptions } from './search/freshness.js';
export { hasCrisisWords, matchTopics } from './search/matched-topics.js';
export { searchServices, type SearchContext } from './search/search-services.js';
export type {
  Distance,
  Near,
  ServiceMatch,
  ServiceQuery,
  SortOrder,
} from './search/service-query.js';

// Places and distances
export { distanceMetres, METRES_PER_MILE } from './geo/distance.js';
export { createOutcodeTable, loadOutcodes, type OutcodeTable } from './geo/outcodes.js';
export { parsePostcode, type ParsedPostcode } from './geo/postcode.js';
export { resolvePlace, type PlaceContext, type PlaceResolution } from './geo/resolve-place.js';

// Opening hours
export {
  openingStatus,
  opensOn,
  weeklyHours,
  type DayHours,
  type OpeningStatus,
} from './schedule/opening-hours.js';

// Models: schema, type and tolerant parser of each
export * from './models/index.js';

// Errors
export * from './errors/index.js';
