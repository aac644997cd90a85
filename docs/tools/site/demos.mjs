/** The element of a page, ready to try: the snippet in docs/site/demos as it is. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { html, ready } from '../../../demo/content/html.mjs';
import { root } from './pages.mjs';

/** These float over a page or leave it: they get a page of their own, in a frame. */
export const FRAMED = new Set(['quick-exit']);

export const nameOf = (page) => /^docs\/elements\/([\w-]+)\.md$/.exec(page.file)?.[1];

export function snippet(name) {
  const file = path.join(root, 'docs/site/demos', `${name}.html`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** What an element page has in its head. */
export const scripts = (name) =>
  FRAMED.has(name)
    ? ''
    : html`<link rel="stylesheet" href="../mecc/mecc-signpost.css" />
        <script type="module" src="../mecc/autoloader.min.js"></script>`;

/** The live part of an element page. */
export function live(name) {
  const code = snippet(name);
  if (code === undefined) return '';
  return html`<section class="try" aria-labelledby="try-it" data-pagefind-ignore>
    <h2 id="try-it">Try it</h2>
    ${
      FRAMED.has(name)
        ? html`<iframe
            src="../try/${name}.html"
            title="The element, on a page of its own"
            loading="lazy"
          ></iframe>`
        : ready(code)
    }
  </section>`;
}

/** A page with nothing but the element, for a frame. */
export const framed = (name) => `<!doctype html>
${html`<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="${name}, ready to try" />
    <meta name="robots" content="noindex" />
    <title>${name}</title>
    <link rel="stylesheet" href="../look/demo.css" />
    <script type="module" src="../mecc/autoloader.min.js"></script>
  </head>
  <body>
    <main class="page">
      <h1>${name}</h1>
      ${ready(snippet(name))}
    </main>
  </body>
</html>`}
`;
