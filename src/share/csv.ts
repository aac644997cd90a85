/**
 * A table as CSV (RFC 4180), in a form that spreadsheets open as it is: a mark at the start says
 * that it is UTF-8.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`;
}

/** A cell that no spreadsheet program takes for a formula, in quotes where it needs them. */
export function toCell(value: string | number | undefined): string {
  const text = typeof value === 'number' ? String(value) : harmless(value ?? '');
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * An apostrophe in front says "this is text". `import` of the command takes it away again: so one
 * that was there already gets another.
 */
function harmless(text: string): string {
  return /^('*\s*[=+\-@＝＋－＠]|[\t\r\n]|'+\s*\d)/.test(text) ? `'${text}` : text;
}
