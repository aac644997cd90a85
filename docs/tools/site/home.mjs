/** The front page: three ways in, and everything in docs/index.md as a list to choose from. */
import { html, ready } from '../../../demo/content/html.mjs';

const WAYS_IN = [
  ['start.html#sixty-seconds-for-a-web-team', 'Web teams', 'One script and one tag'],
  ['start.html#sixty-seconds-for-a-developer', 'Developers', 'A typed SDK for any feed'],
  ['start.html#sixty-seconds-for-a-partner-site', 'Partner sites', 'Your own look'],
];

/** `- [Name](target): words` and `| [Name](target) | words |` as name, target and words. */
function entriesOf(section) {
  const lines = section.split('\n').filter((line) => /^(?:- |\| \[)/.test(line));
  return lines.map((line) => {
    const match = /^(?:- |\| )\[(.+?)\]\(([^)]+)\)(?:[:,]? (?:\| )?(.*?))?(?: \|)?$/.exec(line);
    if (!match) throw new Error(`docs/index.md: the front page cannot show “${line}”.`);
    const [, name, target, words = ''] = match;
    return { name, target, words };
  });
}

const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/** `resolve` turns a target of docs/index.md into an address, `inline` Markdown into HTML. */
export function home({ index, lede, resolve, inline }) {
  const sections = index.text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = ''] = section.split('\n', 1);
      return { title, entries: entriesOf(section) };
    });
  return html`<div class="hero">
      <div>
        <h1>Build with MECC Signpost</h1>
        <p class="lede">${lede}</p>
        <p><a href="search.html">Search the documentation</a></p>
      </div>
      <ul class="fingerpost">
        ${WAYS_IN.map(
          ([href, name, words]) =>
            html`<li>
              <a href="${href}"><strong>${name}</strong> ${words}</a>
            </li>`,
        )}
      </ul>
    </div>
    <div class="trail">
      ${sections.map(
        ({ title, entries }) =>
          html`<section aria-labelledby="${title.toLowerCase()}">
            <h2 id="${title.toLowerCase()}">${title}</h2>
            <ul class="ways">
              ${entries.map(
                ({ name, target, words }) =>
                  html`<li>
                    <a href="${resolve(target)}">${ready(inline(name))}</a>
                    ${words ? html`<p>${ready(inline(capital(words)))}</p>` : ''}
                  </li>`,
              )}
            </ul>
          </section>`,
      )}
    </div>`;
}
