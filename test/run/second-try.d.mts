export interface Tried {
  readonly file: string;
  readonly title: string;
  readonly passed: boolean;
}
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly tests?: readonly Tried[] | undefined;
}
export function filesToRepeat(count: Pick<Count, 'failed' | 'tests'>): string[];
export function withSecondTry(
  first: Count,
  second: Count,
): { count: Required<Count>; unsteady: Tried[] };
