/** Words of `mecc-topic-card`. */
export interface TopicMessages {
  readonly why: string;
  readonly ask: string;
  readonly assist: string;
  readonly act: string;
  readonly tips: string;
  readonly urgent: string;
  readonly national: string;
  readonly local: (place: string) => string;
  readonly noLocal: (place: string) => string;
  readonly localUnavailable: string;
  readonly source: string;
  readonly loading: string;
  readonly notFound: string;
  readonly unavailable: string;
  readonly retry: string;
  readonly nations: string;
  readonly draft: string;
  readonly moreServices: (count: number) => string;
}

export const topicMessages: TopicMessages = {
  why: 'Why it matters',
  ask: 'Ask',
  assist: 'Assist',
  act: 'Act',
  tips: 'Tips for you',
  urgent: 'If it cannot wait',
  national: 'National help',
  local: (place) => `Help in ${place}`,
  noLocal: (place) => `The directory has no local service for this in ${place}.`,
  localUnavailable:
    'We could not reach the local directory. This does not mean that there is no local help.',
  source: 'Source:',
  loading: 'Loading this topic',
  notFound: 'This topic is not known.',
  unavailable: 'We could not load this topic. Try again in a few minutes.',
  retry: 'Try again',
  nations: 'In Wales, Scotland and Northern Ireland',
  draft: 'No clinician has checked this text yet.',
  moreServices: (count) => `Show ${String(count)} more`,
};
