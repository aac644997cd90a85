/**
 * Writes what plugins have to know of the elements, from the package's own manifest:
 * `wordpress/mecc-signpost/elements.json` and `drupal/allowed-html.txt`.
 *
 *   node integrations/write.mjs
 *
 * The manifest is there after `npm run build`. test/package/drupal-module.test.ts fails when one of
 * them is old.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readElements } from '../docs/tools/element-data.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/** They act on what is around them, which a single `div` has not. */
const NEEDS_MORE = ['mecc-provider', 'mecc-offline-pack'];

/** What an editor offers for a kind of value: a text field where nothing else is said. */
const KINDS = { boolean: 'switch', number: 'number', choice: 'choice' };

/** The first sentence, without the marks of Markdown. */
const hintOf = (description = '') => {
  const plain = description.replaceAll('`', '').replace(/\s+/g, ' ').trim();
  return (/^.*?[.!?](?=\s|$)/.exec(plain)?.[0] ?? plain).slice(0, 200);
};

/** Each element that a page may show by itself: its name without `mecc-`, and its attributes. */
export const elementsOf = () =>
  Object.fromEntries(
    readElements()
      .filter(({ tag }) => !NEEDS_MORE.includes(tag))
      .map(({ name, attributes }) => [
        name,
        Object.fromEntries(
          attributes.map(({ name: attribute, kind, values, description }) => [
            attribute,
            {
              kind: KINDS[kind] ?? 'text',
              ...(values ? { values } : {}),
              hint: hintOf(description),
            },
          ]),
        ),
      ]),
  );

/** Every attribute that a carrier may have, for editors that keep only what they are told of. */
export const carrierAttributes = (elements) => [
  'data-mecc',
  ...[...new Set(Object.values(elements).flatMap(Object.keys))]
    .sort()
    .map((name) => `data-${name}`),
];

/** What the two files have to say. */
export function filesFor() {
  const elements = elementsOf();
  return new Map([
    ['wordpress/mecc-signpost/elements.json', `${JSON.stringify(elements, null, '\t')}\n`],
    ['drupal/allowed-html.txt', `<div ${carrierAttributes(elements).join(' ')}>\n`],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(path.join(here, '../dist/custom-elements.json'))) {
    process.stderr.write('Run "npm run build" first: dist/custom-elements.json is missing.\n');
    process.exit(2);
  }
  for (const [name, text] of filesFor()) writeFileSync(path.join(here, name), text);
}
