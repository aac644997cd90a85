/** The packed package, unpacked beside its runtime dependencies and nothing else. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const dist = path.join(root, 'dist');

export interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly exports: Record<string, string | Record<string, string>>;
  readonly dependencies: Record<string, string>;
  readonly scripts: Record<string, string>;
}

export const readText = (file: string): string => readFileSync(file, 'utf8');
export const readJson = <T>(file: string): T => JSON.parse(readText(file)) as T;
export const packageJson = readJson<PackageJson>(path.join(root, 'package.json'));

/** Bytes of `gzip -9`: what a server sends. */
export const gzipBytes = (content: string | Uint8Array): number =>
  gzipSync(content, { level: 9 }).byteLength;

/** Every file below a folder, as sorted paths relative to it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
    )
    .sort();
}

export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'mecc-package-'));
}

export interface InstalledPackage {
  /** A project folder that has the package in `node_modules`. */
  readonly project: string;
  /** The unpacked package. */
  readonly folder: string;
  readonly tarball: string;
  remove(): void;
}

/** Packs the built package into a folder; the tarball. */
export function pack(folder: string): string {
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (!name) throw new Error('npm pack wrote no tarball');
  return path.join(folder, name);
}

export function installPackedPackage(): InstalledPackage {
  const project = temporaryFolder();
  const tarball = pack(project);
  const modules = path.join(project, 'node_modules');
  mkdirSync(modules);
  execFileSync('tar', ['-xzf', tarball, '-C', modules]);
  const folder = path.join(modules, packageJson.name);
  execFileSync('mv', [path.join(modules, 'package'), folder]);
  for (const dependency of Object.keys(packageJson.dependencies)) {
    const link = path.join(modules, dependency);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(root, 'node_modules', dependency), link, 'dir');
  }
  return {
    project,
    folder,
    tarball,
    remove: () => {
      rmSync(project, { recursive: true, force: true });
    },
  };
}

/** The names of the elements that have a registration module. */
export function elementNames(packageFolder: string): string[] {
  const elements = path.join(packageFolder, 'dist/elements');
  return readdirSync(elements)
    .filter((name) => existsSync(path.join(elements, name, `${name}.define.js`)))
    .sort();
}

/** The tags of the languages, each a folder beside English. */
export function languageTags(packageFolder: string): string[] {
  const languages = path.join(packageFolder, 'dist/i18n');
  return readdirSync(languages)
    .filter((name) => existsSync(path.join(languages, name, 'about.js')))
    .sort();
}

/** Import specifiers of every code entry of the exports map, wildcards written out. */
export function codeEntries(packageFolder: string): string[] {
  return Object.entries(packageJson.exports).flatMap(([key, target]) => {
    if (typeof target === 'string') return [];
    const specifier = packageJson.name + key.slice(1);
    if (!key.includes('*')) return [specifier];
    const names = key.startsWith('./i18n/')
      ? languageTags(packageFolder)
      : elementNames(packageFolder);
    return names.map((name) => specifier.replace('*', name));
  });
}
