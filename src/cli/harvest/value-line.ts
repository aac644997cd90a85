const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g;

/**
 * The line, from 1, on which a value of a JSON text stands. That of what is around it, when there
 * is no such value.
 *
 * @param text JSON that can be read.
 * @param path Keys and places in lists, the outermost first.
 */
export function lineOfValue(text: string, path: readonly PropertyKey[]): number {
  let best = { depth: -1, at: 0 };
  // One part for each of what is open, but none for a group that waits for its next key.
  const here: (string | number)[] = [];
  const open: string[] = [];
  let key: string | undefined;
  const note = (at: number) => {
    const fits = here.every((part, index) => String(part) === String(path[index]));
    if (fits && here.length <= path.length && here.length > best.depth) {
      best = { depth: here.length, at };
    }
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const isList = open.at(-1) === '[';
    if (token === '}' || token === ']') {
      // An empty group has nothing at hand.
      if (here.length === open.length) here.pop();
      open.pop();
    } else if (token === ',') {
      const last = here.pop();
      if (isList) here.push(Number(last) + 1);
      key = undefined;
    } else if (token === ':') here.push(key ?? '');
    else if (here.length < open.length) key = unquoted(token);
    else {
      note(index);
      if (token === '[') here.push(0);
      if (token === '[' || token === '{') open.push(token);
    }
  }
  return text.slice(0, best.at).split('\n').length;
}

function unquoted(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}
