import { readFile } from 'node:fs/promises';
import { isMeccError } from '../../errors/index.js';
import { parseJson } from '../../sources/http/parse-json.js';
import { jsonErrorPosition } from '../data/json-position.js';
import { CliError } from '../support/cli-error.js';
import { fileError } from '../support/file-error.js';
import { refuseDocument } from './other-documents.js';

/** Windows-1252 from 0x80 on, where it differs from Latin-1. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The value in a JSON file, in UTF-8 or what else programs write. */
export async function readJson(file: string): Promise<unknown> {
  return toValue(decode(await readBytes(file)), file);
}

/** @throws CliError when the file cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const bytes = await readFile(file);
    refuseDocument(bytes, file);
    return bytes;
  } catch (error) {
    throw fileError(error, file);
  }
}

/**
 * Text in UTF-8, or in UTF-16 where it begins with its mark. What is neither is taken for
 * Windows-1252, which older spreadsheet programs write.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not TextDecoder: that of some versions of Node takes these for Latin-1.
    return Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\x80-\x9f]/g, (char) => WINDOWS.charAt(char.charCodeAt(0) - 0x80));
  }
}

/** @throws CliError that says where the text stops being JSON. */
export function toValue(text: string, file: string): unknown {
  try {
    return parseJson(text, { source: file, file });
  } catch (error) {
    if (!isMeccError(error)) throw error;
    const problem = error.message.replace(/^The answer/, 'The file');
    const isBroken = /not JSON/.test(problem);
    const { line, column } = isBroken ? jsonErrorPosition(text) : { line: 0, column: 0 };
    const advice = isBroken ? `Look at line ${line}, column ${column}.` : undefined;
    throw new CliError(problem, { file, advice, cause: error });
  }
}
