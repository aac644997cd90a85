/** Written by `npm run theme` from `theme/tokens.json`. */

/** Custom properties that a page may set, without `--mecc-`, in the order of the guide. */
export const TOKEN_NAMES = [
  'font-family',
  'font-size',
  'line-height',
  'measure',
  'space',
  'radius',
  'target-size',
  'surface',
  'surface-subtle',
  'text',
  'text-muted',
  'border',
  'control-border',
  'accent',
  'on-accent',
  'link',
  'urgent',
  'urgent-surface',
  'warning',
  'warning-surface',
  'focus',
  'focus-contrast',
] as const;

/** Those of them that are colours. */
export const COLOUR_NAMES = [
  'surface',
  'surface-subtle',
  'text',
  'text-muted',
  'border',
  'control-border',
  'accent',
  'on-accent',
  'link',
  'urgent',
  'urgent-surface',
  'warning',
  'warning-surface',
  'focus',
  'focus-contrast',
] as const;

/** A custom property that a page may set. */
export type MeccToken = `--mecc-${(typeof TOKEN_NAMES)[number]}`;

/** Name of a colour, without `--mecc-`. */
export type ColourName = (typeof COLOUR_NAMES)[number];

/** What the colours are when a page sets none, as `#rrggbb`. */
export const DEFAULT_COLOURS: Readonly<
  Record<'light' | 'dark', Readonly<Record<ColourName, string>>>
> = {
  light: {
    surface: '#ffffff',
    'surface-subtle': '#f2f5f6',
    text: '#16202a',
    'text-muted': '#4a5863',
    border: '#c8d1d6',
    'control-border': '#5b6a74',
    accent: '#0b5563',
    'on-accent': '#ffffff',
    link: '#0b5563',
    urgent: '#a4161a',
    'urgent-surface': '#fdf0ef',
    warning: '#8a5300',
    'warning-surface': '#fff6e0',
    focus: '#ffd43b',
    'focus-contrast': '#16202a',
  },
  dark: {
    surface: '#14191d',
    'surface-subtle': '#1f272d',
    text: '#f0f4f5',
    'text-muted': '#b7c3ca',
    border: '#46535c',
    'control-border': '#93a2ab',
    accent: '#8ad7e3',
    'on-accent': '#06272e',
    link: '#8ad7e3',
    urgent: '#ffb3ae',
    'urgent-surface': '#3a1716',
    warning: '#ffcf70',
    'warning-surface': '#35280d',
    focus: '#ffd43b',
    'focus-contrast': '#16202a',
  },
};
