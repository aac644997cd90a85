import type { Stage } from './review-queue.js';

/** What each stage means, as lines of the reports. */
export const STAGE_TITLES: Readonly<Record<Stage, string>> = {
  '12-months': 'Last checked more than 12 months ago',
  '11-months': 'Last checked more than 11 months ago',
  '10-months': 'Last checked more than 10 months ago',
  'review-past': 'The day to check it again has passed',
  'in-future': 'The day of the check has not come yet',
  'not-recorded': 'Nobody recorded when it was checked',
};

/** What to do. */
export const STAGE_ADVICE: Readonly<Record<Stage, string>> = {
  '12-months': 'Ask the service now. Until then, people are told that it may be out of date.',
  '11-months': 'Ask the service again.',
  '10-months': 'Ask the service.',
  'review-past': 'Ask the service now. Until then, people are told that it may be out of date.',
  'in-future': 'Correct the day, or ask the service.',
  'not-recorded': 'Ask the service, and record the day.',
};
