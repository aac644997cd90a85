/**
 * Writes what plugins have to know of the elements, from the package's own manifest:
 * `wordpress/mecc-signpost/elements.json` and `drupal/allowed-html.txt`.
 *
 *   node integrations/write.mjs            writes both
 *   node integrations/write.mjs --check    fails when one of them is old
 *
 * The manifest is there after `npm run build`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** They act on what is around them, which a single `div` has not. */
const NEEDS_MORE = ['mecc-provider', 'mecc-offline-pack'];

const kindOf = (type) => {
  const first = (type ?? '').split('|')[0].trim();
  return first === 'boolean' ? 'switch' : first === 'number' ? 'number' : 'text';
};

/** The first sentence, without the marks of Markdown. */
const hintOf = (description = '') => {
  const plain = description.replaceAll('`', '').replace(/\s+/g, ' ').trim();
  return (/^.*?[.!?](?=\s|$)/.exec(plain)?.[0] ?? plain).slice(0, 200);
};

/** Each element that a page may show by itself: its name without `mecc-`, and its attributes. */
export function elementsOf(manifest) {
  const elements = {};
  for (const { declarations = [] } of manifest.modules) {
    for (const { tagName, customElement, attributes = [] } of declarations) {
      if (!customElement || !tagName || NEEDS_MORE.includes(tagName)) continue;
      elements[tagName.slice('mecc-'.length)] = Object.fromEntries(
        attributes.map(({ name, type, description }) => [
          name,
          { kind: kindOf(type?.text), hint: hintOf(description) },
        ]),
      );
    }
  }
  return Object.fromEntries(Object.entries(elements).sort(([a], [b]) => a.localeCompare(b)));
}

/** Every attribute that a carrier may have, for editors that keep only what they are told of. */
export const carrierAttributes = (elements) => [
  'data-mecc',
  ...[...new Set(Object.values(elements).flatMap(Object.keys))]
    .sort()
    .map((name) => `data-${name}`),
];

/** What the two files have to say. */
export function filesFor(manifest) {
  const elements = elementsOf(manifest);
  return new Map([
    ['wordpress/mecc-signpost/elements.json', `${JSON.stringify(elements, null, '\t')}\n`],
    ['drupal/allowed-html.txt', `<div ${carrierAttributes(elements).join(' ')}>\n`],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = path.join(here, '../dist/custom-elements.json');
  if (!existsSync(manifest)) {
    process.stderr.write('Run "npm run build" first: dist/custom-elements.json is missing.\n');
    process.exit(2);
  }
  for (const [name, text] of filesFor(JSON.parse(readFileSync(manifest, 'utf8')))) {
    const file = path.join(here, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    if (process.argv.includes('--check')) {
      process.stderr.write(`${name} is old. Run "node integrations/write.mjs".\n`);
      process.exitCode = 1;
    } else writeFileSync(file, text);
  }
}
