/**
 * Makes what a site installs, of the built package:
 *
 *   node integrations/pack.mjs --out <folder>
 *
 *   <folder>/wordpress/mecc-signpost/          the plugin with its script files, and the same as a zip
 *   <folder>/drupal/modules/mecc_signpost/     the module, with the hashes of the script files
 *   <folder>/drupal/libraries/mecc-signpost/   the script files
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { parseDocument } from 'yaml';

const here = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(here, '../dist');

const read = (file) => readFileSync(file, 'utf8');

/** A zip of a folder that is the same each time: its files have no times. */
function zip(folder, name) {
  const files = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const inZip = path.posix.join(name, ...path.relative(folder, file).split(path.sep));
    files[inZip] = [readFileSync(file), { mtime: '1990-06-15T12:00:00' }];
  }
  return zipSync(Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Writes the version of the package wherever our own files leave room for it. */
function stamp(folder) {
  const { version } = JSON.parse(read(path.join(here, '../package.json')));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const text = read(file);
    if (text.includes('{{version}}')) writeFileSync(file, text.replaceAll('{{version}}', version));
  }
}

/** The plugin, its script files beside it. */
export function packWordPress(out) {
  const plugin = path.join(out, 'wordpress/mecc-signpost');
  rmSync(plugin, { recursive: true, force: true });
  cpSync(path.join(here, 'wordpress/mecc-signpost'), plugin, { recursive: true });
  stamp(plugin);
  cpSync(path.join(dist, 'cdn'), path.join(plugin, 'cdn'), { recursive: true });
  cpSync(path.join(dist, 'integrity.json'), path.join(plugin, 'integrity.json'));
  // For the menu of topics in the editor.
  const topics = JSON.parse(read(path.join(dist, 'data/topics.json')));
  const titles = topics.map(({ id, title }) => [id, title]);
  titles.sort(([, a], [, b]) => a.localeCompare(b, 'en-GB'));
  writeFileSync(path.join(plugin, 'topics.json'), JSON.stringify(Object.fromEntries(titles)));
  cpSync(path.join(here, '../LICENSE'), path.join(plugin, 'LICENSE'));
  writeFileSync(path.join(out, 'wordpress/mecc-signpost.zip'), zip(plugin, 'mecc-signpost'));
  return plugin;
}

/** The module with hashes in its library, and the script files for the folder `libraries`. */
export function packDrupal(out) {
  const module = path.join(out, 'drupal/modules/mecc_signpost');
  const library = path.join(out, 'drupal/libraries/mecc-signpost');
  for (const folder of [module, library]) rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(here, 'drupal/mecc_signpost'), module, { recursive: true });
  stamp(module);
  cpSync(path.join(dist, 'cdn'), library, { recursive: true });
  const hashes = JSON.parse(read(path.join(dist, 'integrity.json')));
  const file = path.join(module, 'mecc_signpost.libraries.yml');
  const libraries = parseDocument(read(file));
  for (const [name] of Object.entries(libraries.toJS())) {
    for (const script of Object.keys(libraries.toJS()[name].js)) {
      const hash = hashes[path.posix.basename(script)];
      if (hash) libraries.setIn([name, 'js', script, 'attributes', 'integrity'], hash);
    }
  }
  writeFileSync(file, libraries.toString({ lineWidth: 0 }));
  return { module, library };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  if (!values.out || !existsSync(path.join(dist, 'integrity.json'))) {
    process.stderr.write(
      values.out
        ? 'Run "npm run build" first: the script files are missing.\n'
        : 'Say where to: node integrations/pack.mjs --out <folder>\n',
    );
    process.exit(2);
  }
  const out = path.resolve(values.out);
  mkdirSync(out, { recursive: true });
  packWordPress(out);
  packDrupal(out);
  process.stdout.write(
    `Install wordpress/mecc-signpost.zip, or copy the folders of drupal. They are in ${out}\n`,
  );
}
