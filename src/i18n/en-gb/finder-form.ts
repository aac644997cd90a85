/** Words of the form of `mecc-service-finder`, and of what it says without an answer. */
export interface FinderFormMessages {
  readonly heading: string;
  readonly text: string;
  readonly textHint: string;
  readonly topic: string;
  readonly anyTopic: string;
  readonly search: string;
  readonly filters: string;
  readonly filtersLoading: string;
  readonly filtersFailed: string;
  readonly results: string;
  readonly start: string;
  readonly checkPlace: string;
  readonly topics: string;
  readonly searching: string;
  readonly slow: string;
  readonly slowEarlier: string;
  readonly unavailable: string;
  readonly unavailableHelp: string;
  readonly retry: string;
}

export const finderFormMessages: FinderFormMessages = {
  heading: 'Find help',
  text: 'What do you need help with?',
  textHint: 'For example: money worries, stop smoking Widnes, debt WA8',
  topic: 'Topic',
  anyTopic: 'All topics',
  search: 'Search',
  filters: 'Filters',
  filtersLoading: 'Loading the filters',
  filtersFailed: 'We could not load the filters. You can still search.',
  results: 'Services',
  start: 'Search, or choose a topic.',
  checkPlace: 'Check the place above, or clear it to search everywhere.',
  topics: 'Topics',
  searching: 'Searching',
  slow: 'Still searching. You can wait, or search again.',
  slowEarlier: 'What you see is from before.',
  unavailable: 'We could not reach the directory',
  unavailableHelp:
    'This does not mean that there is no help. Try again in a few minutes, or use the urgent help above.',
  retry: 'Try again',
};
