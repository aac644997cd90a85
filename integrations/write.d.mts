export interface Setting {
  readonly kind: 'text' | 'number' | 'switch' | 'choice';
  /** The words of a choice. */
  readonly values?: readonly string[];
  readonly hint: string;
}
export type Elements = Readonly<Record<string, Readonly<Record<string, Setting>>>>;

export function elementsOf(): Elements;
export function carrierAttributes(elements: Elements): string[];
/** What has to stand in each file, by its path below `integrations/`. */
export function filesFor(): Map<string, string>;
