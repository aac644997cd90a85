import type {
  ConversationModel,
  LearningResource,
  Place,
  Service,
  Topic,
  TopicName,
} from '../models/index.js';
import type { RequestOptions } from './directory-source.js';

/** A topic and the national services that it names, in its order. */
export interface TopicWithServices {
  readonly topic: Topic;
  readonly services: readonly Service[];
}

/** MECC content: what there is to talk about, how, and where to learn it. */
export interface ContentSource {
  /** Names of all topics, also of those that have no card yet. */
  topicNames(options?: RequestOptions): Promise<readonly TopicName[]>;
  /** Ids of the topics that have a card. */
  topicIds(options?: RequestOptions): Promise<readonly string[]>;
  /** @throws NotFoundError */
  topic(id: string, options?: RequestOptions): Promise<TopicWithServices>;
  conversationModels(options?: RequestOptions): Promise<readonly ConversationModel[]>;
  /** @throws NotFoundError */
  conversationModel(id: string, options?: RequestOptions): Promise<ConversationModel>;
  learning(options?: RequestOptions): Promise<readonly LearningResource[]>;
  places(options?: RequestOptions): Promise<readonly Place[]>;
}
