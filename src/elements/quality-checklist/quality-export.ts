/** What was entered, as a file. Comes when somebody wants one. */
import type { QualityMessages } from '../../i18n/en-gb/quality.js';
import type { QualityChecklist, QualityCriterion, Score } from '../../models/index.js';
import { toCsv } from '../../share/csv.js';
import { download } from '../shared/download.js';
import { type QualityScores, summarise } from './quality-summary.js';

/** What somebody has entered in a checklist, and when it is written out. */
export interface QualityEntries {
  readonly checklist: QualityChecklist;
  readonly scores: QualityScores;
  /** Notes by id of the criterion. */
  readonly notes: ReadonlyMap<string, string>;
  /** `2026-11-21` */
  readonly date: string;
}

/**
 * A row a criterion, with what was entered for it. A cell is empty where nothing was. Rows of the
 * same width at the end say what a self-check is, and what is missing in this one.
 */
export function qualityCsv(
  { checklist, scores, notes, date }: QualityEntries,
  words: QualityMessages,
): string {
  const note = (title: string, text: string) => [
    checklist.title,
    date,
    title,
    text,
    '',
    '',
    '',
    '',
  ];
  return toCsv([
    words.columns,
    ...summarise(checklist, scores).criteria.map(({ area, criterion, score }) => [
      checklist.title,
      date,
      area.title,
      criterion.text,
      score?.value ?? '',
      score?.label ?? words.unscored,
      notes.get(criterion.id) ?? '',
      words.status[criterion.status],
    ]),
    note('', words.selfCheck),
    ...(checklist.gap === undefined ? [] : [note(words.gap, checklist.gap)]),
  ]);
}

/** What is saved as JSON. Its `scores` can be given to the element again, as its `value`. */
export interface QualityFile {
  /** A file of another kind or version has another shape; fields may be added to this one. */
  readonly kind: 'mecc-self-check';
  readonly version: 1;
  /** Id of the checklist. */
  readonly checklist: string;
  readonly title: string;
  /** What a self-check is, and what it is not. */
  readonly selfCheck: string;
  /** What is missing in this one, and why. */
  readonly gap?: string | undefined;
  /** The day it was written: `2026-11-21`. */
  readonly date: string;
  readonly scale: readonly Score[];
  /** What there was to score, in order. */
  readonly criteria: readonly (Pick<QualityCriterion, 'id' | 'text' | 'status'> & {
    /** Title of its area. */
    readonly area: string;
  })[];
  /** Scores by id of the criterion. */
  readonly scores: QualityScores;
  /** Ids of the criteria without a score. */
  readonly notScored: readonly string[];
  /** Notes by id of the criterion, where there are any. */
  readonly notes: Readonly<Record<string, string>>;
}

/** What was entered, for a program to read. */
export function qualityJson(
  { checklist, scores, notes, date }: QualityEntries,
  words: QualityMessages,
): string {
  const { criteria, unscored } = summarise(checklist, scores);
  const file: QualityFile = {
    kind: 'mecc-self-check',
    version: 1,
    checklist: checklist.id,
    title: checklist.title,
    selfCheck: words.selfCheck,
    gap: checklist.gap,
    date,
    scale: checklist.scale,
    criteria: criteria.map(({ area, criterion: { id, text, status } }) => ({
      id,
      area: area.title,
      text,
      status,
    })),
    scores: Object.fromEntries(
      criteria.flatMap(({ criterion, score }) => (score ? [[criterion.id, score.value]] : [])),
    ),
    notScored: unscored.map(({ criterion }) => criterion.id),
    notes: Object.fromEntries(
      criteria.flatMap(({ criterion: { id } }) => {
        const note = notes.get(id);
        return note ? [[id, note]] : [];
      }),
    ),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Forms that a summary can be saved in. */
export type QualityFormat = 'csv' | 'json';

/** Hands what was entered to the browser as a file. */
export function saveQuality(
  format: QualityFormat,
  entries: QualityEntries,
  words: QualityMessages,
): void {
  const name = `${entries.checklist.id}-${entries.date}.${format}`;
  if (format === 'csv') download(name, 'text/csv;charset=utf-8', qualityCsv(entries, words));
  else download(name, 'application/json', qualityJson(entries, words));
}
