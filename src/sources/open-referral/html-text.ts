import type { RichTextNode, RichTextTag } from '../../models/index.js';
import { safeUrl } from '../../models/safe-url.js';
import { decodeEntities, repairMojibake } from './entities.js';
import { RichTextBuilder } from './rich-text-builder.js';
import { toEmails, toWebAddress } from './links.js';

/** Formatted text as it was understood. */
export interface ReadText {
  readonly nodes: RichTextNode[];
  /** Tags, links and characters that were left out or put right, as words for the report. */
  readonly repairs: ReadonlySet<TextRepair>;
}

/** What can happen to a text. */
export type TextRepair = 'html-removed' | 'unsafe-link-removed' | 'mojibake-repaired' | 'too-long';

/** Longer texts are cut: no description of a service is. */
const MAX_LENGTH = 50_000;

const FORMATS: Readonly<Record<string, RichTextTag>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
};

/** Elements whose content is not text for readers. */
const UNREADABLE =
  /^(script|style|template|svg|math|iframe|object|noscript|noembed|select|title|xmp|textarea)$/;

/** Elements that stand on lines of their own. */
const BLOCKS =
  /^(p|h[1-6r]|d[dlt]|div|t[dhr]|table|caption|section|article|header|footer|main|aside|nav|address|blockquote|pre|fig\w+|form|fieldset|center|details|summary)$/;

