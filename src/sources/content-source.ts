import type {
  ConversationModel,
  Guide,
  LearningResource,
  MeccContact,
  Place,
  Pledge,
  QualityChecklist,
  Resource,
  Service,
  System,
  Topic,
  TopicName,
  TopicSummary,
} from '../models/index.js';
import type { RequestOptions } from './directory-source.js';
import type { UrgentRules } from './urgent-rules.js';

/** A topic and the national services that it names, in its order. */
export interface TopicWithServices {
  readonly topic: Topic;
  readonly services: readonly Service[];
}

/** Records that are asked for all at once, by their kind. */
export interface ContentRecords {
  /** What a list of topics shows of each topic that has a card. */
  readonly topics: TopicSummary;
  readonly conversations: ConversationModel;
  readonly learning: LearningResource;
  /** The library. */
  readonly resources: Resource;
  /** Self-checks of training and programmes. */
  readonly quality: QualityChecklist;
  readonly pledges: Pledge;
  /** What MECC is, how to set it up, and common questions. */
  readonly guides: Guide;
  readonly places: Place;
  readonly systems: System;
  readonly contacts: MeccContact;
}
export type ContentKind = keyof ContentRecords;

/** MECC content: what there is to talk about, how, and where to learn it. */
export interface ContentSource {
  /** Names of all topics, also of those that have no card yet. */
  topicNames(options?: RequestOptions): Promise<readonly TopicName[]>;
  /** Ids of the topics that have a card. */
  topicIds(options?: RequestOptions): Promise<readonly string[]>;
  /** @throws NotFoundError */
  topic(id: string, options?: RequestOptions): Promise<TopicWithServices>;
  /**
   * The rules of a topic for what cannot wait, asked for in a way that tells nobody which topic it
   * is. Without this method, or where it has none, `topic` is asked.
   */
  urgentRules?(id: string, options?: RequestOptions): Promise<UrgentRules | undefined>;
  /** All records of a kind. Empty when the source has none of that kind. */
  records<Kind extends ContentKind>(
    kind: Kind,
    options?: RequestOptions,
  ): Promise<readonly ContentRecords[Kind][]>;
}
