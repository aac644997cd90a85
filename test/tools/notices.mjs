/** The licences of what others made and we publish: libraries and data. Their authors ask for that. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

/** What may be inside without asking anybody. */
export const PERMISSIVE = /^(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0)$/;

/** Name, version and licence of the packages that these files belong to, by name. */
export function bundledPackages(files) {
  const folders = new Set(
    files
      .map(
        (file) =>
          /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file.replace(/^\0+/, ''))?.[0],
      )
      .filter(Boolean),
  );
  return [...folders]
    .map((folder) => {
      const absolute = path.resolve(root, folder);
      const read = (file) => readFileSync(path.join(absolute, file), 'utf8').trim();
      const { name, version, license } = JSON.parse(read('package.json'));
      if (!PERMISSIVE.test(license)) throw new Error(`${name} has the licence ${license}.`);
      const file = readdirSync(absolute).find((one) => /^licen[cs]e/i.test(one));
      if (!file) throw new Error(`${name} has no licence file.`);
      return { name, version, license, text: read(file) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What the tables inside the files come from, with the lines that their publishers ask for. */
function dataNotices() {
  const sources = JSON.parse(readFileSync(path.join(root, 'data/sources.json'), 'utf8'));
  return (
    sources
      // What is in no file of the data is in the program. The sample directories are not published.
      .filter(
        ({ url, usedIn }) =>
          url && (usedIn.length === 0 || !usedIn.every((name) => name.startsWith('directories/'))),
      )
      .map(({ title, publisher, licence, url, attribution = [] }) =>
        [`* ${title}, by ${publisher}`, url, `Licence: ${licence}`, ...attribution].join('\n  '),
      )
      .join('\n')
  );
}

/** The text that lies beside the files. */
export function notices(heading, files) {
  const texts = bundledPackages(files).map(
    ({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`,
  );
  return `${heading}

The code of MECC Signpost has the MIT licence. Data of others has terms of its own:

${dataNotices()}

The libraries:

${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