const TAG = /<(?:(\/?)([a-z][^\s/>]*)|!--|[!?])/iy;
const ATTRIBUTE = /\s*(?:([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?|[/"'=])/y;

/**
 * Reads HTML, or text without any, as a tree of paragraphs, lists, emphasis and safe links.
 * Understands tags that are not closed, not opened or in the wrong order; takes time proportional
 * to the length of the text, whatever is in it. No string of the tree could be taken for a tag.
 */
export function readText(input: string): ReadText {
  const repairs = new Set<TextRepair>();
  if (input.length > MAX_LENGTH) repairs.add('too-long');
  const source = input.slice(0, MAX_LENGTH);
  const builder = new RichTextBuilder();
  const write = (characters: string) => builder.text(clean(characters, repairs));

  if (/<[a-z/!?]/i.test(source)) readTags(source, builder, write, repairs);
  else {
    for (const line of source.split(/\r\n?|\n/)) {
      write(line);
      builder.lineBreak();
    }
  }
  return { nodes: builder.finish().map(defuse), repairs };
}

function readTags(
  source: string,
  builder: RichTextBuilder,
  write: (characters: string) => void,
  repairs: Set<TextRepair>,
): void {
  // Looked for once each, so that many of them cost no more than one.
  const unclosed = new Set<string>();
  let at = 0;
  // A sign may stand for itself, as in "under <5": then the text goes on.
  for (
    let open = source.indexOf('<');
    open >= 0;
    open = source.indexOf('<', Math.max(at, open + 1))
  ) {
    TAG.lastIndex = open;
    const tag = TAG.exec(source);
    if (!tag) continue;
    write(source.slice(at, open));
    at = TAG.lastIndex;
    const [whole, slash, rawName] = tag;
    if (rawName === undefined) {
      at = after(source, whole === '<!--' ? '-->' : '>', at);
      continue;
    }
    const name = rawName.toLowerCase();
    const { end, href } = readAttributes(source, at);
    if (end === undefined) {
      at = open;
      break;
    }
    at = end;
    if (!slash && UNREADABLE.test(name)) {
      repairs.add('html-removed');
      if (unclosed.has(name)) continue;
      const close = new RegExp(`</${name}`, 'gi');
      close.lastIndex = at;
      if (close.test(source)) at = after(source, '>', close.lastIndex);
      else if (/^s(cript|tyle)$/.test(name)) at = source.length;
      else unclosed.add(name);
      continue;
    }
    applyTag(builder, name, slash === '/', href, repairs);
  }
  write(source.slice(at));
}

/** Where the tag ends: undefined when it does not. */
function readAttributes(source: string, from: number): { end?: number; href?: string } {
  const found: { end?: number; href?: string } = {};
  let at = from;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const attribute = ATTRIBUTE.exec(source);
    if (!attribute) break;
    at = ATTRIBUTE.lastIndex;
    const [, name, quoted, single, bare] = attribute;
    if (name?.toLowerCase() === 'href') found.href ??= quoted ?? single ?? bare ?? '';
  }
  while (/\s/.test(source.charAt(at))) at += 1;
  if (source[at] === '>') found.end = at + 1;
  return found;
}

function applyTag(
  builder: RichTextBuilder,
  name: string,
  closing: boolean,
  href: string | undefined,
  repairs: Set<TextRepair>,
): void {
  const format = FORMATS[name];
  if (format) return closing ? builder.endFormat(format) : builder.format(format);
  if (name === 'a') {
    builder.endFormat('a');
    if (closing || !href) return;
    const link = toLink(decodeEntities(href));
    if (link === undefined) repairs.add('unsafe-link-removed');
    else builder.format('a', link);
  } else if (name === 'br') builder.lineBreak();
  else if (name === 'ul' || name === 'ol') {
    if (closing) builder.endList();
    else builder.startList(name);
  } else if (name === 'li') {
    if (closing) builder.endItem();
    else builder.startItem();
  } else {
    if (BLOCKS.test(name)) builder.endBlock();
    // Headings of a description would break the outline of the page it is shown on.
    if (/^h[1-6]$/.test(name) && !closing) builder.format('strong');
    if (name === 'img') repairs.add('html-removed');
  }
}

/** Links in texts may lack their scheme; those inside the publisher's site lead nowhere. */
function toLink(href: string): string | undefined {
  const address = href.trim();
  if (/^www\./i.test(address)) return toWebAddress(address);
  if (toEmails(address)[0] === address) return safeUrl(`mailto:${address}`);
  const dial = address.replace(/[\s().-]/g, '');
  if (/^(tel|sms):/i.test(dial)) return /^\w+:\+?[\d*#]+$/.test(dial) ? safeUrl(dial) : undefined;
  return safeUrl(address);
}

function after(source: string, end: string, from: number): number {
  const at = source.indexOf(end, from);
  return at < 0 ? source.length : at + end.length;
}

/** Text with its entities decoded, in readable characters only. */
function clean(text: string, repairs: Set<TextRepair>): string {
  const decoded = decodeEntities(text);
  const repaired = repairMojibake(decoded);
  if (repaired !== decoded) repairs.add('mojibake-repaired');
  // Control characters, marks that turn the reading direction, halves of characters.
  return repaired.replace(/[\p{Cf}\p{Cs}]|(?!\s)\p{Cc}/gu, '').replace(/\s+/g, ' ');
}

/** Makes sure that no text can be taken for a tag, should it ever be used where markup is read. */
function defuse(node: RichTextNode): RichTextNode {
  if (typeof node === 'string') return defuseText(node);
  return { ...node, children: node.children.map(defuse) };
}

const defuseText = (text: string) => text.replace(/<(?=[a-z/!?])/gi, '< ');

/** The words of formatted text: paragraphs apart, list items on lines of their own. */
export function toPlainText(nodes: readonly RichTextNode[]): string {
  return defuseText(
    nodes
      .map(write)
      .join('')
      .replace(/ *\n */g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  );
}

function write(node: RichTextNode): string {
  if (typeof node === 'string') return node;
  const inner = node.children.map(write).join('');
  switch (node.tag) {
    case 'p':
      return `${inner}\n\n`;
    case 'br':
      return '\n';
    case 'li':
      return `\n• ${inner}`;
    case 'ul':
    case 'ol':
      return `${inner}\n\n`;
    default:
      return inner;
  }
}

/** A short text, such as a name, on one line and without markup. */
export function readLine(input: string): string {
  // Most are plain already.
  if (/^[\w ,.;:'()/-]*$/.test(input)) return input.trim().replace(/\s+/g, ' ');
  return toPlainText(readText(input).nodes).replace(/\s+/g, ' ');
}

const SUMMARY = 240;

/** The first sentences of a text, for a card. */
export function summarise(text: string): string {
  const paragraphs = text.split('\n\n');
  // The first ones are often headings.
  const start = (paragraphs.find((paragraph) => paragraph.length > 50) ?? text).replace(
    /\s+/g,
    ' ',
  );
  if (start.length <= SUMMARY) return start;
  const sentences = /^.{40,239}[.!?](?= )/.exec(start)?.[0];
  return sentences ?? `${start.slice(0, SUMMARY).replace(/\s+\S*$/, '')}…`;
}
