export interface OfferedElement {
  /** Tag without `mecc-`. */
  readonly name: string;
  readonly label: string;
  readonly about: string;
  readonly title: string;
  readonly takes: readonly string[];
  readonly isNeverFramed?: boolean;
  readonly fallback?: { readonly href: string; readonly rel: string; readonly text: string };
}

export const ELEMENTS: readonly OfferedElement[];
export const IN_FINDER_FILE: readonly string[];
export function elementOf(name: string): OfferedElement | undefined;
