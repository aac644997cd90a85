/**
 * Writes what editors and frameworks read of the elements, from `dist/custom-elements.json`:
 *
 *   dist/vscode.html-custom-data.json, dist/vscode.css-custom-data.json
 *   dist/web-types.json (JetBrains)
 *   dist/frameworks/{elements,jsx,vue,svelte}.d.ts
 *
 *   node docs/tools/write-editor-data.mjs
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import { tokens } from '../../theme/tokens.mjs';
import { vscodeCss, vscodeHtml, webTypes } from './editor-data.mjs';
import { readElements, root } from './element-data.mjs';
import { frameworkTypes } from './framework-types.mjs';

const dist = path.join(root, 'dist');
const pkg = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const elements = readElements();
const themeTokens = tokens.map(({ name, purpose, light, dark }) => [
  `--mecc-${name}`,
  `${purpose}. Default: \`${light}\`${dark === light ? '' : `, on dark pages \`${dark}\``}.`,
]);

for (const [name, content] of Object.entries({
  'vscode.html-custom-data.json': vscodeHtml(elements),
  'vscode.css-custom-data.json': vscodeCss(elements, themeTokens),
  'web-types.json': webTypes(elements, pkg, themeTokens),
})) {
  writeFileSync(path.join(dist, name), `${JSON.stringify(content, null, 2)}\n`);
}

mkdirSync(path.join(dist, 'frameworks'), { recursive: true });
for (const [name, text] of Object.entries(frameworkTypes(elements))) {
  const options = { ...pkg.prettier, parser: name.endsWith('.js') ? 'babel' : 'typescript' };
  writeFileSync(path.join(dist, 'frameworks', name), await prettier.format(text, options));
}
