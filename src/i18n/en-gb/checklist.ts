import type { ConversationKind, ConversationLevel } from '../../models/index.js';
import { formatPartialDate } from '../format.js';

/** Forms that the text of a checklist has. */
export type ChecklistVariant = 'standard' | 'easy-read' | 'text-only';

/** Words of `mecc-conversation-checklist`. */
export interface ChecklistMessages {
  readonly model: string;
  readonly kind: Readonly<Record<ConversationKind, string>>;
  readonly changed: (title: string) => string;
  readonly levelLabel: string;
  readonly level: Readonly<Record<ConversationLevel, string>>;
  readonly time: string;
  readonly unverified: string;
  readonly unsourced: string;
  readonly variants: string;
  readonly variant: Readonly<Record<ChecklistVariant, string>>;
  readonly easyStatus: Readonly<Record<'draft' | 'co-produced' | 'missing', string>>;
  readonly standardShown: string;
  readonly timer: string;
  readonly notStarted: string;
  readonly minutes: (minutes: number, isRunning: boolean) => string;
  readonly usual: string;
  readonly usualFor: (level: string) => string;
  readonly usualUnknown: string;
  readonly startTimer: string;
  readonly stopTimer: string;
  readonly timerHint: string;
  readonly prompts: string;
  readonly cues: string;
  readonly tips: string;
  readonly scale: string;
  readonly notAnswered: string;
  readonly noAnswer: string;
  readonly answer: (number: number) => string;
  readonly thenAsk: string;
  readonly progress: (done: number, total: number) => string;
  readonly stepOf: (step: number, total: number, title: string) => string;
  readonly lastStep: string;
  readonly stepDone: string;
  readonly back: string;
  readonly next: string;
  readonly private: string;
  readonly plan: string;
  readonly planHint: string;
  readonly planChosen: string;
  readonly planChosenHint: string;
  readonly planNext: string;
  readonly dos: string;
  readonly donts: string;
  readonly outcomes: string;
  readonly training: string;
  readonly restart: string;
  readonly restarted: string;
  readonly printCard: string;
  readonly cardSource: string;
  readonly sources: string;
  readonly lastChecked: (lang: string, date: string) => string;
  readonly notRecorded: string;
  readonly loading: string;
  readonly notFound: string;
  readonly unavailable: string;
  readonly retry: string;
}

export const checklistMessages: ChecklistMessages = {
  model: 'Kind of conversation',
  kind: {
    steps: 'Steps to follow',
    skills: 'Skills to use at any time',
    tool: 'Tools',
    theory: 'Ideas behind it',
  },
  changed: (title) => `Now showing: ${title}. What you had ticked is kept.`,
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
  unsourced: 'We read no published page that confirms this. Ask a trainer before you use it.',
  variants: 'How to show it',
  variant: { standard: 'Standard', 'easy-read': 'Easy read', 'text-only': 'Text only' },
  easyStatus: {
    draft: 'Draft. Not made with people with a learning disability yet. It has no pictures yet.',
    'co-produced': 'Made with people with a learning disability. It has no pictures yet.',
    missing: 'There is no easy read text for this yet. This is the standard text.',
  },
  standardShown: 'Showing the standard text.',
  timer: 'Timer',
  notStarted: 'Not started',
  minutes: (minutes, isRunning) => {
    const passed =
      minutes === 0
        ? 'less than 1 minute'
        : minutes === 1
          ? '1 minute'
          : `${String(minutes)} minutes`;
    return `${isRunning ? 'Passed:' : 'Stopped after'} ${passed}`;
  },
  usual: 'Usual time:',
  usualFor: (level) => `Usual time at this level (${level.toLowerCase()}):`,
  usualUnknown: 'not known',
  startTimer: 'Start the timer',
  stopTimer: 'Stop the timer',
  timerHint: 'It makes no sound and gives no warning. Take the time you need.',
  prompts: 'You could say:',
  cues: 'What to notice',
  tips: 'Tips (good practice, no source)',
  scale: '0 is not at all. 10 is very.',
  notAnswered: 'Not answered',
  noAnswer: 'Not answered yet',
  answer: (number) => `Answer: ${String(number)} out of 10`,
  thenAsk: 'Then ask:',
  progress: (done, total) => `${String(done)} of ${String(total)} steps done`,
  stepOf: (step, total, title) => `Step ${String(step)} of ${String(total)}: ${title}`,
  lastStep: 'This is the last step.',
  stepDone: 'This step is done',
  back: 'Back',
  next: 'Next',
  private: 'What you tick and choose stays on this page. It is gone when you leave it.',
  plan: 'What you agreed',
  planHint: 'For the person to take with them. Leave out names and private details.',
  planChosen: 'What they chose',
  planChosenHint: 'One thing on each line.',
  planNext: 'Their next small step',
  dos: 'What helps',
  donts: 'What to avoid',
  outcomes: 'How it may end well',
  training: 'How people learn it',
  restart: 'Done, start again',
  restarted: 'Cleared. Ready for the next conversation.',
  printCard: 'Print a blank card',
  cardSource: 'From:',
  sources: 'Where this comes from',
  lastChecked: (lang, date) => `Last checked: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Nobody recorded when this was last checked',
  loading: 'Loading the checklist',
  notFound: 'This kind of conversation is not known.',
  unavailable: 'We could not load the checklist. Try again in a few minutes.',
  retry: 'Try again',
};
