import type { TopicGroup } from '../../models/index.js';
import { plural } from '../format.js';

/** Words of `mecc-topic-list`. */
export interface TopicListMessages {
  readonly heading: string;
  /** Names of the groups, in their order. */
  readonly groups: Readonly<Record<TopicGroup, string>>;
  readonly text: string;
  readonly textHint: string;
  readonly search: string;
  readonly results: string;
  readonly count: (lang: string, count: number) => string;
  readonly found: (lang: string, count: number) => string;
  readonly noneFound: string;
  readonly typeFirst: string;
  readonly notSearched: string;
  readonly crisis: string;
  readonly showAll: string;
  readonly back: string;
  readonly backToResults: string;
  readonly none: string;
  readonly loading: string;
  readonly searching: string;
  readonly unavailable: string;
  readonly retry: string;
}

export const topicListMessages: TopicListMessages = {
  heading: 'Topics',
  groups: {
    urgent: 'When it cannot wait',
    lifestyle: 'Healthy living',
    prevention: 'Staying well',
    social: 'Home, money and community',
    'mental-health': 'Mental health',
    'life-course': 'Fairness and access',
  },
  text: 'What is it about?',
  textHint: 'Use your own words, such as “skint” or “cannot sleep”.',
  search: 'Find topics',
  results: 'Topics for your words',
  count: (lang, count) => plural(lang, count, { one: '# topic', other: '# topics' }),
  found: (lang, count) => plural(lang, count, { one: '# topic found', other: '# topics found' }),
  noneFound: 'No topic fits these words. Try other words, or choose from all topics below.',
  typeFirst: 'Type a word first.',
  notSearched: 'We could not search just now. All topics are below.',
  crisis: 'If someone is not safe, use urgent help first.',
  showAll: 'Show all topics',
  back: 'Back to all topics',
  backToResults: 'Back to the topics found',
  none: 'No topics are listed here.',
  loading: 'Loading the topics',
  searching: 'Searching',
  unavailable: 'We could not load the topics. Try again in a few minutes.',
  retry: 'Try again',
};
