/** What the files of `theme/` say: tokens and ready-made looks, for what writes something of them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the tokens are. */
export const folder = import.meta.dirname;
const json = (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

/** Tokens of a file, by name. The rest of a group speaks about it. */
const tokensOf = (file) =>
  Object.entries(json(file).mecc).filter(([name]) => !name.startsWith('$'));

/** A value as a style sheet has it. */
function css({ $value, $extensions }) {
  const own = $extensions?.['mecc-signpost']?.css;
  if (own !== undefined) return own;
  if (typeof $value !== 'object') return String($value);
  return $value.hex ?? `${$value.value}${$value.unit}`;
}

/** Every token with what it is on light and dark pages. */
export const tokens = (() => {
  const dark = new Map(tokensOf('dark.json'));
  return tokensOf('tokens.json').map(([name, token]) => ({
    name,
    isColour: token.$type === 'color',
    light: css(token),
    dark: css(dark.get(name) ?? token),
    purpose: token.$description,
  }));
})();

/** The ready-made looks: name, purpose, and light and dark values of what they set. */
export const presets = readdirSync(path.join(folder, 'presets'))
  .filter((file) => !file.endsWith('.dark.json'))
  .map((file) => {
    const name = file.replace(/\.json$/, '');
    const dark = readdirSync(path.join(folder, 'presets')).includes(`${name}.dark.json`)
      ? new Map(tokensOf(`presets/${name}.dark.json`))
      : new Map();
    const values = tokensOf(`presets/${file}`).map(([token, value]) => ({
      name: token,
      light: css(value),
      dark: css(dark.get(token) ?? value),
    }));
    return { name, purpose: json(`presets/${file}`).mecc.$description, values };
  });

/** A value for light and dark pages, as a style sheet has it. */
export const both = ({ light, dark }) => (light === dark ? light : `light-dark(${light}, ${dark})`);
