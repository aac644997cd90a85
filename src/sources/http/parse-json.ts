import { DataError } from '../../errors/index.js';
import type { BodyOrigin } from './read-text.js';

/** Real directories stay below 15. Beyond some thousands, whatever walks a value ends the stack. */
const MAX_DEPTH = 100;

/**
 * The value that a JSON text stands for.
 *
 * @throws DataError that says how the text fails to be one.
 */
export function parseJson(text: string, origin: BodyOrigin): unknown {
  const fail = (problem: string) => new DataError(`The answer ${problem}.`, origin);
  if (!/\S/.test(text)) throw fail('is empty');
  if (/^\s*</.test(text)) throw fail('is a web page or XML, where JSON was expected');
  if (isTooDeep(text)) throw fail(`is nested more than ${MAX_DEPTH} deep`);
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own error quotes the text, which may repeat what was searched for.
    throw fail('is not JSON, or ends too early');
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length && depth <= MAX_DEPTH; index += 1) {
    const char = text[index];
    if (char === '"') isQuoted = !isQuoted;
    else if (isQuoted) index += Number(char === '\\');
    else if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
  }
  return depth > MAX_DEPTH;
}
