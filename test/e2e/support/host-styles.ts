/** Style sheets that pages have: worst cases, and those of four frameworks as they are published. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;
const published = (file: string) => readFileSync(resolve(file), 'utf8');

/** A page's style sheet, and the classes that its framework wants on `html` and `body`. */
export interface HostStyle {
  readonly css: string;
  readonly root?: string;
  readonly body?: string;
}

/** What is inherited goes into every element, and none of it may make ours unreadable. */
const INHERITED = `
html { font-size: 62.5%; }
body {
  font-size: 1rem; line-height: 1; letter-spacing: -0.05em; word-spacing: -0.1em;
  font-style: italic; font-variant: small-caps; font-weight: 100; font-stretch: condensed;
  text-align: justify; text-align-last: center; text-indent: 3em; text-transform: uppercase;
  text-shadow: 2px 2px 4px red; -webkit-text-fill-color: #eee; -webkit-text-stroke: 1px #fff;
  white-space: nowrap; word-break: break-all; hyphens: auto; color: #eee; background: #fff;
  list-style: none; border-collapse: collapse; caret-color: transparent; cursor: none;
  quotes: none; tab-size: 0; text-underline-position: under;
}`;

export const HOST_STYLES: Readonly<Record<string, HostStyle>> = {
  'nothing of its own': { css: '' },
  'all: unset !important': { css: 'body, body * { all: unset !important }' },
  'a root of 62.5%': {
    css: 'html { font-size: 62.5% } body { font-size: 1.6rem } * { margin: 0; padding: 0 }',
  },
  'everything that is inherited': { css: INHERITED },
  'bare selectors': {
    css: `:not(html, head, head *) { color: #767676; background: #767676; font-size: 9px !important;
      line-height: 1 !important; outline: none !important;
      position: relative; float: left; text-transform: uppercase !important; opacity: 1 }`,
  },
  bootstrap: { css: published('bootstrap/dist/css/bootstrap.min.css') },
  'Tailwind preflight': { css: published('tailwindcss/preflight.css') },
  'govuk-frontend': {
    css: published('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
    root: 'govuk-template',
    body: 'govuk-template__body',
  },
  'nhsuk-frontend': {
    css: published('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'),
    root: 'nhsuk-template',
    body: 'nhsuk-template__body',
  },
};
