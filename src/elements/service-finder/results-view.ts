import type { html as Html, TemplateResult } from 'lit';
import type { urgentHelp as UrgentHelp } from '../../generated/urgent-help.js';
import type { FinderFormMessages } from '../../i18n/en-gb/finder-form.js';
import type { UrgentMessages } from '../../i18n/en-gb/urgent.js';
import type { Messages } from '../../i18n/index.js';
import type { Nation, Place, TopicName } from '../../models/index.js';
import type { FreshnessLimits } from '../../search/freshness.js';
import type * as Reach from '../shared/reach.js';
import type { AnswerFocus } from './answer-focus.js';
import type { Concern, Criteria, Phase } from './criteria.js';

/** A piece of the page, or nothing. */
export type Piece = TemplateResult | undefined;

/** What answers and filters take from the finder: scripts that stand alone would bring a copy. */
export interface FinderKit extends Pick<
  typeof Reach,
  'isEmergencyNumber' | 'reachItem' | 'serves'
> {
  readonly html: typeof Html;
  readonly urgentHelp: typeof UrgentHelp;
  readonly urgentWords: UrgentMessages;
  /** Words of a part of the interface in the finder's language. */
  readonly say: <Part extends keyof Messages>(
    part: Part,
    english: Messages[Part],
  ) => Messages[Part];
}

/** What the part below the form is made of. */
export interface ResultsView extends FinderKit {
  readonly words: FinderFormMessages;
  readonly lang: string;
  readonly phase: Phase;
  /** What is on its way takes long. */
  readonly isSlow: boolean;
  /** Where focus goes. */
  readonly focus: Pick<AnswerFocus, 'isSaid' | 'isOdd'>;
  /** What is searched for, also while the answer is on its way. */
  readonly criteria: Criteria | undefined;
  /** What the search is about, as soon as that is known. */
  readonly concern: Concern | undefined;
  /** Above the results. */
  readonly heading: TemplateResult;
  /** Of the headings of the cards. */
  readonly headingLevel: number;
  /** Of the cards: where people can say that something is wrong. */
  readonly reportTo: string | undefined;
  /** How long a check can be relied on. */
  readonly freshness: FreshnessLimits;
  readonly nation: Nation | undefined;
  /** Topics to offer. */
  readonly topics: readonly TopicName[];
  /** Searches again with a change; focus goes to the answer. */
  readonly search: (change: Partial<Criteria>) => void;
  /** Searches again with a change; focus stays. */
  readonly refine: (change: Partial<Criteria>) => void;
  /** Says in which place the point is, and searches there. */
  readonly confirm: (place: Place) => void;
  /** Searches in a place, for other words. */
  readonly moveTo: (place: Place, text: string) => void;
  /** Fetches the next page. */
  readonly more: () => void;
}
