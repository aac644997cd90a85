import type { DataIssue } from '../errors/index.js';

/** What a tolerant parse gives: the value when it can be used, and everything that was wrong. */
export interface ParseResult<T> {
  /** Undefined when something required is missing or broken. */
  readonly value: T | undefined;
  /** What was wrong, and left out of the value where that could be done. */
  readonly issues: readonly DataIssue[];
}
