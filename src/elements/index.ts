export { MeccElement } from './shared/mecc-element.js';
export type { ChecklistVariant } from '../i18n/en-gb/checklist.js';
export type { TopicForm } from '../i18n/en-gb/topic.js';
export { clientContext, type ClientSettings, placeContext } from '../controllers/contexts.js';
export { MeccConversationChecklistElement } from './conversation-checklist/conversation-checklist.js';
export {
  MeccChecklistOutcomeEvent,
  MeccChecklistProgressEvent,
} from './conversation-checklist/conversation-checklist.events.js';
export { MeccElearningLinksElement } from './elearning-links/elearning-links.js';
export { MeccLearningPlanEvent } from './elearning-links/elearning-links.events.js';
export { MeccOfflinePackElement } from './offline-pack/offline-pack.js';
export { MeccOfflineChangeEvent } from './offline-pack/offline-pack.events.js';
export { MeccPledgeElement } from './pledge/pledge.js';
export { MeccPledgePrintEvent } from './pledge/pledge.events.js';
export { MeccPlacePickerElement } from './place-picker/place-picker.js';
export { MeccPlaceChangeEvent } from './place-picker/place-picker.events.js';
export { MeccProviderElement } from './provider/provider.js';
export { MeccQualityChecklistElement } from './quality-checklist/quality-checklist.js';
export { MeccQualityChangeEvent } from './quality-checklist/quality-checklist.events.js';
export type { QualityScores } from './quality-checklist/quality-summary.js';
export { MeccQuickExitElement } from './quick-exit/quick-exit.js';
export { MeccExitEvent } from './quick-exit/quick-exit.events.js';
export { MeccResourceLibraryElement } from './resource-library/resource-library.js';
export { MeccServiceCardElement } from './service-card/service-card.js';
export { MeccServiceFinderElement } from './service-finder/service-finder.js';
export {
  MeccGapEvent,
  MeccSearchEvent,
  type SearchOutcome,
} from './service-finder/service-finder.events.js';
export { MeccShortlistElement } from './shortlist/shortlist.js';
export { MeccRestartEvent, MeccShortlistChangeEvent } from './shortlist/shortlist.events.js';
export { MeccTopicCardElement } from './topic-card/topic-card.js';
export { MeccTopicListElement } from './topic-list/topic-list.js';
export { MeccTopicSelectEvent } from './topic-list/topic-list.events.js';
export { MeccUrgentHelpElement } from './urgent-help/urgent-help.js';
