export { checkTheme } from './check-theme.js';
export type { CheckThemeOptions, ThemeProblem, ThemeReport } from './check-theme.js';
export { COLOUR_NAMES, DEFAULT_COLOURS, TOKEN_NAMES } from './tokens.js';
export type { ColourName, MeccToken } from './tokens.js';
