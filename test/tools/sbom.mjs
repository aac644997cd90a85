/**
 * The bill of materials (CycloneDX): what an install brings, as npm knows it, and what is inside the
 * files that we publish, which npm cannot know.
 *
 *   node test/tools/sbom.mjs > sbom.cdx.json       after `npm run build`
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

/** The libraries that a file of licences names: `{ name, version, license }`. */
export const named = (text) =>
  [...text.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d[\w.+-]*) \(([\w.-]+)\)$/gm)].map(
    ([, name, version, license]) => ({ name, version, license }),
  );

const purl = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** What an install of ours brings, by the lock file. */
function installed() {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return new Set(
    Object.entries(packages)
      .filter(([folder, entry]) => folder !== '' && !entry.dev && !entry.devOptional)
      .map(([folder, { version }]) => `${folder.replace(/^.*node_modules\//, '')}@${version}`),
  );
}

/** `--omit dev` would leave out what development needs as well, Lit for one: we do it by the lock. */
function npmSbom() {
  const text = execFileSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library', '--package-lock-only'],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 },
  );
  const bill = JSON.parse(text);
  const kept = installed();
  const own = bill.metadata.component['bom-ref'];
  const isKept = (ref) => kept.has(ref) || ref === own;
  return {
    ...bill,
    components: bill.components.filter((component) => kept.has(component['bom-ref'])),
    dependencies: bill.dependencies
      .filter(({ ref }) => isKept(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(isKept) })),
  };
}

/** The same sources give the same bill: no random number, and the time of the commit if there is one. */
export function sbom(timestamp) {
  const { serialNumber, ...bill } = npmSbom();
  const where = ['cdn', 'cli'];
  const inside = new Map();
  for (const folder of where) {
    const text = readFileSync(path.join(root, 'dist', folder, 'LICENSES.txt'), 'utf8');
    for (const library of named(text)) {
      const known = inside.get(purl(library));
      inside.set(purl(library), {
        ...library,
        folders: [...(known?.folders ?? []), `dist/${folder}`],
      });
    }
  }
  const components = bill.components.map((component) => {
    const found = inside.get(component.purl);
    inside.delete(component.purl);
    return found ? { ...component, properties: bundledIn(found.folders) } : component;
  });
  for (const [id, { name, version, license, folders }] of inside) {
    components.push({
      'bom-ref': `${name}@${version}`,
      type: 'library',
      name,
      version,
      scope: 'required',
      purl: id,
      properties: bundledIn(folders),
      licenses: [{ license: { id: license } }],
    });
  }
  components.sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
  const { timestamp: now, ...metadata } = bill.metadata;
  return { ...bill, metadata: { ...(timestamp ? { timestamp } : {}), ...metadata }, components };
}

const bundledIn = (folders) =>
  folders.map((folder) => ({ name: 'mecc-signpost:bundled-in', value: folder }));

if (import.meta.filename === process.argv[1]) {
  process.stdout.write(`${JSON.stringify(sbom(), null, 2)}\n`);
}
