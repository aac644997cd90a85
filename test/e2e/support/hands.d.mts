import type { Engine } from '../../support/browsers.mjs';

export interface Hands {
  readonly engine: Engine;
  evaluate<T = unknown>(expression: string): Promise<T>;
  until<T = unknown>(expression: string, what?: string): Promise<T>;
  goto(url: string): Promise<unknown>;
  /** Shows the page as on paper, or not any more. Not every engine can. */
  readonly print?: (isPaper: boolean) => Promise<void>;
  write(text: string): Promise<unknown>;
  press(key: string): Promise<void>;
  pressTo(key: string, ...selectors: readonly string[]): Promise<string[]>;
  touch(...selectors: readonly string[]): Promise<void>;
  presses(): number;
  /** An expression for an element through shadow roots, by one selector a root. */
  element(...selectors: readonly string[]): string;
  close(): Promise<unknown>;
}

export const SLOWED: Readonly<Record<Engine, string>>;
export function openHands(engine: Engine, options?: { readonly slow?: boolean }): Promise<Hands>;
