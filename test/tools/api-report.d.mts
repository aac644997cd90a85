export interface Difference {
  readonly changed: (readonly [before: string, now: string])[];
  readonly removed: string[];
  readonly added: string[];
}
/** Gone and changed lines break somebody; new ones break nobody who does not write them. */
export function compare(before: readonly string[], now: readonly string[]): Difference;
/** The differences as somebody reads them; empty when there is none. */
export function report(difference: Difference): string;
