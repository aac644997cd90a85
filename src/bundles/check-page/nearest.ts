import { damerau } from '../../search/damerau.js';

/** The name that was probably meant: at most three slips away, and never most of the word. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.min(3, Math.ceil(name.length / 3)) + 1;
  for (const one of names) {
    const slips = damerau(name.toLowerCase(), one.toLowerCase(), least);
    if (slips < least) [best, least] = [one, slips];
  }
  return best;
}

/** "Did you mean …?", or what to do when nothing is near. */
export const meant = (name: string, names: Iterable<string>, otherwise: string): string => {
  const found = nearest(name, names);
  return found === undefined ? otherwise : `Did you mean “${found}”?`;
};
