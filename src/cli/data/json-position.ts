const SPACE = /[\t\n\r ]*/y;
const SCALAR =
  /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

/**
 * Line and column, from 1, where a text stops being JSON. `JSON.parse` says so in some engines and
 * for some errors only, and an editor needs it for all.
 */
export function jsonErrorPosition(text: string): { line: number; column: number } {
  const before = text.slice(0, errorOffset(text)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function errorOffset(text: string): number {
  let at = 0;
  const accept = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const acceptChar = (char: string): boolean => {
    accept(SPACE);
    if (text[at] !== char) return false;
    at += 1;
    return true;
  };
  const items = (end: string, item: () => boolean): boolean => {
    if (acceptChar(end)) return true;
    do {
      accept(SPACE);
      if (!item()) return false;
    } while (acceptChar(','));
    return acceptChar(end);
  };
  const value = (): boolean => {
    accept(SPACE);
    if (acceptChar('{')) return items('}', () => accept(STRING) && acceptChar(':') && value());
    if (acceptChar('[')) return items(']', value);
    return accept(SCALAR);
  };
  value();
  accept(SPACE);
  return at;
}
