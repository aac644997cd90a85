import { ConfigError } from '../errors/index.js';
import { contrastRatio, fromHex, type Rgb, toHex } from './contrast.js';
import { CONTRAST_PAIRS, type Colours, guardColours } from './guard.js';
import { COLOUR_NAMES, type ColourName, DEFAULT_COLOURS } from './tokens.js';

/** Two colours of a theme that cannot be told apart well enough. */
export interface ThemeProblem {
  readonly front: ColourName;
  readonly back: ColourName;
  /** Contrast ratio, from 1 to 21. */
  readonly ratio: number;
  /** The ratio that it needs: 4.5 for text, 3 for borders and focus (WCAG 2.2). */
  readonly least: number;
}

export interface ThemeReport {
  /** Empty: everything can be read. */
  readonly problems: readonly ThemeProblem[];
  /** What the elements show instead, as `#rrggbb`. */
  readonly shown: Partial<Record<ColourName, string>>;
}

export interface CheckThemeOptions {
  /** Whose defaults stand for what the theme does not set. Default: `light`. */
  readonly scheme?: 'light' | 'dark' | undefined;
  /** The colour of the page around the elements, as `#rrggbb`. Default: `surface`. */
  readonly page?: string | undefined;
}

/**
 * Says which colours of a theme are too close together, and what the elements would show instead.
 *
 * ```ts
 * checkTheme({ accent: '#ffd400' }).problems; // [{ front: 'accent', back: 'surface', ratio: 1.4… }]
 * ```
 *
 * @param theme Colours as `#rgb` or `#rrggbb`, by the name of their token without `--mecc-`.
 * @throws ConfigError for a token that is no colour or is not known, and for a value that is no
 *   such colour.
 */
export function checkTheme(
  theme: Partial<Record<ColourName, string>>,
  { scheme = 'light', page }: CheckThemeOptions = {},
): ThemeReport {
  for (const name of Object.keys(theme)) {
    if (!(COLOUR_NAMES as readonly string[]).includes(name)) {
      throw new ConfigError(`"${name}" is no colour of a theme.`);
    }
  }
  if (!Object.hasOwn(DEFAULT_COLOURS, scheme)) {
    throw new ConfigError(`"${scheme}" is no scheme. There is: light, dark.`);
  }
  const colours = Object.fromEntries(
    COLOUR_NAMES.map((name) => [name, read(name, theme[name] ?? DEFAULT_COLOURS[scheme][name])]),
  ) as unknown as Colours;
  const ground = page === undefined ? colours.surface : read('page', page);
  const problems = CONTRAST_PAIRS.flatMap(({ front, backs, least }) =>
    backs.flatMap((back) => {
      const ratio = contrastRatio(colours[front], colours[back]);
      return ratio < least ? [{ front, back, ratio, least }] : [];
    }),
  );
  const shown = Object.entries(guardColours(colours, ground)).map(([name, colour]) => [
    name,
    toHex(colour),
  ]);
  return { problems, shown: Object.fromEntries(shown) as ThemeReport['shown'] };
}

function read(name: string, value: string): Rgb {
  const colour = fromHex(value);
  if (!colour) throw new ConfigError(`The colour "${name}" has to be like #005ea5.`);
  return colour;
}
