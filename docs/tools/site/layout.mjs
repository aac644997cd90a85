/** What every page of the site has around its text. */
import { html } from '../../../demo/content/html.mjs';
import { BRAND_MARK } from '../../../demo/content/site.mjs';
import { CONTENT_SECURITY_POLICY, SEARCH_POLICY } from '../../../demo/serve.mjs';
import { relative } from './pages.mjs';

function menu(page, sections, link, demo) {
  const items = [
    ...sections.map(({ id, name, href }) => ({
      name,
      href: link(href),
      current: page.address === href ? 'page' : page.section?.id === id ? 'true' : undefined,
    })),
    {
      name: 'Search',
      href: link('search.html'),
      current: page.address === 'search.html' ? 'page' : undefined,
    },
    { name: 'Demo', href: demo },
  ];
  return html`<nav aria-label="Main">
    <ul>
      ${items.map(
        ({ name, href, current }) =>
          html`<li>
            <a href="${href}" ${current ? html`aria-current="${current}"` : ''}>${name}</a>
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** What the index is told of a page: its section, and that guides come before the reference. */
const marks = ({ section }) =>
  html`data-pagefind-body data-pagefind-meta="section:${section.name}"
  data-pagefind-weight="${section.id === 'api' ? '0.25' : '1'}"`;

/** Links to the parts of a page, folded; nothing for a short one. */
export const contents = (headings) => {
  const second = headings.filter(({ level }) => level === 2);
  return second.length < 4
    ? ''
    : html`<details class="contents">
        <summary>On this page</summary>
        <ul>
          ${second.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
        </ul>
      </details>`;
};

const beside = (page, siblings, link) =>
  siblings.length < 2
    ? ''
    : html`<nav class="beside" aria-labelledby="beside">
        <h2 id="beside">${page.section.name}</h2>
        <ul>
          ${siblings.map(
            ({ address, title }) =>
              html`<li>
                <a
                  href="${link(address)}"
                  ${address === page.address ? html`aria-current="page"` : ''}
                  >${title.replace(/: accessibility criteria$/, '')}</a
                >
              </li>`,
          )}
        </ul>
      </nav>`;

/**
 * A whole page. `body` is its text, `sections` are those of the menu, `siblings` are the pages of
 * its section, `extra` is what its head needs besides, `searchable` whether the index reads it.
 */
export function layout(
  page,
  { body, sections, siblings = [], description, extra = '', demo, searchable = true },
) {
  const link = (address) => relative(page.address, address);
  const isHome = page.address === 'index.html';
  const title = isHome ? 'MECC Signpost documentation' : `${page.title} – MECC Signpost`;
  const mark = searchable && page.section ? marks(page) : '';
  const text = html`<article class="text-page" ${mark}>${body}</article>`;
  return `<!doctype html>
${html`<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="${page.address === 'search.html' ? SEARCH_POLICY : CONTENT_SECURITY_POLICY}"
    />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="${description}" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <link rel="icon" href="${link('look/icon.svg')}" />
    <link rel="stylesheet" href="${link('look/demo.css')}" />
    <link rel="stylesheet" href="${link('look/site.css')}" />
    ${extra}
  </head>
  <body>
    <a class="skip" href="#main">Skip to main content</a>
    <header class="site-header">
      <a class="brand" href="${link('index.html')}"> ${BRAND_MARK} MECC Signpost </a>
      ${menu(page, sections, link, demo)}
    </header>
    <main id="main" tabindex="-1" class="page ${isHome ? 'home' : 'reading'}">
      ${isHome ? body : html`${text} ${beside(page, siblings, link)}`}
    </main>
    <footer class="site-footer">
      <p>
        Documentation of a package with sample data. No clinician has checked the content. If
        someone’s life is at risk, call 999.
      </p>
    </footer>
  </body>
</html>`}
`;
}
