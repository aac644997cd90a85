/**
 * The SDK: typed, validated MECC and directory data for Node, workers and browsers, without a DOM.
 *
 * @packageDocumentation
 */
export { VERSION } from './version.js';

// Client
export {
  MeccClient,
  type Interpretation,
  type LearningFilter,
  type Meaning,
  type MeccClientOptions,
} from './client/index.js';

// Sources
export { bundled, type BundledSource } from './sources/bundled.js';
export { combine, type CombineOptions } from './sources/combine.js';
export { openReferral, type OpenReferralOptions } from './sources/open-referral/open-referral.js';
export type { TermTopics } from './sources/open-referral/topic-terms.js';
export { staticDirectory, type StaticDirectoryOptions } from './sources/static-directory.js';
export { cacheStore, type CachesLike } from './sources/offline/cache-store.js';
export {
  gatherPack,
  packBytes,
  readPack,
  type OfflinePack,
  type PackOrigin,
} from './sources/offline/offline-pack.js';
export { memoryStore, type OfflineStore } from './sources/offline/offline-store.js';
export { withOfflineCopy } from './sources/offline/with-offline-copy.js';
export { withFallback } from './sources/with-fallback.js';
export type {
  ContentKind,
  ContentRecords,
  ContentSource,
  TopicWithServices,
} from './sources/content-source.js';
export type { UrgentRules } from './sources/urgent-rules.js';
export type { UrgentService } from './sources/urgent-service.js';
export type {
  AnswerState,
  DirectorySource,
  RequestOptions,
  SourceAnswer,
  SourceCapabilities,
  SourceStatus,
} from './sources/directory-source.js';
export type { FeedIssue, FeedReport } from './sources/feed-report.js';
export { pageFacets, pageOf, type PageAnswer } from './sources/page-of.js';
export { ServicePage, type ServicePageInit } from './sources/service-page.js';

// Search
export type { AreaCounts } from './search/count-areas.js';
export { facetCounts } from './search/facet-counts.js';
export {
  withOption,
  type FacetCounts,
  type FacetIndex,
  type FacetName,
  type FacetOption,
  type FacetRow,
} from './search/facets.js';
export {
  freshness,
  type Freshness,
  type FreshnessLimits,
  type FreshnessOptions,
} from './search/freshness.js';
export { hasCrisisWords, matchTopics } from './search/matched-topics.js';
export { searchContext } from './search/search-context.js';
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
export { outsideArea, type OutsidePlace } from './geo/outside-area.js';
export { parsePostcode, type ParsedPostcode } from './geo/postcode.js';
export { resolvePlace, type PlaceContext, type PlaceResolution } from './geo/resolve-place.js';
export { splitPlace, type SplitContext, type SplitText } from './geo/split-place.js';

// Opening hours
export {
  holidayHours,
  isBankHoliday,
  loadBankHolidays,
  type HolidayDivision,
  type HolidayTable,
} from './schedule/bank-holidays.js';
export {
  openingStatus,
  opensOn,
  weeklyHours,
  type DayHours,
  type HolidayHours,
  type OpeningStatus,
} from './schedule/opening-hours.js';

// Handing over
export { calendarFile, type CalendarOptions } from './share/calendar.js';
export type { ComposedText, MessageOptions } from './share/compose-message.js';
export { contactCard } from './share/contact-card.js';
export {
  conversationSummary,
  summaryMail,
  summarySms,
  summaryTitle,
  type ConversationOutcome,
  type SummaryOptions,
} from './share/conversation-summary.js';
export {
  MAILTO_MAX_LENGTH,
  mailMessage,
  mailtoHref,
  messageTitle,
  plainText,
  SMS_MAX_PARTS,
  smsHref,
  smsMessage,
  smsNumber,
  type Message,
  type SmsOptions,
} from './share/message.js';
export { QR_MAX_BYTES, qrPath, type QrPath } from './share/qr.js';
export {
  serviceLines,
  serviceText,
  type MessageLookup,
  type CheckDetail,
  type ServiceDetail,
  type ShareOptions,
} from './share/service-text.js';
export {
  readShortlistFragment,
  SHORTLIST_MAX_ID_LENGTH,
  SHORTLIST_MAX_IDS,
  shortlistFragment,
  shortlistUrl,
} from './share/shortlist-link.js';
export { smsParts } from './share/sms-length.js';

// Models: schema, type and tolerant parser of each
export * from './models/index.js';

// Errors
export * from './errors/index.js';
