import { BLACK, contrastRatio, type Rgb, WHITE } from './contrast.js';
import type { ColourName } from './tokens.js';

/** All colours of a theme, by the name of their token. */
export type Colours = Readonly<Record<ColourName, Rgb>>;

/** WCAG 2.2, 1.4.3: text. */
const TEXT = 4.5;
/** WCAG 2.2, 1.4.11 and 2.4.13: borders of controls, edges that mean something, focus. */
const SHAPE = 3;

const SURFACES = ['surface', 'surface-subtle', 'urgent-surface', 'warning-surface'] as const;

/** A colour in front of others, and the least contrast that it needs with each. */
export interface ContrastPair {
  readonly front: ColourName;
  readonly backs: readonly ColourName[];
  readonly least: number;
}

/** What stands on what in the elements. Text first: the others give way to it. */
export const CONTRAST_PAIRS: readonly ContrastPair[] = [
  { front: 'text', backs: SURFACES, least: TEXT },
  { front: 'text-muted', backs: SURFACES, least: TEXT },
  { front: 'link', backs: SURFACES, least: TEXT },
  { front: 'accent', backs: SURFACES, least: TEXT },
  { front: 'urgent', backs: ['surface', 'surface-subtle', 'urgent-surface'], least: TEXT },
  { front: 'on-accent', backs: ['accent'], least: TEXT },
  { front: 'control-border', backs: SURFACES, least: SHAPE },
  { front: 'warning', backs: ['surface', 'warning-surface'], least: SHAPE },
  { front: 'focus', backs: ['focus-contrast'], least: SHAPE },
];

/**
 * The colours that have to give way so that everything can be read: text with at least 4.5 to 1,
 * borders of controls and focus with 3 to 1. A theme that keeps to that is left as it is.
 *
 * Text that cannot be read becomes black or white; a surface that the text cannot stand on becomes
 * the page's own colour; what cannot be told from its ground takes the colour of the text.
 *
 * @param colours The theme as it would be shown.
 * @param page What the elements stand on. Default: `surface`.
 * @returns those that change, and what they become.
 */
export function guardColours(
  colours: Colours,
  page: Rgb = colours.surface,
): Partial<Record<ColourName, Rgb>> {
  const changed: Partial<Record<ColourName, Rgb>> = {};
  const now = (name: ColourName) => changed[name] ?? colours[name];
  const isClear = (front: Rgb, back: Rgb, least: number) => contrastRatio(front, back) >= least;
  const better = (back: Rgb) =>
    contrastRatio(BLACK, back) >= contrastRatio(WHITE, back) ? BLACK : WHITE;

  if (!isClear(colours.text, page, TEXT)) changed.text = better(page);
  const text = now('text');
  for (const name of SURFACES) {
    if (!isClear(text, colours[name], TEXT)) changed[name] = page;
  }
  for (const { front, backs, least } of CONTRAST_PAIRS) {
    const grounds = backs.map(now);
    // All that stands on the element's own ground stands on the page somewhere.
    if (backs.includes('surface')) grounds.push(page);
    if (grounds.every((ground) => isClear(now(front), ground, least))) continue;
    if (front === 'on-accent') changed[front] = better(now('accent'));
    else if (front !== 'focus') changed[front] = text;
    else {
      changed['focus-contrast'] = text;
      changed.focus = page;
    }
  }
  // The ring has two colours: each ground has to show one of them.
  const shows = (ground: Rgb) =>
    [now('focus'), now('focus-contrast')].some((ring) => isClear(ring, ground, SHAPE));
  if (![page, ...SURFACES.map(now)].every(shows)) {
    changed['focus-contrast'] = text;
    changed.focus = page;
  }
  return changed;
}
