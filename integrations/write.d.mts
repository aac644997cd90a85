export interface Setting {
  readonly kind: 'text' | 'number' | 'switch';
  readonly hint: string;
}
export type Elements = Readonly<Record<string, Readonly<Record<string, Setting>>>>;

export function elementsOf(manifest: unknown): Elements;
export function carrierAttributes(elements: Elements): string[];
/** What has to stand in each file, by its path below `integrations/`. */
export function filesFor(manifest: unknown): Map<string, string>;
