import * as z from 'zod/mini';
import { url } from './common.js';

/** Tags that formatted text may have. Everything else becomes its text. */
export const richTextTags = ['p', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'br'] as const;
export type RichTextTag = (typeof richTextTags)[number];

/** An element of formatted text. Only `a` has an `href`, and it is always a safe one. */
export interface RichTextElement {
  tag: RichTextTag;
  href?: string | undefined;
  children: RichTextNode[];
}

/** A piece of formatted text: characters, or an element with pieces in it. */
export type RichTextNode = string | RichTextElement;

/** Formatted text as a small tree: it can be rendered without ever parsing HTML in the page. */
export const richTextNodeSchema: z.ZodMiniType<RichTextNode> = z.union([
  z.string(),
  z.object({
    tag: z.enum(richTextTags),
    href: z.optional(url),
    children: z.array(z.lazy(() => richTextNodeSchema)),
  }),
]);
