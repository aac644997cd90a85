import { html } from './html.mjs';

const NAV = [
  ['index.html', 'All pages'],
  ['moments.html', 'MECC moments'],
  ['finder.html', 'Finder'],
  ['easy.html', 'Easy read'],
  ['conversation.html', 'Conversation'],
  ['learning.html', 'Learning'],
  ['library.html', 'Library'],
  ['network.html', 'Network'],
  ['quality.html', 'Quality'],
  ['states.html', 'States'],
];

/** The mark beside the name, on the demo and on the documentation. */
export const BRAND_MARK = html`<svg viewBox="0 0 28 28" aria-hidden="true" focusable="false">
  <circle class="disc" cx="14" cy="14" r="14" />
  <path class="arrow" d="M6 11.5h8.5V7l8 7-8 7v-4.5H6z" />
</svg>`;

/** The head of every demo page, with the page itself marked in the menu. */
export const header = (_data, { page }) =>
  html`<a class="skip" href="#main">Skip to main content</a>
    <header class="site-header">
      <a class="brand" href="index.html"> ${BRAND_MARK} MECC Signpost </a>
      <nav aria-label="Demo">
        <ul>
          ${NAV.map(
            ([href, name]) =>
              html`<li>
                <a href="${href}" ${href === page ? html`aria-current="page"` : ''}>${name}</a>
              </li>`,
          )}
        </ul>
      </nav>
    </header>`;

/** The foot of every demo page. */
export const footer = () =>
  html`<footer class="site-footer">
    <p>
      A demonstration with sample data. No clinician has checked the text. If someone’s life is at
      risk, call 999.
    </p>
  </footer>`;
