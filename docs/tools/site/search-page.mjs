/** The search page. Without a script, or where no index can be run, it is a list of all pages. */
import { html } from '../../../demo/content/html.mjs';
import { relative } from './pages.mjs';

export const searchPage = (pages, sections) =>
  html`<h1>Search the documentation</h1>
    <form class="search" role="search" hidden>
      <label for="words">Words to look for</label>
      <div class="search-row">
        <input id="words" type="search" autocomplete="off" enterkeyhint="search" />
        <button type="submit">Search</button>
      </div>
      <p class="note">What you type stays on this page.</p>
    </form>
    <p class="search-status" role="status"></p>
    <ol class="found" role="list"></ol>
    <p hidden class="search-more"><button type="button">Show more</button></p>
    <div class="all-pages">
      <h2 id="all-pages">All pages</h2>
      ${sections.map(
        ({ id, name }) =>
          html`<h3>${name}</h3>
            <ul>
              ${pages
                .filter(
                  ({ section, address }) =>
                    section.id === id &&
                    (id !== 'api' || /^api\/(?:\w+\/)?index\.html$/.test(address)),
                )
                .map(
                  ({ address, title }) =>
                    html`<li><a href="${relative('search.html', address)}">${title}</a></li>`,
                )}
            </ul>`,
      )}
    </div>`;
