import type { Place, TopicName } from '../../models/index.js';
import type { ServiceMatch, ServiceQuery, SortOrder } from '../../search/service-query.js';
import type { UrgentRules } from '../../sources/urgent-rules.js';
import type { ServicePage } from '../../sources/service-page.js';
import type { Where } from '../shared/place-field.js';

/** What the form asks for, but for the place, which has its own field. */
export interface Criteria {
  readonly text: string;
  /** Id of a topic, or empty. */
  readonly topic: string;
  /** Filters by their names, such as `free` and `for:carers`: see `filter-names.ts`. */
  readonly filters: readonly string[];
  readonly sort: SortOrder;
}

/** A form that asks for nothing. */
export const NO_CRITERIA: Criteria = { text: '', topic: '', filters: [], sort: 'relevance' };

/** Words that had a place among them: what is left, and what goes into the field for the place. */
export interface Apart {
  readonly words: string;
  readonly place: string;
}

/** What a search is about, which is known before anything is searched. */
export interface Concern {
  /** Topics that the words mean, and the one that was chosen: each of them may be sensitive. */
  readonly about: readonly TopicName[];
  /** The words or the topic are such that urgent help comes first. */
  readonly crisis: boolean;
  /** What a sensitive topic says of what cannot wait. Undefined until that is here. */
  readonly rules?: UrgentRules | undefined;
}

/** An answer, as far as it has been fetched. */
export interface Answer extends Omit<Concern, 'rules'> {
  readonly kind: 'answer';
  readonly criteria: Criteria;
  /** What was asked. */
  readonly query: ServiceQuery;
  readonly where: Where;
  readonly pages: readonly ServicePage[];
  /** What was searched by: topics that the words mean, or the one that was chosen. */
  readonly topics: readonly TopicName[];
  /** What was searched by. */
  readonly words: string;
  readonly apart?: Apart | undefined;
  /** Places whose name is in the words, but may as well be a word. */
  readonly maybe: readonly Place[];
  /** The place, or those that the point may be in, the nearest first. */
  readonly around: readonly Place[];
  /** Where nothing is near enough: the nearest that fits in all else. */
  readonly nearest?: ServiceMatch | undefined;
}

/** What a search came to: an answer, a place that was not understood, or nothing that answered. */
export type Found =
  | Answer
  | { readonly kind: 'problem'; readonly apart?: Apart | undefined }
  | {
      readonly kind: 'failure';
      /** What is on screen from the search before. */
      readonly last?: Answer | undefined;
    };

/** How far a search has come. `cut` is an end by an error: nothing answered, or no further page. */
export type Phase = 'none' | 'pending' | 'settled' | 'cut';
