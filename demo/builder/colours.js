/** Brand colours, as people paste them, and whether they can be read. */

const ALSO = { button: 'accent', buttons: 'accent', links: 'link', background: 'surface' };

/**
 * Reads lines such as `accent: #005ea5`, `--mecc-link #005ea5;` and `#005ea5`. The first colour
 * without a name is for buttons and links.
 *
 * @param names Names of colours that there are.
 * @returns `{ colours, problems }`: by name, and sentences about what was not understood.
 */
export function readColours(text, names) {
  const colours = {};
  const problems = [];
  for (const line of text.split(/[\n;]+/)) {
    const words = line.trim();
    if (words === '' || /^[:a-z-]*\s*[{}]$/.test(words)) continue;
    const [, said = '', hex] =
      /^(?:--mecc-)?([a-z][a-z -]*?)?\s*[:=]?\s*(#(?:[\da-f]{6}|[\da-f]{3}))$/i.exec(words) ?? [];
    const asked = said.toLowerCase().replace(/\s+/g, '-');
    const name = ALSO[asked] ?? asked;
    if (hex === undefined) problems.push(`“${words}” has to be like “accent: #005ea5”.`);
    else if (name === '' && !colours.accent) {
      colours.accent = hex.toLowerCase();
      colours.link ??= hex.toLowerCase();
    } else if (name === '') problems.push(`Say what ${hex} is for, such as “text: ${hex}”.`);
    else if (!names.includes(name)) problems.push(`“${said}” is no colour of a theme.`);
    else colours[name] = hex.toLowerCase();
  }
  return { colours, problems };
}

/** The colours of a ready-made look, out of its design tokens. */
export const coloursOf = (tokens) =>
  Object.fromEntries(
    Object.entries(tokens?.mecc ?? {}).flatMap(([name, { $value }]) =>
      $value?.hex ? [[name, $value.hex]] : [],
    ),
  );

/** What stands on the accent, when the officer has not said: white or black, whichever is clear. */
export function withText(colours, checkTheme, base) {
  if (!colours.accent || colours['on-accent']) return colours;
  const onAccent = checkTheme({ ...base, ...colours }).shown['on-accent'];
  return onAccent ? { ...colours, 'on-accent': onAccent } : colours;
}
