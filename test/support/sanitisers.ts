/**
 * What systems do to HTML that somebody pastes into them: their own filters, or a published list
 * of what they keep.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sanitizeHtml from 'sanitize-html';
import { WORDPRESS, php } from '../tools/wordpress.mjs';
import type { TestPage } from './browsers.mjs';

const root = path.resolve(import.meta.dirname, '../..');

export interface Sanitiser {
  readonly id: string;
  /** Heading in the table of docs/embedding.md. */
  readonly label: string;
  clean(texts: readonly string[]): Promise<readonly string[]>;
}

/** WordPress's own filter, as it runs when somebody without `unfiltered_html` saves a post. */
export const wordpress: Sanitiser = {
  id: 'wordpress',
  label: 'WordPress, as an author',
  clean(texts) {
    const script = path.join(root, 'test/support/wordpress.php');
    const answer = php([script, WORDPRESS], JSON.stringify({ do: 'clean', texts }));
    return Promise.resolve(JSON.parse(answer) as string[]);
  },
};

/** DOMPurify without options, in a real browser: many editors and systems are built on it. */
export const domPurify = (page: TestPage): Sanitiser => ({
  id: 'dompurify',
  label: 'DOMPurify, as it comes',
  clean: (texts) =>
    page.evaluate((all: readonly string[]) => {
      const { DOMPurify } = globalThis as unknown as {
        DOMPurify: { sanitize(text: string): string };
      };
      return all.map((text) => DOMPurify.sanitize(text));
    }, texts),
});

/** sanitize-html without options, as systems written for Node use it. */
export const sanitizeHtmlPlain: Sanitiser = {
  id: 'sanitize-html',
  label: 'sanitize-html, as it comes',
  clean: (texts) => Promise.resolve(texts.map((text) => sanitizeHtml(text))),
};

/**
 * The allowed tags of Drupal's "Basic HTML". Source: Drupal core,
 * `core/recipes/basic_html_format_editor/config/filter.format.basic_html.yml`, read in November 2026.
 */
const DRUPAL_BASIC =
  '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type> <ol start type> <strong> <em> <code> <li> <img src alt data-entity-uuid data-entity-type height width data-caption data-align>';

/** Drupal's `filter_protocols`, which a site may change: `core/assets/scaffold/files/default.services.yml`. */
const DRUPAL_PROTOCOLS =
  'http https ftp news nntp tel telnet mailto irc ssh sftp webcal rtsp'.split(' ');

/** What this repository tells Drupal sites to add. */
export const DRUPAL_LINE = readFileSync(
  path.join(root, 'integrations/drupal/allowed-html.txt'),
  'utf8',
).trim();

/**
 * Drupal's filter "Limit allowed HTML tags", by its rules: tags and attributes of the list are
 * kept, `lang` and `dir` everywhere, the text of other tags stays.
 */
export function drupal(id: string, label: string, ...more: readonly string[]): Sanitiser {
  const tags = [...[DRUPAL_BASIC, ...more].join(' ').matchAll(/<([a-z\d-]+)([^>]*)>/g)].map(
    ([, tag = '', attributes = '']) =>
      [tag, attributes.trim().split(/\s+/).filter(Boolean)] as const,
  );
  const options: sanitizeHtml.IOptions = {
    allowedTags: tags.map(([tag]) => tag),
    allowedAttributes: {
      ...Object.fromEntries(tags),
      '*': ['lang', { name: 'dir', values: ['ltr', 'rtl'] }],
    },
    allowedSchemes: DRUPAL_PROTOCOLS,
    nonTextTags: [],
  };
  return {
    id,
    label,
    clean: (texts) => Promise.resolve(texts.map((text) => sanitizeHtml(text, options))),
  };
}

/** A system that keeps everything, such as Drupal's "Full HTML" or a template. */
export const nothing: Sanitiser = {
  id: 'nothing',
  label: 'A template, or Drupal’s Full HTML',
  clean: (texts) => Promise.resolve(texts),
};
