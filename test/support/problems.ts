import type { Page } from 'playwright-core';

/** What a page has to complain of from now on, in Chromium: its console, its scripts, its policy. */
export function problemsOf(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (/^(?:error|warning)$/.test(message.type())) problems.push(message.text());
  });
  return problems;
}

/** The same in any engine: an expression to run in a page first. They are in `window.problems`. */
export const NOTE_PROBLEMS = `(() => {
  const note = (text) => window.problems.push(text);
  window.problems = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    // The browser asks for this one by itself.
    if (event.blockedURI.endsWith('/favicon.ico')) return;
    note('violation: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile);
  });
  addEventListener('error', (event) => note('error: ' + event.message));
  addEventListener('unhandledrejection', (event) => note('rejection: ' + event.reason));
  for (const name of ['log', 'info', 'warn', 'error']) {
    const real = console[name];
    console[name] = (...values) => {
      note(name + ': ' + values.join(' '));
      real.apply(console, values);
    };
  }
})()`;

/** The problems that were noted, as a function to evaluate in the page. */
export const notedProblems = () => Reflect.get(window, 'problems') as string[];
