import { VERSION } from '../version.js';
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

/** What all copies of this version on a page share: a script may bring one, and a part another. */
interface Store {
  /** All that is said in a language, by its tag in lower case. */
  readonly words: Map<string, Translation>;
  /** Those who show words, and have to know of others. */
  readonly listeners: Set<() => void>;
  /** Writes dates and lists of a language that the browser does not know. */
  format?: OwnFormatter;
}

/** @internal A formatter in place of one of `Intl`; undefined where that knows the language. */
export type OwnFormatter = (
  kind: 'DateTimeFormat' | 'DisplayNames' | 'ListFormat' | 'NumberFormat' | 'PluralRules',
  lang: string,
  options?: object,
) => unknown;

const KEY = Symbol.for(`mecc.messages ${VERSION}`);

/** @internal */
export const store: Store = ((globalThis as { [KEY]?: Store })[KEY] ??= {
  words: new Map(),
  listeners: new Set(),
});

/**
 * @internal English is one language here: words for `en-GB` hold on pages that say `en` or `en-US`.
 * How dates are written is no part of it.
 */
export const keyOf = (lang: string): string => lang.toLowerCase().replace(/-u-.*|^(en)-.*/, '$1');

/**
 * @internal Scripts that words of the language itself are not written in: Panjabi in Shahmukhi, for
 * one. By tags in small letters.
 */
export const OTHER_SCRIPTS = /^pa-(?:arab|pk)\b|^(?:ar|bn|ur)-latn\b/;

/** Words for exactly this tag, or else for its language, where that is of use to who can read it. */
const wordsFor = (key: string) =>
  store.words.get(key) ??
  (OTHER_SCRIPTS.test(key) ? undefined : store.words.get(key.split('-')[0] ?? ''));

/** The language that words are shown in where `lang` is wanted: English where there are no others. */
export function wordsLanguage(lang: string): string {
  const key = keyOf(lang);
  return key !== 'en' && wordsFor(key) ? lang : 'en-GB';
}

/**
 * The locale for dates and numbers beside these words: that of the words. English is always written
 * as in the United Kingdom, also on pages that say `en` or `en-US`. Digits are those of a telephone,
 * and years those of the data, in every language.
 */
export function formatLocale(lang: string): string {
  const words = wordsLanguage(lang);
  return words === 'en-GB' || words.includes('-u-') ? words : `${words}-u-ca-gregory-nu-latn`;
}

/** Messages of a part in the language nearest to `lang`; English fills what is not translated. */
export function messagesFor<Part extends keyof Messages>(
  lang: string,
  part: Part,
  english: Messages[Part],
): Messages[Part] {
  return { ...english, ...wordsFor(keyOf(lang))?.[part] };
}
