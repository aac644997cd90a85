import type { ConversationLevel } from '../../models/index.js';

/** Words of `mecc-conversation-checklist`. */
export interface ChecklistMessages {
  readonly model: string;
  readonly levelLabel: string;
  readonly level: Readonly<Record<ConversationLevel, string>>;
  readonly time: string;
  readonly unverified: string;
  readonly prompts: string;
  readonly progress: (done: number, total: number) => string;
  readonly private: string;
  readonly dos: string;
  readonly donts: string;
  readonly outcomes: string;
  readonly restart: string;
  readonly restarted: string;
  readonly sources: string;
  readonly loading: string;
  readonly notFound: string;
  readonly unavailable: string;
  readonly retry: string;
}

export const checklistMessages: ChecklistMessages = {
  model: 'Kind of conversation',
  levelLabel: 'Level:',
  level: {
    'very-brief': 'Very brief',
    brief: 'Brief',
    'extended-brief': 'Extended brief',
    'high-intensity': 'High intensity',
    any: 'Any level',
  },
  time: 'Time:',
  unverified: 'not confirmed by a source',
  prompts: 'You could say:',
  progress: (done, total) => `${String(done)} of ${String(total)} steps done`,
  private: 'Your ticks stay on this page. They are gone when you leave it.',
  dos: 'What helps',
  donts: 'What to avoid',
  outcomes: 'How it may end well',
  restart: 'Done, start again',
  restarted: 'Cleared. Ready for the next conversation.',
  sources: 'Where this comes from',
  loading: 'Loading the checklist',
  notFound: 'This kind of conversation is not known.',
  unavailable: 'We could not load the checklist. Try again in a few minutes.',
  retry: 'Try again',
};
