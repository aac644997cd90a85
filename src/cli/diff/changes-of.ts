import type { Service } from '../../models/index.js';
import type { FieldChange } from '../import/changes.js';
import { valuesInWords } from './values-in-words.js';
import { SUBJECTS, type Weight } from './subjects.js';

/** What is said of one thing, before and after. What stayed is in neither. */
export interface SubjectChange {
  /** `Phone numbers`, or the path of a field that goes by no such name. */
  readonly title: string;
  readonly weight: Weight;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a person would notice of the fields that differ, and the rest of them by their paths. */
export function changesOf(
  [old, now]: readonly [Service, Service],
  fields: readonly FieldChange[],
): {
  readonly weight: Weight;
  readonly changes: readonly SubjectChange[];
  readonly fields: readonly FieldChange[];
} {
  const differing = new Set(fields.map(({ path }) => path.split('.')[0]));
  const told = new Set<string>();
  const changes: SubjectChange[] = [];
  for (const { title, weight, fields: of, read } of SUBJECTS) {
    if (!of.some((field) => differing.has(field))) continue;
    const [before, after] = [clean(read(old)), clean(read(now))];
    const [gone, come] = [without(before, after), without(after, before)];
    if (gone.length + come.length === 0) continue;
    for (const field of of) told.add(field);
    changes.push({ title, weight, before: gone, after: come });
  }
  for (const { path, before, after } of fields) {
    if (told.has(path.split('.')[0] ?? '')) continue;
    changes.push({
      title: path,
      weight: 'last',
      before: valuesInWords(before),
      after: valuesInWords(after),
    });
  }
  return { weight: changes[0]?.weight ?? 'last', changes, fields };
}

const clean = (texts: readonly (string | undefined)[]) =>
  texts.flatMap((text) => text?.replace(/\s+/g, ' ').trim() || []);

const without = (texts: readonly string[], others: readonly string[]) =>
  texts.filter((text) => !others.includes(text));
