/** A token as style sheets have it. */
export interface Token {
  readonly name: string;
  readonly isColour: boolean;
  readonly light: string;
  readonly dark: string;
  readonly purpose: string;
}

/** A ready-made look: what it sets. */
export interface Preset {
  readonly name: string;
  readonly purpose: string;
  readonly values: readonly Pick<Token, 'name' | 'light' | 'dark'>[];
}

export const tokens: readonly Token[];
export const presets: readonly Preset[];
