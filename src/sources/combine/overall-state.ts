import type { AnswerState } from '../directory-source.js';

/** How one of several sources answered; `unavailable` when it did not. */
export interface PartState {
  readonly state: AnswerState;
  readonly national?: boolean | undefined;
}

/** Whether an answer put together from several can be relied on. */
export function overallState(parts: readonly PartState[]): AnswerState {
  const has = (state: AnswerState) => parts.some((part) => part.state === state);
  const local = parts.filter((part) => !part.national);
  // With no local directory at all there is none that could be missing.
  const asked = local.length > 0 ? local : parts;
  if (asked.every(({ state }) => state === 'unavailable')) return 'unavailable';
  if (has('unavailable') || has('partial')) return 'partial';
  return has('stale') ? 'stale' : 'ok';
}
