import type { CriterionStatus } from '../../models/index.js';
import { formatPartialDate } from '../format.js';

/** Words of `mecc-quality-checklist`. */
export interface QualityMessages {
  readonly selfCheck: string;
  readonly gap: string;
  readonly scale: string;
  readonly private: string;
  readonly kept: string;
  readonly careful: string;
  readonly progress: (scored: number, total: number) => string;
  readonly evidence: string;
  readonly unscored: string;
  readonly notes: string;
  readonly status: Readonly<Record<CriterionStatus, string>>;
  readonly summary: string;
  readonly made: (lang: string, date: string) => string;
  readonly byArea: string;
  readonly area: string;
  readonly score: string;
  readonly scored: string;
  readonly all: string;
  readonly outOf: (score: number, highest: number) => string;
  readonly lowest: string;
  readonly noted: string;
  readonly print: string;
  readonly csv: string;
  readonly json: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly restart: string;
  readonly restartHelp: string;
  readonly clear: string;
  readonly restarted: string;
  readonly sources: string;
  readonly lastChecked: (lang: string, date: string) => string;
  readonly notRecorded: string;
  /** Heads of the columns of the spreadsheet. */
  readonly columns: readonly [
    checklist: string,
    date: string,
    area: string,
    criterion: string,
    score: string,
    meaning: string,
    notes: string,
    status: string,
  ];
  readonly loading: string;
  readonly notFound: string;
  readonly none: string;
  readonly unavailable: string;
  readonly retry: string;
}

export const qualityMessages: QualityMessages = {
  selfCheck:
    'This is a self-check to help you think and plan. Nobody awards a mark or a badge for it.',
  gap: 'What is missing here',
  scale: 'The scale comes from:',
  private:
    'Your scores and notes stay on this page. They are gone when you leave it, unless you print or save them.',
  kept: 'This website may keep your scores. Your notes stay on this page, and are gone when you leave it.',
  careful: 'Leave names and details of people out of your notes.',
  progress: (scored, total) => `${String(scored)} of ${String(total)} scored`,
  evidence: 'What could show it:',
  unscored: 'Not scored yet',
  notes: 'Your notes on the evidence',
  status: {
    confirmed: 'From the original, in our words',
    partly: 'From an original that we could read only in part, in our words',
    derived: 'Not from the original: from another MECC source, in our words',
    unverified: 'Not confirmed',
  },
  summary: 'Summary',
  made: (lang, date) => `Made on ${formatPartialDate(lang, date)}`,
  byArea: 'Score by area',
  area: 'Area',
  score: 'Score',
  scored: 'How much is scored',
  all: 'All areas',
  outOf: (score, highest) => `${String(score)} of ${String(highest)}`,
  lowest: 'Your scores, lowest first',
  noted: 'Your notes:',
  print: 'Print the summary',
  csv: 'Save for a spreadsheet (CSV)',
  json: 'Save as data (JSON)',
  saved: 'The file is made. Look for it where your browser saves files.',
  notSaved: 'The file could not be made. Try again, or print the summary.',
  restart: 'Start again',
  restartHelp: 'This clears all scores and notes. You cannot get them back.',
  clear: 'Clear all',
  restarted: 'All scores and notes are cleared.',
  sources: 'Where this comes from',
  lastChecked: (lang, date) => `Last checked: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Nobody recorded when this was last checked',
  columns: [
    'Self-check',
    'Date',
    'Area',
    'What to check',
    'Score',
    'Meaning of the score',
    'Notes on the evidence',
    'Where it comes from',
  ],
  loading: 'Loading the self-check',
  notFound: 'This self-check is not known.',
  none: 'No self-check is listed yet.',
  unavailable: 'We could not load the self-check. Try again in a few minutes.',
  retry: 'Try again',
};
