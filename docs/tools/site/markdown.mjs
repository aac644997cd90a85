/** Markdown as HTML: ids of headings, tables that scroll, code in colours, links of the site. */
import path from 'node:path';
import hljs from 'highlight.js/lib/core';
import css from 'highlight.js/lib/languages/css';
import json from 'highlight.js/lib/languages/json';
import shell from 'highlight.js/lib/languages/bash';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import MarkdownIt from 'markdown-it';

for (const [name, language] of Object.entries({ css, json, shell, typescript, xml }))
  hljs.registerLanguage(name, language);
const LANGUAGES = { ts: 'typescript', js: 'typescript', html: 'xml', sh: 'shell' };

function highlight(code, lang) {
  const name = LANGUAGES[lang] ?? lang;
  return hljs.getLanguage(name) ? hljs.highlight(code, { language: name }).value : '';
}

/** The id of a heading, as repository hosts make it. */
export const slug = (title) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const words = (token) =>
  (token.children ?? [])
    .filter(({ type }) => /^(?:text|code_inline|softbreak)$/.test(type))
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
    .join('');

/** Ids for all headings; the same words twice get a number. */
function nameHeadings(tokens) {
  const taken = new Map();
  const headings = [];
  tokens.forEach((token, index) => {
    if (token.type !== 'heading_open') return;
    const title = words(tokens[index + 1]);
    const base = slug(title);
    const count = taken.get(base) ?? 0;
    taken.set(base, count + 1);
    const id = count === 0 ? base : `${base}-${count}`;
    token.attrSet('id', id);
    headings.push({ level: Number(token.tag.slice(1)), title, id });
  });
  return headings;
}

/** No level of headings is left out, whatever a generator wrote. */
function closeRanks(tokens) {
  const open = [];
  for (const token of tokens) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
    const level = Number(token.tag.slice(1));
    if (token.type === 'heading_open') {
      while (open.length > 0 && open.at(-1) >= level) open.pop();
      open.push(level);
    }
    token.tag = `h${open.length}`;
  }
}

function nameTables(tokens) {
  let heading = '';
  let count = 0;
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open') heading = words(tokens[index + 1]);
    if (token.type !== 'table_open') return;
    count += 1;
    token.meta = { label: heading === '' ? `Table ${count}` : `Table: ${heading}` };
  });
}

/** A heading cell without words is none. */
function emptyHeads(tokens) {
  tokens.forEach((token, index) => {
    if (token.type !== 'th_open' || tokens[index + 1].content.trim() !== '') return;
    token.tag = 'td';
    tokens[index + 2].tag = 'td';
  });
}

const markdown = new MarkdownIt({ html: false, highlight });
const { rules } = markdown.renderer;
const { escapeHtml } = markdown.utils;

rules.table_open = (tokens, index) =>
  `<div class="table" role="group" tabindex="0" aria-label="${escapeHtml(tokens[index].meta.label)}"><table>\n`;
rules.table_close = () => '</table></div>\n';

/** Columns of numbers end at one line. The strict policy allows no `style`. */
rules.th_open = rules.td_open = (tokens, index) => {
  const { tag, attrs } = tokens[index];
  return attrs ? `<${tag} class="number">` : `<${tag}>`;
};

/** What a fence says is `ts` or `ts why=…`; the reason is for our tests. */
rules.fence = (tokens, index) => {
  const { content, info } = tokens[index];
  const [lang = ''] = info.trim().split(/\s/, 1);
  return `<pre><code>${highlight(content, lang) || escapeHtml(content)}</code></pre>\n`;
};

/**
 * A page as HTML, with its headings and links. `resolve` turns the target of a link, relative to
 * the repository, into an address, or into nothing when the site does not have it.
 */
export function render({ file, text }, resolve) {
  const env = {};
  const tokens = markdown.parse(text.replace(/<!--[\s\S]*?-->\n?/g, ''), env);
  closeRanks(tokens);
  emptyHeads(tokens);
  nameTables(tokens);
  const headings = nameHeadings(tokens);
  const links = [];
  for (const token of tokens) {
    const children = token.children ?? [];
    const dropped = [];
    for (const child of children) {
      if (child.type === 'link_close' && dropped.pop()) child.hidden = true;
      if (child.type !== 'link_open') continue;
      const href = child.attrGet('href');
      if (/^[a-z]+:/.test(href)) {
        dropped.push(false);
        continue;
      }
      const [target, anchor] = href.split('#');
      const to =
        target === '' ? file : path.posix.join(path.posix.dirname(file), decodeURI(target));
      const address = resolve(to, anchor);
      dropped.push(address === undefined);
      if (address === undefined) child.hidden = true;
      else {
        child.attrSet('href', address);
        links.push(address);
      }
    }
    token.children = token.children && children.filter(({ hidden }) => !hidden);
  }
  return { html: markdown.renderer.render(tokens, markdown.options, env), headings, links };
}

/** The first paragraph as plain words, no longer than search results show. */
export function describe(text) {
  const tokens = markdown.parse(text.replace(/<!--[\s\S]*?-->\n?/g, ''), {});
  const index = tokens.findIndex(
    ({ type }, at) => type === 'paragraph_open' && words(tokens[at + 1]),
  );
  const all =
    index === -1
      ? ''
      : words(tokens[index + 1])
          .replace(/\s+/g, ' ')
          .trim();
  if (all.length <= 155) return all;
  return `${all.slice(0, 150).replace(/[\s,;:]+\S*$/, '')} …`;
}

/** A few words of Markdown, without a paragraph around them. */
export const inline = (text) => markdown.renderInline(text);
