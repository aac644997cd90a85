/** The demo site with its published data, for tests that open its pages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createDemoServer } from '../../demo/serve.mjs';
import { listen, type Listening } from './listen.mjs';
import { requestsOf } from './quiet.js';
import type { Site } from './site.js';

const root = path.resolve(import.meta.dirname, '../..');

export const startDemo = (options?: Parameters<typeof createDemoServer>[0]) =>
  listen(createDemoServer(options));

/** What was published of a kind of content, as a person reads it in `dist/data`. */
export const published = <T>(name: string): T =>
  JSON.parse(readFileSync(path.join(root, `dist/data/${name}.json`), 'utf8')) as T;

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** An expression that gives what axe finds wrong with the page that it is evaluated in. */
export const AXE = `(async () => {
  ${axeSource};
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => id + ': ' + target.flat().join(' ') + ' ' + html.slice(0, 100)),
  );
})()`;

/** An expression that is true when every element on the page has what it needs. */
export const SETTLED = `[...document.querySelectorAll('*')]
  .filter(({ localName }) => localName.startsWith('mecc-'))
  .every((element) => element.shadowRoot && !element.shadowRoot.querySelector('[aria-busy=true]'))`;

/** How a page is opened: its scripts run, are turned off, or never come. */
export interface VisitOptions {
  readonly script?: boolean | 'lost';
  readonly width?: number;
}

export type Visit = (
  name: string,
  check: (page: Page) => Promise<void>,
  options?: VisitOptions,
) => Promise<void>;

/**
 * Opens a page in a window of its own, and closes it. Where axe is to look at a page without its
 * scripts they are lost on the way: it cannot run in a browser that has them turned off.
 */
export function visitor(site: Site<Listening, Browser>): Visit {
  return async (name, check, { script = true, width = 320 } = {}) => {
    const context = await site.browser.newContext({
      viewport: { width, height: 640 },
      javaScriptEnabled: script !== false,
    });
    if (script === 'lost') await context.route('**/*.js', (route) => route.abort());
    const page = await context.newPage();
    const quiet = requestsOf(page);
    try {
      await page.goto(`${site.origin}/${name}.html`);
      if (script === true) {
        await quiet();
        // Not waitForFunction: to ask again it needs eval, which the policy of the page refuses.
        for (const end = Date.now() + 15_000; !(await page.evaluate(SETTLED));) {
          if (Date.now() > end) throw new Error(`${name}.html does not settle.`);
          await page.waitForTimeout(50);
        }
      }
      await check(page);
    } finally {
      await context.close();
    }
  };
}

/** Text with every white space as one space. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** Pages of a printed document. */
export const sheets = (pdf: Buffer) =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
