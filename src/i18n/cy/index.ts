import type { Messages } from '../registry.js';
import { cardActionsMessages } from './card-actions.js';
import { cardHoursMessages } from './card-hours.js';
import { cardMessages } from './card.js';
import { checklistMessages } from './checklist.js';
import { exitMessages } from './exit.js';
import { finderFiltersMessages } from './finder-filters.js';
import { finderFormMessages } from './finder-form.js';
import { finderMessages } from './finder.js';
import { learningMessages } from './learning.js';
import { libraryMessages } from './library.js';
import { offlineMessages } from './offline.js';
import { placeMessages } from './place.js';
import { pledgeMessages } from './pledge.js';
import { qualityMessages } from './quality.js';
import { shareMessages } from './share.js';
import { shortlistMessages } from './shortlist.js';
import { topicListMessages } from './topic-list.js';
import { topicMessages } from './topic.js';
import { urgentMessages } from './urgent.js';

export { facts } from './facts.js';
export { CATEGORIES as pluralCategories } from './words.js';

/** Every word of the interface in Welsh. */
export const translation: Messages = {
  card: cardMessages,
  cardActions: cardActionsMessages,
  cardHours: cardHoursMessages,
  checklist: checklistMessages,
  exit: exitMessages,
  finder: finderMessages,
  finderFilters: finderFiltersMessages,
  finderForm: finderFormMessages,
  learning: learningMessages,
  library: libraryMessages,
  offline: offlineMessages,
  place: placeMessages,
  pledge: pledgeMessages,
  quality: qualityMessages,
  share: shareMessages,
  shortlist: shortlistMessages,
  topic: topicMessages,
  topicList: topicListMessages,
  urgent: urgentMessages,
};
