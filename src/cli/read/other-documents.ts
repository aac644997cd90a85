import { extname } from 'node:path';
import { CliError } from '../support/cli-error.js';

/** Documents that people have a list in, and no program can read it from. */
const BY_ENDING: Readonly<Record<string, string>> = {
  '.pdf': 'PDF',
  '.doc': 'Word document',
  '.docx': 'Word document',
  '.odt': 'text document',
  '.rtf': 'text document',
  '.htm': 'web page',
  '.html': 'web page',
};

const ADVICE = 'Save it as .xlsx or .csv.';

/** @throws CliError when a file is a document that people read, and no data. */
export function refuseDocument(bytes: Uint8Array, file: string): void {
  const kind = kindOf(bytes) ?? BY_ENDING[extname(file).toLowerCase()];
  if (kind !== undefined) throw new CliError(`This is a ${kind}.`, { file, advice: ADVICE });
}

/** @throws CliError when a text is a web page. Some programs call one a sheet of Excel: not these. */
export function refusePage(text: string, file: string): void {
  if (!/^\s*<(!doctype html|html|head|body)\b/i.test(text.slice(0, 500))) return;
  throw new CliError('This is a web page.', { file, advice: ADVICE });
}

function kindOf(bytes: Uint8Array): string | undefined {
  const text = (from: number, to?: number) => Buffer.from(bytes.slice(from, to)).toString('latin1');
  const start = text(0, 200);
  if (/^\s*%PDF-/.test(start)) return 'PDF';
  if (start.startsWith('{\\rtf')) return 'text document';
  if (!start.startsWith('PK')) return undefined;
  if (start.includes('application/vnd.oasis.opendocument.text')) return 'text document';
  // The list of what an archive holds is at its end.
  return text(-20_000).includes('word/document.xml') ? 'Word document' : undefined;
}
