/** What a page or a design tool can load of the theme. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { both, folder, presets } from './tokens.mjs';

/** A style sheet that a page adds. */
function presetStyles({ name, purpose, values }) {
  const line = (token, value) => `  --mecc-${token}: ${value};\n`;
  const light = values.map((token) => line(token.name, token.light)).join('');
  const dual = values.filter((token) => token.light !== token.dark);
  const dark = dual.map((token) => `  ${line(token.name, both(token))}`).join('');
  return `/* MECC Signpost, ${name}. ${purpose} */
:root {
${light}}
${
  dark &&
  `/* Light and dark follow the color-scheme of the page. */
@supports (color: light-dark(red, red)) {
  :root {
${dark}  }
}
`
}`;
}

/** Writes a style sheet a preset, and the tokens, into a folder. */
export function publishTheme(out) {
  const themes = path.join(out, 'cdn/themes');
  mkdirSync(themes, { recursive: true });
  for (const preset of presets) {
    writeFileSync(path.join(themes, `${preset.name}.css`), presetStyles(preset));
  }
  cpSync(folder, path.join(out, 'theme'), {
    recursive: true,
    filter: (file) => !/\.m[jt]s$/.test(file),
  });
}
