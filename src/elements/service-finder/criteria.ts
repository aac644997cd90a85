import type { Place, TopicName } from '../../models/index.js';
import type { ServiceMatch, ServiceQuery, SortOrder } from '../../search/service-query.js';
import type { TopicWithServices } from '../../sources/content-source.js';
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

/** An answer, as far as it has been fetched. */
export interface Answer {
  readonly kind: 'answer';
  readonly criteria: Criteria;
  /** What was asked. */
  readonly query: ServiceQuery;
  readonly where: Where;
  readonly pages: readonly ServicePage[];
  /** Topics that the words mean, or the one that was chosen. */
  readonly topics: readonly TopicName[];
  /** The words or the topic are such that urgent help comes first. */
  readonly crisis: boolean;
  /** What was searched by. */
  readonly words: string;
  /** What stays in the field for words: the rest of it was a place, which has its own. */
  readonly rest?: string | undefined;
  /** Places whose name is in the words, but may as well be a word. */
  readonly maybe: readonly Place[];
  /** The place, or those that the point may be in, the nearest first. */
  readonly around: readonly Place[];
  /** Where nothing is near enough: the nearest that fits in all else. */
  readonly nearest?: ServiceMatch | undefined;
  /** A topic that is sensitive, with its own rules for what cannot wait. */
  readonly sensitive?: TopicWithServices | undefined;
}

/** What a search came to: an answer, a place that was not understood, or nothing that answered. */
export type Found =
  | Answer
  | { readonly kind: 'problem'; readonly rest?: string | undefined }
  | {
      readonly kind: 'failure';
      /** What is on screen from the search before. */
      readonly last?: Answer | undefined;
    };

/** How far a search has come. `cut` is an end by an error: nothing answered, or no further page. */
export type Phase = 'none' | 'pending' | 'settled' | 'cut';
