/** The licences of the libraries that are inside what we publish: their authors ask for that. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

/** What may be inside without asking anybody. */
const PERMISSIVE = /^(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0)$/;

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

/** The text that lies beside the files. */
export function notices(heading, files) {
  const texts = bundledPackages(files).map(
    ({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`,
  );
  return `${heading}\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
