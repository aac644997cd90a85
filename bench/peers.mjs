/**
 * Packages that the benches compare with. They are never dependencies of this project: npm fetches
 * them by name and exact version into a folder for temporary files, and they stay there.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const PEERS = { pagefind: '1.6.0', 'instantsearch.js': '4.118.1' };

/** The folder whose `node_modules` has the package, or undefined when it cannot be had. */
export function installPeer(name) {
  const version = PEERS[name];
  const folder = path.join(tmpdir(), 'mecc-peers', `${name}-${version}`);
  if (existsSync(path.join(folder, 'node_modules', name, 'package.json'))) return folder;
  try {
    mkdirSync(folder, { recursive: true });
    const quiet = ['--no-audit', '--no-fund', '--loglevel', 'error'];
    execFileSync('npm', ['install', '--prefix', folder, ...quiet, `${name}@${version}`], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 120_000,
    });
    return folder;
  } catch {
    console.log(`${name} ${version}: left out, it could not be installed from here.`);
    return undefined;
  }
}
