/** Something on a page that keeps an element from working, or that makes it harder to use. */
export interface Finding {
  /** Short and stable, such as `unknown-topic`. */
  readonly code: string;
  /** What was found. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
  /** What it is about, to be shown on the page. */
  readonly element?: Element | undefined;
}
