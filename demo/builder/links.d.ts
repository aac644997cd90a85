import type { Choice, LinkService } from './snippets.js';

/** A record of `dist/data/national-services.json`, as far as it is read. */
export interface PublishedService {
  readonly id: string;
  readonly name: string;
  readonly url?: string | undefined;
  readonly topics?: readonly string[];
  readonly urgency?: string;
  readonly coverage?: { readonly nations?: readonly string[] };
  readonly contacts?: readonly {
    readonly kind: string;
    readonly value: string;
    readonly dial?: string | undefined;
    readonly label?: string | undefined;
  }[];
  readonly assurance?: { readonly assuredDate?: string | undefined; readonly checkFirst?: boolean };
}

export function dateText(date: string): string;

/** Services of a choice: those for the list, and names of those that nobody has checked. */
export function linkServices(
  services: readonly PublishedService[],
  choice: Pick<Choice, 'topics' | 'nation'>,
): { readonly listed: readonly LinkService[]; readonly unchecked: readonly string[] };
