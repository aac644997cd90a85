import { cardActionsMessages } from '../../src/i18n/en-gb/card-actions.js';
import { cardHoursMessages } from '../../src/i18n/en-gb/card-hours.js';
import { cardMessages } from '../../src/i18n/en-gb/card.js';
import { checklistMessages } from '../../src/i18n/en-gb/checklist.js';
import { exitMessages } from '../../src/i18n/en-gb/exit.js';
import { finderFiltersMessages } from '../../src/i18n/en-gb/finder-filters.js';
import { finderFormMessages } from '../../src/i18n/en-gb/finder-form.js';
import { finderMessages } from '../../src/i18n/en-gb/finder.js';
import { learningMessages } from '../../src/i18n/en-gb/learning.js';
import { libraryMessages } from '../../src/i18n/en-gb/library.js';
import { offlineMessages } from '../../src/i18n/en-gb/offline.js';
import { placeMessages } from '../../src/i18n/en-gb/place.js';
import { pledgeMessages } from '../../src/i18n/en-gb/pledge.js';
import { qualityMessages } from '../../src/i18n/en-gb/quality.js';
import { shareMessages } from '../../src/i18n/en-gb/share.js';
import { shortlistMessages } from '../../src/i18n/en-gb/shortlist.js';
import { topicListMessages } from '../../src/i18n/en-gb/topic-list.js';
import { topicMessages } from '../../src/i18n/en-gb/topic.js';
import { urgentMessages } from '../../src/i18n/en-gb/urgent.js';
import type { Messages } from '../../src/i18n/registry.js';

/** Every word of the interface in English, gathered. An element has only its own. */
export const english: Messages = {
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
