/** The name that a website can address in its robots.txt. */
const NAME = 'mecc-signpost';

interface Rule {
  readonly allows: boolean;
  readonly path: string;
}

/**
 * Whether a robots.txt lets this program open an address (RFC 9309): the rules for its name, else
 * those for everybody; of those that fit, the longest, and of two alike the one that allows.
 */
export function isAllowed(robots: string, url: URL): boolean {
  const path = url.pathname + url.search;
  let best: Rule = { allows: true, path: '' };
  for (const rule of rulesFor(robots)) {
    if (rule.path === '' || !fits(rule.path, path)) continue;
    const longer = rule.path.length - best.path.length;
    if (longer > 0 || (longer === 0 && rule.allows)) best = rule;
  }
  return best.allows;
}

function rulesFor(robots: string): readonly Rule[] {
  const own: Rule[] = [];
  const everybodys: Rule[] = [];
  let isNamed = false;
  let groups: Rule[][] = [];
  let isHead = false;
  for (const line of robots.split(/[\r\n]+/)) {
    const [, field = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const word = value.trim();
    switch (field.toLowerCase()) {
      case 'user-agent': {
        // Several names in a row have the same rules.
        if (!isHead) groups = [];
        isHead = true;
        const agent = word.toLowerCase();
        if (agent === NAME) {
          isNamed = true;
          groups.push(own);
        } else if (agent === '*') groups.push(everybodys);
        break;
      }
      case 'allow':
      case 'disallow': {
        isHead = false;
        const rule = { allows: field.toLowerCase() === 'allow', path: word };
        for (const group of groups) group.push(rule);
        break;
      }
      default:
    }
  }
  return isNamed ? own : everybodys;
}

/** `*` stands for anything, and `$` at the end for the end. Takes time in step with the lengths. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const parts = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  const [first = '', ...rest] = parts;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = isWhole ? rest.pop() : undefined;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!isWhole) return true;
  if (last === undefined) return at === path.length;
  return path.length - last.length >= at && path.endsWith(last);
}
