import { formatter } from './format.js';

/** How many services are local, and how many national. The others do not say whom they serve. */
export interface Areas {
  readonly local: number;
  readonly national: number;
}

/** What a language says of where services are. */
export interface AreaWords {
  /** All are local. `place` is "in Halton" or "near WA8"; a space before it without this. */
  readonly local?: (place: string) => string;
  /** All are national. */
  readonly allNational: (count: number) => string;
  /** Some are national, and some name no area: what stands beside their number. */
  readonly national: (count: number) => string;
  readonly unknown: (count: number) => string;
  /** A number and what it counts; the number first without this. */
  readonly part?: (count: number, text: string) => string;
  /** All parts; a colon and a list without this. */
  readonly join?: (parts: readonly string[]) => string;
}

/**
 * What follows a number of services: how many of them are in the place or near it. When which of it
 * is said is the same in every language.
 */
export function areasOf({
  local: here,
  allNational,
  national: wide,
  unknown: other,
  ...own
}: AreaWords) {
  return (lang: string, place: string, count: number, { local, national }: Areas): string => {
    if (local === count) return here?.(place) ?? ` ${place}`;
    if (national === count) return allNational(count);
    const unknown = count - local - national;
    if (unknown === count) return '';
    const {
      part = (number, text) => `${formatter('NumberFormat', lang).format(number)} ${text}`,
      join = (parts) => `: ${formatter('ListFormat', lang).format(parts)}`,
    } = own;
    const parts = [
      local > 0 && part(local, place),
      national > 0 && part(national, wide(national)),
      unknown > 0 && part(unknown, other(unknown)),
    ];
    return join(parts.filter((text) => text !== false));
  };
}
