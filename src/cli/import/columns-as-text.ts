import { plainLine, type Terminal } from '../support/terminal.js';
import { HEADER_WORDS } from './header-words.js';
import type { ReadTable } from './read-table.js';

/**
 * Which headings in other words were taken for which of the template, for people who read it in a
 * terminal: "Where" may have meant the area. Those that were not used have an issue of their own.
 */
export function columnsAsText(
  columns: ReadTable['columns'],
  terminal: Pick<Terminal, 'paint'>,
): string {
  const lines = columns.flatMap(({ address, header, field, repeated, hidden }) => {
    if (!field || repeated || hidden) return [];
    const [own] = HEADER_WORDS[field];
    const isOwn = header.trim().toLowerCase() === own.toLowerCase();
    return isOwn ? [] : [plainLine(`  ${address}: "${header}" as ${own}`)];
  });
  if (lines.length === 0) return '';
  return `${['', terminal.paint('bold', 'How headings in other words were read'), ...lines].join('\n')}\n`;
}
