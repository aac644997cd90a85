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

/** Jumps over what is in quotes: that is most of it. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length && depth <= MAX_DEPTH; index += 1) {
    const char = text[index];
    if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    else if (char === '"') {
      do index = text.indexOf('"', index + 1);
      while (isEscaped(text, index));
      // It never ends: the parser will say so.
      if (index < 0) return false;
    }
  }
  return depth > MAX_DEPTH;
}

/** Whether an odd number of backslashes stands before it. */
function isEscaped(text: string, index: number): boolean {
  let first = index;
  while (text[first - 1] === '\\') first -= 1;
  return (index - first) % 2 === 1;
}
