import type { Browser, LaunchOptions } from 'playwright-core';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export interface TestPage {
  goto(url: string): Promise<void>;
  /** Runs a function in the page; arguments and result travel as JSON. Promises are awaited. */
  evaluate<T = unknown, A extends readonly unknown[] = readonly unknown[]>(
    script: string | ((...args: A) => T | Promise<T>),
    ...args: A
  ): Promise<T>;
  resize(width: number, height: number): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** Presses a key, or several at once: `Control+v`. */
  press(keys: string): Promise<void>;
  /** Types with keys into what has focus. */
  type(text: string): Promise<void>;
  /** Presses a mouse at a place in the window, as long as a person does. */
  click(x: number, y: number): Promise<void>;
  close(): Promise<void>;
}

export interface TestBrowser {
  newPage(): Promise<TestPage>;
  close(): Promise<void>;
}

/** The engines this run may use. */
export const engines: readonly Engine[];
/** Chromium with all of Playwright's abilities. */
export function launchChromium(options?: LaunchOptions): Promise<Browser>;
/** One small interface over all three engines. */
export function openBrowser(engine: Engine): Promise<TestBrowser>;
