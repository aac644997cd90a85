import type { CardActionsMessages } from './en-gb/card-actions.js';
import type { CardHoursMessages } from './en-gb/card-hours.js';
import type { CardMessages } from './en-gb/card.js';
import type { ChecklistMessages } from './en-gb/checklist.js';
import type { ExitMessages } from './en-gb/exit.js';
import type { FinderFiltersMessages } from './en-gb/finder-filters.js';
import type { FinderFormMessages } from './en-gb/finder-form.js';
import type { FinderMessages } from './en-gb/finder.js';
import type { LearningMessages } from './en-gb/learning.js';
import type { LibraryMessages } from './en-gb/library.js';
import type { OfflineMessages } from './en-gb/offline.js';
import type { PlaceMessages } from './en-gb/place.js';
import type { PledgeMessages } from './en-gb/pledge.js';
import type { QualityMessages } from './en-gb/quality.js';
import type { ShareMessages } from './en-gb/share.js';
import type { ShortlistMessages } from './en-gb/shortlist.js';
import type { TopicListMessages } from './en-gb/topic-list.js';
import type { TopicMessages } from './en-gb/topic.js';
import type { UrgentMessages } from './en-gb/urgent.js';

/** All messages of the elements, by the part of the interface they belong to. */
export interface Messages {
  card: CardMessages;
  cardActions: CardActionsMessages;
  cardHours: CardHoursMessages;
  checklist: ChecklistMessages;
  exit: ExitMessages;
  finder: FinderMessages;
  finderFilters: FinderFiltersMessages;
  finderForm: FinderFormMessages;
  learning: LearningMessages;
  library: LibraryMessages;
  offline: OfflineMessages;
  place: PlaceMessages;
  pledge: PledgeMessages;
  quality: QualityMessages;
  share: ShareMessages;
  shortlist: ShortlistMessages;
  topic: TopicMessages;
  topicList: TopicListMessages;
  urgent: UrgentMessages;
}

/** Messages of a language, as far as they are translated. */
export type Translation = { readonly [Part in keyof Messages]?: Partial<Messages[Part]> };

const translations = new Map<string, Translation>();

/**
 * Adds a language, or changes the wording of one. Call it before the elements are defined.
 *
 * @param lang BCP 47 tag, such as `cy`.
 */
export function registerMessages(lang: string, translation: Translation): void {
  translations.set(lang.toLowerCase(), translation);
}

/**
 * The language that dates and numbers beside these words are written in: that of the words. English
 * is always written as in the United Kingdom, also on pages that say `en` or `en-US`.
 */
export function formatLocale(lang: string): string {
  const [language = ''] = lang.toLowerCase().split('-');
  const isTranslated = translations.has(lang.toLowerCase()) || translations.has(language);
  return isTranslated && language !== 'en' ? lang : 'en-GB';
}

/** Messages of a part in the language nearest to `lang`; English fills what is not translated. */
export function messagesFor<Part extends keyof Messages>(
  lang: string,
  part: Part,
  english: Messages[Part],
): Messages[Part] {
  const tag = lang.toLowerCase();
  const translation = translations.get(tag) ?? translations.get(tag.split('-')[0] ?? tag);
  return { ...english, ...translation?.[part] };
}
