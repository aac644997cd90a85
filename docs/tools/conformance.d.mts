/** A test with a tag of WCAG. */
export interface TaggedTest {
  readonly file: string;
  /** As it is written, with `${…}` in it. */
  readonly title: string;
  readonly criteria: readonly string[];
  readonly elements: readonly string[];
}
export type Verdict = 'supports' | 'partly' | 'untested' | 'none';
export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** What only a person can judge. */
  readonly person?: string;
  /** Why it is about nothing in any element, but for those in `only`. */
  readonly none?: string;
  readonly only?: readonly string[];
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly tests: readonly TaggedTest[];
}
export const root: string;
export function shownElements(): string[];
export function taggedTests(elements?: readonly string[]): TaggedTest[];
export function passedIn(
  tests: readonly TaggedTest[],
  results: readonly { file: string; title: string; passed: boolean }[],
): TaggedTest[];
export function conformance(
  tests: readonly TaggedTest[],
  elements?: readonly string[],
): Criterion[];
