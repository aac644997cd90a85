import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** A page of the documentation. */
export interface Page {
  /** Relative to the repository. */
  readonly file: string;
  readonly text: string;
}

/** A fenced piece of code. */
export interface Block {
  readonly lang: string;
  readonly code: string;
  /**
   * Why nothing here checks it: from a comment `<!-- shown only: … -->` right above it. Or the file
   * that it is a part of, from `<!-- test/consumers/… -->`: frameworks.test.ts holds it to that.
   */
  readonly why: string | undefined;
  /** Line of the page where the code begins, from 1. */
  readonly line: number;
}

export function page(file: string): Page {
  return { file, text: readFileSync(path.join(root, file), 'utf8') };
}

/** Every page that people read, but for the generated reference. */
export function pages(): Page[] {
  const inDocs = readdirSync(path.join(root, 'docs'), { recursive: true })
    .map((name) => `docs/${name.toString().replaceAll(path.sep, '/')}`)
    .filter((file) => file.endsWith('.md') && !file.startsWith('docs/api/'))
    .sort();
  const others = ['README.md', 'CHANGELOG.md', 'SECURITY.md', 'data/README.md', 'demo/README.md'];
  return [...others, ...inDocs].map(page);
}

/** The blocks of a page in some languages, or all of them. */
export function blocks({ text }: Page, ...langs: string[]): Block[] {
  const found: Block[] = [];
  let open: (Omit<Block, 'code'> & { lines: string[] }) | undefined;
  const all = text.split('\n');
  all.forEach((line, index) => {
    const fence = /^\s*```(\w*)/.exec(line);
    if (!fence) open?.lines.push(line);
    else if (open) {
      const { lines, ...rest } = open;
      found.push({ ...rest, code: lines.join('\n') });
      open = undefined;
    } else {
      const above = all[index - 1] ?? '';
      const why = /^\s*<!-- shown only: (.+) -->$/.exec(above)?.[1];
      const from = /^<!-- (test\/consumers\/\S+) -->$/.exec(above)?.[1];
      open = {
        lang: fence[1] ?? '',
        why: why ?? (from && `part of ${from}`),
        line: index + 2,
        lines: [],
      };
    }
  });
  return langs.length === 0 ? found : found.filter(({ lang }) => langs.includes(lang));
}

/** The page without its code: what is left is prose, tables and links. */
export function prose({ text }: Page): string {
  return text.replace(/^\s*```[\s\S]*?^\s*```/gm, '').replace(/`[^`\n]*`/g, '');
}

/** Ids of the headings of a page, as repository hosts make them. */
export function anchors({ text }: Page): Set<string> {
  const headings = text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm);
  return new Set(
    [...headings].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
