/**
 * The tokens of `theme/` (Design Tokens Format Module 2025.10) as what reads them:
 *
 *   node theme/write.mjs            write the style sheet of the elements, the names in
 *                                   `src/theme/tokens.ts` and the tables of docs/theming.md
 *   node theme/write.mjs --check    fail when one of them differs
 *   node theme/write.mjs --out dist write what is published: `cdn/themes/*.css`, `theme/*.json`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { publishTheme } from './publish.mjs';
import { both, folder, presets, tokens } from './tokens.mjs';

const root = path.dirname(folder);

function styles() {
  const line = (token) => `    --_${token.name}: var(--mecc-${token.name}, ${both(token)});`;
  const [sizes, colours] = [false, true].map((isColour) =>
    tokens.filter((token) => token.isColour === isColour).map(line),
  );
  return `import { css } from 'lit';

/**
 * The public \`--mecc-*\` tokens with their defaults, read once into private names. A host sets the
 * public ones anywhere above an element; light and dark follow the \`color-scheme\` it declares.
 *
 * Written by \`npm run theme\` from \`theme/tokens.json\`.
 */
export const tokens = css\`
  :host {
${sizes.join('\n')}

${colours.join('\n')}
  }
  /*
   * Older browsers leave out every colour above, which is right for text and backgrounds: they have
   * those of the page. Fields and buttons must not lose their borders.
   */
  @supports not (color: light-dark(red, red)) {
    :host {
      --_border: var(--mecc-border, CanvasText);
      --_control-border: var(--mecc-control-border, CanvasText);
      --_accent: var(--mecc-accent, LinkText);
      --_on-accent: var(--mecc-on-accent, Canvas);
    }
  }
\`;
`;
}

function names() {
  const colours = tokens.filter(({ isColour }) => isColour);
  return `/** Written by \`npm run theme\` from \`theme/tokens.json\`. */

/** Custom properties that a page may set, without \`--mecc-\`, in the order of the guide. */
export const TOKEN_NAMES = [${tokens.map(({ name }) => `'${name}'`).join(', ')}] as const;

/** Those of them that are colours. */
export const COLOUR_NAMES = [${colours.map(({ name }) => `'${name}'`).join(', ')}] as const;

/** A custom property that a page may set. */
export type MeccToken = \`--mecc-\${(typeof TOKEN_NAMES)[number]}\`;

/** Name of a colour, without \`--mecc-\`. */
export type ColourName = (typeof COLOUR_NAMES)[number];

/** What the colours are when a page sets none, as \`#rrggbb\`. */
export const DEFAULT_COLOURS: Readonly<
  Record<'light' | 'dark', Readonly<Record<ColourName, string>>>
> = {
${['light', 'dark']
  .map(
    (scheme) =>
      `${scheme}: {${colours.map((token) => `'${token.name}': '${token[scheme]}'`).join(', ')}}`,
  )
  .join(',\n')}
};
`;
}

const code = (text) => `\`${text}\``;
const pair = ({ light, dark }) => (light === dark ? code(light) : `${code(light)} / ${code(dark)}`);

function tokenTable() {
  return [
    '| Token | Default | For |',
    '| --- | --- | --- |',
    ...tokens.map((token) => `| \`--mecc-${token.name}\` | ${pair(token)} | ${token.purpose} |`),
  ].join('\n');
}

function presetTable() {
  return [
    '| File | What it is |',
    '| --- | --- |',
    ...presets.map(({ name, purpose }) => `| \`themes/${name}.css\` | ${purpose} |`),
  ].join('\n');
}

async function written() {
  const style = await prettier.resolveConfig(path.join(root, 'src/index.ts'));
  const format = (text) => prettier.format(text, { ...style, parser: 'typescript' });
  const guide = readFileSync(path.join(root, 'docs/theming.md'), 'utf8');
  const filled = [
    ['tokens', tokenTable()],
    ['presets', presetTable()],
  ].reduce(
    (text, [name, table]) =>
      text.replace(
        new RegExp(`(<!-- ${name}:start -->)[\\s\\S]*?(<!-- ${name}:end -->)`),
        (_, start, end) => `${start}\n\n${table}\n\n${end}`,
      ),
    guide,
  );
  return {
    'src/elements/shared/tokens.styles.ts': await format(styles()),
    'src/theme/tokens.ts': await format(names()),
    'docs/theming.md': filled,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [flag, value] = process.argv.slice(2);
  if (flag === '--out') publishTheme(path.resolve(value));
  else {
    for (const [file, text] of Object.entries(await written())) {
      const target = path.join(root, file);
      if (readFileSync(target, 'utf8') === text) continue;
      if (flag === '--check') {
        process.stderr.write(`${file} differs from the tokens. Run: npm run theme\n`);
        process.exitCode = 1;
      } else {
        writeFileSync(target, text);
        process.stdout.write(`wrote ${file}\n`);
      }
    }
  }
}
