import type { ConversationLevel } from '../../models/index.js';

/** Words of `mecc-conversation-checklist`. */
export interface ChecklistMessages {
  readonly model: string;
  readonly level: Readonly<Record<ConversationLevel, string>>;
  readonly time: string;
  readonly timeUnverified: string;
  readonly prompts: string;
  readonly progress: (done: number, total: number) => string;
  readonly private: string;
  readonly dos: string;
  readonly donts: string;
  readonly outcomes: string;
  readonly restart: string;
  readonly restarted: string;
  readonly sources: string;
  readonly unverified: string;
  readonly loading: string;
  readonly notFound: string;
  readonly unavailable: string;
  readonly retry: string;
}

export const checklistMessages: ChecklistMessages = {
  model: 'Kind of conversation',
  level: {
    'very-brief': 'Very brief',
    brief: 'Brief',
    'extended-brief': 'Extended brief',
    'high-intensity': 'High intensity',
    any: 'Any length',
  },
  time: 'Time:',
  timeUnverified: 'not confirmed by a source',
  prompts: 'You could say',
  progress: (done, total) => `${String(done)} of ${String(total)} steps done`,
  private: 'What you tick stays on this page and is gone when you leave.',
  dos: 'Do',
  donts: 'Avoid',
  outcomes: 'A good conversation may end with',
  restart: 'Done, start again',
  restarted: 'Cleared. Ready for the next conversation.',
  sources: 'Sources',
  unverified: 'not confirmed',
  loading: 'Loading the checklist',
  notFound: 'This kind of conversation is not known.',
  unavailable: 'We could not load the checklist. Try again in a few minutes.',
  retry: 'Try again',
};
