import type { RichTextElement, RichTextNode, RichTextTag } from '../../models/index.js';

/** Lists in lists deeper than this are drawn level with their parent. */
const MAX_LISTS = 4;

/**
 * Grows a tree of formatted text from a run of tags in any order. Whatever comes, the tree is well
 * formed, no deeper than its lists allow and without blank paragraphs: text stands in a paragraph
 * or a list item, items stand in lists.
 */
export class RichTextBuilder {
  readonly #root: RichTextNode[] = [];
  readonly #lists: { list: RichTextElement; item?: RichTextElement | undefined }[] = [];
  /** Open formats, outermost first. */
  readonly #formats = new Map<RichTextTag, string | undefined>();
  /** The paragraph or list item that text goes to. */
  #block: RichTextElement | undefined;
  /** Where in the block text goes to, inside the open formats. */
  #target: RichTextElement | undefined;

  /** Adds characters. White space of any length is one space. */
  text(characters: string): void {
    const text = characters.replace(/\s+/g, ' ');
    if (text === '' || (text === ' ' && !this.#block)) return;
    const { children } = this.#open();
    const last = children.at(-1);
    if (typeof last === 'string') {
      children[children.length - 1] = last + (last.endsWith(' ') ? text.trimStart() : text);
    } else children.push(text);
  }

  /** Ends the line; twice in a row, the paragraph. */
  lineBreak(): void {
    if (!this.#block) return;
    const { children } = this.#open();
    const last = children.at(-1);
    if (isBreak(last)) {
      if (this.#block.tag === 'p') this.endBlock();
    } else if (children !== this.#block.children || last !== undefined) {
      children.push({ tag: 'br', children: [] });
    }
  }

  /** Opens a format for the text to come. Formats end with the block. */
  format(tag: RichTextTag, href?: string): void {
    this.#target = undefined;
    this.#formats.set(tag, href);
  }

  endFormat(tag: RichTextTag): void {
    this.#target = undefined;
    this.#formats.delete(tag);
  }

  /** Ends the paragraph. In a list item, text to come starts a new line of it. */
  endBlock(): void {
    if (this.#block?.tag === 'li') this.lineBreak();
    this.#goTo(this.#block?.tag === 'li' ? this.#block : undefined);
  }

  startList(tag: 'ul' | 'ol'): void {
    if (this.#lists.length === MAX_LISTS) return this.endBlock();
    const list: RichTextElement = { tag, children: [] };
    const outer = this.#lists.at(-1);
    (outer ? this.#item(outer).children : this.#root).push(list);
    this.#lists.push({ list });
    this.#goTo(undefined);
  }

  endList(): void {
    this.#lists.pop();
    this.#goTo(this.#lists.at(-1)?.item);
  }

  startItem(): void {
    if (this.#lists.length === 0) this.startList('ul');
    this.endItem();
  }

  endItem(): void {
    const list = this.#lists.at(-1);
    if (list) list.item = undefined;
    this.#goTo(undefined);
  }

  /** The tree, without what is blank. */
  finish(): RichTextNode[] {
    return this.#root.flatMap(tidy);
  }

  #goTo(block: RichTextElement | undefined): void {
    this.#formats.clear();
    this.#target = undefined;
    this.#block = block;
  }

  #open(): RichTextElement {
    if (!this.#block) {
      const list = this.#lists.at(-1);
      if (list) this.#block = this.#item(list);
      else this.#root.push((this.#block = { tag: 'p', children: [] }));
    }
    if (!this.#target) {
      this.#target = this.#block;
      for (const [tag, href] of this.#formats) {
        const element: RichTextElement = { tag, children: [] };
        if (href !== undefined) element.href = href;
        this.#target.children.push(element);
        this.#target = element;
      }
    }
    return this.#target;
  }

  #item(open: { list: RichTextElement; item?: RichTextElement | undefined }): RichTextElement {
    if (!open.item) open.list.children.push((open.item = { tag: 'li', children: [] }));
    return open.item;
  }
}

function isBreak(node: RichTextNode | undefined): boolean {
  return typeof node === 'object' && node.tag === 'br';
}

const isBlank = (node: RichTextNode | undefined): boolean =>
  typeof node === 'string' ? node.trim() === '' : node === undefined || isBreak(node);

/** A block without blank edges; nothing at all when nothing is left of it. */
function tidy(node: RichTextNode): RichTextNode[] {
  if (typeof node === 'string' || node.tag === 'br') return [node];
  let children = node.children.flatMap(tidy);
  if (!['strong', 'em', 'a'].includes(node.tag)) {
    const first = children.findIndex((child) => !isBlank(child));
    const last = children.findLastIndex((child) => !isBlank(child));
    children = children.slice(Math.max(first, 0), last + 1);
    const end = children.length - 1;
    if (typeof children[0] === 'string') children[0] = children[0].trimStart();
    const tail = children[end];
    if (typeof tail === 'string') children[end] = tail.trimEnd();
  }
  return children.length === 0 ? [] : [{ ...node, children }];
}
